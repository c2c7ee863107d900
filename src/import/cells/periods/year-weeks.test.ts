import { expect, test } from 'vitest';
import { createZone } from '../../../time/zone.ts';
import type { DateReading } from '../../mapping.ts';
import type { Cell } from '../../table.ts';
import { readDate } from '../read-date.ts';

const ZONE = createZone('UTC');

function read(cell: Cell, weeks: DateReading['weeks'] = 'iso'): string {
  const found = readDate(cell, { order: 'iso', weeks }, ZONE);
  return found.is === 'read' ? found.value : found.is === 'refused' ? found.expected : found.is;
}

test.each<[Cell, string]>([
  ['2022-08', '[2022-02-21..2022-02-27]'],
  ['2022-8', '[2022-02-21..2022-02-27]'],
  ['2022/08', '[2022-02-21..2022-02-27]'],
  ['202208', '[2022-02-21..2022-02-27]'],
  [202208, '[2022-02-21..2022-02-27]'],
  ['8/2022', '[2022-02-21..2022-02-27]'],
  ['2022-W08', '[2022-02-21..2022-02-27]'],
  ['week 8, 2022', '[2022-02-21..2022-02-27]'],
  ['SE 8 2022', '[2022-02-21..2022-02-27]'],
  ['2022-01', '[2022-01-03..2022-01-09]'],
  ['2022-22', '[2022-05-30..2022-06-05]'],
  ['2022-41', '[2022-10-10..2022-10-16]'],
  ['2022-52', '[2022-12-26..2023-01-01]'],
  ['2022-53', 'a week of 2022, 1 to 52'],
  ['2020-53', '[2020-12-28..2021-01-03]'],
  ['2022-08/2022-10', '2022-02-21/2022-03-13'],
  ['2022-02-21', '2022-02-21'],
  ['2022', '2022'],
])('in a column of weeks %s is one', (cell, value) => {
  expect(read(cell)).toBe(value);
});

test.each([
  ['2022-01', '[2022-01-02..2022-01-08]'],
  ['2020-53', '[2020-12-27..2021-01-02]'],
  ['2022-53', 'a week of 2022, 1 to 52'],
])('those that begin on a Sunday are counted so: %s', (cell, value) => {
  expect(read(cell, 'sunday')).toBe(value);
});
