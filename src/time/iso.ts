import { MINUTE } from './interval.ts';
import type { Zone } from './zone.ts';

/**
 * An instant as ISO 8601 with the zone's offset then: `2020-10-11T00:00:00+04:00`. An offset that is not whole
 * minutes can't be written, so such an instant is given in UTC. Years beyond 0000–9999 have a sign and six digits:
 * `-000206-11-17T00:00:00Z`. @param instant epoch milliseconds UTC, whole seconds
 */
export function formatIso(instant: number, zone: Zone): string {
  const offset = zone.offsetAt(instant);
  const minutes = offset / MINUTE;
  if (!Number.isInteger(minutes)) return `${toSeconds(instant)}Z`;
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return `${toSeconds(instant + offset)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function toSeconds(instant: number): string {
  return new Date(instant).toISOString().slice(0, -'.000Z'.length);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
