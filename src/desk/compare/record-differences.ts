import type { Records, RecordTypes } from '../records/desk-records.ts';
import { datasetOf } from '../records/desk-records.ts';
import { isEqual } from './differences.ts';
import type { Difference } from './differences.ts';
import type { SameRecord } from './pairs/record-pairs.ts';

/** Kinds of records that claims and incidents rest on. */
export type BasicKind = 'place' | 'source' | 'dataset';

/** Where a place lies says one thing between all of these: what it is, how far off, where from, and around what. */
const PLACE_TOGETHER = ['kind', 'coordinates', 'radiusKm', 'basis', 'outline'];

/** The fields of a record that are compared, by what they are called here. */
const FIELDS: { readonly [K in BasicKind]: (of: Records, id: string) => Record<string, unknown> } =
  {
    place(records, id) {
      const { geometry, properties } = records.place.get(id)!;
      const { names, spellings, kind, radiusKm, coordinates: basis } = properties;
      const { coordinates } = geometry;
      const outline = records.outline.get(id)?.geometry;
      return { names, spellings, kind, coordinates, radiusKm, basis, outline };
    },
    source(records, id) {
      const { id: _id, custom = {}, ...fields } = records.source.get(id)!;
      const { sha256: _sha256, carriedBy: _carriedBy, ...own } = custom;
      return { ...fields, ...own };
    },
    dataset: (records) => ({ timeZone: datasetOf(records).timeZone }),
  };

/** The fields of a record that are compared. */
export function fieldsOf(kind: BasicKind, records: Records, id: string): Record<string, unknown> {
  return FIELDS[kind](records, id);
}

/** @param ids of two records that are one; those that say one thing between them are next to each other */
export function recordDifferences(
  kind: BasicKind,
  a: Records,
  b: Records,
  ids: SameRecord,
): readonly Difference[] {
  const [ofA, ofB] = [fieldsOf(kind, a, ids.a), fieldsOf(kind, b, ids.b)];
  const keys = [...new Set([...Object.keys(ofA), ...Object.keys(ofB)])];
  return keys
    .filter((key) => !isEqual(ofA[key], ofB[key]))
    .map((key) => ({ key, a: ofA[key], b: ofB[key] }));
}

/** The fields of a record that say one thing between them. */
export const RECORD_TOGETHER: { readonly [K in BasicKind]: readonly (readonly string[])[] } = {
  place: [PLACE_TOGETHER, ['names', 'spellings']],
  source: [],
  dataset: [],
};

/** A place with fields of another's, and its outline then: null for none. */
export function placeWith(
  place: RecordTypes['place'],
  given: Readonly<Record<string, unknown>>,
): RecordTypes['place'] {
  const { coordinates = place.geometry.coordinates, basis, outline: _outline, ...rest } = given;
  const properties = {
    ...place.properties,
    ...rest,
    ...('basis' in given && { coordinates: basis }),
  };
  const geometry = { ...place.geometry, coordinates };
  return { ...place, geometry, properties: withoutNothing(properties) } as RecordTypes['place'];
}

/** A source with fields of another's. */
export function sourceWith(
  source: RecordTypes['source'],
  given: Readonly<Record<string, unknown>>,
): RecordTypes['source'] {
  const { inferred, archived, ...fields } = given;
  const custom = withoutNothing({
    ...source.custom,
    ...('inferred' in given && { inferred }),
    ...('archived' in given && { archived }),
  });
  const isBare = Object.keys(custom).length === 0;
  const value = { ...source, ...fields, custom: isBare ? undefined : custom };
  return withoutNothing(value) as RecordTypes['source'];
}

function withoutNothing(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
