import { plainText } from '../../cells/cell-reading.ts';
import { readClock } from '../../cells/split-date.ts';
import type { Use } from '../../mapping.ts';
import type { Table } from '../../table.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { get, isObject, stringAt } from '../json-records.ts';
import type { JsonObject } from '../json-records.ts';
import type { KnownTable, Told } from '../known.ts';
import { PLACE_USES, rowsTold, tableOfFeatures } from './feature-table.ts';
import type { FeatureRecord } from './feature-table.ts';
import { pairKey, writtenPairs } from './written-pairs.ts';
import { osmDate, spanOf } from './osm-dates.ts';

/** What a feature’s dates of OpenHistoricalMap are put together to: EDTF. */
const WHEN = 'when (from start_date and end_date)';

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Keys that a feature’s time may have, the likeliest first: one is taken. */
const TIMES = ['when', 'time', 'timestamp', 'date', 'datetime', 'date_str', 'event_date', 'day'];
const DAYS = ['date', 'date_str', 'event_date', 'day'];
const STARTS = [
  'start',
  'begin',
  'start_time',
  'start_date',
  'date_start',
  'from',
  'timespan.begin',
];
const ENDS = ['end', 'end_time', 'end_date', 'date_end', 'to', 'until', 'timespan.end'];
/** How uMap and others draw a feature: nothing that anybody reported. */
const STYLE =
  /^properties\.(?:_(?:umap|storage)_options\.|(?:stroke|fill)(?:-opacity|-width)?$|marker-(?:color|size|symbol)$)/;
const IDS = ['id', 'event_id', 'uuid'];

/** Whether JSON is GeoJSON: a collection, a feature, a geometry, or features by lines. */
export function isGeoJson(json: unknown): boolean {
  if (Array.isArray(json))
    return json.length > 0 && json.every((item) => get(item, 'type') === 'Feature');
  const type = get(json, 'type');
  return (
    type === 'FeatureCollection' ||
    type === 'Feature' ||
    (typeof type === 'string' && GEOMETRIES.has(type))
  );
}

/**
 * @param text of the JSON, where it is at hand: it has the zeros at the end of coordinates, which numbers have not
 * @throws {UnreadableFileError} where it has no feature, or its coordinates are of another system
 */
export function geoJsonTable(source: string, json: unknown, text = ''): KnownTable {
  const written = writtenPairs(text);
  const features = featuresIn(json);
  checkSystem(source, json);
  if (features.length === 0)
    throw new UnreadableFileError(source, 'GeoJSON without a feature', 'at least one feature');
  const historical = features.some(isHistorical);
  const unread: number[] = [];
  const records = features.map(({ feature, properties }, at): FeatureRecord => {
    const { type: _type, geometry, properties: _properties, bbox: _bbox, ...rest } = feature;
    const when = historical ? whenOf(properties, () => unread.push(at + 1)) : undefined;
    const shape =
      'geometry' in feature
        ? (geometry ?? null)
        : GEOMETRIES.has(stringAt(feature, 'type'))
          ? feature
          : null;
    return {
      geometry: shape,
      written: written.get(pairKey(get(shape, 'coordinates'))),
      record: {
        ...(historical && { [WHEN]: when ?? null }),
        ...('geometry' in feature || 'properties' in feature ? rest : {}),
        properties,
      },
    };
  });
  const { table, told } = tableOfFeatures('geojson', source, records, ['GeoJSON'], [WHEN, 'id']);
  const names = table.columns.map(({ name }) => name);
  return {
    as: 'table',
    table,
    mapping: {
      format: 'geojson',
      columns: {
        ...PLACE_USES,
        ...(historical ? { [WHEN]: { as: 'when', order: 'iso' } } : timesIn(names, table)),
        ...idIn(names),
        ...Object.fromEntries(
          names.flatMap((name): [string, Use][] => {
            if (historical && /^properties\.(?:start|end)_date(?::edtf)?$/.test(name))
              return [[name, { as: 'field' }]];
            if (STYLE.test(name)) return [[name, { as: 'nothing' }]];
            if (name === 'properties.name' || name === 'properties.title')
              return [[name, { as: 'title' }]];
            return name === 'properties.description' ? [[name, { as: 'note' }]] : [];
          }),
        ),
      },
      rows: 'events',
      unknown: [],
      held: {},
      others: 'guessed',
    },
    told: [
      ...told,
      ...(historical ? HISTORICAL : []),
      ...rowsTold(
        unread,
        'with a start_date or end_date that isn’t EDTF and none of OpenStreetMap’s forms',
      ),
    ],
    about: aboutOf(json),
  };
}

/**
 * Whether a feature is of OpenStreetMap or OpenHistoricalMap, whose `start_date` says since when something is there: by its
 * dates in EDTF, or by its id. Elsewhere a start is when something happened.
 */
function isHistorical({ feature, properties }: Feature): boolean {
  return (
    'start_date:edtf' in properties ||
    'end_date:edtf' in properties ||
    (('start_date' in properties || 'end_date' in properties) &&
      [feature['id'], properties['@id'], properties['id']].some((id) =>
        /^(?:node|way|relation)\/\d+$/.test(String(id)),
      ))
  );
}

const HISTORICAL: readonly Told[] = [
  {
    about: 'reading',
    text: '“start_date:edtf” and “end_date:edtf” go before “start_date” and “end_date”; −0206 is 207 BC; what has no end date is there still.',
  },
];

function aboutOf(json: unknown): KnownTable['about'] {
  const title = stringAt(json, 'name') || stringAt(json, 'title');
  return title === '' ? undefined : { title };
}

interface Feature {
  readonly feature: JsonObject;
  readonly properties: JsonObject;
}

function featuresIn(json: unknown): readonly Feature[] {
  if (Array.isArray(json)) return json.flatMap(featuresIn);
  if (!isObject(json)) return [];
  if (json['type'] === 'FeatureCollection')
    return Array.isArray(json['features']) ? json['features'].map(toFeature) : [];
  if (json['type'] === 'GeometryCollection' && Array.isArray(json['geometries']))
    return json['geometries'].map(toFeature);
  return [toFeature(json)];
}

/** What is no feature is one without a geometry, so that its row is counted. */
function toFeature(value: unknown): Feature {
  const feature = isObject(value) ? value : {};
  const properties = feature['properties'];
  return { feature, properties: isObject(properties) ? properties : {} };
}

/** RFC 7946 has one system; files from before it name theirs. */
function checkSystem(source: string, json: unknown): void {
  const name = stringAt(json, 'crs', 'properties', 'name');
  if (name !== '' && !/CRS:?:?84$|EPSG:(?:\d*:)?:?4326$/i.test(name))
    throw new UnreadableFileError(
      source,
      `coordinates of ${name.slice(0, 100)}`,
      'longitudes and latitudes in degrees (WGS84, EPSG:4326)',
      'save the layer again in EPSG:4326 (QGIS: Export, CRS)',
    );
}

function whenOf(properties: JsonObject, unread: () => void): string | null {
  const read = (key: string): string => {
    const edtf = stringAt(properties, `${key}:edtf`).trim();
    if (edtf !== '') return edtf;
    const text = stringAt(properties, key).trim();
    const date = text === '' ? '' : osmDate(text);
    if (date === null) unread();
    return date ?? text;
  };
  return spanOf(read('start_date'), read('end_date'));
}

function timesIn(names: readonly string[], table: Table): Readonly<Record<string, Use>> {
  // A day with its clock time beside it is two columns of one time, as in any table: that is guessed.
  const clock = names.findIndex((name) => /^(?:properties\.)?time$/i.test(name));
  const isClock = clock !== -1 && firstOf(names, DAYS) !== undefined;
  if (isClock && isOfClocks(table, clock)) return {};
  const start = firstOf(names, STARTS);
  const end = firstOf(names, ENDS);
  if (start !== undefined && end !== undefined)
    return { [start]: { as: 'start' }, [end]: { as: 'end' } };
  const time = firstOf(names, TIMES) ?? start;
  return time === undefined ? {} : { [time]: { as: 'when' } };
}

/** Whether a column has clock times, and nothing else. */
function isOfClocks({ rows }: Table, at: number): boolean {
  let any = false;
  for (const { cells } of rows()) {
    const cell = cells[at] ?? null;
    if (plainText(cell) === '') continue;
    if (readClock(cell) === null) return false;
    any = true;
  }
  return any;
}

function idIn(names: readonly string[]): Readonly<Record<string, Use>> {
  const name = names.includes('id') ? 'id' : firstOf(names, IDS);
  return name === undefined ? {} : { [name]: { as: 'id' } };
}

function firstOf(names: readonly string[], keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const name = names.find((column) => {
      const plain = column.toLowerCase();
      return plain === `properties.${key}` || plain === key;
    });
    if (name !== undefined) return name;
  }
  return undefined;
}
