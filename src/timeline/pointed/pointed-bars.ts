import type { Row } from '../../dataset/indexes/columns.ts';
import type { DensityBar } from '../density/density-bars.ts';
import type { TimeScale } from '../axis/geometry.ts';
import type { PeriodBand } from '../marks/layout-periods.ts';
import { NAMED } from './pointed.ts';
import type { Pointed, PointedAt } from './pointed.ts';

/** The rows that bars count and that begin in a stretch of time, in order. */
export type BegunIn = (start: number, end: number) => Iterable<Row>;

/** Hit test of bars: how many incidents the bar at a point stands for, and the first of those that begin in it. */
export function pointedBar(
  bars: readonly DensityBar[],
  scale: TimeScale,
  begunIn: BegunIn,
  { x }: Pick<PointedAt, 'x'>,
): Pointed | null {
  const at = scale.invert(x);
  const bar = bars.find(({ start, end }) => start <= at && at < end);
  if (!bar || bar.total < 0.5) return null;
  const rows: Row[] = [];
  for (const row of begunIn(bar.start, bar.end)) {
    rows.push(row);
    if (rows.length === NAMED) break;
  }
  return {
    x: (scale(bar.start) + scale(bar.end)) / 2,
    rows,
    count: Math.round(bar.total),
    span: bar,
  };
}

/** Hit test of the band of what is over a period. @param top of it, CSS pixels */
export function pointedBand(
  { from, to, height, rows, count, span }: PeriodBand,
  top: number,
  { x, y, reach }: PointedAt,
): Pointed | null {
  if (y < top || y > top + height || x < from - reach || x > to + reach) return null;
  return { x, rows: rows.slice(0, NAMED), count, span, isOver: true };
}
