import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitmapBytes, gapBytes, markPostings, postingsOf, writeVarint } from './postings.ts';

/** Masks with long gaps and with crowded rows. */
const masks = fc
  .array(fc.tuple(fc.constantFrom(1, 3, 40, 200, 20_000), fc.nat(12)), { maxLength: 6 })
  .map((runs) =>
    Uint8Array.from(
      runs.flatMap(([gap, rows]) => [
        ...Array<number>(gap).fill(0),
        ...Array<number>(rows).fill(1),
      ]),
    ),
  );

const rowsOf = (marks: Uint8Array): number[] => [...marks.keys()].filter((row) => marks[row] === 1);

describe('postings', () => {
  it('give back the rows that they were made of, in at most a bit for each row', () => {
    fc.assert(
      fc.property(masks, (marks) => {
        const bytes = postingsOf(marks);
        expect(bytes.length).toBeLessThanOrEqual(bitmapBytes(marks.length));
        const into = new Uint8Array(marks.length);
        markPostings(bytes, 0, bytes.length, into);
        expect(rowsOf(into)).toEqual(rowsOf(marks));
      }),
    );
  });

  it('take few bytes for few rows among many', () => {
    const marks = new Uint8Array(1_000_000);
    marks[7] = marks[999_999] = 1;
    expect(postingsOf(marks).length).toBe(4);
  });

  it('know how long a gap will be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (gap) => {
        expect(writeVarint(gap, new Uint8Array(5), 0)).toBe(gapBytes(gap));
      }),
    );
  });
});
