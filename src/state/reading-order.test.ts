import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whenOf } from '../dataset/indexes/columns.ts';
import type { TimeInterval } from '../time/interval.ts';
import { isOverPeriod } from '../time/when.ts';
import { daysOfRow, inReadingOrder, readRows } from './reading-order.ts';
import { sampleDatasets, selectings } from '../testing/sample-dataset.ts';
import { createSelector } from './selection/selection.ts';

describe('readRows', () => {
  it('has every row shown once, day by day, each with those that cover the same days', () => {
    const cases = sampleDatasets.chain((made) =>
      fc.tuple(fc.constant(made), selectings(made), fc.nat({ max: 60 }), fc.nat({ max: 60 })),
    );
    fc.assert(
      fc.property(cases, ([dataset, selecting, one, other]) => {
        const { shown } = createSelector(dataset)(selecting);
        const rows = shown.slice(0, shown.length);
        const expected = inReadingOrder(dataset, rows);
        const read = readRows(dataset, shown);
        expect(read.length).toBe(expected.length);
        const dated = rows.filter(
          (row) => !isOverPeriod(whenOf(dataset.columns, row), dataset.domain),
        );
        expect(expected.map((_, index) => read.at(index))).toEqual(expected);
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(read.slice(from, to)).toEqual(expected.slice(from, to));
        // One reading after the other, each of whole days that no other has, and of all rows of these days.
        let last: TimeInterval | null = null;
        for (let index = 0; index < read.length;) {
          const { days, from: first, to: end } = read.readingAt(index);
          expect([first, end > index]).toEqual([index, true]);
          for (let at = index; at < end; at++) {
            expect(read.readingAt(at)).toEqual({ days, from: first, to: end });
            if (days) expect(daysOfRow(dataset, read.at(at))).toEqual(days);
            else expect(at).toBeGreaterThanOrEqual(dated.length);
          }
          if (days && last)
            expect(days.start - last.start || days.end - last.end).toBeGreaterThan(0);
          last = days;
          index = end;
        }
      }),
      { numRuns: 60 },
    );
  });
});
