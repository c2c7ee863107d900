import type { Dataset } from '../../dataset/dataset.ts';
import type { Matching } from '../../state/matching.ts';
import type { DensityBar } from '../density.ts';
import type { TimeScale } from '../geometry.ts';
import { NAMED } from './pointed.ts';
import type { Pointed, PointedAt } from './pointed.ts';

/** Of the bar at a point of the plot: how many incidents it stands for, and the first of those that begin in it. */
export function pointedBar(
  bars: readonly DensityBar[],
  scale: TimeScale,
  { times }: Dataset,
  matching: Matching,
  { x }: PointedAt,
): Pointed | null {
  const at = scale.invert(x);
  const bar = bars.find(({ start, end }) => start <= at && at < end);
  if (!bar || bar.total < 0.5) return null;
  const first = matching.started(times.startedBefore(bar.start));
  const last = matching.started(times.startedBefore(bar.end));
  const named = Math.min(NAMED, last - first);
  return {
    x: (scale(bar.start) + scale(bar.end)) / 2,
    rows: Array.from({ length: named }, (_, index) => matching.at(first + index)),
    count: Math.round(bar.total),
    span: bar,
  };
}
