import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsByEnd } from './time-index.ts';

const SECOND = 1000;

describe('rowsByEnd', () => {
  it.each([
    ['seconds', fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((n) => n * SECOND)],
    ['days, many of them the same', fc.integer({ min: 0, max: 9 }).map((n) => n * 86_400_000)],
    ['parts of a second', fc.integer({ min: 0, max: 5000 })],
    ['thousands of years', fc.integer({ min: -9e9, max: 9e9 }).map((n) => n * SECOND)],
  ])('is the order that a comparison gives: %s', (_, instants) => {
    fc.assert(
      fc.property(fc.array(instants, { maxLength: 400, size: 'max' }), (ends) => {
        const expected = [...ends.keys()].toSorted((a, b) => ends[a]! - ends[b]! || a - b);
        expect([...rowsByEnd(Float64Array.from(ends))]).toEqual(expected);
      }),
    );
  });
});
