import { describe, expect, test } from 'vitest';
import { createZone } from '../../time/zone.ts';
import type { Cell } from '../table.ts';
import type { DateCell } from './read-date.ts';
import { readClock, readDateAndClock, readSplitDate } from './split-date.ts';

const BAKU = createZone('Asia/Baku');

function said(read: DateCell): string {
  if (read.is === 'read') return read.value;
  return read.is === 'nothing' ? 'nothing' : `refused: ${read.why}`;
}

describe('year, month and day in columns of their own', () => {
  test.each<[Cell, Cell, Cell, string]>([
    [2020, 10, 11, '2020-10-11'],
    ['2020', '10', '', '2020-10'],
    ['2020.0', '10.0', '0', '2020-10'],
    [2020, 0, 0, '2020'],
    [2020, 'October', 11, '2020-10-11'],
    [2020, 'окт', 11, '2020-10-11'],
    [-206, 11, 17, '-0206-11-17'],
    ['0079', 8, 24, '0079-08-24'],
    [476, 9, 4, '0476-09-04'],
    [20, 10, 11, 'refused: two-digit-year'],
    ['79.0', 8, 24, 'refused: two-digit-year'],
    [5, '', '', 'refused: two-digit-year'],
    ['', 10, 11, 'nothing'],
    [2020, 13, 1, 'refused: no-such-day'],
    [2020, 2, 30, 'refused: no-such-day'],
    [2020, 'autumn', 1, 'refused: no-date'],
    ['MMXX', 1, 1, 'refused: no-date'],
  ])('%s %s %s → %s', (year, month, day, expected) => {
    expect(said(readSplitDate({ year, month, day }, {}, BAKU))).toBe(expected);
  });
});

describe('a year in a column of its own', () => {
  test.each([
    [-490, {}, '-0490'],
    [-490, { minus: 'bc' }, '-0489'],
    [-1, { minus: 'bc' }, '0000'],
    [9, { short: 'as-written' }, '0009'],
    ['490 BC', {}, '-0489'],
    ['c. 1200', {}, '1200~'],
    ['1990s', {}, '199X'],
    ['1914-1918', {}, '1914/1918'],
    ['soon', {}, 'refused: no-date'],
    ['480 BC September', {}, 'refused: no-date'],
    ['nine', { short: 'as-written' }, 'refused: no-date'],
  ] as const)('%s, as %j: %s', (year, reading, expected) => {
    expect(said(readSplitDate({ year }, reading, BAKU))).toBe(expected);
  });
});

describe('a clock time beside a date', () => {
  const read = (date: Cell, clock: Cell): DateCell =>
    readDateAndClock(date, { clock }, { order: 'iso' }, BAKU);

  test.each<[Cell, Cell, string]>([
    ['2020-10-11', '02:00:00', '2020-10-11T02:00:00+04:00'],
    ['2020-10-11', '2 pm', '2020-10-11T14:00:00+04:00'],
    ['2020-10-11', '02:00Z', '2020-10-11T02:00:00Z'],
    ['2020-10-11', '02:00 (UTC-5)', '2020-10-11T02:00:00-05:00'],
    ['2020-10-11', '02:00Z (UTC-5)', '2020-10-11'],
    ['2020-10-11', 0.0833333333, '2020-10-11T02:00:00+04:00'],
    ['2020-10-11', '', '2020-10-11'],
    ['2020-10-11', 'morning', '2020-10-11'],
    ['2022-10-30', '22:00-02:00', '2022-10-30T22:00:00+04:00/2022-10-31T02:00:00+04:00'],
    ['2022-12-31', '22:00 – 02:00', '2022-12-31T22:00:00+04:00/2023-01-01T02:00:00+04:00'],
    ['2022-10-30', '10:00-12:00', '2022-10-30T10:00:00+04:00/2022-10-30T12:00:00+04:00'],
    ['2022-10-30', '10:00-12', '2022-10-30'],
    ['2022-10-30', '10-12 Uhr', '2022-10-30T10:00:00+04:00/2022-10-30T12:00:00+04:00'],
    ['2022-10-30', '10:15 bis 11.30 Uhr', '2022-10-30T10:15:00+04:00/2022-10-30T11:30:00+04:00'],
    ['2022-10-30', '2 pm to 4 pm', '2022-10-30T14:00:00+04:00/2022-10-30T16:00:00+04:00'],
    ['2022-10-30', '10:00-10:00', '2022-10-30T10:00:00+04:00'],
    ['2022-10-30', '22:00:00-02:00', '2022-10-30T22:00:00-02:00'],
    ['2022-10-30', '22:00-0200', '2022-10-30T22:00:00-02:00'],
    ['2022-10-30', '22:00-02', '2022-10-30T22:00:00-02:00'],
    ['2022-10-30', '22:00+02:00', '2022-10-30T22:00:00+02:00'],
    ['2022-10-30', '21.45 Uhr', '2022-10-30T21:45:00+04:00'],
    ['2022-10-30', '3 Uhr', '2022-10-30T03:00:00+04:00'],
    ['2022-10-30', '14.30', '2022-10-30T14:30:00+04:00'],
    ['2022-10-30', '12 noon', '2022-10-30T12:00:00+04:00'],
    ['2022-10-30', 'ca. 3 Uhr', '2022-10-30'],
    ['2022-10-30', '25:30', '2022-10-30'],
    ['2022-10-30', '0.30', '2022-10-30'],
    ['2022-10-30', 14.3, '2022-10-30'],
    ['2020-10', '02:00', '2020-10'],
    ['', '02:00', 'nothing'],
    ['soon', '02:00', 'refused: no-date'],
  ])('%s and %s → %s', (date, clock, expected) => {
    expect(said(read(date, clock))).toBe(expected);
  });

  test('that can’t be read leaves the day, and is told', () => {
    expect(read('2020-10-11', 'morning')).toMatchObject({ notes: ['clock-unread'] });
    expect(read('2020-10', '02:00')).toMatchObject({ notes: ['clock-unread'] });
  });

  test.each(['1', '1:', '1/', '1 '])('is none of a cell full of “%s”, found at once', (part) => {
    expect(readClock(part.repeat(100_000))).toBeNull();
  });
});
