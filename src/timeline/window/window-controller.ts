import type { TimeInterval as D3TimeInterval } from 'd3-time';
import { DAY, overlaps } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { dayNumber, isDayStart } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { zonedDay, zonedHours, zonedMonth, zonedYears } from '../../time/zoned-interval.ts';
import { clamp } from '../../ui/clamp.ts';
import { after, before, ceil, floor, nearest, offset, shiftDays } from './whole-units.ts';
import { createWindowMoves } from './window-moves.ts';

export type WindowEnd = 'start' | 'end';

/** What the window's ends snap to: midnights, or full hours where the axis is near enough to tell them apart. */
export type SnapUnit = 'day' | 'hour';

/** What a press of a key moves an end by; the years are round ones. */
export type StepUnit = SnapUnit | 'month' | 'year' | 'decade';

/** A press of a key crosses about a thousandth of an axis that is longer than some years. */
export function stepUnitOf({ start, end }: TimeInterval): StepUnit {
  const years = (end - start) / (365 * DAY);
  if (years <= 12) return 'day';
  if (years <= 100) return 'month';
  return years <= 1200 ? 'year' : 'decade';
}

/** A day's place among the days of the domain, counted from 1. */
export interface DayPosition {
  readonly at: number;
  readonly of: number;
}

/**
 * The arithmetic of the window, without a screen. Whatever it is given, it answers with a window whose start is
 * before its end; a window that lies beyond the domain comes back into it. All times are epoch milliseconds UTC.
 */
export interface WindowController {
  readonly domain: TimeInterval;
  /** Moves one end to the nearest whole unit; the other end stays, and neither passes it. */
  moveEnd(window: TimeInterval, which: WindowEnd, to: number, unit: StepUnit): TimeInterval;
  /** Moves one end by units; from between two, to the next on that side first. */
  stepEnd(window: TimeInterval, which: WindowEnd, by: number, unit: StepUnit): TimeInterval;
  /**
   * Moves the window so that its start is near `start`. By days, its length in days and its clock times stay; by
   * hours, it begins and ends on full hours.
   */
  moveTo(window: TimeInterval, start: number, unit: SnapUnit): TimeInterval;
  /** Days for a window of whole days, else hours: what it is moved by so that it stays what it is. */
  unitOf(window: TimeInterval): SnapUnit;
  /** The window over all units that lie, wholly or in part, between two instants in either order. */
  draw(from: number, to: number, unit: SnapUnit): TimeInterval;
  /** The day that holds an instant. */
  dayAt(instant: number): TimeInterval;
  /** Steps from one day to its neighbour; from anything else, to its first day (forward) or its last (backward). */
  stepDay(window: TimeInterval, by: 1 | -1): TimeInterval;
  /** Where a window of exactly one day stands among the domain's days; null for every other window. */
  dayPosition(window: TimeInterval): DayPosition | null;
  /** The window moved by whole days, and as few as can be, so that it overlaps a time; by hours where days can't do it. */
  moveToShow(window: TimeInterval, time: TimeInterval): TimeInterval;
}

/** @param domain what the axis can show, from midnight to midnight */
export function createWindowController(domain: TimeInterval, zone: Zone): WindowController {
  const day = zonedDay(zone);
  const units: Readonly<Record<StepUnit, D3TimeInterval>> = {
    hour: zonedHours(zone, 1),
    day,
    month: zonedMonth(zone),
    year: zonedYears(zone, 1),
    decade: zonedYears(zone, 10),
  };
  const moves = createWindowMoves(domain, zone);
  const firstDay = { start: domain.start, end: offset(day, domain.start, 1) };
  const lastDay = { start: offset(day, domain.end, -1), end: domain.end };

  /** A window wholly beyond the domain is taken as the domain's day next to it. */
  const reached = (window: TimeInterval): TimeInterval => {
    if (overlaps(window, domain)) return window;
    return window.start >= domain.end ? lastDay : firstDay;
  };

  const moveEnd: WindowController['moveEnd'] = (given, which, to, unit) => {
    const window = reached(given);
    const interval = units[unit];
    const snapped = nearest(interval, to);
    if (which === 'start') {
      const latest = before(interval, Math.min(window.end, domain.end));
      return {
        start: clamp(snapped, domain.start, Math.max(latest, domain.start)),
        end: window.end,
      };
    }
    const earliest = after(interval, Math.max(window.start, domain.start));
    return { start: window.start, end: clamp(snapped, Math.min(earliest, domain.end), domain.end) };
  };

  const dayAt = (instant: number): TimeInterval => {
    const inside = clamp(instant, domain.start, lastDay.start);
    const start = floor(day, inside);
    return { start, end: offset(day, start, 1) };
  };

  const isOneDay = (window: TimeInterval): boolean =>
    isDayStart(window.start, zone) && offset(day, window.start, 1) === window.end;

  return {
    domain,
    moveEnd,
    stepEnd(given, which, by, unit) {
      const window = reached(given);
      const interval = units[unit];
      const at = window[which];
      const whole = floor(interval, at) === at;
      const base = whole ? at : by > 0 ? floor(interval, at) : ceil(interval, at);
      return moveEnd(window, which, offset(interval, base, by), unit);
    },
    moveTo: (window, start, unit) =>
      unit === 'day' ? moves.byDays(window, start) : moves.byHours(window, start),
    unitOf: ({ start, end }) => (isDayStart(start, zone) && isDayStart(end, zone) ? 'day' : 'hour'),
    draw(from, to, unit) {
      const interval = units[unit];
      const first = clamp(Math.min(from, to), domain.start, domain.end - 1);
      const last = clamp(Math.max(from, to), domain.start, domain.end);
      const start = floor(interval, first);
      const end = Math.max(ceil(interval, last), offset(interval, start, 1));
      return { start, end: Math.min(end, domain.end) };
    },
    dayAt,
    stepDay(given, by) {
      const window = reached(given);
      if (isOneDay(window) && overlaps(window, domain)) {
        return dayAt(by > 0 ? window.end : window.start - 1);
      }
      return dayAt(by > 0 ? window.start : window.end - 1);
    },
    dayPosition(window) {
      if (!isOneDay(window) || !overlaps(window, domain)) return null;
      const first = dayNumber(domain.start, zone);
      return {
        at: dayNumber(window.start, zone) - first + 1,
        of: dayNumber(domain.end, zone) - first,
      };
    },
    moveToShow(window, time) {
      if (overlaps(window, time)) return window;
      const later = time.start >= window.end;
      const missing = later
        ? dayNumber(time.start, zone) - dayNumber(window.end - 1, zone)
        : dayNumber(time.end - 1, zone) - dayNumber(window.start, zone);
      const to = shiftDays(zone, window.start, missing);
      const moved = moves.byDays(window, to);
      // Clock times can leave it a part of a day short, and a window of some hours beside every time of the day.
      if (overlaps(moved, time)) return moved;
      const next = moves.byDays(window, to + (later ? DAY : -DAY));
      return overlaps(next, time) ? next : moves.byHours(window, floor(units.hour, time.start));
    },
  };
}
