import type { TimeInterval } from './interval.ts';
import type { Zone } from './zone.ts';

/** Whether a half-open interval lies in one year of the zone's calendar, which then need not be said of each of its days. */
export function isOneYear({ start, end }: TimeInterval, zone: Zone): boolean {
  return zone.toWall(start).year === zone.toWall(end - 1).year;
}
