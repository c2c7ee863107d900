import type { LngLat } from '../../geo/lng-lat.ts';
import { createKnownPoints } from '../../geo/nearness.ts';
import type { KnownPoints } from '../../geo/nearness.ts';
import { createZone } from '../../time/zone.ts';
import { kept } from '../kept.ts';
import type { ImportPlan } from '../plan-import.ts';
import { createHeldBack } from '../records/read-row.ts';
import { readAs } from '../records/read-as.ts';
import type { TableReading } from '../records/read-as.ts';
import { placeWords, pointOf } from '../records/row-place.ts';
import type { PlaceWords } from '../records/row-place.ts';
import { createTimeReader } from '../records/row-time.ts';
import type { Row } from '../table.ts';

/** A place that rows name without giving coordinates. */
export interface NamedPlace {
  readonly words: PlaceWords;
  /** The table, the row and the column that name it first. */
  readonly source: string;
  readonly row: number;
  readonly column: string | undefined;
  readonly rows: number;
}

/** What a row names, and the point that it gives. */
export interface PointedName {
  readonly words: PlaceWords;
  readonly point: LngLat;
  /** The table and the row that have both first. */
  readonly source: string;
  readonly row: number;
}

export interface PlaceSurvey {
  /** By all that rows say of where. */
  readonly named: ReadonlyMap<string, NamedPlace>;
  /** Those of rows that have coordinates. */
  readonly points: KnownPoints;
  /** Those that have a name as well: so many different ones that they show which way round coordinates are. */
  readonly pointed: readonly PointedName[];
  /** How many rows name places beyond those that are looked up. */
  readonly beyond: number;
}

/** More different places than these are addresses, or words; those beyond stay without a place. */
export const MOST_PLACES = 50_000;
const MOST_POINTED = 2000;

const USES = ['place', 'admin', 'country'] as const;

/** Goes through the rows for places that are to be looked up: those of rows that become no incident are not. */
export function surveyPlaces({
  tables,
  mapping,
}: Pick<ImportPlan, 'tables' | 'mapping'>): PlaceSurvey {
  const named = new Map<string, { -readonly [K in keyof NamedPlace]: NamedPlace[K] }>();
  const points = createKnownPoints();
  const pointed = new Map<string, PointedName>();
  const zone = createZone(mapping.timeZone);
  let beyond = 0;
  for (const table of tables) {
    const reading = readAs(table, mapping);
    if (USES.every((use) => reading.columns(use).length === 0)) continue;
    const heldBack = createHeldBack(reading);
    const timeOf = createTimeReader(reading, zone);
    for (const row of table.rows()) {
      const point = pointOf(row, reading);
      if (point === undefined || heldBack(row)) continue;
      if (point) {
        points.add(point);
        if (pointed.size < MOST_POINTED) addPointed(pointed, point, row, reading);
        continue;
      }
      const words = placeWords(row, reading);
      if (words.all === '' || 'refusal' in timeOf(row)) continue;
      const known = named.get(words.all);
      if (known) known.rows += 1;
      else if (named.size === MOST_PLACES) beyond += 1;
      else {
        const own = kept(words);
        const column = columnOf(own, reading);
        named.set(own.all, { words: own, source: table.source, row: row.number, column, rows: 1 });
      }
    }
  }
  return { named, points, pointed: [...pointed.values()], beyond };
}

/** Keeps a row's point with what it names there: once for all that are next to each other. */
function addPointed(
  pointed: Map<string, PointedName>,
  point: LngLat,
  row: Row,
  reading: TableReading,
): void {
  const words = placeWords(row, reading);
  const key = `${Math.round(point.lng)} ${Math.round(point.lat)} ${words.all}`;
  if (words.all === '' || pointed.has(key)) return;
  const { source } = reading.table;
  pointed.set(kept(key), { words: kept(words), point, source, row: row.number });
}

/** Where the most exact of a row's words stand. */
function columnOf({ name, regions }: PlaceWords, reading: TableReading): string | undefined {
  const use = name !== '' ? 'place' : regions.length > 0 ? 'admin' : 'country';
  return reading.columns(use)[0]?.name;
}
