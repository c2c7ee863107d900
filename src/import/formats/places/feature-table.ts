import type { Geometry } from 'geojson';
import type { FormatId } from '../../formats.ts';
import type { Use } from '../../mapping.ts';
import type { Cell, Table } from '../../table.ts';
import { LONGEST_VALUE } from '../../cells/cell-reading.ts';
import { shortened } from '../../shortened.ts';
import { isObject, stringAt, tableOfRecords } from '../json-records.ts';
import type { JsonObject } from '../json-records.ts';
import type { Preset, Told } from '../known.ts';
import { representativePoint } from './representative-point.ts';

/** The columns that every table of features begins with. */
export const PLACE_USES: Readonly<Record<string, Use>> = {
  latitude: { as: 'latitude', form: 'decimal' },
  longitude: { as: 'longitude', form: 'decimal' },
  radius_km: { as: 'radius-km' },
  geometry: { as: 'nothing' },
};

/** A feature as a row is made of: its geometry may be none or broken. */
export interface FeatureRecord {
  readonly geometry: unknown;
  /** The longitude and the latitude of a single point as the file writes them: its digits say how exact they are. */
  readonly written?: readonly [lng: string, lat: string] | null | undefined;
  readonly record: JsonObject;
}

/**
 * A row for each feature: a point of it, how far it reaches, its kind, and what else it has.
 * @param made the columns whose names are the reader’s, besides those of the geometry
 */
export function tableOfFeatures(
  format: FormatId,
  source: string,
  features: readonly FeatureRecord[],
  how: readonly string[] = [],
  made: readonly string[] = [],
): { readonly table: Table; readonly told: readonly Told[] } {
  const unplaced: number[] = [];
  const spread = new Map<string, number>();
  const isCircle = areInCircle(features);
  const records = features.map(({ geometry, written, record }, at): JsonObject => {
    const type = isObject(geometry) ? stringAt(geometry, 'type') : null;
    const point = type === null ? null : representativePoint(geometry as Geometry, isCircle);
    if (type === null) unplaced.push(at + 1);
    else if (point && type !== 'Point') spread.set(type, (spread.get(type) ?? 0) + 1);
    const [longitude, latitude] = point
      ? [degreesOf(point.lng, type, written?.[0]), degreesOf(point.lat, type, written?.[1])]
      : brokenCells(geometry);
    return {
      latitude,
      longitude,
      radius_km: point !== null && point.radiusKm > 0 ? point.radiusKm : null,
      geometry: type,
      ...record,
    };
  });
  const table = tableOfRecords(format, source, records, { how });
  const names = new Set([...Object.keys(PLACE_USES), ...made]);
  return {
    table: {
      ...table,
      columns: table.columns.map((column) =>
        names.has(column.name) ? { ...column, isMade: true as const } : column,
      ),
    },
    told: [
      ...(isCircle ? [CIRCLE] : []),
      ...spreadTold(spread),
      ...rowsTold(unplaced, 'without a geometry: unplaced'),
    ],
  };
}

/** What stands in the place of degrees, for the reader of the row to refuse and tell: as columns of such cells it would. */
function brokenCells(geometry: unknown): readonly [lng: Cell, lat: Cell] {
  if (!isObject(geometry)) return [null, null];
  const [lng, lat] = pairOf(geometry);
  if (typeof lng === 'number' && typeof lat === 'number') return [lng, lat];
  const { coordinates = geometry['geometries'] } = geometry;
  const text = shortened(JSON.stringify(coordinates) ?? 'nothing', LONGEST_VALUE);
  return [text, text];
}

const CIRCLE: Told = {
  about: 'reading',
  text: 'longitudes are counted from 0 to 360: what is beyond 180 is read as west.',
};

/** The part of points that must be beyond 180 degrees to be no slips. */
const LEAST_OVER = 0.1;

/** Whether points are all from 0 to 360 degrees, and several of them beyond 180. */
function areInCircle(features: readonly FeatureRecord[]): boolean {
  const lngs = features.flatMap(({ geometry }) => {
    const [lng] = isObject(geometry) && geometry['type'] === 'Point' ? pairOf(geometry) : [];
    return typeof lng === 'number' ? [lng] : [];
  });
  const over = lngs.filter((lng) => lng > 180).length;
  return (
    over > 1 && over >= lngs.length * LEAST_OVER && lngs.every((lng) => lng >= 0 && lng <= 360)
  );
}

function pairOf({ coordinates }: JsonObject): readonly unknown[] {
  return Array.isArray(coordinates) ? (coordinates as readonly unknown[]) : [];
}

/** About a metre: what is computed is no more exact than that, whatever its digits. */
const COMPUTED_DIGITS = 5;
/** A tenth of a millimetre: what is beyond is of the machine’s arithmetic. */
const POINT_DIGITS = 9;

/** A single point's degrees as they are written; others are computed. */
function degreesOf(value: number, type: string | null, written: string | undefined): Cell {
  if (type !== 'Point') return Number(value.toFixed(COMPUTED_DIGITS));
  // A number loses the zeros at its end alone.
  return written?.endsWith('0') && Number(written) === value
    ? written
    : Number(value.toFixed(POINT_DIGITS));
}

function spreadTold(spread: ReadonlyMap<string, number>): readonly Told[] {
  if (spread.size === 0) return [];
  const kinds = [...spread].map(([type, count]) => `${type} ${count}`).join(', ');
  return [
    {
      about: 'reading',
      text: `lines, areas and groups become a point of theirs with a radius that takes them in: ${kinds}. Their shapes are not kept.`,
    },
  ];
}

/** How many rows a sentence names at most. */
const NAMED = 20;

/** `rows 3, 7 …: why` */
export function rowsTold(
  rows: readonly number[],
  why: string,
  about: Told['about'] = 'reading',
): readonly Told[] {
  if (rows.length === 0) return [];
  const names = rows.slice(0, NAMED).join(', ') + (rows.length > NAMED ? ' …' : '');
  return [
    { about, text: `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} ${why} (${names}).` },
  ];
}

/** The mapping of features whose columns have the same names in every file. */
export function presetOf(
  { format, columns }: Table,
  uses: Readonly<Record<string, Use>>,
  others: Preset['others'],
): Preset {
  return {
    format,
    columns: Object.fromEntries(
      columns.flatMap(({ name }): [string, Use][] =>
        Object.hasOwn(uses, name) ? [[name, uses[name]!]] : [],
      ),
    ),
    rows: 'events',
    unknown: [],
    held: {},
    others,
  };
}
