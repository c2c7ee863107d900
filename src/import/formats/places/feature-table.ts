import type { Geometry } from 'geojson';
import type { FormatId } from '../../formats.ts';
import type { Use } from '../../mapping.ts';
import type { Table } from '../../table.ts';
import { isObject, tableOfRecords } from '../json-records.ts';
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
  const broken: number[] = [];
  const spread = new Map<string, number>();
  const records = features.map(({ geometry, record }, at): JsonObject => {
    const type = isObject(geometry) ? String(geometry['type']) : null;
    const point = type === null ? null : representativePoint(geometry as Geometry);
    if (type === null) unplaced.push(at + 1);
    else if (point === null) broken.push(at + 1);
    else if (type !== 'Point') spread.set(type, (spread.get(type) ?? 0) + 1);
    return {
      latitude: point?.lat ?? null,
      longitude: point?.lng ?? null,
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
      ...spreadTold(spread),
      ...rowsTold(unplaced, 'without a geometry: unplaced'),
      ...rowsTold(
        broken,
        'whose geometry can’t be read (empty, or coordinates beyond ±180 and ±90 degrees): unplaced',
      ),
    ],
  };
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
