import { describe, expect, it } from 'vitest';
import { timeTicks } from './ticks.ts';
import { parseWindow } from './window-text.ts';
import { createZone, isDayStart } from './zone.ts';

const ZONES = [
  'Asia/Baku',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Pacific/Kiritimati',
];

describe('timeTicks', () => {
  it.each(ZONES)('puts day ticks on the midnights of %s, over a clock change', (id) => {
    const zone = createZone(id);
    const domain = parseWindow('2018-10-01/2018-11-15', zone)!;
    const ticks = timeTicks(domain, 1240, 52, zone);
    expect(ticks.length).toBe(46);
    expect(ticks.every((tick) => isDayStart(tick.at, zone))).toBe(true);
  });

  it('labels round days, starting anew each month', () => {
    const zone = createZone('Asia/Baku');
    const domain = parseWindow('2020-09-27/2020-11-02', zone)!;
    const days = timeTicks(domain, 360, 52, zone)
      .filter((tick) => tick.major)
      .map((tick) => zone.toWall(tick.at).day);
    expect(days).toEqual([1, 10, 20, 1]);
  });

  it.each([
    ['2019-02-10/2020-11-02', 600, 'month', ['2019-04', '2019-07', '2019-10', '2020-01']],
    ['1989-01-01/1996-12-31', 600, 'year', ['1989-01', '1990-01', '1991-01', '1992-01']],
    ['1989-01-01/2024-12-31', 360, 'year', ['1990-01', '2000-01', '2010-01', '2020-01']],
  ])('goes up to months and years over %s', (text, pixels, unit, months) => {
    const zone = createZone('Asia/Baku');
    const majors = timeTicks(parseWindow(text, zone)!, pixels, 52, zone).filter(
      (tick) => tick.major,
    );
    expect(new Set(majors.map((tick) => tick.unit))).toEqual(new Set([unit]));
    const written = majors.map(({ at }) => {
      const { year, month } = zone.toWall(at);
      return `${year}-${String(month).padStart(2, '0')}`;
    });
    expect(written.slice(0, 4)).toEqual(months);
  });

  it('comes down to hours in a narrow domain', () => {
    const zone = createZone('Asia/Baku');
    const ticks = timeTicks(parseWindow('2020-10-10', zone)!, 1000, 52, zone);
    expect(new Set(ticks.map((tick) => tick.unit))).toEqual(new Set(['hour']));
    expect(ticks.map((tick) => zone.toWall(tick.at).hour)).toEqual(
      [...Array(24).keys()].filter((hour) => hour % 3 === 0),
    );
  });

  it('keeps hour ticks on the hour through a change of clocks', () => {
    const zone = createZone('America/Los_Angeles');
    const ticks = timeTicks(parseWindow('2020-11-01', zone)!, 1000, 52, zone);
    expect(
      ticks.every(
        (tick) => zone.toWall(tick.at).hour % 3 === 0 && zone.toWall(tick.at).minute === 0,
      ),
    ).toBe(true);
    expect(new Set(ticks.map((tick) => tick.at)).size).toBe(ticks.length);
  });
});
