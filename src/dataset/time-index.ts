/**
 * Where the dated rows lie in time. A window of half-open intervals needs two numbers: how many begin before its end,
 * and how many have ended by its start; what is left of the first without the second lies in it.
 */
export interface TimeIndex {
  /** How many rows begin before an instant: they are the first ones. */
  startedBefore(instant: number): number;
  /** How many rows have ended at an instant: they are the first ones of `byEnd`. */
  endedBy(instant: number): number;
  /** The rows in order of their ends. */
  readonly byEnd: Uint32Array;
  /** Calls with each row before `limit` that reaches beyond an instant, in order. Ends it where that returns false. */
  reaching(instant: number, limit: number, visit: (row: number) => boolean): void;
}

/** So many rows share the latest of their ends, so that a search for those that reach far leaves most of them out. */
const BLOCK = 256;

/**
 * @param start sorted @param end each after its start; epoch milliseconds UTC
 * @param byEnd the rows in order of their ends, where somebody has sorted them already
 */
export function createTimeIndex(
  start: Float64Array,
  end: Float64Array,
  byEnd: Uint32Array = rowsByEnd(end),
): TimeIndex {
  const latest = latestEnds(end);
  return {
    byEnd,
    startedBefore: (instant) => lowest(start.length, (at) => start[at]! >= instant),
    endedBy: (instant) => lowest(byEnd.length, (at) => end[byEnd[at]!]! > instant),
    reaching(instant, limit, visit) {
      for (let block = 0; block * BLOCK < limit; block++) {
        if (latest[block]! <= instant) continue;
        const last = Math.min(limit, (block + 1) * BLOCK);
        for (let row = block * BLOCK; row < last; row++) {
          if (end[row]! > instant && !visit(row)) return;
        }
      }
    },
  };
}

/** The rows in order of their ends; those that end together in order of their starts. */
export function rowsByEnd(end: Float64Array): Uint32Array {
  // A sort of numbers is many times faster than one with a comparison: the row rides in the digits below the time.
  const { length } = end;
  const first = end.reduce((least, one) => Math.min(least, one), Infinity);
  const last = end.reduce((most, one) => Math.max(most, one), -Infinity);
  const exact = ((last - first) / 1000) * length < Number.MAX_SAFE_INTEGER;
  const wholeSeconds = exact && end.every((one) => (one - first) % 1000 === 0);
  if (!wholeSeconds) {
    return Uint32Array.from(end.keys()).sort((a, b) => end[a]! - end[b]! || a - b);
  }
  const keys = end.map((one, row) => ((one - first) / 1000) * length + row).sort();
  return Uint32Array.from(keys, (key) => key % length);
}

function latestEnds(end: Float64Array): Float64Array {
  const latest = new Float64Array(Math.ceil(end.length / BLOCK)).fill(-Infinity);
  for (let row = 0; row < end.length; row++) {
    const block = Math.floor(row / BLOCK);
    if (end[row]! > latest[block]!) latest[block] = end[row]!;
  }
  return latest;
}

/** The first position of which it is so; from there on it is so of all. */
export function lowest(length: number, isSo: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
