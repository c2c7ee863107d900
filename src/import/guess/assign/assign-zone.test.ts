import { expect, test } from 'vitest';
import { importedRows } from '../../../testing/read-sample.ts';
import { guess, tableOf, uses } from '../../../testing/tables/guess-table.ts';
import type { Cell } from '../../table.ts';

function read(names: string, ...rows: readonly (readonly Cell[])[]) {
  const { mapping, unzoned } = guess(names, ...rows);
  const { incidents, remarks } = importedRows(tableOf(names.split(' | '), rows), mapping.columns, {
    timeZone: mapping.timeZone,
  });
  return {
    zone: mapping.timeZone,
    needsZone: unzoned.size > 0,
    when: incidents.map(({ when }) => when),
    told: remarks.map(({ column, got, ...remark }) => [
      column,
      got,
      'taken' in remark ? remark.taken : remark.expected,
    ]),
  };
}

test('each row’s clock is of the zone that the row names', () => {
  const { when, needsZone } = read(
    'date | time | timezone',
    ['2024-05-01', '10:00', 'America/New_York'],
    ['2024-05-01', '10:00', 'Europe/Kyiv'],
    ['2024-05-01', '10:00', 'Asia/Tokyo'],
    ['2024-05-01', '10:00', 'UTC+5:30'],
    ['2024-05-01', '10:00', '-03:00'],
    ['2024-05-01T10:00:00Z', '', 'Asia/Tokyo'],
    ['2024-05-01', '', 'Asia/Tokyo'],
  );
  expect(when).toEqual([
    '2024-05-01T10:00:00-04:00',
    '2024-05-01T10:00:00+03:00',
    '2024-05-01T10:00:00+09:00',
    '2024-05-01T10:00:00+05:30',
    '2024-05-01T10:00:00-03:00',
    '2024-05-01T10:00:00Z',
    '2024-05-01',
  ]);
  expect(needsZone).toBe(false);
});

test('the zone of nearly all rows is the dataset’s', () => {
  const zones = Array.from({ length: 10 }, (): readonly Cell[] => [
    '2024-05-01 10:00',
    'America/New_York',
  ]);
  expect(read('date | Time zone', ...zones).zone).toBe('America/New_York');
});

test('a zone that cannot be read is told', () => {
  const { when, told } = read(
    'date | tz',
    ['2024-05-01 10:00', 'Europe/Kyiv'],
    ['2024-05-01 10:00', 'EST'],
    ['2024-05-02 10:00', 'Europe/Kyiv'],
  );
  expect(when[1]).toBe('2024-05-01T10:00:00Z');
  expect(told).toEqual([
    ['tz', '“EST”', 'a time zone by its IANA name (Europe/Kyiv) or an offset (+03:00)'],
  ]);
});

test('a column of that name that holds no zones is a field', () => {
  expect(uses(guess('date | timezone', ['2024-05-01', 'urban']))).toMatchObject({
    timezone: 'field',
  });
});

test('a clock time that a zone skips or has twice is told with what was made of it', () => {
  const { told } = read(
    'date | time | tz',
    ['2024-03-10', '2:30 AM', 'America/New_York'],
    ['2024-11-03', '1:30 AM', 'America/New_York'],
    ['2024-11-03', '3:30 AM', 'America/New_York'],
  );
  expect(told).toEqual([
    [
      'time',
      '“2024-03-10” “2:30 AM”, read as 2024-03-10T03:30:00-04:00',
      'a clock time that the change to summer time skips is moved on by the hour',
    ],
    [
      'time',
      '“2024-11-03” “1:30 AM”, read as 2024-11-03T01:30:00-04:00',
      'a clock time that comes twice as clocks go back is taken for the first',
    ],
  ]);
});

test('the clock beside a date counts where the date has none of its own', () => {
  const { when, told } = read(
    'Date | Time',
    ['2020-10-11', '02:00'],
    ['2020-10-12 13:30', ''],
    ['2020-10-13 00:00', '04:00'],
    ['2020-10-14 13:30', '13:30:05'],
    ['2020-10-15 13:30', '15:00'],
    ['2020-10-16 13:30', 'noonish'],
  );
  expect(when).toEqual([
    '2020-10-11T02:00:00Z',
    '2020-10-12T13:30:00Z',
    '2020-10-13T04:00:00Z',
    '2020-10-14T13:30:00Z',
    '2020-10-15T13:30:00Z',
    '2020-10-16T13:30:00Z',
  ]);
  expect(told.map(([, got]) => got)).toEqual(['“15:00”', '“noonish”']);
});
