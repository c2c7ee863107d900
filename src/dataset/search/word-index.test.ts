import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from './fold.ts';
import { beginningsOf, rowsOfTexts } from '../../testing/sample-texts.ts';
import { indexWords, markWords } from './word-index.ts';

describe('indexWords', () => {
  it('finds by a prefix exactly the rows that a look at every word finds', () => {
    fc.assert(
      fc.property(rowsOfTexts, fc.nat(), fc.nat(6), (rows, pick, cut) => {
        const index = indexWords(rows);
        const words = rows.map((texts) => texts.flatMap(foldedWords));
        const all = words.flat();
        const beginnings = beginningsOf(all[pick % (all.length || 1)] ?? 'a');
        const prefix = beginnings[Math.min(cut, beginnings.length - 1)]!;
        const into = new Uint8Array(rows.length);
        markWords(index, prefix, into);
        expect([...into]).toEqual(
          words.map((own) => (own.some((word) => word.startsWith(prefix)) ? 1 : 0)),
        );
        expect(index.terms).toEqual([...new Set(all)].toSorted());
        expect(index.rows).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps words apart that a row of a common word and a rare one share', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [row === 4321 ? 'the gorge' : 'the']);
    const index = indexWords(rows);
    const into = new Uint8Array(rows.length);
    markWords(index, 'gor', into);
    expect([into.indexOf(1), into.lastIndexOf(1)]).toEqual([4321, 4321]);
    markWords(index, 't', into);
    expect(into.includes(0)).toBe(false);
    expect(index.postings.length).toBe(5000 / 8 + 2);
  });
});
