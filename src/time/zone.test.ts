import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMillis } from './calendars/calendar.ts';
import { DAY, HOUR } from './interval.ts';
import {
  createZone,
  isDayStart,
  isSecondReading,
  secondReading,
  startOfDay,
  UnknownZoneError,
} from './zone.ts';
import { zonedDay } from './zoned-interval.ts';

const ZONES = [
  'Asia/Baku',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
];
const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2030, 0, 1) });

describe('createZone', () => {
  it.each([
    ['UTC', 0],
    ['Etc/GMT+5', -5],
  ])('reads %s the same hours ahead at all times', (id, hours) => {
    const zone = createZone(id);
    for (const year of [-205, 1789, 1970, 2020])
      expect(zone.offsetAt(zone.fromWall(year, 6, 1))).toBe(hours * 3_600_000);
  });

  it('reads Baku four hours ahead of UTC in 2020', () => {
    const baku = createZone('Asia/Baku');
    expect(baku.toWall(Date.UTC(2020, 9, 10, 22, 30))).toEqual({
      year: 2020,
      month: 10,
      day: 11,
      hour: 2,
      minute: 30,
      second: 0,
    });
    expect(baku.fromWall(2020, 10, 10, 12)).toBe(Date.UTC(2020, 9, 10, 8));
  });

  it('comes back to the same wall clock from every instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (id, instant) => {
        const zone = createZone(id);
        const wall = zone.toWall(instant);
        const back = zone.fromWall(
          wall.year,
          wall.month,
          wall.day,
          wall.hour,
          wall.minute,
          wall.second,
        );
        expect(zone.toWall(back)).toEqual(wall);
        expect(back).toBeLessThanOrEqual(instant);
      }),
    );
  });

  it('takes the first of two readings when the clocks go back', () => {
    const zone = createZone('America/Los_Angeles');
    expect(zone.fromWall(2020, 11, 1, 1, 30)).toBe(Date.UTC(2020, 10, 1, 8, 30));
  });

  it('moves a skipped reading forward', () => {
    const zone = createZone('America/Los_Angeles');
    expect(zone.toWall(zone.fromWall(2020, 3, 8, 2, 30))).toMatchObject({
      day: 8,
      hour: 3,
      minute: 30,
    });
  });

  it('starts a day whose midnight is skipped at one', () => {
    const zone = createZone('America/Sao_Paulo');
    const start = zone.fromWall(2018, 11, 4);
    expect(zone.toWall(start)).toMatchObject({ day: 4, hour: 1 });
    expect(isDayStart(start, zone)).toBe(true);
  });

  it('reads years of one and two digits and those before 1 as they are', () => {
    const rome = createZone('Europe/Rome');
    expect(rome.toWall(-59_653_800_000_000)).toMatchObject({ year: 79, month: 8, day: 24 });
    const utc = createZone('UTC');
    for (const year of [-9999, -206, -1, 0, 1, 99, 100, 9999]) {
      expect(utc.toWall(utc.fromWall(year, 6, 1))).toMatchObject({ year, month: 6, day: 1 });
      expect(utc.fromWall(year, 6, 1)).toBe(utcMillis(year, 6, 1));
    }
  });

  it('comes back to the wall clock of twenty millennia', () => {
    const zones = ['Europe/Rome', 'Pacific/Apia', 'America/St_Johns', 'Asia/Baku'].map(createZone);
    const seconds = fc.integer({
      min: utcMillis(-9999, 1, 2) / 1000,
      max: utcMillis(9999, 12, 30) / 1000,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), seconds, (zone, second) => {
        const { year, month, day, ...clock } = zone.toWall(second * 1000);
        const back = zone.fromWall(year, month, day, clock.hour, clock.minute, clock.second);
        expect(back === second * 1000 || secondReading(back, zone) === second * 1000).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('says what it got when there is no such zone', () => {
    expect(() => createZone('Mars/Olympus')).toThrow(UnknownZoneError);
    expect(() => createZone('Mars/Olympus')).toThrow(/got "Mars\/Olympus", expected an IANA name/);
  });
});

describe('a day that never was', () => {
  const apia = createZone('Pacific/Apia');
  const [before, after] = [29, 31].map((day) => apia.fromWall(2011, 12, day));

  it('has no start', () => {
    expect(startOfDay(2011, 12, 30, apia)).toBeNull();
    expect(startOfDay(2011, 12, 31, apia)).toBe(after);
    expect(startOfDay(1993, 8, 21, createZone('Pacific/Kwajalein'))).toBeNull();
    // A day whose midnight is skipped begins all the same.
    expect(startOfDay(2018, 11, 4, createZone('America/Sao_Paulo'))).not.toBeNull();
  });

  it('is stepped over both ways', () => {
    const day = zonedDay(apia);
    expect(day.offset(new Date(before!), 1).getTime()).toBe(after);
    expect(day.offset(new Date(after!), -1).getTime()).toBe(before);
    expect(day.range(new Date(before!), new Date(after! + DAY))).toHaveLength(2);
  });
});

describe('a reading that comes twice', () => {
  const london = createZone('Europe/London');
  const first = utcMillis(2020, 10, 25, 0, 30);

  it('tells the second from the first', () => {
    expect(secondReading(first, london)).toBe(first + HOUR);
    expect(secondReading(first + HOUR, london)).toBeNull();
    expect([first, first + HOUR].map((at) => isSecondReading(at, london))).toEqual([false, true]);
    expect(isSecondReading(first + 2 * HOUR, london)).toBe(false);
    expect(secondReading(first + 2 * HOUR, london)).toBeNull();
    expect(secondReading(utcMillis(2020, 3, 29, 0, 30), london)).toBeNull();
  });
});

it.each([
  ['Pacific/Kiritimati', '1979-10-01T10:40:00Z', -640, -600],
  ['America/St_Johns', '1987-04-05T03:31:00Z', -210, -150],
])('%s changes its clocks at %s, whatever was asked before', (id, change, before, after) => {
  const at = Date.parse(change);
  for (const first of [-1, 1]) {
    const zone = createZone(id);
    zone.offsetAt(at + first * 60_000);
    const offsets = [at - 1, at].map((instant) => zone.offsetAt(instant) / 60_000);
    expect(offsets).toEqual([before, after]);
  }
});
