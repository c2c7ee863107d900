/** Bounds of a count, each undefined where there is none. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** An axis from zero to a round end. Its ticks are evenly spaced; the first is 0, the last `end`. */
export interface PlotScale {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** Steps of an axis that people count by, times a power of ten. */
const ROUND_STEPS = [1, 2, 5, 10];

/** The end from which on labels are too wide for one at each tick of a narrow plot. */
const LONG_NUMBER = 1000;

/** Steps of an axis at most. */
const MOST_STEPS = 4;

/** How far beyond "at least n" an axis reaches, in parts of n: room for the arrow. */
const ROOM_FOR_MORE = 0.15;

/** An axis for counts: from 0 to a round number, that of the greatest value or, where it is open, beyond it. */
export function countScale(values: Iterable<Bounds>): PlotScale {
  const reach = reachOf(values);
  const rough = reach / MOST_STEPS;
  // Counts are whole: no tick stands at half a person.
  const power = Math.max(1, 10 ** Math.floor(Math.log10(rough)));
  const step = power * ROUND_STEPS.find((round) => round * power >= rough)!;
  const steps = Math.ceil(reach / step);
  return {
    end: steps * step,
    ticks: Array.from({ length: steps + 1 }, (_, at) => at * step),
  };
}

function reachOf(values: Iterable<Bounds>): number {
  let reach = 1;
  for (const { min = 0, max = min * (1 + ROOM_FOR_MORE) } of values) reach = Math.max(reach, max);
  return reach;
}

/** The ticks that have room for their number: all of them, or the two ends. */
export function labelledTicks({ end, ticks }: PlotScale): readonly number[] {
  return end < LONG_NUMBER ? ticks : [0, end];
}

/** How far along a range a value lies, 0 at its start and 1 at its end; what lies beyond is at that end. */
export function shareOf(value: number, start: number, end: number): number {
  if (end <= start) return 0;
  return Math.max(0, Math.min(1, (value - start) / (end - start)));
}

/** A share as SVG takes it: `37.5%`. */
export function percentOf(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

/** The position of the least of some distances, of equals the first; null where none is finite. */
export function nearestAt(distances: readonly number[]): number | null {
  const least = Math.min(...distances);
  return least < Infinity ? distances.indexOf(least) : null;
}
