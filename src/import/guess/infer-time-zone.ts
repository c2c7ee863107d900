import lookUpZone from '@photostructure/tz-lookup';
import type { LngLat } from '../../geo/lng-lat.ts';
import { createZone } from '../../time/zone.ts';
import { readPoint, readPosition } from '../cells/position/read-coordinate.ts';
import type { PositionCell } from '../cells/position/read-coordinate.ts';
import type { Mapping, Use } from '../mapping.ts';
import type { Column, Row, Table } from '../table.ts';
import type { Telling } from '../telling.ts';

export interface TimeZoneGuess {
  /** IANA; `UTC` where no zone has nearly all points that lie on land. */
  readonly timeZone: string;
  readonly isSure: boolean;
  /** Whether a header or a person says it: points and places say nothing of it then. */
  readonly isSaid: boolean;
  readonly why: string;
  /** The zones that points and places lie in, that of the most first. */
  readonly zones: readonly ZoneCount[];
  /** The same with places besides the points, each of so many rows. */
  readonly withPlaces: (places: Iterable<LngLat & { readonly rows: number }>) => TimeZoneGuess;
}

/** A zone, and how many of the points lie in it. */
export interface ZoneCount {
  readonly zone: string;
  readonly count: number;
}

/** How many zones are named. */
const MOST_NAMED = 4;
/** The part of the points that a zone must have to be taken, where others have some. */
const NEARLY_ALL = 0.9;

/** What points are told to, one by one, as rows are gone through. */
export interface OpenZoneGuess {
  readonly add: (point: LngLat) => void;
  /** The time zone that nearly all points on land lie in; UTC, and why, where there is none. */
  readonly result: () => TimeZoneGuess;
}

/** @param utc the header that says that clock times are UTC, where one does: points say nothing of them then */
export function createZoneGuess(utc?: string): OpenZoneGuess {
  const counts = createCounts();
  return {
    add: (point) => counts.add(point, 1),
    result: () =>
      utc === undefined ? zoneOfCounts(counts, 'points') : zoneSaid(`as “${utc}” says`),
  };
}

/** A zone that places say nothing of. */
export function zoneSaid(why: string, timeZone = 'UTC'): TimeZoneGuess {
  const zone: TimeZoneGuess = {
    timeZone,
    isSure: true,
    isSaid: true,
    why,
    zones: [],
    withPlaces: () => zone,
  };
  return zone;
}

interface Counts {
  readonly byZone: ReadonlyMap<string, number>;
  readonly atSea: () => number;
  readonly add: (point: LngLat, rows: number) => void;
}

function createCounts(of: ReadonlyMap<string, number> = new Map(), before = 0): Counts {
  const byZone = new Map(of);
  let atSea = before;
  return {
    byZone,
    atSea: () => atSea,
    add({ lat, lng }, rows) {
      const zone = lookUpZone(lat, lng);
      if (zone.startsWith('Etc/')) atSea += rows;
      else byZone.set(zone, (byZone.get(zone) ?? 0) + rows);
    },
  };
}

/** @param things what was counted */
function zoneOfCounts(counts: Counts, things: string): TimeZoneGuess {
  return {
    ...concludeZone(counts, things),
    isSaid: false,
    withPlaces(places) {
      const { byZone, atSea } = counts;
      const all = createCounts(byZone, atSea());
      let isAny = false;
      for (const place of places) {
        all.add(place, place.rows);
        isAny = true;
      }
      const hasPoints = byZone.size > 0 || atSea() > 0;
      return zoneOfCounts(
        all,
        isAny ? `${hasPoints ? 'points and ' : ''}places that were looked up` : things,
      );
    },
  };
}

type Concluded = Pick<TimeZoneGuess, 'timeZone' | 'isSure' | 'why' | 'zones'>;

function concludeZone({ byZone, atSea }: Counts, things: string): Concluded {
  const zones = Array.from(byZone, ([zone, count]) => ({ zone, count })).toSorted(
    (a, b) => b.count - a.count,
  );
  const [first, ...others] = zones;
  if (!first) return unsure(zones, atSea() > 0 ? `all ${things} lie at sea` : 'no row has a point');
  const all = zones.reduce((sum, { count }) => sum + count, 0);
  if (first.count < all * NEARLY_ALL)
    return unsure(zones, `the ${things} lie in several zones: ${namedZones(zones)}`);
  if (!isKnown(first.zone))
    return unsure(zones, `the ${things} lie in ${first.zone}, which this program doesn’t know`);
  const why =
    others.length === 0
      ? `where all ${things} lie`
      : `where ${first.count} of ${all} ${things} lie (the others in ${namedZones(others)})`;
  return { timeZone: first.zone, isSure: true, why, zones };
}

export function namedZones(zones: readonly ZoneCount[]): string {
  const names = zones.slice(0, MOST_NAMED).map(({ zone, count }) => `${zone}: ${count}`);
  return [...names, ...(zones.length > MOST_NAMED ? ['…'] : [])].join(', ');
}

function unsure(zones: readonly ZoneCount[], why: string): Concluded {
  return { timeZone: 'UTC', isSure: false, why, zones };
}

function isKnown(zone: string): boolean {
  try {
    createZone(zone);
    return true;
  } catch {
    return false;
  }
}

/** What is to be said of a zone before it counts, where clock times have no offset of their own. */
export function zoneTold({ timeZone, isSure, why }: TimeZoneGuess): Exclude<Telling, string> {
  return isSure
    ? {
        text: `clock times without an offset are taken to be of ${timeZone}, ${why}`,
        cure: 'for another one, change timeZone in mapping.json',
        cureKey: 'timeZone',
      }
    : {
        text: `clock times without an offset are taken to be UTC, as ${why}`,
        cure: 'if they are of another zone, say which as timeZone in mapping.json',
        cureKey: 'timeZone',
      };
}

/** The time zone of a table whose columns are used so. */
export function zoneOfTable(table: Table, columns: Mapping['columns']): TimeZoneGuess {
  const zones = createZoneGuess();
  const locate = locatorOf(table.columns, (name) =>
    Object.hasOwn(columns, name) ? columns[name] : undefined,
  );
  for (const row of locate ? table.rows() : []) {
    const point = locate!(row);
    if (point.is === 'read') zones.add(point.value);
  }
  return zones.result();
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
