import { assert, boolean, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScale, labelledTicks, percentOf, shareOf } from './plot-scale.ts';

const exactly = (count: number) => ({ min: count, max: count });

describe('countScale', () => {
  it.each([
    ['exact', [exactly(9), exactly(34)], [0, 10, 20, 30, 40]],
    ['exact, at a round number', [exactly(10)], [0, 5, 10]],
    ['open, at a round number', [{ min: 10 }], [0, 5, 10, 15]],
    ['open below the greatest', [{ min: 10 }, { max: 34 }], [0, 10, 20, 30, 40]],
    ['few', [exactly(3)], [0, 1, 2, 3]],
    ['one', [exactly(1)], [0, 1]],
    ['none', [exactly(0)], [0, 1]],
    ['without bounds', [{}], [0, 1]],
    ['many', [exactly(429), exactly(710)], [0, 200, 400, 600, 800]],
  ])('of what is %s has ticks from zero to a round end', (_, values, ticks) => {
    expect(countScale(values)).toEqual({ end: ticks.at(-1), ticks });
  });

  it('begins at zero, holds what is drawn, and has few whole ticks', () => {
    assert(
      property(nat({ max: 5_000_000 }), boolean(), (most, open) => {
        const { end, ticks } = countScale([open ? { min: most } : exactly(most)]);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBe(end);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(end).toBeGreaterThanOrEqual(most);
        if (open && most > 0) expect(end).toBeGreaterThan(most);
      }),
    );
  });
});

it('labels the ends alone where numbers are long', () => {
  expect(labelledTicks(countScale([exactly(34)]))).toEqual([0, 10, 20, 30, 40]);
  expect(labelledTicks(countScale([exactly(1981)]))).toEqual([0, 2000]);
});

it('places values between the ends, and none beyond them', () => {
  expect(shareOf(10, 0, 40)).toBe(0.25);
  expect(shareOf(-5, 0, 40)).toBe(0);
  expect(shareOf(50, 0, 40)).toBe(1);
  expect(shareOf(7, 7, 7)).toBe(0);
  expect(percentOf(0.375)).toBe('37.5%');
});
