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
  ])('reads nothing from %j', (text) => {
    expect(parseWindow(text, baku)).toBeNull();
  });

  it('knows the leap day', () => {
    expect(parseWindow('2020-02-29', baku)).not.toBeNull();
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
          // A wall clock reading that comes twice names its first; such ends can't be written otherwise.
          const wallOf = (instant: number): number => {
            const wall = zone.toWall(instant);
            return zone.fromWall(wall.year, wall.month, wall.day, wall.hour, wall.minute);
          };
          const window = { start: wallOf(from * MINUTE), end: wallOf((from + length) * MINUTE) };
          fc.pre(window.start < window.end);
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
