import lookUpZone from '@photostructure/tz-lookup';
import type { LngLat } from '../../geo/lng-lat.ts';
import { createZone } from '../../time/zone.ts';
import { readPoint, readPosition } from '../cells/read-coordinate.ts';
import type { PositionCell } from '../cells/read-coordinate.ts';
import type { Use } from '../mapping.ts';
import type { Column, Row } from '../table.ts';

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

/** How the point of a row is read from the columns that are used for it; null where there are none. */
export function locatorOf(
  columns: readonly Column[],
  useOf: (name: string) => Use | undefined,
): ((row: Row) => PositionCell) | null {
  const uses = columns.map(({ name }) => useOf(name));
  const at = (as: Use['as']): number => uses.findIndex((use) => use?.as === as);
  const position = at('position');
  const reading = uses[position];
  if (reading?.as === 'position')
    return ({ cells }) => readPosition(cells[position] ?? null, reading);
  const [latitude, longitude] = [at('latitude'), at('longitude')];
  const [lat, lng] = [uses[latitude], uses[longitude]];
  if (lat?.as !== 'latitude' || lng?.as !== 'longitude') return null;
  const readings = { latitude: lat, longitude: lng };
  return ({ cells }) =>
    readPoint({ latitude: cells[latitude] ?? null, longitude: cells[longitude] ?? null }, readings);
}
