import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { growthOf } from './growth.js';

test('what is added late is a share of what was there before; the first third counts for nothing', () => {
  expect(growthOf([1, 900, 100, 100, 110, 110])).toEqual({ earlier: 100, later: 110, share: 0.1 });
  expect(growthOf([5, 5, 5, 40, 20, 30, 30, 31, 900])).toEqual({
    earlier: 30,
    later: 31,
    share: 1 / 30,
  });
});

test('a page that always holds the same has grown by nothing, whatever it held at first', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 2, max: 20 }),
      fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 22 }),
      (held, third, warm) => {
        const samples = [...warm.slice(0, third), ...Array<number>(3 * third).fill(held)];
        expect(growthOf(samples).share).toBe(0);
      },
    ),
  );
});

test('of steady growth each third shows its part', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 50 }), (third) => {
      const { earlier, later } = growthOf(Array.from({ length: 3 * third }, (_, at) => 100 + at));
      expect(later - earlier).toBe(third);
    }),
  );
});

test('too few samples are none', () => {
  expect(() => growthOf([1, 2, 3, 4, 5])).toThrow('got 5 samples, expected 6 at least');
});
