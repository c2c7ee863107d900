import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLookup, hashOf, lookupBytes, rowsIn, windowOf } from './lookup.ts';

describe('the lookup of ids', () => {
  it('finds the row of every id, and no row of others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), fc.string(), (ids, other) => {
        const bytes = encodeLookup(Uint32Array.from(ids, hashOf));
        const whole = { start: 0, end: lookupBytes(ids.length) };
        expect(bytes.byteLength).toBe(whole.end);
        ids.forEach((id, row) =>
          expect(rowsIn(bytes, whole, ids.length, hashOf(id))).toContain(row),
        );
        const rows = rowsIn(bytes, whole, ids.length, hashOf(other))!;
        expect(rows.filter((row) => ids[row] === other)).toHaveLength(ids.includes(other) ? 1 : 0);
      }),
    );
  });

  it('finds all rows of one hash', () => {
    const bytes = encodeLookup(Uint32Array.of(7, 5, 7, 9));
    expect(rowsIn(bytes, { start: 0, end: 32 }, 4, 7)).toEqual([0, 2]);
  });

  it('finds ids that differ in a digit in a small part around the expected place', () => {
    const rows = 100_000;
    const ids = Array.from({ length: rows }, (_, at) => `incident-${at}`);
    const bytes = encodeLookup(Uint32Array.from(ids, hashOf));
    for (let row = 0; row < rows; row += 97) {
      const hash = hashOf(ids[row]!);
      const range = windowOf(hash, rows);
      expect(range.end - range.start).toBeLessThan(bytes.byteLength / 40);
      expect(rowsIn(bytes.slice(range.start, range.end), range, rows, hash)).toContain(row);
    }
  });

  it('says so where the part can’t tell', () => {
    const bytes = encodeLookup(Uint32Array.of(10, 20, 30, 40));
    const part = { start: 8, end: 24 };
    const rows = (hash: number): number[] | null => rowsIn(bytes.slice(8, 24), part, 4, hash);
    expect([5, 20, 25, 30, 35].map(rows)).toEqual([null, null, [], null, null]);
  });
});
