import type { TimeInterval } from 'd3-time';
import { DAY } from '../../time/interval.ts';
import { isDayStart } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';

/** The same clock time some days later; the first of a day stays the first of a day, where midnight is skipped too. */
export function shiftDays(zone: Zone, at: number, days: number): number {
  const { year, month, day, hour, minute, second } = zone.toWall(at);
  if (isDayStart(at, zone)) return zone.fromWall(year, month, day + days);
  return zone.fromWall(year, month, day + days, hour, minute, second);
}

/** Days of the zone's calendar since 1970. */
export function dayNumber(zone: Zone, at: number): number {
  const { year, month, day } = zone.toWall(at);
  return Date.UTC(year, month - 1, day) / DAY;
}

export function floor(interval: TimeInterval, at: number): number {
  return interval.floor(new Date(at)).getTime();
}

export function ceil(interval: TimeInterval, at: number): number {
  return interval.ceil(new Date(at)).getTime();
}

export function offset(interval: TimeInterval, at: number, step: number): number {
  return interval.offset(new Date(at), step).getTime();
}

/** The last whole unit that begins before an instant. */
export function before(interval: TimeInterval, at: number): number {
  return floor(interval, at - 1);
}

/** The first whole unit that begins after an instant. */
export function after(interval: TimeInterval, at: number): number {
  const next = offset(interval, floor(interval, at), 1);
  return next > at ? next : offset(interval, next, 1);
}

export function nearest(interval: TimeInterval, at: number): number {
  const low = floor(interval, at);
  const high = ceil(interval, at);
  return at - low < high - at ? low : high;
}
