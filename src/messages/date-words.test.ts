import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { parseEdtf } from '../time/edtf.ts';
import {
  formatCalendarDate,
  formatDaysShort,
  formatDayWithWeekday,
  formatInterval,
  formatReach,
  formatWhen,
} from '../time/format.ts';
import { parseWindow } from '../time/window-text.ts';
import { createZone } from '../time/zone.ts';

const baku = createZone('Asia/Baku');

describe('formatInterval', () => {
  it.each([
    ['2020-10-11', '11 October 2020'],
    ['2020-10-10/2020-10-17', '10 – 17 October 2020'],
    ['2020-09-27/2020-11-02', '27 September – 2 November 2020'],
    ['2020-12-30/2021-01-02', '30 December 2020 – 2 January 2021'],
    ['2020-10-10T12:00/2020-10-10T14:30', '10 October 2020, 12:00 – 14:30'],
    ['2020-10-10T12:00/2020-10-11T02:00', '10 October 2020, 12:00 – 11 October 2020, 02:00'],
    ['0079-08-24', '24 August 79'],
    ['0000-06-01', '1 June 1 BC'],
    ['-0206-11-17', '17 November 207 BC'],
    ['-0001-12-30/0001-01-02', '30 December 2 BC – 2 January 1'],
    ['2020-10-01/2020-10-31', 'October 2020'],
    ['2020-03-01/2020-05-31', 'March – May 2020'],
    ['2019-03-01/2020-12-31', 'March 2019 – December 2020'],
    ['2020-01-01/2020-12-31', '2020'],
    ['-0031-01-01/-0030-12-31', '32 BC – 31 BC'],
    ['-0320-01-01/0110-12-31', '321 BC – AD 110'],
    ['-0320-01-01/0110-12-30', '1 January 321 BC – 30 December 110'],
    ['2020-10-01/2020-10-30', '1 – 30 October 2020'],
    ['2020-10-01T00:00/2020-11-01T01:00', '1 October 2020, 00:00 – 1 November 2020, 01:00'],
    ['2020-10-01', '1 October 2020'],
  ])('writes %s', (text, written) => {
    expect(formatInterval(parseWindow(text, baku)!, baku, en.calendar)).toBe(written);
  });
});

describe('formatDaysShort', () => {
  const domain = parseWindow('2020-09-27/2020-11-02', baku)!;
  const years = parseWindow('2019-12-30/2020-11-02', baku)!;

  it.each([
    ['2020-10-11', '11 Oct'],
    ['2020-10-10/2020-10-18', '10–18 Oct'],
    ['2020-09-27/2020-11-02', '27 Sept – 2 Nov'],
    ['2020-10-10T12:00/2020-10-10T14:30', '10 Oct 2020, 12:00 – 14:30'],
    // Beyond the one year that the page shows, the year is what tells them apart.
    ['2021-10-11', '11 Oct 2021'],
    ['2020-10-11/2021-10-18', '11 Oct 2020 – 18 Oct 2021'],
    ['2020-10-01/2020-10-31', 'Oct 2020'],
    ['2021-01-01/2021-12-31', '2021'],
    ['2019-10-11/2019-10-18', '11 – 18 Oct 2019'],
  ])('writes %s', (text, written) => {
    expect(formatDaysShort(parseWindow(text, baku)!, domain, baku, en.calendar)).toBe(written);
  });

  it('says the year where the page shows days of several', () => {
    const day = parseWindow('2020-10-11', baku)!;
    expect(formatDaysShort(day, years, baku, en.calendar)).toBe('11 Oct 2020');
  });
});

describe('formatReach', () => {
  it.each([
    ['2020-10-03/2020-10-31', 'until 31 October 2020'],
    ['2020-10-01/2020-10-31', 'until October 2020'],
    ['2018-01-01/2020-12-31', 'until 2020'],
    ['-0320-01-01/-0043-12-31', 'until 44 BC'],
  ])('writes the end of %s', (text, written) => {
    expect(formatReach(parseWindow(text, baku)!, 'until', baku, en.calendar)).toBe(written);
  });
});

describe('formatWhen', () => {
  it.each([
    ['2020-10-10T12:00:00+04:00', '10 October 2020, 12:00'],
    ['2020-10-21T12:55:00+04:00/2020-10-21T13:30:00+04:00', '21 October 2020, 12:55 – 13:30'],
    ['[2020-10-11..2020-10-12]', 'one day in 11 – 12 October 2020'],
    ['2020-10-20?', '20 October 2020 (uncertain)'],
    ['2020-10-04~/2020-10-17', 'about 4 – 17 October 2020'],
    ['2020-10-04/..', 'since 4 October 2020'],
    ['../2020-10-04', 'until 4 October 2020'],
    ['0373', '373'],
    ['0373/..', 'since 373'],
    ['../2020-10', 'until October 2020'],
    ['2020-10', 'October 2020'],
    ['2020-10-01', '1 October 2020'],
    ['2020-XX-XX~', 'about 2020'],
    ['2020-21', 'March – May 2020'],
    ['2020-24', 'December 2020 – February 2021'],
    ['202X', '2020s'],
    ['19XX', '1900 – 1999'],
    ['-020X', '210 BC – 201 BC'],
    ['-0206', '207 BC'],
    ['1914/1918', '1914 – 1918'],
    ['-0043/0014', '44 BC – AD 14'],
    ['1914-07-28/1918', '28 July 1914 – 1918'],
    ['1914/1918-11', '1914 – November 1918'],
    ['1914-07-28/1918-12', '28 July 1914 – December 1918'],
    ['1914-01-01/1918', '1 January 1914 – 1918'],
    ['2020-10-15/2020-10', '15 October 2020 – October 2020'],
    ['2020-10-04T10:00:00+04:00/2020-10-05', '4 October 2020, 10:00 – 5 October 2020'],
    ['2020-10-04/2020-10-05T10:00:00+04:00', '4 October 2020 – 5 October 2020, 10:00'],
    ['2020-10-04/2020-10-05T00:00:00+04:00', '4 October 2020 – 5 October 2020, 00:00'],
    ['2020-10-04T00:00:00+04:00/2020-10-05', '4 October 2020, 00:00 – 5 October 2020'],
    ['2020-10-05T22:00:00+04:00/2020-10-05T23:59:59+04:00', '5 October 2020, 22:00 – 23:59:59'],
    ['2020-10-05T22:00:00+04:00/2020-10-05T22:00:00+04:00', '5 October 2020, 22:00'],
    ['2020-10-05T22:00:00+04:00/2020-12', '5 October 2020, 22:00 – December 2020'],
    ['2020-03/2020-05', 'March – May 2020'],
    ['1914-07/1918-11-11', 'July 1914 – 11 November 1918'],
    ['2020-10/2020-10', 'October 2020'],
    ['[1560..1562]', 'one day in 1560 – 1562'],
    ['2020-10-01/2020-10-31', '1 – 31 October 2020'],
  ])('writes %s', (text, written) => {
    expect(formatWhen(parseEdtf(text, baku), baku, en.calendar)).toBe(written);
  });
});

describe('the hour that comes twice', () => {
  const london = createZone('Europe/London');

  it.each([
    ['2020-10-25T01:30:00+01:00', '25 October 2020, 01:30'],
    ['2020-10-25T01:30:00+00:00', '25 October 2020, 01:30 (the second of two)'],
    ['2020-10-25T02:30:00+00:00', '25 October 2020, 02:30'],
  ])('says of %s which of the two it is', (text, written) => {
    expect(formatWhen(parseEdtf(text, london), london, en.calendar)).toBe(written);
  });

  it('says it in a window too', () => {
    const window = parseWindow('2020-10-25T01:30/2020-10-25T01:30:00', london)!;
    expect(formatInterval(window, london, en.calendar)).toBe(
      '25 October 2020, 01:30 – 01:30 (the second of two)',
    );
  });
});

it('knows the weekdays of the proleptic Gregorian calendar', () => {
  const rome = createZone('Europe/Rome');
  const day = parseWindow('0079-08-24', rome)!;
  expect(formatDayWithWeekday(day.start, rome, en.calendar)).toBe('Thursday 24 August 79');
});

describe('formatCalendarDate', () => {
  it('writes as much as is known', () => {
    expect(formatCalendarDate([2020, 10, 12], en.calendar)).toBe('12 October 2020');
    expect(formatCalendarDate([2020, 10], en.calendar)).toBe('October 2020');
    expect(formatCalendarDate([2020], en.calendar)).toBe('2020');
    expect(formatCalendarDate([-206, 11], en.calendar)).toBe('November 206 BC');
    expect(formatCalendarDate([], en.calendar)).toBe('');
  });
});
