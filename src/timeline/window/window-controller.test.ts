import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../testing/default-vocabulary.ts';
import { DEFAULT_VIEW } from '../../state/view/view.ts';
import { decodeView, encodeView } from '../../state/view/view-codec.ts';
import type { ViewContext } from '../../state/view/view-codec.ts';
import { DAY, HOUR, MINUTE, overlaps } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { formatWindow, parseWindow } from '../../time/window-text.ts';
import { createZone, isDayStart } from '../../time/zone.ts';
import { zonedDay } from '../../time/zoned-interval.ts';
import { createWindowController, stepUnitOf } from './window-controller.ts';

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
    unit: fc.constantFrom('day' as const, 'hour' as const),
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
      // Not a whole hour: pointers aren't.
      to: start + to * HOUR + 17 * MINUTE,
      controller: createWindowController(domain, zone),
      context: { zone, span: domain, vocabulary: VOCABULARY, sources: [], actors: [] },
    };
  });

function expectSound(window: TimeInterval, domain: TimeInterval): void {
  expect(window.end).toBeGreaterThan(window.start);
  expect(window.start).toBeGreaterThanOrEqual(domain.start);
  expect(window.end).toBeLessThanOrEqual(domain.end);
}

/** Whether an address that holds the window shows the same window when it is opened. */
function expectCitable(window: TimeInterval, context: ViewContext): void {
  const text = encodeView({ ...DEFAULT_VIEW, window }, context);
  expect(decodeView(text, context).window ?? context.span).toEqual(window);
}

describe('createWindowController', () => {
  it('moves one end only, to a whole unit, and never past the other', () => {
    fc.assert(
      fc.property(
        cases,
        ({ controller, window, which, to, unit, domain, zone, inside, context }) => {
          const moved = controller.moveEnd(window, which, to, unit);
          expectSound(moved, domain);
          expectCitable(moved, context);
          const other = which === 'start' ? 'end' : 'start';
          if (inside) expect(moved[other]).toBe(window[other]);
          if (unit === 'day') expect(isDayStart(moved[which], zone)).toBe(true);
          else expect(zone.toWall(moved[which])).toMatchObject({ minute: 0, second: 0 });
        },
      ),
    );
  });

  it('steps by units and stops at the domain and at the other end', () => {
    fc.assert(
      fc.property(
        cases,
        ({ controller, window, which, steps, unit, domain, zone, inside, context }) => {
          const moved = controller.stepEnd(window, which, steps, unit);
          expectSound(moved, domain);
          expectCitable(moved, context);
          if (unit === 'day') expect(isDayStart(moved[which], zone)).toBe(true);
          if (steps === 0 && inside) expect(moved).toEqual(window);
        },
      ),
    );
  });

  it('steps off every hour of a day on which the clocks change', () => {
    let changes = 0;
    for (const id of ZONES) {
      const zone = createZone(id);
      for (let month = 1; month <= 12; month++) {
        const first = zone.fromWall(2018, month, 1);
        const domain = { start: first, end: zone.fromWall(2018, month + 1, 1) };
        if (zone.offsetAt(domain.start) === zone.offsetAt(domain.end)) continue;
        changes++;
        const controller = createWindowController(domain, zone);
        let window = { start: domain.start, end: domain.end };
        for (let guard = 0; guard < 31 * 25; guard++) {
          const next = controller.stepEnd(window, 'start', 1, 'hour');
          if (next.start === window.start) break;
          expect(next.start - window.start).toBeLessThanOrEqual(2 * HOUR);
          window = next;
        }
        expect(domain.end - window.start).toBeLessThanOrEqual(HOUR);
      }
    }
    expect(changes).toBe(6);
  });

  it('keeps the length in days when the body moves', () => {
    fc.assert(
      fc.property(cases, ({ controller, window, to, domain, zone, context }) => {
        const days = ({ start, end }: TimeInterval): number =>
          zonedDay(zone).range(new Date(start), new Date(end)).length;
        const moved = controller.moveTo(window, to, 'day');
        expectSound(moved, domain);
        expectCitable(moved, context);
        expect(days(moved)).toBe(days(window));
      }),
    );
  });

  it('keeps the length to an hour or two when the body moves by hours', () => {
    fc.assert(
      fc.property(cases, ({ controller, window, to, domain, context }) => {
        const moved = controller.moveTo(window, to, 'hour');
        expectSound(moved, domain);
        expectCitable(moved, context);
        const length = (one: TimeInterval): number => one.end - one.start;
        expect(Math.abs(length(moved) - length(window))).toBeLessThanOrEqual(2 * HOUR);
      }),
    );
  });

  it('draws over every unit between two instants, in either order', () => {
    fc.assert(
      fc.property(cases, ({ controller, to, steps, unit, domain, context }) => {
        const other = to + steps * 5 * HOUR;
        const drawn = controller.draw(to, other, unit);
        expectSound(drawn, domain);
        expectCitable(drawn, context);
        expect(controller.draw(other, to, unit)).toEqual(drawn);
        for (const at of [to, other]) {
          if (at < domain.start || at >= domain.end) continue;
          expect(drawn.start).toBeLessThanOrEqual(at);
          expect(drawn.end).toBeGreaterThan(at);
        }
      }),
    );
  });

  it('walks through the days one by one, each in its place', () => {
    fc.assert(
      fc.property(cases, ({ controller, domain, context }) => {
        let window: TimeInterval = domain;
        for (let at = 1; at <= DAYS; at++) {
          window = controller.stepDay(window, 1);
          expectCitable(window, context);
          expect(controller.dayPosition(window)).toEqual({ at, of: DAYS });
        }
        expect(controller.stepDay(window, 1)).toEqual(window);
        const back = controller.stepDay(window, -1);
        expect(controller.dayPosition(back)).toEqual({ at: DAYS - 1, of: DAYS });
      }),
      { numRuns: 10 },
    );
  });

  it('enters a longer window at its near end, and knows no place for it', () => {
    fc.assert(
      fc.property(cases, ({ controller, window, inside }) => {
        if (!inside || controller.dayPosition(window)) return;
        expect(controller.stepDay(window, 1)).toEqual(controller.dayAt(window.start));
        expect(controller.stepDay(window, -1)).toEqual(controller.dayAt(window.end - 1));
      }),
    );
  });

  it('moves just so far that a time is seen', () => {
    fc.assert(
      fc.property(cases, ({ controller, window, to, domain, inside }) => {
        if (!inside || to < domain.start || to + HOUR > domain.end) return;
        const time = { start: to, end: to + HOUR };
        const moved = controller.moveToShow(window, time);
        expectSound(moved, domain);
        expect(overlaps(moved, time)).toBe(true);
        if (overlaps(window, time)) expect(moved).toBe(window);
        else if (to >= window.end) expect(moved.end - to).toBeLessThanOrEqual(25 * HOUR);
        else expect(to + HOUR - moved.start).toBeLessThanOrEqual(26 * HOUR);
      }),
    );
  });

  it('never loses or inverts an end of a window with clock times, however short', () => {
    const clocks = fc.record({
      zone: fc.constantFrom(...ZONES, 'Australia/Lord_Howe'),
      from: fc.integer({ min: 0, max: DAYS * 24 * 60 - 1 }),
      length: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 3 * 24 * 60 })),
      to: fc.integer({ min: -24 * 60, max: (DAYS + 1) * 24 * 60 }),
      steps: fc.integer({ min: -5, max: 5 }),
      which: fc.constantFrom('start' as const, 'end' as const),
      unit: fc.constantFrom('day' as const, 'hour' as const),
    });
    fc.assert(
      fc.property(clocks, ({ zone: id, from, length, to, steps, which, unit }) => {
        const zone = createZone(id);
        const first = zone.fromWall(2018, 10, 1);
        const domain = { start: first, end: zone.fromWall(2018, 10, 1 + DAYS) };
        const controller = createWindowController(domain, zone);
        const start = Math.min(first + from * MINUTE, domain.end - MINUTE);
        const window = { start, end: Math.min(start + length * MINUTE, domain.end) };
        const at = first + to * MINUTE;
        const instant = Math.max(domain.start, Math.min(domain.end - HOUR, at));
        const time = { start: instant, end: instant + MINUTE };
        const moves = [
          controller.moveEnd(window, which, at, unit),
          controller.stepEnd(window, which, steps, unit),
          controller.moveTo(window, at, 'hour'),
          controller.moveToShow(window, time),
        ];
        for (const moved of moves) expectSound(moved, domain);
        expect(overlaps(controller.moveToShow(window, time), time)).toBe(true);
        expect(controller.moveTo(window, at, 'day').end).toBeGreaterThan(
          controller.moveTo(window, at, 'day').start,
        );
      }),
      {
        numRuns: 400,
        examples: [
          // 00:17 on the day whose first hour is skipped.
          [
            {
              zone: 'America/Sao_Paulo',
              from: 24497,
              length: 43,
              to: 48257,
              steps: 0,
              which: 'start',
              unit: 'day',
            },
          ],
        ],
      },
    );
  });

  it('keeps clock times apart as they were when the body moves', () => {
    const zone = createZone('Asia/Baku');
    const domain = parseWindow('2020-09-27/2020-11-02', zone)!;
    const window = parseWindow('2020-10-10T12:00/2020-10-11T02:00', zone)!;
    const controller = createWindowController(domain, zone);
    const moved = controller.moveTo(window, window.start + 3.2 * DAY, 'day');
    expect(moved.end - moved.start).toBe(14 * HOUR);
  });

  it('steps from a clock time to the next midnight', () => {
    const zone = createZone('Asia/Baku');
    const domain = parseWindow('2020-09-27/2020-11-02', zone)!;
    const window = parseWindow('2020-10-10T12:00/2020-10-15T02:00', zone)!;
    const controller = createWindowController(domain, zone);
    expect(controller.stepEnd(window, 'start', 1, 'day').start).toBe(zone.fromWall(2020, 10, 11));
    expect(controller.stepEnd(window, 'start', -1, 'day').start).toBe(zone.fromWall(2020, 10, 10));
    expect(controller.stepEnd(window, 'end', -1, 'day').end).toBe(zone.fromWall(2020, 10, 15));
    expect(controller.stepEnd(window, 'end', -1, 'hour').end).toBe(zone.fromWall(2020, 10, 15, 1));
  });

  it.each([
    ['2021-03-01/2021-03-05', 'end', -1, '2020-11-02'],
    ['2020-01-01/2020-01-05', 'start', 1, '2020-09-27'],
  ] as const)('brings the window %s back when its %s is stepped', (text, which, by, expected) => {
    const zone = createZone('Asia/Baku');
    const domain = parseWindow('2020-09-27/2020-11-02', zone)!;
    const window = parseWindow(text, zone)!;
    const moved = createWindowController(domain, zone).stepEnd(window, which, by, 'day');
    expect(moved).toEqual(parseWindow(expected, zone));
  });

  it.each([
    ['0099-12-20/0100-01-10', '0099-12-30/0100-01-02', 3, '0100-01-02/0100-01-05'],
    ['0099-12-20/0100-01-10', '0100-01-02', -5, '0099-12-28'],
    ['-0001-12-01/0001-01-31', '0000-12-31', 1, '0001-01-01'],
    ['-0001-12-01/0001-01-31', '0000-01-01', -1, '-0001-12-31'],
    ['-0206-01-01/2020-12-31', '-0206-11-17', 30, '-0206-12-17'],
  ])('moves days of early years in %s as any others', (span, text, days, expected) => {
    for (const id of ['UTC', 'Europe/Rome', 'Pacific/Apia', 'America/St_Johns']) {
      const zone = createZone(id);
      const controller = createWindowController(parseWindow(span, zone)!, zone);
      const window = parseWindow(text, zone)!;
      const moved = controller.moveTo(window, window.start + days * DAY, 'day');
      expect(moved).toEqual(parseWindow(expected, zone));
      expect(controller.dayPosition(controller.dayAt(moved.start))).not.toBeNull();
    }
  });

  it('steps over a day that never was', () => {
    const zone = createZone('Pacific/Apia');
    const days = (text: string): TimeInterval => parseWindow(text, zone)!;
    const controller = createWindowController(days('2011-12-20/2012-01-10'), zone);
    const [before, after] = [days('2011-12-29'), days('2011-12-31')];
    expect(controller.stepDay(before, 1)).toEqual(after);
    expect(controller.stepDay(after, -1)).toEqual(before);
    expect(controller.moveTo(before, before.start + DAY, 'day')).toEqual(after);
    expect(controller.moveTo(after, after.start - DAY, 'day')).toEqual(before);
    expect(controller.stepEnd(days('2011-12-31/2012-01-01'), 'start', -1, 'day')).toEqual(
      days('2011-12-29/2012-01-01'),
    );
    expect(controller.stepEnd(days('2011-12-28/2011-12-31'), 'end', -1, 'day')).toEqual(
      days('2011-12-28/2011-12-29'),
    );
    // Two days stay two.
    const two = days('2011-12-27/2011-12-28');
    expect(controller.moveTo(two, two.start + 2 * DAY, 'day')).toEqual(
      days('2011-12-29/2011-12-31'),
    );
  });

  it('steps a long axis by months, years and tens of years', () => {
    const zone = createZone('UTC');
    const domain = parseWindow('-4000-01-01/2020-12-31', zone)!;
    const controller = createWindowController(domain, zone);
    expect(stepUnitOf(parseWindow('2011-01-01/2020-12-31', zone)!)).toBe('day');
    expect(stepUnitOf(parseWindow('1950-01-01/2020-12-31', zone)!)).toBe('month');
    expect(stepUnitOf(parseWindow('0920-01-01/2020-12-31', zone)!)).toBe('year');
    expect(stepUnitOf(domain)).toBe('decade');
    const step = (text: string, by: number, unit: 'month' | 'year' | 'decade'): string =>
      formatWindow(controller.stepEnd(parseWindow(text, zone)!, 'start', by, unit), zone);
    expect(step('0079-08-24/0200-12-31', 1, 'month')).toBe('0079-09-01/0200-12-31');
    expect(step('0079-08-24/0200-12-31', 1, 'year')).toBe('0080-01-01/0200-12-31');
    expect(step('0079-08-24/0200-12-31', -7, 'decade')).toBe('0010-01-01/0200-12-31');
    // 10 BC comes before the year 1.
    expect(step('0001-01-01/0200-12-31', -1, 'decade')).toBe('-0009-01-01/0200-12-31');
    expect(step('-4000-01-01/0200-12-31', -1, 'decade')).toBe('-4000-01-01/0200-12-31');
  });
});
