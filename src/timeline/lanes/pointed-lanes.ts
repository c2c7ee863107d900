import type { Row } from '../../dataset/indexes/columns.ts';
import type { DensityBar } from '../density/density-bars.ts';
import type { TimeScale } from '../axis/geometry.ts';
import { pointedIn } from '../pointed/pointed-plot.ts';
import type { Pointed, PointedAt } from '../pointed/pointed.ts';
import type { LaidLane } from './party-lanes.ts';

/**
 * What is drawn at a point of the lane that the point lies in: an incident of which others speak too has marks in theirs.
 * @param bars of each lane, where they are bars
 */
export function pointedInLanes(
  lanes: readonly LaidLane[],
  bars: readonly (readonly DensityBar[] | null)[] | null,
  scale: TimeScale,
  at: PointedAt,
): Pointed | null {
  const below = lanes.findIndex(({ top }) => top > at.y);
  const index = below < 0 ? lanes.length - 1 : Math.max(0, below - 1);
  const lane = lanes[index];
  if (!lane) return null;
  const { marks, band, top, barsFrom, subjects } = lane;
  function* begunIn(from: number, to: number): Iterable<Row> {
    for (const { row, time, over } of subjects)
      if (time.start >= from && time.start < to && !over) yield row;
  }
  const upper = top + (barsFrom ?? 0);
  return pointedIn({ marks, band, bars: bars?.[index] ?? null, begunIn, scale, top, upper }, at);
}
