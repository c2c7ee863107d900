import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from './interval.ts';
import { formatWindow, parseWindow } from './window-text.ts';
import { createZone } from './zone.ts';

const baku = createZone('Asia/Baku');
const at = (text: string): number => Date.parse(text);

describe('parseWindow', () => {
  it.each([
    ['2020-10-11', '2020-10-11T00:00+04:00', '2020-10-12T00:00+04:00'],
    ['2020-10-10/2020-10-17', '2020-10-10T00:00+04:00', '2020-10-18T00:00+04:00'],
    ['2020-10-10T12:00/2020-10-11T02:00', '2020-10-10T12:00+04:00', '2020-10-11T02:00+04:00'],
    ['2020-10-10T12:00:05/2020-10-11T02:00', '2020-10-10T12:00:05+04:00', '2020-10-11T02:00+04:00'],
  ])('reads %s', (text, start, end) => {
    expect(parseWindow(text, baku)).toEqual({ start: at(start), end: at(end) });
  });

  it.each([
    '',
    '2020',
    '2020-13-01',
    '2020-02-30',
    '2021-02-29',
    '2020-10-17/2020-10-10',
    '2020-10-10T12:00/2020-10-10T12:00',
    '2020-10-10T24:00/2020-10-11T02:00',
    '2020-10-10/..',
    '2020-10-10T12:00Z/2020-10-11T02:00Z',
    ' 2020-10-10',
    '2020-10-10/2020-10-11/2020-10-12',
    '-0000-01-01',
    '12020-01-01',
    'Y9999-01-01',
    'Y999999-01-01',
    '1900-02-29',
  ])('reads nothing from %j', (text) => {
    expect(parseWindow(text, baku)).toBeNull();
  });

  it('knows the leap day', () => {
    expect(parseWindow('2020-02-29', baku)).not.toBeNull();
  });
});

it('reads years as EDTF has them, and writes them so', () => {
  for (const text of [
    '0079-08-24',
    '0000-06-01',
    '-0206-11-17',
    '-9999-01-01/9999-12-31',
    'Y12020-01-01',
    'Y-12020-01-01/-9999-12-31',
    '0099-12-31T12:00/0100-01-01T00:00',
  ]) {
    for (const id of ['UTC', 'Europe/Rome', 'Pacific/Apia', 'America/St_Johns', 'Asia/Baku']) {
      const zone = createZone(id);
      expect(formatWindow(parseWindow(text, zone)!, zone)).toBe(text);
    }
  }
});

it('takes a day that never was for malformed', () => {
  const apia = createZone('Pacific/Apia');
  expect(parseWindow('2011-12-30', apia)).toBeNull();
  expect(parseWindow('2011-12-01/2011-12-30', apia)).toBeNull();
  expect(parseWindow('2011-12-30T01:00/2012-01-01T00:00', apia)).toBeNull();
  const day = parseWindow('2011-12-29', apia)!;
  expect(day.end).toBe(parseWindow('2011-12-31', apia)!.start);
  expect(formatWindow(day, apia)).toBe('2011-12-29');
});

describe('the hour that comes twice', () => {
  const london = createZone('Europe/London');
  const first = at('2020-10-25T00:30Z');
  const second = at('2020-10-25T01:30Z');
  const later = at('2020-10-25T03:00Z');

  it.each([
    ['2020-10-25T01:30/2020-10-25T03:00', first, later],
    ['2020-10-25T01:30:00/2020-10-25T03:00', second, later],
    ['2020-10-25T01:30/2020-10-25T01:30:00', first, second],
    ['2020-10-25T00:00/2020-10-25T01:30', at('2020-10-24T23:00Z'), first],
  ])('reads %s and writes it again', (text, start, end) => {
    expect(parseWindow(text, london)).toEqual({ start, end });
    expect(formatWindow({ start, end }, london)).toBe(text);
  });

  it('tells the second by its seconds too, and by tenths where those are odd', () => {
    for (const [text, start] of [
      ['2020-10-25T01:30:05/2020-10-26T00:00', first + 5000],
      ['2020-10-25T01:30:05.0/2020-10-26T00:00', second + 5000],
    ] as const) {
      expect(parseWindow(text, london)?.start).toBe(start);
      expect(formatWindow({ start, end: at('2020-10-26T00:00Z') }, london)).toBe(text);
    }
    // The clocks of New York were put back by 3 minutes and 58 seconds, from local mean time.
    const newYork = createZone('America/New_York');
    const mean = at('1883-11-18T16:58:05Z');
    const standard = at('1883-11-18T17:02:03Z');
    const end = at('1883-11-19T05:00Z');
    expect(parseWindow('1883-11-18T12:02:03/1883-11-19T00:00', newYork)?.start).toBe(mean);
    expect(formatWindow({ start: standard, end }, newYork)).toBe(
      '1883-11-18T12:02:03.0/1883-11-19T00:00',
    );
    expect(parseWindow('1883-11-18T12:02:03.0/1883-11-19T00:00', newYork)?.start).toBe(standard);
    // Where there is no second, the first is meant.
    expect(parseWindow('2020-10-26T01:30:05.0/2020-10-27T00:00', london)?.start).toBe(
      at('2020-10-26T01:30:05Z'),
    );
    expect(parseWindow('2020-10-26T01:30:05.5/2020-10-27T00:00', london)).toBeNull();
  });

  it('takes an end that would not come after its start for the second', () => {
    expect(parseWindow('2020-10-25T01:30/2020-10-25T01:30', london)).toEqual({
      start: first,
      end: second,
    });
    expect(parseWindow('2020-10-25T01:30:00/2020-10-25T01:15', london)).toBeNull();
  });
});

describe('formatWindow', () => {
  it('is read back as the same window in any zone, over clock changes too', () => {
    const zones = [
      'Asia/Baku',
      'America/Los_Angeles',
      'Europe/London',
      'Australia/Lord_Howe',
      'Pacific/Kiritimati',
    ];
    const minutes = fc.integer({
      min: Date.UTC(2019, 0, 1) / MINUTE,
      max: Date.UTC(2021, 0, 1) / MINUTE,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        minutes,
        fc.integer({ min: 1, max: 60 * 24 * 60 }),
        (id, from, length) => {
          const zone = createZone(id);
          const window = { start: from * MINUTE, end: (from + length) * MINUTE };
          expect(parseWindow(formatWindow(window, zone), zone)).toEqual(window);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is read back over twenty millennia, to the second', () => {
    const zones = ['Europe/Rome', 'Pacific/Apia', 'America/St_Johns', 'Asia/Baku'].map(createZone);
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({
          min: Date.parse('-009999-01-02') / 1000,
          max: Date.parse('9999-12-30') / 1000,
        }),
        fc.integer({ min: 1, max: 400_000_000 }),
        (zone, from, length) => {
          const window = { start: from * 1000, end: (from + length) * 1000 };
          expect(parseWindow(formatWindow(window, zone), zone)).toEqual(window);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('writes whole days as days', () => {
    const start = baku.fromWall(2020, 10, 10);
    expect(formatWindow({ start, end: start + DAY }, baku)).toBe('2020-10-10');
    expect(formatWindow({ start, end: start + 8 * DAY }, baku)).toBe('2020-10-10/2020-10-17');
  });

  it('writes days of a zone whose days are not all 24 hours long', () => {
    const zone = createZone('America/Los_Angeles');
    const window = { start: zone.fromWall(2020, 11, 1), end: zone.fromWall(2020, 11, 2) };
    expect(window.end - window.start).toBe(DAY + 60 * MINUTE);
    expect(formatWindow(window, zone)).toBe('2020-11-01');
  });
});
