import { expect, test } from 'vitest';
import { createZone } from '../../../time/zone.ts';
import { readDate } from '../../cells/read-date.ts';
import type { DateReading } from '../../mapping.ts';
import { createDateGuess } from '../guess-dates.ts';

function calendarOf(...cells: readonly string[]): string | undefined {
  const guess = createDateGuess();
  for (const [at, cell] of cells.entries()) guess.add(cell, at + 1);
  return guess.result().calendar?.calendar;
}

test.each([
  ['solar-hijri', ['1398/08/25', '1398/08/26']],
  ['solar-hijri', ['۱۳۹۸/۰۸/۲۵', '۱۳۹۸/۰۲/۳۱']],
  ['solar-hijri', ['1398-08-25 10:00', '25/08/1398']],
  ['solar-hijri', ['13980825', '1398']],
  ['buddhist', ['13/05/2553', '19/05/2553']],
  ['buddhist', ['13 May 2553']],
  [undefined, ['1398/08/25', '2019/11/16', '2019/11/17']],
  [undefined, ['2019-11-16', '2019-11-17']],
  [undefined, ['14th century']],
  [undefined, ['1346~', '135X']],
  [undefined, ['44197', '44198']],
])('the calendar of a column is %s by its years: %j', (calendar, cells) => {
  expect(calendarOf(...cells)).toBe(calendar);
});

const ZONE = createZone('Asia/Tehran');
const PERSIAN: DateReading = { order: 'year-first', calendar: 'solar-hijri' };

function read(cell: string, reading: DateReading): string {
  const date = readDate(cell, reading, ZONE);
  return date.is === 'read' ? date.value : date.is === 'nothing' ? '' : `expected ${date.expected}`;
}

test.each([
  ['۱۳۹۸/۰۸/۲۵', '2019-11-16'],
  ['1398/02/31', '2019-05-21'],
  ['1399/12/30', '2021-03-20'],
  ['1398/08/25 10:30', '2019-11-16T10:30:00+03:30'],
  ['1398/08', '[2019-10-23..2019-11-21]'],
  ['1398-08', '[2019-10-23..2019-11-21]'],
  ['1398', '[2019-03-21..2020-03-19]'],
  ['13980825', '2019-11-16'],
  ['1398/12/30', 'expected a day of 1398-12 of the solar-hijri calendar, 1 to 29'],
  ['2019/11/16', 'expected a year of the solar-hijri calendar, 1300 to 1450'],
  ['16 November 2019', 'expected a date in figures of the solar-hijri calendar'],
])('a Solar Hijri date is turned into ours: %s', (cell, value) => {
  expect(read(cell, PERSIAN)).toBe(value);
});

test.each([
  ['13/05/2553', '2010-05-13'],
  ['13 May 2553', '2010-05-13'],
  ['29/02/2555', '2012-02-29'],
  ['2553', '[2010-01-01..2010-12-31]'],
  ['13/05/2010', 'expected a year of the buddhist calendar, 2484 to 2600'],
])('a Buddhist date is turned into ours: %s', (cell, value) => {
  expect(read(cell, { order: 'day-first', calendar: 'buddhist' })).toBe(value);
});
