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
 * @param byEnd of `rowsByEnd` @param latest of `latestEnds`, where somebody has worked them out already
 */
export function createTimeIndex(
  start: Float64Array,
  end: Float64Array,
  byEnd: Uint32Array = rowsByEnd(end),
  latest: Float64Array = latestEnds(end),
): TimeIndex {
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
export function rowsByEnd(end: Float64Array): Uint32Array<ArrayBuffer> {
  let first = Infinity;
  for (let row = 0; row < end.length; row++) first = Math.min(first, end[row]!);
  const seconds = new Uint32Array(end.length);
  for (let row = 0; row < end.length; row++) {
    const second = (end[row]! - first) / 1000;
    seconds[row] = second;
    // No table of digits sorts what is not a whole number of 32 bits.
    if (seconds[row] !== second) return rowsByAnyEnd(end);
  }
  return rowsByNumber(seconds);
}

function rowsByAnyEnd(end: Float64Array): Uint32Array<ArrayBuffer> {
  return Uint32Array.from(end.keys()).toSorted((a, b) => end[a]! - end[b]! || a - b);
}

/** Bits to a digit: two or three digits make a number, and a digit's counts stay in the processor's nearest memory. */
const DIGIT = 12;

/** Sorts by one digit after the other, from the lowest, each time leaving equals as they were. */
function rowsByNumber(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  let rows = new Uint32Array(numbers.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  let next = new Uint32Array(rows.length);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT) {
    const from = new Uint32Array((1 << DIGIT) + 1);
    const digitOf = (row: number): number => (numbers[row]! >>> shift) & ((1 << DIGIT) - 1);
    for (let row = 0; row < numbers.length; row++) from[digitOf(row) + 1]! += 1;
    for (let digit = 1; digit < from.length; digit++) from[digit]! += from[digit - 1]!;
    for (let at = 0; at < rows.length; at++) next[from[digitOf(rows[at]!)]!++] = rows[at]!;
    [rows, next] = [next, rows];
  }
  return rows;
}

/** The latest end of each block of rows. */
export function latestEnds(end: Float64Array): Float64Array<ArrayBuffer> {
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
