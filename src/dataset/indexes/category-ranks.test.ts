import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCategoryRanks } from './category-ranks.ts';

/** How many there are: any number would do. */
const CATEGORY_COUNT = 12;

const cases = fc
  .array(fc.tuple(fc.integer({ min: 0, max: CATEGORY_COUNT - 1 }), fc.boolean()), {
    maxLength: 1600,
  })
  .chain((rows) =>
    fc.record({
      category: fc.constant(Uint8Array.from(rows, ([category]) => category)),
      counted: fc.constantFrom(
        null,
        Uint8Array.from(rows, ([, counts]) => Number(counts)),
      ),
      order: fc.option(
        fc
          .shuffledSubarray([...rows.keys()], { minLength: rows.length })
          .map((order) => Uint32Array.from(order)),
      ),
      chosen: fc.uint8Array({ minLength: CATEGORY_COUNT, maxLength: CATEGORY_COUNT, max: 1 }),
      position: fc.integer({ min: 0, max: rows.length }),
    }),
  );

describe('ranks by category', () => {
  it('count as a look at every row does', () => {
    fc.assert(
      fc.property(cases, ({ category, counted, order, chosen, position }) => {
        const ranks = createCategoryRanks(
          category,
          CATEGORY_COUNT,
          category.length,
          counted,
          order,
        );
        const rows = [...category.keys()].map((at) => (order ? order[at]! : at));
        const isIn = (row: number): boolean => counted === null || counted[row] === 1;
        const first = rows.slice(0, position).filter(isIn);
        const counts = new Int32Array(CATEGORY_COUNT).fill(7);
        ranks.add(position, counts, 1);
        for (let code = 0; code < CATEGORY_COUNT; code++) {
          expect(counts[code]! - 7).toBe(first.filter((row) => category[row] === code).length);
        }
        ranks.add(position, counts, -1);
        expect(counts.every((count) => count === 7)).toBe(true);
        const isChosen = (row: number): boolean => chosen[category[row]!] === 1;
        expect(ranks.count(position, chosen)).toBe(first.filter(isChosen).length);
        const all = [...rows.keys()].filter((at) => isIn(rows[at]!) && isChosen(rows[at]!));
        all.forEach((at, index) => expect(ranks.position(index, chosen)).toBe(at));
        expect(() => ranks.position(all.length, chosen)).toThrow(RangeError);
      }),
      { numRuns: 60 },
    );
  });
});
