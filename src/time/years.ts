import type { TimeInterval } from './interval.ts';
import type { Zone } from './zone.ts';

/** Whether all that an axis can show lies in one year of the zone's calendar, which then need not be said each time. */
export function isOneYear({ start, end }: TimeInterval, zone: Zone): boolean {
  return zone.toWall(start).year === zone.toWall(end - 1).year;
}
