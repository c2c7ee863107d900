import { SECOND } from './interval.ts';
import type { TimeInterval } from './interval.ts';
import type { Zone } from './zone.ts';

/** The whole days of a zone's calendar that an interval covers, or begins and ends in. */
export function daysOf({ start, end }: TimeInterval, zone: Zone): TimeInterval {
  const first = zone.toWall(start);
  // An end is excluded.
  const last = zone.toWall(Math.max(start, end - SECOND));
  return {
    start: zone.fromWall(first.year, first.month, first.day),
    end: zone.fromWall(last.year, last.month, last.day + 1),
  };
}
