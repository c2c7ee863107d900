import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFirstRows } from './first-rows.ts';

it('tells what a Map tells, however many there are', () => {
  const hash = fc.oneof(fc.nat({ max: 50 }), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 3000, size: 'max' }), (hashes) => {
      const known = new Map<number, number>();
      const first = createFirstRows();
      for (const [row, each] of hashes.entries()) {
        expect(first.earlier(each, row)).toBe(known.get(each));
        if (!known.has(each)) known.set(each, row);
      }
    }),
    { numRuns: 50 },
  );
});

it('finds what stands behind others of the same place, and across the end of the table', () => {
  const first = createFirstRows();
  const alike = Array.from({ length: 200 }, (_, at) => at * 2 ** 32 + 1022);
  for (const [row, hash] of alike.entries()) expect(first.earlier(hash, row)).toBe(undefined);
  for (const [row, hash] of alike.entries()) expect(first.earlier(hash, 999)).toBe(row);
});
