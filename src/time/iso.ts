import { MINUTE } from './interval.ts';
import type { Zone } from './zone.ts';

/**
 * An instant as ISO 8601 with the zone's offset then: `2020-10-11T00:00:00+04:00`. An offset that is not whole
 * minutes can't be written, so such an instant is given in UTC. @param instant epoch milliseconds UTC, whole seconds
 */
export function formatIso(instant: number, zone: Zone): string {
  const offset = zone.offsetAt(instant);
  const minutes = offset / MINUTE;
  if (!Number.isInteger(minutes)) return `${new Date(instant).toISOString().slice(0, 19)}Z`;
  const wall = new Date(instant + offset).toISOString().slice(0, 19);
  const size = Math.abs(minutes);
  return `${wall}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
