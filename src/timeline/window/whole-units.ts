import type { TimeInterval } from 'd3-time';
import { SECOND } from '../../time/interval.ts';
import { isDayStart, startOfDay } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';

/**
 * The same clock time some days later; the first of a day stays the first of a day, where midnight is skipped too. A day
 * that the zone's calendar has left out is stepped over.
 */
export function shiftDays(zone: Zone, at: number, days: number): number {
  const { year, month, day, hour, minute, second } = zone.toWall(at);
  const isLeftOut = startOfDay(year, month, day + days, zone) === null;
  const to = day + days + (isLeftOut ? Math.sign(days) : 0);
  if (isDayStart(at, zone)) return zone.fromWall(year, month, to);
  return zone.fromWall(year, month, to, hour, minute, second);
}

/** The end of a window some days later: of whole days the last moves, and the end follows it. */
export function shiftEnd(zone: Zone, end: number, days: number): number {
  if (!isDayStart(end, zone)) return shiftDays(zone, end, days);
  const last = zone.toWall(end - SECOND);
  const moved = zone.toWall(shiftDays(zone, zone.fromWall(last.year, last.month, last.day), days));
  return zone.fromWall(moved.year, moved.month, moved.day + 1);
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
