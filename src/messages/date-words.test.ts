import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { parseEdtf } from '../time/edtf.ts';
import { formatCalendarDate, formatDaysShort, formatInterval, formatWhen } from '../time/format.ts';
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
    ['2019-10-11/2019-10-18', '11 – 18 Oct 2019'],
  ])('writes %s', (text, written) => {
    expect(formatDaysShort(parseWindow(text, baku)!, domain, baku, en.calendar)).toBe(written);
  });

  it('says the year where the page shows days of several', () => {
    const day = parseWindow('2020-10-11', baku)!;
    expect(formatDaysShort(day, years, baku, en.calendar)).toBe('11 Oct 2020');
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
  ])('writes %s', (text, written) => {
    expect(formatWhen(parseEdtf(text, baku), baku, en.calendar)).toBe(written);
  });
});

describe('formatCalendarDate', () => {
  it('writes as much as is known', () => {
    expect(formatCalendarDate([2020, 10, 12], en.calendar)).toBe('12 October 2020');
    expect(formatCalendarDate([2020, 10], en.calendar)).toBe('October 2020');
    expect(formatCalendarDate([2020], en.calendar)).toBe('2020');
    expect(formatCalendarDate([], en.calendar)).toBe('');
  });
});
