import { expect, it } from 'vitest';
import { SheetMarks } from './sheet-marks.ts';
import type { CellMark } from './sheet-rows.ts';

function marked(cells: readonly (string | number | null)[], marks: readonly CellMark[] = []) {
  return { number: 1, cells, marks: new Map(marks.map((mark, at) => [at, mark])), hidden: false };
}

it('takes a column for dates when most of its numbers are, whatever else is in it', () => {
  const sheet = new SheetMarks();
  sheet.note(marked([44115, 44115], ['date', 'date']), 1);
  sheet.note(marked([44116, 3], ['date']), 2);
  sheet.note(marked([7, 4]), 3);
  sheet.note(marked(['about 1899', null]), 4);
  expect(sheet.serials('1904', ['a', 'b'])).toEqual({ system: '1904', dates: ['a'], clocks: [] });
  expect(sheet.told('1904', ['a', 'b'])).toEqual([
    '“a” holds 2 dates, 1 other number, 1 text (serial numbers of the 1904 system)',
    '“b” holds 1 date, 2 other numbers (serial numbers of the 1904 system)',
  ]);
});

it('says nothing of a sheet without times', () => {
  const sheet = new SheetMarks();
  sheet.note(marked([1, 'x']), 1);
  expect(sheet.serials('1900', ['a', 'b'])).toBeUndefined();
  expect(sheet.told('1900', ['a', 'b'])).toEqual([]);
});
