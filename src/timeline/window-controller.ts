import type { CountableTimeInterval, TimeInterval as D3TimeInterval } from 'd3-time';
import type { TimeInterval } from '../time/interval.ts';
import { isDayStart } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { zonedDay } from '../time/zoned-interval.ts';

export type WindowEnd = 'start' | 'end';

/**
 * The arithmetic of the window, without a screen: every answer is a window inside the domain, at least one day
 * long, its ends on the zone's midnights. All times are epoch milliseconds UTC.
 */
export interface WindowController {
  readonly domain: TimeInterval;
  /** Moves one end to the nearest midnight; the other end stays, and neither passes it. */
  moveEnd(window: TimeInterval, which: WindowEnd, to: number): TimeInterval;
  /** Moves one end by days. */
  stepEnd(window: TimeInterval, which: WindowEnd, days: number): TimeInterval;
  /** Moves the window so that its start is near `start`, as long as it was. */
  moveTo(window: TimeInterval, start: number): TimeInterval;
}

/** @param domain what the axis shows, from midnight to midnight */
export function createWindowController(domain: TimeInterval, zone: Zone): WindowController {
  const day = zonedDay(zone);

  const moveEnd: WindowController['moveEnd'] = (window, which, to) => {
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
    stepEnd(window, which, days) {
      const at = window[which];
      // From a clock time, a step goes to the next midnight on that side first.
      const base = isDayStart(at, zone) ? at : days > 0 ? floor(day, at) : ceil(day, at);
      return moveEnd(window, which, offset(day, base, days));
    },
    moveTo(window, start) {
      const wholeDays = isDayStart(window.start, zone) && isDayStart(window.end, zone);
      const endFrom = (from: number): number =>
        wholeDays
          ? offset(day, from, daysBetween(day, window))
          : from + (window.end - window.start);
      const first = Math.max(nearest(day, start), domain.start);
      if (endFrom(first) <= domain.end) return { start: first, end: endFrom(first) };
      const length = wholeDays ? daysBetween(day, window) : 0;
      const last = wholeDays
        ? offset(day, domain.end, -length)
        : domain.end - (window.end - window.start);
      return last >= domain.start ? { start: last, end: domain.end } : { ...domain };
    },
  };
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

function daysBetween(day: CountableTimeInterval | D3TimeInterval, window: TimeInterval): number {
  return day.range(new Date(window.start), new Date(window.end)).length;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
