import { expect, it } from 'vitest';
import { SheetMarks } from './sheet-marks.ts';
import type { CellMark } from './sheet-rows.ts';

function marked(cells: readonly (string | number | null)[], marks: readonly CellMark[] = []) {
  return { number: 1, cells, marks: new Map(marks.map((mark, at) => [at, mark])), hidden: false };
}

it('tells what else is in a column of times', () => {
  const sheet = new SheetMarks();
  sheet.note(marked(['2020-10-11', '2020-10-11', '02:00'], ['date', 'date', 'clock']), 1);
  sheet.note(marked(['2020-10', '2020-10-11', '02:00'], ['month', 'date', 'clock']), 2);
  sheet.note(marked([7, '2020-10-12'], []), 3);
  sheet.note(marked(['about 1899', null]), 4);
  expect(sheet.told('1900', ['a', 'b', 'c'])).toEqual([
    '“a” holds 2 dates, 1 other number, 1 text',
    '“b” holds 2 dates, 1 text',
  ]);
});

it('tells of years that nobody has typed', () => {
  const sheet = new SheetMarks();
  sheet.note(marked(['2020-10-11'], ['yearless']), 1);
  sheet.note(marked(['2020-10-12'], ['date']), 2);
  expect(sheet.told('1904', ['a'])).toEqual([
    '“a” holds 1 date shown without a year: the year is the one that the spreadsheet filled in as it was typed',
    'dates are counted from 1904, as the workbook says',
  ]);
});

it('says nothing of a sheet without times', () => {
  const sheet = new SheetMarks();
  sheet.note(marked([1, 'x']), 1);
  expect(sheet.told('1904', ['a', 'b'])).toEqual([]);
});
