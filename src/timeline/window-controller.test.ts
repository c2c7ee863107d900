import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import { parseWindow } from '../time/window-text.ts';
import { createZone, isDayStart } from '../time/zone.ts';
import { zonedDay } from '../time/zoned-interval.ts';
import { createWindowController } from './window-controller.ts';

// The domain holds the day on which each zone with summer time changes its clocks.
const ZONES = [
  'Asia/Baku',
  'America/Los_Angeles',
  'Europe/London',
  'America/Sao_Paulo',
  'Pacific/Kiritimati',
];
const DAYS = 45;

const cases = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    first: fc.integer({ min: 0, max: DAYS - 1 }),
    beyond: fc.constantFrom(0, 0, 0, -100, 100),
    length: fc.integer({ min: 1, max: DAYS }),
    to: fc.integer({ min: -10 * 24, max: (DAYS + 10) * 24 }),
    steps: fc.integer({ min: -60, max: 60 }),
    which: fc.constantFrom('start' as const, 'end' as const),
  })
  .map(({ zone: id, first, length, to, beyond, ...rest }) => {
    const zone = createZone(id);
    const day = zonedDay(zone);
    const start = zone.fromWall(2018, 10, 1);
    const dayAt = (count: number): number => day.offset(new Date(start), count).getTime();
    const domain = { start, end: dayAt(DAYS) };
    const window = {
      start: dayAt(first + beyond),
      end: dayAt(Math.min(DAYS, first + length) + beyond),
    };
    const inside = beyond === 0;
    return {
      ...rest,
      zone,
      domain,
      window,
      inside,
      to: start + to * HOUR,
      controller: createWindowController(domain, zone),
    };
  });

function expectSound(window: TimeInterval, domain: TimeInterval): void {
  expect(window.end).toBeGreaterThan(window.start);
  expect(window.start).toBeGreaterThanOrEqual(domain.start);
  expect(window.end).toBeLessThanOrEqual(domain.end);
}

describe('createWindowController', () => {
  it('moves one end only, to a midnight, and never past the other', () => {
    fc.assert(
      fc.property(cases, ({ controller, window, which, to, domain, zone, inside }) => {
        const moved = controller.moveEnd(window, which, to);
        expectSound(moved, domain);
        const other = which === 'start' ? 'end' : 'start';
        if (inside) expect(moved[other]).toBe(window[other]);
        expect(isDayStart(moved[which], zone)).toBe(true);
      }),
    );
  });

  it('steps by days and stops at the domain and at the other end', () => {
    fc.assert(
      fc.property(cases, ({ controller, window, which, steps, domain, zone, inside }) => {
        const moved = controller.stepEnd(window, which, steps);
        expectSound(moved, domain);
        expect(isDayStart(moved[which], zone)).toBe(true);
        if (steps === 0 && inside) expect(moved).toEqual(window);
      }),
    );
  });

  it('keeps the length in days when the body moves', () => {
    fc.assert(
      fc.property(cases, ({ controller, window, to, domain, zone }) => {
        const days = ({ start, end }: TimeInterval): number =>
          zonedDay(zone).range(new Date(start), new Date(end)).length;
        const moved = controller.moveTo(window, to);
        expectSound(moved, domain);
        expect(days(moved)).toBe(days(window));
      }),
    );
  });

  it('keeps clock times apart as they were when the body moves', () => {
    const zone = createZone('Asia/Baku');
    const domain = parseWindow('2020-09-27/2020-11-02', zone)!;
    const window = parseWindow('2020-10-10T12:00/2020-10-11T02:00', zone)!;
    const moved = createWindowController(domain, zone).moveTo(window, window.start + 3.2 * DAY);
    expect(moved.end - moved.start).toBe(14 * HOUR);
  });

  it('steps from a clock time to the next midnight', () => {
    const zone = createZone('Asia/Baku');
    const domain = parseWindow('2020-09-27/2020-11-02', zone)!;
    const window = parseWindow('2020-10-10T12:00/2020-10-15T02:00', zone)!;
    const controller = createWindowController(domain, zone);
    expect(controller.stepEnd(window, 'start', 1).start).toBe(zone.fromWall(2020, 10, 11));
    expect(controller.stepEnd(window, 'start', -1).start).toBe(zone.fromWall(2020, 10, 10));
    expect(controller.stepEnd(window, 'end', -1).end).toBe(zone.fromWall(2020, 10, 15));
  });

  it.each([
    ['2021-03-01/2021-03-05', 'end', -1, '2020-11-02'],
    ['2020-01-01/2020-01-05', 'start', 1, '2020-09-27'],
  ] as const)('brings the window %s back when its %s is stepped', (text, which, by, expected) => {
    const zone = createZone('Asia/Baku');
    const domain = parseWindow('2020-09-27/2020-11-02', zone)!;
    const window = parseWindow(text, zone)!;
    const moved = createWindowController(domain, zone).stepEnd(window, which, by);
    expect(moved).toEqual(parseWindow(expected, zone));
  });
});
