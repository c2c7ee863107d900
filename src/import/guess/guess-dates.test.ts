import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createZone } from '../../time/zone.ts';
import { readDate } from '../cells/read-date.ts';
import type { DateReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { createDateGuess } from './guess-dates.ts';
import type { DateGuessResult } from './guess-dates.ts';

const UTC = createZone('UTC');

function guess(cells: readonly Cell[]): DateGuessResult {
  const dates = createDateGuess();
  for (const [at, cell] of cells.entries()) dates.add(cell, at + 1);
  return dates.result();
}

function readAll(cells: readonly Cell[], reading: DateReading): (string | null)[] {
  return cells.map((cell) => {
    const read = readDate(cell, reading, UTC);
    return read.is === 'read' ? read.value : null;
  });
}

describe('which of day and month comes first', () => {
  test('is decided by a number over 12 anywhere in the column', () => {
    const cells = [...Array<string>(500).fill('11/10/2020'), '25/10/2020'];
    expect(guess(cells).reading).toEqual({ order: 'day-first' });
    expect(guess(['11/10/2020', '10/25/2020']).reading).toEqual({ order: 'month-first' });
    expect(guess(['11/10/2020', '25/10/2020']).why[0]).toContain('row 2: “25/10/2020”');
  });

  test('is asked where nothing decides', () => {
    const { reading, undecided, example } = guess(['10/10/2020', '11/10/2020', '']);
    expect(reading).toBeNull();
    expect(undecided).toEqual(['day-first', 'month-first']);
    expect(example).toBe('11/10/2020');
  });

  test('is asked of all that can stand first in a year of two digits', () => {
    expect(guess(['11/10/09']).undecided).toEqual(['day-first', 'month-first', 'year-first']);
    expect(guess(['99/10/11', '98/12/31']).reading?.order).toBe('year-first');
  });

  test('matters to no column that says the same both ways', () => {
    const { reading } = guess(['10/10/2020', '11/11/2020']);
    expect(readAll(['10/10/2020'], reading!)).toEqual(['2020-10-10']);
  });

  test('in conflict: a few are told, many are asked', () => {
    const few = guess([...Array<string>(20).fill('25/10/2020'), '10/25/2020']);
    expect(few.reading?.order).toBe('day-first');
    expect(few.misfits).toMatchObject([{ count: 1, rows: [21], example: '10/25/2020' }]);
    const many = guess(['25/10/2020', '26/10/2020', '10/25/2020']);
    expect(many.reading).toBeNull();
    expect(many.undecided).toEqual(['day-first', 'month-first']);
  });
});

test.each<[string, readonly Cell[], DateReading]>([
  ['ISO', ['2020-10-11', '2020-10'], { order: 'iso' }],
  ['years', [1999, '2020', 1855], { order: 'iso' }],
  ['slashes after the year', ['2020/10/11', '2020/10'], { order: 'year-first' }],
  ['months of Russian', ['11 октября 2020', 'мая 2020'], { order: 'words', language: 'ru' }],
  ['months of two languages', ['11 October 2020', '11 октября 2020'], { order: 'words' }],
  ['compact', ['20201011', '20201000', '202010'], { order: 'compact' }],
  ['seconds', [1602367201, '1602367200'], { order: 'epoch-seconds', numbers: 'usual' }],
  [
    'midnights in milliseconds',
    [277603200000],
    { order: 'epoch-milliseconds', midnight: 'day', numbers: 'usual' },
  ],
  ['milliseconds', [1602367201000], { order: 'epoch-milliseconds', numbers: 'usual' }],
  ['midnights', ['2020-10-11 00:00:00'], { order: 'iso', midnight: 'day' }],
  ['midnight epochs', [1602374400], { order: 'epoch-seconds', midnight: 'day', numbers: 'usual' }],
  ['serials', [44115, '44115.5'], { order: 'serial-1900', numbers: 'usual' }],
  [
    'serials and text',
    ['44115', '25/10/2020', '44115.083333333336', '1899-05-03'],
    { order: 'day-first', serials: '1900' },
  ],
  ['serials and ISO', ['44115', '1899-05-03'], { order: 'iso', serials: '1900' }],
])('%s', (_, cells, reading) => {
  const result = guess(cells);
  expect(result.reading).toEqual(reading);
  expect(readAll(cells, result.reading!)).not.toContain(null);
});

test('serials among undecided dates keep the question', () => {
  const { undecided, rest } = guess(['44115', '11/10/2020']);
  expect(undecided).toEqual(['day-first', 'month-first']);
  expect(rest).toEqual({ serials: '1900' });
});

test('what is no date is counted, with its rows; unknown values are none', () => {
  const { cells, read, misfits } = guess(['2020-10-11', 'soon', 'n/a', '-99', null, 'later']);
  expect({ cells, read }).toEqual({ cells: 3, read: 1 });
  expect(misfits).toMatchObject([{ count: 2, rows: [2, 6], example: 'soon' }]);
  expect(guess(['Ann', 'Bob']).reading).toBeNull();
});

describe('a list of dates written in any one order reads back the same', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const WRITERS: Readonly<Record<string, (year: number, month: number, day: number) => Cell>> = {
    iso: (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    'year-first': (y, m, d) => `${y}.${m}.${d}`,
    'day-first': (y, m, d) => `${d}/${m}/${y}`,
    'day-first, dots': (y, m, d) => `${two(d)}.${two(m)}.${y}`,
    'month-first': (y, m, d) => `${m}/${d}/${y}`,
    compact: (y, m, d) => `${y}${two(m)}${two(d)}`,
    'epoch seconds': (y, m, d) => Date.UTC(y, m - 1, d) / 1000,
    'epoch milliseconds': (y, m, d) => String(Date.UTC(y, m - 1, d)),
    serials: (y, m, d) => Date.UTC(y, m - 1, d) / 86_400_000 + 25_569,
    ...Object.fromEntries(
      ['en', 'es', 'fr', 'de', 'pt', 'it', 'ru', 'tr', 'az', 'ar', 'pl', 'uk', 'hy', 'fa'].map(
        (language) => {
          const words = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
            timeZone: 'UTC',
            dateStyle: 'long',
          });
          return [
            `words, ${language}`,
            (y: number, m: number, d: number) => words.format(Date.UTC(y, m - 1, d)),
          ];
        },
      ),
    ),
  };
  // Years that epochs and serials are told by their size in.
  const day = fc.date({
    min: new Date('1975-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });

  test.each(Object.entries(WRITERS))('%s', (_, write) => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), (dates) => {
        const days = dates.map((each) => each.toISOString().slice(0, 10));
        const cells = dates.map((each) =>
          write(each.getUTCFullYear(), each.getUTCMonth() + 1, each.getUTCDate()),
        );
        const { reading, undecided } = guess(cells);
        if (undecided.length > 0) {
          expect(dates.every((each) => each.getUTCDate() <= 12)).toBe(true);
          return;
        }
        expect(readAll(cells, reading!)).toEqual(days);
      }),
    );
  });
});

test.each([
  [['1602633600000', '1602633601000', '1602633600']],
  [[44115, 44116, 5]],
  [[1602367201, 1602367202, 1602367200000]],
])('bare numbers that are told to be no dates are not read as such: %j', (cells) => {
  const dates = createDateGuess();
  for (const [at, cell] of cells.entries()) dates.add(cell, at + 1);
  const { reading, misfits } = dates.result();
  expect(misfits).toMatchObject([{ count: 1, rows: [3] }]);
  const read = cells.map((cell) => readDate(cell, reading!, UTC).is);
  expect(read).toEqual(['read', 'read', 'refused']);
});
