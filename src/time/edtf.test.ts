import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMillis } from './calendars/calendar.ts';
import { EdtfError, parseEdtf } from './edtf.ts';
import { DAY } from './interval.ts';
import { dayText } from './window-text.ts';
import { createZone } from './zone.ts';

const baku = createZone('Asia/Baku');
const at = (text: string): string => new Date(text).toISOString();
const read = (text: string) => {
  const { start, end, ...rest } = parseEdtf(text, baku);
  return { from: new Date(start).toISOString(), to: new Date(end).toISOString(), ...rest };
};
const plain = { approximate: false, uncertain: false, open: 'none' };

describe('parseEdtf', () => {
  it.each([
    ['2020-10-11', 'date', '2020-10-11T00:00+04:00', '2020-10-12T00:00+04:00'],
    ['2020-10', 'date', '2020-10-01T00:00+04:00', '2020-11-01T00:00+04:00'],
    ['2020-10-11T02:00:00+04', 'clock', '2020-10-10T22:00:00Z', '2020-10-10T22:00:01Z'],
    ['202X', 'date', '2020-01-01T00:00+04:00', '2030-01-01T00:00+04:00'],
    ['20XX', 'date', '2000-01-01T00:00+04:00', '2100-01-01T00:00+04:00'],
    ['2020-XX', 'date', '2020-01-01T00:00+04:00', '2021-01-01T00:00+04:00'],
    ['2020-XX-XX', 'date', '2020-01-01T00:00+04:00', '2021-01-01T00:00+04:00'],
    ['2020-21', 'date', '2020-03-01T00:00+04:00', '2020-06-01T00:00+04:00'],
    ['2020-22', 'date', '2020-06-01T00:00+04:00', '2020-09-01T00:00+04:00'],
    ['2020-23', 'date', '2020-09-01T00:00+04:00', '2020-12-01T00:00+04:00'],
    ['2020-24', 'date', '2020-12-01T00:00+04:00', '2021-03-01T00:00+04:00'],
    ['2020-10-XX', 'date', '2020-10-01T00:00+04:00', '2020-11-01T00:00+04:00'],
    ['2020', 'date', '2020-01-01T00:00+04:00', '2021-01-01T00:00+04:00'],
    [
      '2020-10-10T12:00:00+04:00',
      'clock',
      '2020-10-10T12:00:00+04:00',
      '2020-10-10T12:00:01+04:00',
    ],
    ['2020-10-10T08:00:00Z', 'clock', '2020-10-10T12:00:00+04:00', '2020-10-10T12:00:01+04:00'],
    ['2020-10-04/2020-10-17', 'interval', '2020-10-04T00:00+04:00', '2020-10-18T00:00+04:00'],
    ['[2020-10-11..2020-10-12]', 'set', '2020-10-11T00:00+04:00', '2020-10-13T00:00+04:00'],
  ])('bounds %s in the dataset’s zone', (text, form, from, to) => {
    expect(read(text)).toEqual({ ...plain, form, from: at(from), to: at(to) });
  });

  it('knows how each end of an interval is written', () => {
    expect(read('2020-10-21T12:55:00+04:00/2020-10-21T13:30:00+04:00')).toEqual({
      ...plain,
      form: 'interval',
      from: at('2020-10-21T12:55:00+04:00'),
      to: at('2020-10-21T13:30:01+04:00'),
      ends: ['clock', 'clock'],
    });
    expect(read('2020-10-21T00:00:00+04:00/2020-10-21')).toMatchObject({ ends: ['clock', 'day'] });
    expect(read('191X/1918-23')).toMatchObject({ ends: ['year', 'month'] });
  });

  it('takes an open end as its named day only', () => {
    expect(read('2020-10-04/..')).toMatchObject({
      from: at('2020-10-04T00:00+04:00'),
      to: at('2020-10-05T00:00+04:00'),
      open: 'end',
    });
    expect(read('../2020-10-04')).toMatchObject({
      from: at('2020-10-04T00:00+04:00'),
      to: at('2020-10-05T00:00+04:00'),
      open: 'start',
    });
  });

  it('notes doubt without widening', () => {
    expect(read('2020-10-20?')).toMatchObject({
      uncertain: true,
      approximate: false,
      to: at('2020-10-21T00:00+04:00'),
    });
    expect(read('2020-10-20~/2020-10-22')).toMatchObject({
      approximate: true,
      to: at('2020-10-23T00:00+04:00'),
    });
  });

  it.each([
    ['2018/2020', '2018-01-01T00:00+04:00', '2021-01-01T00:00+04:00', ['year', 'year']],
    ['2020-03/2020-22', '2020-03-01T00:00+04:00', '2020-09-01T00:00+04:00', ['month', 'month']],
    ['[2020-03..2020-04-05]', '2020-03-01T00:00+04:00', '2020-04-06T00:00+04:00', ['month', 'day']],
  ])('takes the end unit of %s as a whole', (text, from, to, ends) => {
    expect(read(text)).toMatchObject({ from: at(from), to: at(to), ends });
  });

  it('notes doubt about a decade, a season and both ways', () => {
    expect(read('202X~')).toMatchObject({ approximate: true, uncertain: false });
    expect(read('2020-21?')).toMatchObject({ approximate: false, uncertain: true });
    expect(read('2020-10%')).toMatchObject({ approximate: true, uncertain: true });
  });

  it.each([
    ['', null],
    ['yesterday', null],
    ['2020-10-11/2020-10-12/2020-10-13', null],
    ['2020-02-30', 'a day or month that the calendar does not have'],
    ['1900-02-29', 'a day or month that the calendar does not have'],
    ['2020-13', 'a day or month that the calendar does not have'],
    ['2020-10-17/2020-10-04', null],
    ['2020-34', 'a quarter'],
    ['2020-38', 'a third of a year'],
    ['2020-41', 'half a year'],
    ['2020-29', 'a season of one hemisphere'],
    ['2020-10-11T12:00:00', 'a clock time without an offset'],
    ['2020-10-11T01:00Z', 'a clock time without seconds or offset'],
    ['2020-10-11T01:00', 'a clock time without seconds or offset'],
    ['2020-10-11T24:00:00Z', 'the hour 24'],
    ['2020-10-11T01:00:60Z', 'a leap second'],
    ['2020-10-11T01:00:00.5Z', 'a part of a second'],
    ['2020-10-11T01:00:00Z~', 'a clock time with ~ or ?'],
    ['2020-10-1X', 'single digits left unspecified'],
    ['2020-XX-11', 'an unspecified month with a day'],
    ['2XXX', 'a millennium'],
    ['199u', 'a digit left open with u'],
    ['[2020-10-11..]', 'a set with an open end'],
    ['[2020-10-11,2020-10-13]', 'a choice among single dates'],
    ['{2020-10-11..2020-10-12}', 'a set with braces, which means all of its members'],
    ['[2020-10-11T01:00:00Z..2020-10-12]', 'a set of clock times'],
    ['/', 'an interval without a date'],
    ['2020?-10-11', 'doubt about a part of a date'],
    ['?2020-10-11', 'doubt about a part of a date'],
    ['Y12020', 'a year beyond −9999 to 9999'],
    ['12020-01-01', 'a year beyond −9999 to 9999'],
    ['373', 'a year of fewer than four digits'],
    ['-44-03-15', 'a year of fewer than four digits'],
    ['-0000', 'the year −0000'],
    ['1950S2', 'a year with significant digits'],
    ['2020-W41', 'a week'],
    ['2020-285', 'a day of the year'],
    ['20201011', 'a date without hyphens'],
    ['11.10.2020', 'a date with dots or slashes'],
    ['2020-1-5', 'a month or day of one digit'],
    ['2020-10-11/open', 'an old name of an end'],
    ['2020-10-11/2020-34', 'a quarter'],
  ])('refuses %j, naming its form, and says what to write', (text, form) => {
    const error = refusalOf(text);
    expect(error.form).toBe(form);
    expect(error.message).toMatch(/expected .{8}/);
  });

  it('names the months of a quarter', () => {
    expect(refusalOf('2020-36').expected).toBe('its months (2020-10/2020-12)');
    expect(refusalOf('-0206-33').expected).toBe('its months (-0206-01/-0206-03)');
  });
});

function refusalOf(text: string): EdtfError {
  try {
    parseEdtf(text, baku);
  } catch (error) {
    if (error instanceof EdtfError) return error;
  }
  throw new Error(`${text} is taken`);
}

describe('years of all four digits', () => {
  const utc = createZone('UTC');

  it.each([
    ['0079-08-24T13:00:00+01:00', -59_653_800_000_000],
    ['0000-06-01', -62_154_086_400_000],
    ['-0206-11-17', utcMillis(-206, 11, 17)],
    ['-9999', utcMillis(-9999, 1, 1)],
    ['-020X', utcMillis(-209, 1, 1)],
    ['-02XX', utcMillis(-299, 1, 1)],
    ['9999-12-31', utcMillis(9999, 12, 31)],
  ])('begins %s where it begins', (text, start) => {
    expect(parseEdtf(text, utc).start).toBe(start);
  });

  it('ends a decade and a century before year 1 with their last year', () => {
    expect(parseEdtf('-020X', utc).end).toBe(utcMillis(-199, 1, 1));
    expect(parseEdtf('-02XX', utc).end).toBe(utcMillis(-199, 1, 1));
  });

  it('reads every day that is written, in zones of all kinds', () => {
    const zones = ['Europe/Rome', 'Pacific/Apia', 'America/St_Johns', 'Asia/Baku'].map(createZone);
    const numbers = fc.integer({
      min: utcMillis(-9999, 1, 2) / DAY,
      max: utcMillis(9999, 12, 30) / DAY,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), numbers, (zone, number) => {
        const text = dayText(zone.toWall(number * DAY));
        const { start, end } = parseEdtf(text, zone);
        expect(dayText(zone.toWall(start))).toBe(text);
        expect(start).toBeLessThanOrEqual(number * DAY);
        expect(end).toBeGreaterThan(number * DAY);
      }),
      { numRuns: 400 },
    );
  });
});

it('refuses a day that never was, by name', () => {
  const apia = createZone('Pacific/Apia');
  expect(() => parseEdtf('2011-12-30', apia)).toThrow(
    'got "2011-12-30", a day that never was, expected a day of Pacific/Apia, where 2011-12-29 was followed by 2011-12-31',
  );
  expect(() => parseEdtf('2011-12-30/2012-01-02', apia)).toThrow(EdtfError);
  expect(parseEdtf('2011-12-29/2011-12-31', apia)).toMatchObject({ form: 'interval' });
});

it.each([
  ['19790505', 'a date without hyphens', '1979-05-05'],
  [
    '2020-10-11 02:00',
    'a clock time after a space',
    'T in its place, and an offset (2020-10-11T02:00:00+04:00)',
  ],
  [
    '11 October 2020',
    'a date with the name of a month',
    'year, month and day in figures (2020-10-11, 2020-10)',
  ],
  [
    'Oct 2020',
    'a date with the name of a month',
    'year, month and day in figures (2020-10-11, 2020-10)',
  ],
  [
    '11 октября 2020',
    'a date with the name of a month',
    'year, month and day in figures (2020-10-11, 2020-10)',
  ],
  ['2020–10–11', 'a date with long dashes', 'hyphens (2020-10-11)'],
  ['c. 2020', 'a date with a word for about', '~ behind it (2020~, 2020-10~, 2020-10-11~)'],
  ['About 2020-10', 'a date with a word for about', '~ behind it (2020~, 2020-10~, 2020-10-11~)'],
  ['unknown', 'a word in place of a date', '../.. where no date is known'],
  ['n.d.', 'a word in place of a date', '../.. where no date is known'],
  ['unknown/2020-10-11', 'an old name of an end', '.. (2020-10-04/.., ../..)'],
  ['199u', 'a digit left open with u', 'X in its place (202X)'],
])('says of %s that it is %s, and what to write', (text, form, expected) => {
  const refusal = (): unknown => {
    try {
      return parseEdtf(text, baku);
    } catch (error) {
      return error;
    }
  };
  expect(refusal()).toMatchObject({ form, expected });
});
