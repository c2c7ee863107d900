import lookUpZone from '@photostructure/tz-lookup';
import type { LngLat } from '../../geo/lng-lat.ts';
import { createZone } from '../../time/zone.ts';

export interface TimeZoneGuess {
  /** IANA; `UTC` where the points lie in several zones, at sea, or nowhere. */
  readonly timeZone: string;
  readonly isSure: boolean;
  readonly why: string;
}

/** With more zones than this nothing more is learnt. */
const MOST_ZONES = 4;

/** The time zone that all points lie in; UTC, and why, where they lie in none or in several. */
export function inferTimeZone(points: Iterable<LngLat>): TimeZoneGuess {
  const zones = new Set<string>();
  for (const { lat, lng } of points) {
    zones.add(zoneAt(lat, lng));
    if (zones.size > MOST_ZONES) break;
  }
  const [zone] = zones;
  if (zone === undefined) return unsure('no row has a point');
  if (zones.size > 1) {
    const names = [...zones].slice(0, MOST_ZONES).join(', ');
    return unsure(
      `the points lie in several zones: ${names}${zones.size > MOST_ZONES ? ', …' : ''}`,
    );
  }
  if (zone.startsWith('Etc/')) return unsure('all points lie at sea');
  if (!isKnown(zone)) return unsure(`all points lie in ${zone}, which this program doesn’t know`);
  return { timeZone: zone, isSure: true, why: `all points lie in the zone ${zone}` };
}

function unsure(why: string): TimeZoneGuess {
  return {
    timeZone: 'UTC',
    isSure: false,
    why: `${why}; clock times without an offset are read as UTC`,
  };
}

function zoneAt(lat: number, lng: number): string {
  return lookUpZone(lat, lng);
}

function isKnown(zone: string): boolean {
  try {
    createZone(zone);
    return true;
  } catch {
    return false;
  }
}
