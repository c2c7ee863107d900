import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeIndex } from './time-index.ts';

/** Sorted by start, the ends after them; in steps of a second, of a millisecond, and of years. */
const times = fc
  .tuple(
    fc.constantFrom(1, 1000, 1e10),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 })), {
      maxLength: 700,
    }),
  )
  .map(([unit, pairs]) => {
    const sorted = pairs.toSorted(([a], [b]) => a - b);
    return {
      unit,
      start: Float64Array.from(sorted, ([start]) => start * unit),
      end: Float64Array.from(sorted, ([start, length]) => (start + length) * unit),
    };
  });

describe('a time index', () => {
  it('counts what has begun and what has ended, and finds what reaches beyond an instant', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: -10, max: 270 }), ({ unit, start, end }, at) => {
        const instant = at * unit;
        const index = createTimeIndex(start, end);
        const started = index.startedBefore(instant);
        expect(started).toBe(start.filter((one) => one < instant).length);
        expect(index.endedBy(instant)).toBe(end.filter((one) => one <= instant).length);
        const found: number[] = [];
        index.reaching(instant, started, (row) => found.push(row) > 0);
        expect(found).toEqual(
          [...start.keys()].filter((row) => start[row]! < instant && end[row]! > instant),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('stops looking when it is told to', () => {
    const found: number[] = [];
    const index = createTimeIndex(Float64Array.of(0, 0, 0), Float64Array.of(5, 5, 5));
    index.reaching(1, 3, (row) => found.push(row) < 2);
    expect(found).toEqual([0, 1]);
  });
});
