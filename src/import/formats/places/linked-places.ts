import type { Use } from '../../mapping.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { get, isObject, objectsOf, recordsOf, stringAt } from '../json-records.ts';
import type { JsonObject } from '../json-records.ts';
import type { KnownTable } from '../known.ts';
import { PLACE_USES, rowsTold, tableOfFeatures } from './feature-table.ts';
import type { FeatureRecord } from './feature-table.ts';
import { spanOf } from './osm-dates.ts';

const USES: Readonly<Record<string, Use>> = {
  ...PLACE_USES,
  id: { as: 'id' },
  title: { as: 'title' },
  place: { as: 'place' },
  when: { as: 'when', order: 'iso' },
  types: { as: 'category' },
  description: { as: 'note' },
  sources: { as: 'source-address', between: '; ' },
  media: { as: 'media', between: '; ' },
  links: { as: 'field' },
  names: { as: 'field' },
  countries: { as: 'country' },
};

/** Whether JSON is in the Linked Places format: GeoJSON-LD of a gazetteer. */
export function isLinkedPlaces(json: unknown): boolean {
  if (get(json, 'type') !== 'FeatureCollection') return false;
  const context = JSON.stringify(get(json, '@context') ?? '').slice(0, 2000);
  if (/linked-?(?:past|place)s/i.test(context)) return true;
  return objectsOf(get(json, 'features')).some(
    (feature) =>
      '@id' in feature &&
      (Array.isArray(feature['names']) || Array.isArray(get(feature, 'when', 'timespans'))),
  );
}

/** @throws {UnreadableFileError} where it has no feature */
export function linkedPlacesTable(source: string, json: unknown): KnownTable {
  const features = recordsOf(get(json, 'features'));
  if (features.length === 0)
    throw new UnreadableFileError(
      source,
      'Linked Places without a feature',
      'at least one feature',
    );
  const several: number[] = [];
  const inner: number[] = [];
  const records = features.map((feature, at): FeatureRecord => {
    const whens = whensOf(feature);
    if (whens.spans.length > 1) several.push(at + 1);
    if (whens.isInner) inner.push(at + 1);
    const title = stringAt(feature, 'properties', 'title') || toponyms(feature)[0] || null;
    return {
      geometry: feature['geometry'] ?? null,
      record: {
        id: stringAt(feature, '@id') || null,
        title,
        place: title,
        when: whole(whens.spans),
        names: toponyms(feature),
        types: objectsOf(feature['types'])
          .map(
            (type) =>
              stringAt(type, 'label') ||
              stringAt(type, 'sourceLabels') ||
              stringAt(type, 'identifier'),
          )
          .filter(Boolean)
          .slice(0, 1),
        description:
          objectsOf(feature['descriptions'])
            .map((one) => stringAt(one, 'value'))
            .filter(Boolean)
            .join('\n') || null,
        countries: get(feature, 'properties', 'ccodes') ?? null,
        media: objectsOf(feature['depictions']).map((one) => stringAt(one, '@id')),
        relations: objectsOf(feature['relations'])
          .map((one) => stringAt(one, 'label'))
          .filter(Boolean),
        ...besides(feature['properties']),
        sources: addressesOf(feature),
        links: objectsOf(feature['links'])
          .map((link) => stringAt(link, 'identifier'))
          .filter(Boolean),
      },
    };
  });
  const { table, told } = tableOfFeatures(
    'lpf',
    source,
    records,
    ['Linked Places'],
    Object.keys(USES),
  );
  return {
    as: 'table',
    table,
    mapping: {
      format: 'lpf',
      columns: USES,
      rows: 'events',
      unknown: [],
      held: {},
      others: 'field',
    },
    told: [
      ...told,
      ...rowsTold(several, 'with several timespans: taken from the first to the last'),
      ...rowsTold(
        inner,
        'without a time of their own: that of their names, types or geometries is taken',
      ),
    ],
    about: aboutOf(json),
  };
}

/** What a feature’s properties hold besides its title and its countries. */
function besides(properties: unknown): JsonObject {
  if (!isObject(properties)) return {};
  const { title: _title, ccodes: _ccodes, ...rest } = properties;
  return { properties: rest };
}

function aboutOf(json: unknown): KnownTable['about'] {
  const title =
    stringAt(json, 'title') ||
    stringAt(json, 'indexing', 'name') ||
    stringAt(json, 'citation', 'title');
  return title === '' ? undefined : { title };
}

function toponyms(feature: JsonObject): readonly string[] {
  return [
    ...new Set(
      objectsOf(feature['names'])
        .map((name) => stringAt(name, 'toponym'))
        .filter(Boolean),
    ),
  ];
}

/** Where names, descriptions and depictions say that they come from. */
function addressesOf(feature: JsonObject): readonly string[] {
  const cited = [...objectsOf(feature['names']), ...objectsOf(feature['types'])].flatMap((part) =>
    objectsOf(part['citations']),
  );
  const ids = [...cited, ...objectsOf(feature['descriptions'])].map((one) => stringAt(one, '@id'));
  return [...new Set(ids.filter((id) => /^https?:/.test(id)))];
}

interface Span {
  readonly start: string;
  readonly end: string;
}

function whensOf(feature: JsonObject): {
  readonly spans: readonly Span[];
  readonly isInner: boolean;
} {
  const own = spansOf(feature['when']);
  if (own.length > 0) return { spans: own, isInner: false };
  const geometry = feature['geometry'];
  const parts = [
    ...objectsOf(feature['names']),
    ...objectsOf(feature['types']),
    geometry,
    ...objectsOf(get(geometry, 'geometries')),
  ];
  const spans = parts.flatMap((part) => spansOf(get(part, 'when')));
  return { spans, isInner: spans.length > 0 };
}

/** Each edge is `in` a time, or between an earliest and a latest. */
function spansOf(when: unknown): readonly Span[] {
  return objectsOf(get(when, 'timespans'))
    .map(({ start, end }) => ({
      start: stringAt(start, 'in') || stringAt(start, 'earliest') || stringAt(start, 'latest'),
      end: stringAt(end, 'in') || stringAt(end, 'latest') || stringAt(end, 'earliest'),
    }))
    .filter((span) => span.start !== '' || span.end !== '');
}

/** From the first start to the last end; open where a span has none: the place is there still, or nobody knows. */
function whole(spans: readonly Span[]): string | null {
  const starts = spans.map(({ start }) => edtf(start)).toSorted(byYear);
  const ends = spans.map(({ end }) => edtf(end)).toSorted(byYear);
  return spanOf(
    starts.includes('') ? '' : (starts[0] ?? ''),
    ends.includes('') ? '' : (ends.at(-1) ?? ''),
  );
}

function byYear(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}

/** A year of fewer than four digits gets its zeros. */
function edtf(text: string): string {
  return text
    .trim()
    .replace(
      /^([+-]?)(\d{1,3})(?=$|-)/,
      (_, sign: string, year: string) => `${sign === '-' ? '-' : ''}${year.padStart(4, '0')}`,
    );
}
