import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../time/interval.ts';
import { createTimeIndex } from './time-index.ts';

const intervals = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 })), {
    maxLength: 80,
  })
  .map((pairs) =>
    pairs
      .map(([start, length]) => ({ start, end: start + length }))
      .toSorted((a, b) => a.start - b.start),
  );

describe('createTimeIndex', () => {
  it('finds exactly what a look at every interval finds', () => {
    fc.assert(
      fc.property(
        intervals,
        fc.integer({ min: -10, max: 250 }),
        fc.integer({ min: 1, max: 100 }),
        (all, start, length) => {
          const window = { start, end: start + length };
          const expected = all.flatMap((interval, at) => (overlaps(interval, window) ? [at] : []));
          expect(createTimeIndex(all).overlapping(window)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
