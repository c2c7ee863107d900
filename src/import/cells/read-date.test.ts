import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../time/edtf.ts';
import { createZone } from '../../time/zone.ts';
import type { DateReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { createDateReader, readDate } from './read-date.ts';

const BAKU = createZone('Asia/Baku');
const LONDON = createZone('Europe/London');

function edtf(
  cell: Cell,
  reading: DateReading | DateReading['order'] = 'iso',
  zone = BAKU,
): string {
  const read = readDate(cell, typeof reading === 'string' ? { order: reading } : reading, zone);
  if (read.is !== 'read') return read.is === 'nothing' ? 'nothing' : `refused: ${read.why}`;
  parseEdtf(read.value, zone);
  return read.value;
}

function notes(cell: Cell, order: DateReading['order'] = 'iso', zone = BAKU): readonly string[] {
  const read = readDate(cell, { order }, zone);
  return read.is === 'refused' ? [] : read.notes;
}

describe('ISO 8601 and EDTF', () => {
  test.each([
    ['2020-10-11', '2020-10-11'],
    [' 2020-10 ', '2020-10'],
    ['2020', '2020'],
    [2020, '2020'],
    ['2020.0', '2020'],
    ['2020-1-5', '2020-01-05'],
    ['2020-10-11T02:00:00+04:00', '2020-10-11T02:00:00+04:00'],
    ['2020-10-11T02:00:00+0400', '2020-10-11T02:00:00+04:00'],
    ['2020-10-11T02:00Z', '2020-10-11T02:00:00Z'],
    ['2020-10-11 02:00:00.000', '2020-10-11T02:00:00+04:00'],
    ['2020-10-11 02:00:00 UTC', '2020-10-11T02:00:00Z'],
    ['2020-10-11T24:00:00', '2020-10-12T00:00:00+04:00'],
    ['20201011T020000Z', '2020-10-11T02:00:00Z'],
    ['20201011', '2020-10-11'],
    ['2020-10-04/2020-10-17', '2020-10-04/2020-10-17'],
    ['2020-10-04/..', '2020-10-04/..'],
    ['2020-10-11~', '2020-10-11~'],
    ['1850~/1860', '1850~/1860'],
    ['202X', '202X'],
    ['2020-10-XX', '2020-10-XX'],
    ['2020-21', '2020-21'],
    ['[2020-10-16..2020-10-17]', '[2020-10-16..2020-10-17]'],
    ['-0206-11-17', '-0206-11-17'],
    ['0079-08-24', '0079-08-24'],
    ['２０２０-１０-１１', '2020-10-11'],
    ['٢٠٢٠-١٠-١١', '2020-10-11'],
    ['2020–10–11', '2020-10-11'],
    ['', 'nothing'],
    [null, 'nothing'],
    ['2020-02-30', 'refused: no-such-day'],
    ['2020-13-01', 'refused: no-such-day'],
    ['2020-10-11T25:00:00', 'refused: no-such-day'],
    ['2020-10-17/2020-10-04', 'refused: end-before-start'],
    ['-0000', 'refused: not-edtf'],
    ['soon', 'refused: no-date'],
    [true, 'refused: no-date'],
    ['11/10/2020', 'refused: order'],
    [44115, 'refused: number'],
    ['-9', 'refused: number'],
    ['79', 'refused: two-digit-year'],
  ])('%s → %s', (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
  });

  test('a month or day 0 is unknown, and told', () => {
    expect(edtf('2020-10-00')).toBe('2020-10');
    expect(edtf('20200000', 'compact')).toBe('2020');
    expect(notes('2020-10-00')).toEqual(['unknown-part']);
  });
});

describe('clock times in a zone', () => {
  test('have the zone’s offset on that day', () => {
    expect(edtf('2020-07-01 12:00', 'iso', LONDON)).toBe('2020-07-01T12:00:00+01:00');
    expect(edtf('2020-12-01 12:00', 'iso', LONDON)).toBe('2020-12-01T12:00:00Z');
    expect(notes('2020-12-01 12:00')).toEqual(['clock-in-zone']);
  });

  test('that clocks skip are moved on, and those that come twice are the first', () => {
    expect(edtf('2020-03-29 01:30', 'iso', LONDON)).toBe('2020-03-29T02:30:00+01:00');
    expect(notes('2020-03-29 01:30', 'iso', LONDON)).toContain('clock-left-out');
    expect(edtf('2020-10-25 01:30', 'iso', LONDON)).toBe('2020-10-25T01:30:00+01:00');
    expect(notes('2020-10-25 01:30', 'iso', LONDON)).toContain('clock-twice');
    expect(notes('2020-10-25T01:30:00+00:00', 'iso', LONDON)).toEqual([]);
  });

  test('of before standard time are written in UTC', () => {
    expect(edtf('0079-08-24 13:00', 'iso', createZone('Europe/Rome'))).toBe('0079-08-24T12:10:04Z');
  });

  test('that a program filled in are days', () => {
    const reading = { order: 'iso', midnight: 'day' } as const;
    expect(edtf('2020-10-11 00:00:00', reading)).toBe('2020-10-11');
    expect(edtf('2020-10-11T00:00:00Z', reading)).toBe('2020-10-11');
    expect(edtf(1602374400, { order: 'epoch-seconds', midnight: 'day' })).toBe('2020-10-11');
    expect(edtf('2020-10-11 00:00:00')).toBe('2020-10-11T00:00:00+04:00');
  });

  test.each([
    ['2020-10-11T14:00Z/2020-10-11T16:00Z', '2020-10-11T14:00:00Z/2020-10-11T16:00:00Z'],
    ['2020-10-11 14:00 - 2020-10-12 02:00', '2020-10-11T14:00:00+04:00/2020-10-12T02:00:00+04:00'],
    ['2020-10-11T14:00:00.5Z/2020-10-12', '2020-10-11T14:00:00Z/2020-10-12'],
    ['2020-10-11T14:00Z/..', '2020-10-11T14:00:00Z/..'],
    ['2020-10-11T14:00Z/2020-10-11T14:00Z', '2020-10-11T14:00:00Z'],
    ['2020-10-11T14:00:00.1Z/2020-10-11T14:00:00.9Z', '2020-10-11T14:00:00Z'],
    ['../2020-10-11T14:00+04:00', '../2020-10-11T14:00:00+04:00'],
    ['2020-10-11T16:00Z/2020-10-11T14:00Z', 'refused: end-before-start'],
    ['2020-10-11 14:00 to 2020-10-11 25:00', 'refused: no-such-day'],
    ['2020-10-11 02:00 MSK', 'refused: no-date'],
    ['2020-10-11 02:00 - 04:00', 'refused: no-date'],
    ['2020-10-11T02:00 or so', 'refused: no-date'],
  ])('stand in intervals, and are never taken for nothing: %s → %s', (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
  });

  test.each([
    ['2020-10-11 02:00 (UTC-5)', '2020-10-11T02:00:00-05:00'],
    ['2020-10-11 02:00 (UTC−05:00)', '2020-10-11T02:00:00-05:00'],
    ['2020-10-11 02:00 (Local time, GMT + 4)', '2020-10-11T02:00:00+04:00'],
    ['2020-10-11 02:00 (+0330)', '2020-10-11T02:00:00+03:30'],
    ['2020-10-11 02:00 (UTC)', '2020-10-11T02:00:00Z'],
    ['11 October 2020, 2 pm (UTC+5:45)', '2020-10-11T14:00:00+05:45'],
    ['2020-10-11 02:00 +04:00 (UTC+4)', '2020-10-11T02:00:00+04:00'],
    ['2020-10-11 02:00 GMT+0100 (GMT Summer Time)', '2020-10-11T02:00:00+01:00'],
    ['2020-10-11 02:00 GMT-0500 (EST)', '2020-10-11T02:00:00-05:00'],
    ['2020-10-11 02:00 (about 2-3 hours long)', '2020-10-11T02:00:00+04:00'],
    ['2020-10-11 02:00 +03:00 (UTC+4)', 'refused: doubtful-clock'],
    ['2020-10-11 02:00Z (+04)', 'refused: doubtful-clock'],
    ['2020-10-11 02:00 (MSK)', 'refused: doubtful-clock'],
    ['2020-10-11 02:00 (UTC+25)', 'refused: no-such-day'],
  ])('have the offset that stands in brackets: %s → %s', (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
  });

  test('that can’t be read are quoted', () => {
    expect(readDate('2020-10-11 02:00 MSK', { order: 'iso' }, BAKU)).toMatchObject({
      got: '2020-10-11 02:00 MSK',
    });
  });

  test('a day that a zone left out is refused', () => {
    expect(edtf('2011-12-30', 'iso', createZone('Pacific/Apia'))).toBe('refused: left-out-day');
  });
});

describe('figures in the order of the column', () => {
  test.each([
    ['11/10/2020', 'day-first', '2020-10-11'],
    ['11/10/2020', 'month-first', '2020-11-10'],
    ['11.10.20', 'day-first', '2020-10-11'],
    ['11.10.98', 'day-first', '1998-10-11'],
    ['11. 10. 2020', 'day-first', '2020-10-11'],
    ['2020/10/11', 'day-first', '2020-10-11'],
    ['2020.10', 'year-first', '2020-10'],
    ['99/12/31', 'year-first', '1999-12-31'],
    ['2020年10月11日', 'year-first', '2020-10-11'],
    ['10/2020', 'day-first', '2020-10'],
    ['11/10/2020 2:05 PM', 'day-first', '2020-10-11T14:05:00+04:00'],
    ['11/10/2020, 14h05', 'day-first', '2020-10-11T14:05:00+04:00'],
    ['02:30 11/10/2020', 'day-first', '2020-10-11T02:30:00+04:00'],
    ['11/10/2020 - 13/10/2020', 'day-first', '2020-10-11/2020-10-13'],
    ['11.10.2020–13.10.2020', 'day-first', '2020-10-11/2020-10-13'],
    ['10.2020', 'day-first', '2020-10'],
    ['00/10/2020', 'day-first', '2020-10'],
    ['10/25/2020', 'day-first', 'refused: no-such-day'],
    ['31/04/2020', 'day-first', 'refused: no-such-day'],
  ] as const)('%s, %s → %s', (cell, order, expected) => {
    expect(edtf(cell, order)).toBe(expected);
  });

  test('a year of two digits is told', () => {
    expect(notes('11.10.20', 'day-first')).toEqual(['two-digit-year']);
  });
});

describe('names of months', () => {
  test.each([
    ['11 October 2020'],
    ['Oct 11, 2020'],
    ['Sunday, 11 October 2020'],
    ['Sun Oct 11 2020'],
    ['11th of October 2020'],
    ['11-Oct-20'],
    ['2020-Oct-11'],
    ['11 de octubre de 2020'],
    ['11 octobre 2020'],
    ['11. Oktober 2020'],
    ['11 октября 2020 г.'],
    ['11 października 2020 r.'],
    ['11 października 2020 roku'],
    ['11 жовтня 2020 р.'],
    ['11 Ekim 2020'],
    ['11 أكتوبر 2020'],
    ['١١ تشرين الأول ٢٠٢٠'],
    ['11 de outubro de 2020'],
    ['11 oktyabr 2020'],
    ['11 հոկտեմբերի 2020'],
  ])('%s', (cell) => {
    expect(edtf(cell, 'words')).toBe('2020-10-11');
  });

  test.each([
    ['October 2020', '2020-10'],
    ['окт. 2020', '2020-10'],
    ['4–17 October 2020', '2020-10-04/2020-10-17'],
    ['4 - 17 October 2020', '2020-10-04/2020-10-17'],
    ['30 September – 2 October 2020', '2020-09-30/2020-10-02'],
    ['Sun Oct 11 2020 02:00:00 GMT+0400 (Azerbaijan Standard Time)', '2020-10-11T02:00:00+04:00'],
    ['Sun, 11 Oct 2020 02:00:00 +0400', '2020-10-11T02:00:00+04:00'],
    ['15 March 44 BC', '-0043-03-15'],
    ['Oct 11', 'refused: no-year'],
    ['Oct 20', 'refused: no-year'],
    ['Not October 2020', 'refused: no-date'],
    ['October 2020 02:00', 'refused: doubtful-clock'],
  ])('%s → %s', (cell, expected) => {
    expect(edtf(cell, 'words')).toBe(expected);
  });
});

describe('numbers', () => {
  test.each([
    ['20201011', 'compact', '2020-10-11'],
    [202010, 'compact', '2020-10'],
    ['20201011023000', 'compact', '2020-10-11T02:30:00+04:00'],
    [1602367200, 'epoch-seconds', '2020-10-10T22:00:00Z'],
    ['1602367200000', 'epoch-milliseconds', '2020-10-10T22:00:00Z'],
    ['1.6023672e9', 'epoch-seconds', '2020-10-10T22:00:00Z'],
    [1e20, 'epoch-seconds', 'refused: out-of-range'],
    [44115, 'serial-1900', '2020-10-11'],
    ['44115', 'serial-1904', '2024-10-12'],
    [44115.083333333336, 'serial-1900', '2020-10-11T02:00:00+04:00'],
    [44114.9999999, 'serial-1900', '2020-10-11'],
    [20_000, 'serial-1900', '1954-10-03'],
    [80_000, 'serial-1900', '2119-01-11'],
    [5, 'serial-1900', 'refused: out-of-range'],
    [19_999, 'serial-1900', 'refused: out-of-range'],
    [1602367200, 'serial-1900', 'refused: out-of-range'],
    [0, 'serial-1904', 'refused: out-of-range'],
    [-5, 'serial-1900', 'refused: out-of-range'],
    [1602633600, 'epoch-milliseconds', 'refused: out-of-range'],
    [1602367200000, 'epoch-seconds', 'refused: out-of-range'],
    [0, 'epoch-seconds', 'refused: out-of-range'],
    [2020, 'epoch-milliseconds', 'refused: out-of-range'],
    [-1e9, 'epoch-seconds', '1938-04-24T22:13:20Z'],
    ['2020101430', 'compact', 'refused: number'],
    [45678, 'iso', 'refused: number'],
    ['1899-05-03', 'serial-1900', '1899-05-03'],
  ] as const)('%s, guessed to be %s → %s', (cell, order, expected) => {
    expect(edtf(cell, { order, numbers: 'usual' })).toBe(expected);
  });

  test.each([
    [5, 'serial-1900', '1900-01-05'],
    [19_999, 'serial-1900', '1954-10-02'],
    [80_001.5, 'serial-1900', '2119-01-12T12:00:00+04:00'],
    [60, 'serial-1900', 'refused: out-of-range'],
    [0, 'serial-1900', 'refused: out-of-range'],
    [0, 'serial-1904', '1904-01-01'],
    [-5, 'serial-1904', 'refused: out-of-range'],
    [2_958_465, 'serial-1900', '9999-12-31'],
    [2_958_466, 'serial-1900', 'refused: out-of-range'],
    [0, 'epoch-seconds', '1970-01-01T00:00:00Z'],
    [-86_400, 'epoch-seconds', '1969-12-31T00:00:00Z'],
    [97_200_000, 'epoch-seconds', '1973-01-30T00:00:00Z'],
    [86_400_000, 'epoch-milliseconds', '1970-01-02T00:00:00Z'],
    [1e20, 'epoch-seconds', 'refused: out-of-range'],
    [1e15, 'epoch-milliseconds', 'refused: out-of-range'],
  ] as const)('%s, said to be %s → %s', (cell, order, expected) => {
    expect(edtf(cell, order)).toBe(expected);
  });

  test('serials between written dates are read as both', () => {
    const reading = { order: 'day-first', serials: '1900' } as const;
    expect(edtf('44115', reading)).toBe('2020-10-11');
    expect(edtf('11/10/2020', reading)).toBe('2020-10-11');
    expect(edtf('1899-05-03', reading)).toBe('1899-05-03');
    expect(edtf('2020', reading)).toBe('2020');
    expect(edtf('5', reading)).toBe('refused: out-of-range');
    expect(edtf('79', reading)).toBe('refused: two-digit-year');
  });
});

describe('periods, and what is not sure', () => {
  test.each([
    ['10.-14.05.2020', '2020-05-10/2020-05-14'],
    ['10. – 14.5.2020', '2020-05-10/2020-05-14'],
    ['10-14.05.2020', '2020-05-10/2020-05-14'],
    ['28.2.-3.3.2020', '2020-02-28/2020-03-03'],
    ['30.-31.02.2020', 'refused: no-such-day'],
  ])('reads a first day that lacks its month or year: %s → %s', (cell, expected) => {
    expect(edtf(cell, 'day-first')).toBe(expected);
    expect(edtf(cell, 'month-first')).toMatch(/^refused/);
  });

  test.each([
    ['Herbst 2020', '2020-09/2020-11 or 2020-03/2020-05'],
    ['summer 2021', '2021-06/2021-08 or 2021-12/2022-02'],
    ['automne 2018', '2018-09/2018-11'],
    ['winter 2021/22', '2021-12/2022-02'],
    ['hiver 2021-2022', '2021-12/2022-02'],
    ['week 7, 2022', '2022-W07'],
    ['2022 week 41', '2022-W41'],
  ])('says how “%s” is written, for its days are others elsewhere', (cell, written) => {
    expect(readDate(cell, { order: 'day-first' }, createZone('UTC'))).toMatchObject({
      is: 'refused',
      expected: expect.stringContaining(written) as string,
    });
  });

  test.each([
    ['~1855', '1855~'],
    ['c. 1855', '1855~'],
    ['circa 1855?', '1855%'],
    ['1855 (?)', '1855?'],
    ['1855? ?', '1855?'],
    ['1855~ ?', '1855%'],
    ['около 1855', '1855~'],
    ['близько 1855', '1855~'],
    ['ca.1855', '1855~'],
    ['vers octobre 2020', '2020-10~'],
    ['1860s', '186X'],
    ['~1860s', '186X~'],
    ['early 1860s', '186X'],
    ['C17', '[1601..1700]'],
    ['17th century', '[1601..1700]'],
    ['1st century AD', '[0001..0100]'],
    ['5th century BC', '[-0499..-0400]'],
    ['1st century BCE', '[-0099..0000]'],
    ['V век до н. э.', '[-0499..-0400]'],
    ['XVII век', '[1601..1700]'],
    ['480 BC', '-0479'],
    ['207 BC', '-0206'],
    ['207 до н. э.', '-0206'],
    ['480 BCE September', '-0479-09'],
    ['44 BC, March 15', '-0043-03-15'],
    ['218–201 BC', '-0217/-0200'],
    ['218 to 201 v. Chr.', '-0217/-0200'],
    ['c. 218–201 BCE', '-0217~/-0200~'],
    ['30–33 AD', '0030/0033'],
    ['753 BC – AD 476', '-0752/0476'],
    ['201–218 BC', 'refused: end-before-start'],
    ['-490', '-0490'],
    ['480', '0480'],
    ['AD 79', '0079'],
    ['15 March 5 AD', '0005-03-15'],
    ['15 March 5 BC', '-0004-03-15'],
    ['March 9 BC', '-0008-03'],
    // Leap years are those of the years as EDTF counts them, in which 5 BC is −4.
    ['29 Feb 5 BC', '-0004-02-29'],
    ['29 February 1 BC', '0000-02-29'],
    ['29 February 401 BC', '-0400-02-29'],
    ['29 Feb 4 BC', 'refused: no-such-day'],
    ['29 Feb 101 BC', 'refused: no-such-day'],
    ['31 April 5 BC', 'refused: no-such-day'],
    ['Feb 29, 4 AD', '0004-02-29'],
    ['4–17 March 44 BC', '-0043-03-04/-0043-03-17'],
    ['79 CE', '0079'],
    ['2020-W41', '[2020-10-05..2020-10-11]'],
    ['2020-W53', '[2020-12-28..2021-01-03]'],
    ['2020-W41-7', '2020-10-11'],
    ['KW 41/2020', '[2020-10-05..2020-10-11]'],
    ['KW41 2020', '[2020-10-05..2020-10-11]'],
    ['41. KW 2020', '[2020-10-05..2020-10-11]'],
    ['2020/KW 41', '[2020-10-05..2020-10-11]'],
    ['semana 41 de 2020', '[2020-10-05..2020-10-11]'],
    ['41-я неделя 2020', '[2020-10-05..2020-10-11]'],
    ['KW 60/2020', 'refused: no-such-day'],
    // Where weeks begin on a Sunday, these are other days.
    ['week 41, 2020', 'refused: no-date'],
    ['Herbst 2020', 'refused: no-date'],
    ['winter 2020/21', 'refused: no-date'],
    ['2021-W53', 'refused: no-such-day'],
    ['2020-285', '2020-10-11'],
    ['2020-Q4', '[2020-10..2020-12]'],
    ['Q4 2020', '[2020-10..2020-12]'],
    ['1. Quartal 2022', '[2022-01..2022-03]'],
    ['1er trimestre 2022', '[2022-01..2022-03]'],
    ['2º trimestre de 2022', '[2022-04..2022-06]'],
    ['Q1/2022', '[2022-01..2022-03]'],
    ['2022 Q1', '[2022-01..2022-03]'],
    ['I квартал 2022', '[2022-01..2022-03]'],
    ['4-й квартал 2022 года', '[2022-10..2022-12]'],
    ['third quarter of 2022', '[2022-07..2022-09]'],
    ['IV kwartał 2022', '[2022-10..2022-12]'],
    ['2022 1. çeyrek', '[2022-01..2022-03]'],
    ['H1 2022', '[2022-01..2022-06]'],
    ['2022-H2', '[2022-07..2022-12]'],
    ['1. Halbjahr 2022', '[2022-01..2022-06]'],
    ['second half of 2022', '[2022-07..2022-12]'],
    ['2e semestre 2022', '[2022-07..2022-12]'],
    ['II полугодие 2022', '[2022-07..2022-12]'],
    ['3. Halbjahr 2022', 'refused: no-date'],
    ['5. Quartal 2022', 'refused: no-date'],
    ['2020-39', '[2020-09..2020-12]'],
    ['1914-1918', '1914/1918'],
    ['c. 1914-1918', '1914~/1918~'],
    ['près de 1914', '1914~'],
    ['pres de 1914', '1914~'],
    ['~1914–1918', '1914~/1918~'],
    ['1914–18', '1914/1918'],
    ['1855..1860', '1855/1860'],
    ['before 1855', '../1854'],
    ['vor 3. Januar 2022', '../2022-01-02'],
    ['before 1 January 2022', '../2021-12-31'],
    ['antes de marzo de 2020', '../2020-02'],
    ['until 3 January 2022', '../2022-01-03'],
    ['bis 3. Januar 2022', '../2022-01-03'],
    ['10 October 2020 22:00-02:00', '2020-10-10T22:00:00+04:00/2020-10-11T02:00:00+04:00'],
    ['2020-10-10 22:00-02:00', '2020-10-10T22:00:00-02:00'],
    ['2020-10-10T10:00-05:00', '2020-10-10T10:00:00-05:00'],
    ['10 October 2020 22:00:00-02:00', '2020-10-10T22:00:00-02:00'],
    ['после 1855', '1855/..'],
    ['from 4 to 17 October 2020', '2020-10-04/2020-10-17'],
    ['since 4-17 October 2020', '2020-10-04/2020-10-17'],
    ['From 4 October 2020 to 17 October 2020', '2020-10-04/2020-10-17'],
    ['from 2020-10-04 to 2020-10-17', '2020-10-04/2020-10-17'],
    ['from 2020-10-04T02:00Z to 2020-10-04T03:00Z', '2020-10-04T02:00:00Z/2020-10-04T03:00:00Z'],
    ['from 1914-1918', '1914/1918'],
    ['from 4 to 17 October 2020?', '2020-10-04?/2020-10-17?'],
    ['du 4 au 17 octobre 2020', '2020-10-04/2020-10-17'],
    ['vom 4. bis 17. Oktober 2020', '2020-10-04/2020-10-17'],
    ['с 4 по 17 октября 2020 г.', '2020-10-04/2020-10-17'],
    ['from 4 October 2020', '2020-10-04/..'],
    ['since 1855?', '1855?/..'],
    ['since 2020-Q4', '2020-10/..'],
    ['before 2020-W41', '../2020-10-04'],
    ['c. 2020-Q4', '[2020-10~..2020-12~]'],
    ['2020-Q3/2020-Q4', '2020-07/2020-12'],
    ['since 2020-W41', '2020-10-05/..'],
    ['since the war of 1914', 'refused: no-date'],
    ['from 17 to 4 October 2020', 'refused: end-before-start'],
    ['~2020-10-11 02:00', 'refused: doubtful-clock'],
  ])('%s → %s', (cell, expected) => {
    expect(edtf(cell)).toBe(expected);
  });

  test('“early” is left out, and told', () => {
    expect(notes('early 1860s')).toEqual(['part-dropped']);
  });
});

test('a reader of a column reads as one of a cell does, however often', () => {
  const cells = fc.array(
    fc.oneof(fc.string(), fc.integer(), fc.constantFrom('2020', 2020, '11/10/2020', '~1855', null)),
  );
  fc.assert(
    fc.property(cells, (all) => {
      const reading = { order: 'day-first', serials: '1900' } as const;
      const read = createDateReader(reading, BAKU);
      for (const cell of [...all, ...all])
        expect(read(cell)).toEqual(readDate(cell, reading, BAKU));
    }),
  );
});

test('what is read is EDTF, of any text that is made of the parts of dates', () => {
  const part = fc.constantFrom(
    ...'0 1 2 9 11 2020 1855 - / . : , T Z ~ ? X W41 Q4 Oct BC AD to .. [ ] + 04:00'.split(' '),
    ' ',
  );
  const orders = fc.constantFrom<DateReading['order']>(
    'iso',
    'day-first',
    'year-first',
    'compact',
    'words',
    'serial-1900',
    'epoch-seconds',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), orders, (parts, order) => {
      expect(() => edtf(parts.join(''), order)).not.toThrow();
    }),
    { numRuns: 3000 },
  );
});

test('a cell that holds something is read or refused, whatever it is', () => {
  const tail = fc.oneof(
    fc.string(),
    fc.constantFrom('/2020-10-12T01:00Z', ' MSK', '/', ' - 16:00'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('2020-10-11', '2020-10-11T02:00', '11/10/2020', '2020'),
      tail,
      (head, rest) => {
        expect(readDate(head + rest, { order: 'day-first' }, BAKU).is).not.toBe('nothing');
      },
    ),
  );
});

test('a cell of any length is answered at once', () => {
  expect(edtf('1'.repeat(1_000_000))).toBe('refused: no-date');
  expect(edtf(`${'1 '.repeat(95)}x`)).toBe('refused: no-date');
});
