import type { TimeInterval } from '../../time/interval.ts';
import { countScale, nearestAt, shareOf } from './plot-scale.ts';
import type { PlotScale } from './plot-scale.ts';
import type { TollLine, TollStep } from './toll-lines.ts';

/** A total where it is drawn: shares of the plot, from its left and its upper edge. */
export interface TollPoint {
  readonly step: TollStep;
  readonly x: number;
  readonly y: number;
}

/** The span of a dataset, widened to what its totals are given for. */
export function tollPeriod(lines: readonly TollLine[], span: TimeInterval): TimeInterval {
  let { start, end } = span;
  for (const { steps } of lines) {
    for (const { tally } of steps) {
      start = Math.min(start, tally.time.start);
      end = Math.max(end, tally.time.end);
    }
  }
  return { start, end };
}

/** One scale for all lines of a measure, so that their heights can be compared. */
export function tollScale(lines: readonly TollLine[]): PlotScale {
  return countScale(lines.flatMap(({ steps }) => steps.map(({ figure }) => figure)));
}

/** The totals of a line that have a number, in order of time. */
export function tollPoints(
  { steps }: TollLine,
  { start, end }: TimeInterval,
  scale: PlotScale,
): TollPoint[] {
  return steps.flatMap((step) => {
    const value = step.figure.max ?? step.figure.min;
    if (value === undefined) return [];
    const x = shareOf(step.tally.time.start, start, end);
    return { step, x, y: 1 - shareOf(value, 0, scale.end) };
  });
}

/** The position of the point nearest to a share of the plot's width; null where there is none. */
export function nearestPoint(points: readonly TollPoint[], share: number): number | null {
  return nearestAt(points.map(({ x }) => Math.abs(x - share)));
}
