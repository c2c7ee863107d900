import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZone, isDayStart, UnknownZoneError } from './zone.ts';

const ZONES = [
  'Asia/Baku',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
];
const instants = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2030, 0, 1) });

describe('createZone', () => {
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

  it('says what it got when there is no such zone', () => {
    expect(() => createZone('Mars/Olympus')).toThrow(UnknownZoneError);
    expect(() => createZone('Mars/Olympus')).toThrow(/got "Mars\/Olympus", expected an IANA name/);
  });
});
