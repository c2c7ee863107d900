import type { TimeInterval as D3TimeInterval } from 'd3-time';
import { DAY, overlaps } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import { isDayStart } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { zonedDay } from '../time/zoned-interval.ts';

export type WindowEnd = 'start' | 'end';

/**
 * The arithmetic of the window, without a screen. Whatever it is given, it answers with a window whose start is
 * before its end; a window that lies beyond the domain comes back into it. All times are epoch milliseconds UTC.
 */
export interface WindowController {
  readonly domain: TimeInterval;
  /** Moves one end to the nearest midnight; the other end stays, and neither passes it. */
  moveEnd(window: TimeInterval, which: WindowEnd, to: number): TimeInterval;
  /** Moves one end by days. */
  stepEnd(window: TimeInterval, which: WindowEnd, days: number): TimeInterval;
  /** Moves the window by whole days so that its start is near `start`; its length and clock times stay. */
  moveTo(window: TimeInterval, start: number): TimeInterval;
}

/** @param domain what the axis shows, from midnight to midnight */
export function createWindowController(domain: TimeInterval, zone: Zone): WindowController {
  const day = zonedDay(zone);
  const firstDay = { start: domain.start, end: offset(day, domain.start, 1) };
  const lastDay = { start: offset(day, domain.end, -1), end: domain.end };

  /** A window wholly beyond the domain is taken as the domain's day next to it. */
  const reached = (window: TimeInterval): TimeInterval => {
    if (overlaps(window, domain)) return window;
    return window.start >= domain.end ? lastDay : firstDay;
  };

  const moveEnd: WindowController['moveEnd'] = (given, which, to) => {
    const window = reached(given);
    const snapped = nearest(day, to);
    if (which === 'start') {
      const latest = offset(day, ceil(day, Math.min(window.end, domain.end)), -1);
      return {
        start: clamp(snapped, domain.start, Math.max(latest, domain.start)),
        end: window.end,
      };
    }
    const earliest = offset(day, floor(day, Math.max(window.start, domain.start)), 1);
    return { start: window.start, end: clamp(snapped, Math.min(earliest, domain.end), domain.end) };
  };

  return {
    domain,
    moveEnd,
    stepEnd(given, which, days) {
      const window = reached(given);
      const at = window[which];
      // From a clock time, a step goes to the next midnight on that side first.
      const base = isDayStart(at, zone) ? at : days > 0 ? floor(day, at) : ceil(day, at);
      return moveEnd(window, which, offset(day, base, days));
    },
    moveTo(window, start) {
      const shifted = (at: number, days: number): number => shiftDays(zone, at, days);
      let fewest = dayNumber(zone, domain.start) - dayNumber(zone, window.start);
      if (shifted(window.start, fewest) < domain.start) fewest += 1;
      let most = dayNumber(zone, domain.end) - dayNumber(zone, window.end);
      if (shifted(window.end, most) > domain.end) most -= 1;
      // Longer than the domain: nowhere to go.
      if (fewest > most) return { ...domain };
      const days = clamp(Math.round((start - window.start) / DAY), fewest, most);
      return { start: shifted(window.start, days), end: shifted(window.end, days) };
    },
  };
}

/** The same clock time some days later; the first of a day stays the first of a day, where midnight is skipped too. */
function shiftDays(zone: Zone, at: number, days: number): number {
  const { year, month, day, hour, minute, second } = zone.toWall(at);
  if (isDayStart(at, zone)) return zone.fromWall(year, month, day + days);
  return zone.fromWall(year, month, day + days, hour, minute, second);
}

/** Days of the zone's calendar since 1970. */
function dayNumber(zone: Zone, at: number): number {
  const { year, month, day } = zone.toWall(at);
  return Date.UTC(year, month - 1, day) / DAY;
}

function floor(interval: D3TimeInterval, at: number): number {
  return interval.floor(new Date(at)).getTime();
}

function ceil(interval: D3TimeInterval, at: number): number {
  return interval.ceil(new Date(at)).getTime();
}

function offset(interval: D3TimeInterval, at: number, step: number): number {
  return interval.offset(new Date(at), step).getTime();
}

function nearest(interval: D3TimeInterval, at: number): number {
  const before = floor(interval, at);
  const after = ceil(interval, at);
  return at - before < after - at ? before : after;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
