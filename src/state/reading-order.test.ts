import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whenOf } from '../dataset/columns.ts';
import { isOverPeriod } from '../time/when.ts';
import { inReadingOrder, readRows } from './reading-order.ts';
import { sampleDatasets, selectings } from './sample-dataset.ts';
import { createSelector } from './selection.ts';

describe('readRows', () => {
  it('has every row shown once, the dated first and each part in order of time', () => {
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
        expect(read.dated).toBe(
          rows.filter((row) => !isOverPeriod(whenOf(dataset.columns, row))).length,
        );
        expect(expected.map((_, index) => read.at(index))).toEqual(expected);
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(read.slice(from, to)).toEqual(expected.slice(from, to));
      }),
      { numRuns: 60 },
    );
  });
});
