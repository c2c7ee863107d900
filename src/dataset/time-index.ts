import type { TimeInterval } from '../time/interval.ts';

/** Finds the intervals that overlap a window. Answers are positions in the list the index was made of. */
export interface TimeIndex {
  readonly length: number;
  /** Ascending positions of the intervals that share an instant with the window (half-open). */
  overlapping(window: TimeInterval): number[];
}

/** @param intervals sorted by start */
export function createTimeIndex(intervals: readonly TimeInterval[]): TimeIndex {
  const starts = Float64Array.from(intervals, (interval) => interval.start);
  const ends = Float64Array.from(intervals, (interval) => interval.end);
  // The latest end so far never falls, so the first position that can reach into a window is a search too.
  const latestEnds = ends.slice();
  for (let at = 1; at < latestEnds.length; at++) {
    latestEnds[at] = Math.max(latestEnds[at - 1]!, latestEnds[at]!);
  }
  return {
    length: intervals.length,
    overlapping(window) {
      const from = firstAbove(latestEnds, window.start);
      const to = firstAtLeast(starts, window.end);
      const found: number[] = [];
      for (let at = from; at < to; at++) if (ends[at]! > window.start) found.push(at);
      return found;
    },
  };
}

function firstAbove(sorted: Float64Array, value: number): number {
  return search(sorted, (entry) => entry > value);
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  return search(sorted, (entry) => entry >= value);
}

function search(sorted: Float64Array, holds: (entry: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
