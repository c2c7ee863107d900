import type { LngLat } from '../../geo/lng-lat.ts';
import type { GazetteerPlace } from '../../geo/gazetteer/gazetteer-place.ts';
import type { PlaceKind } from '../../evidence/model.ts';
import { createIds } from '../../import/records/ids/ids.ts';
import type { Change } from '../records/changes.ts';
import { datasetOf } from '../records/desk-records.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';

/** A place while it is made or changed: what nobody has said yet is null or empty. */
export interface PlaceDraft {
  /** The place that is changed; null for a new one. */
  readonly id: string | null;
  /** In the dataset's first language. */
  readonly name: string;
  readonly kind: PlaceKind | null;
  /** Kilometres, as it is typed. */
  readonly radius: string;
  /** Degrees. */
  readonly point: LngLat | null;
  /** Where the point comes from, and whether it is inferred. */
  readonly coordinates: string;
  readonly spellings: readonly string[];
  readonly geonames: number | null;
  /** Its area's geometry; null where none is drawn. */
  readonly outline: RecordTypes['outline']['geometry'] | null;
}

export type PlaceMissing = 'name' | 'kind' | 'radius' | 'point' | 'coordinates';

export function emptyPlace(name = ''): PlaceDraft {
  return {
    id: null,
    name,
    kind: null,
    radius: '',
    point: null,
    coordinates: '',
    spellings: [],
    geonames: null,
    outline: null,
  };
}

/** A place of the world's gazetteer as one of the dataset, for a person to correct. @param name as the article has it */
export function placeOfWorld(found: GazetteerPlace, name: string, from: string): PlaceDraft {
  const { kind, radiusKm, lng, lat, geonames } = found;
  return {
    ...emptyPlace(found.name),
    kind,
    radius: String(radiusKm),
    point: { lng, lat },
    coordinates: from,
    spellings: name === '' || name === found.name ? [] : [name],
    geonames,
  };
}

export function placeMissing({
  name,
  kind,
  radius,
  point,
  coordinates,
}: PlaceDraft): PlaceMissing[] {
  const missing: PlaceMissing[] = [];
  if (name.trim() === '') missing.push('name');
  if (point === null) missing.push('point');
  if (kind === null) missing.push('kind');
  if (radius.trim() === '' || !(Number(radius) >= 0)) missing.push('radius');
  if (coordinates.trim() === '') missing.push('coordinates');
  return missing;
}

/** What puts a place in, and its id; null while something is missing. */
export function savePlace(
  records: Records,
  draft: PlaceDraft,
): { readonly change: Change; readonly id: string } | null {
  if (placeMissing(draft).length > 0) return null;
  const before = draft.id === null ? undefined : records.place.get(draft.id);
  const id = before?.properties.id ?? createIds([...records.place.keys()])(draft.name, 'place');
  const [language = 'en'] = datasetOf(records).languages ?? [];
  const { spellings, geonames, outline, point } = draft;
  const { lng, lat } = point!;
  const place: RecordTypes['place'] = {
    ...(before ?? { type: 'Feature' as const }),
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: {
      ...before?.properties,
      id,
      names: { ...before?.properties.names, [language]: draft.name.trim() },
      ...(spellings.length > 0 && { spellings: [...spellings] }),
      kind: draft.kind!,
      radiusKm: Number(draft.radius),
      ...(geonames !== null && { geonames }),
      coordinates: draft.coordinates.trim(),
    },
  };
  const put = { kind: 'place' as const, id, value: place };
  const had = records.outline.get(id);
  if (outline === (had?.geometry ?? null)) return { change: [put], id };
  const value: RecordTypes['outline'] | null = outline && {
    ...(had ?? { type: 'Feature' as const }),
    properties: { ...had?.properties, place: id },
    geometry: outline,
  };
  return { change: [put, { kind: 'outline', id, value }], id };
}

/** A place as a draft, to be changed; null where there is none. */
export function placeDraftOf(records: Records, id: string): PlaceDraft | null {
  const place = records.place.get(id);
  if (!place) return null;
  const { names, kind, radiusKm, coordinates, spellings, geonames } = place.properties;
  const [language = 'en'] = datasetOf(records).languages ?? [];
  const [lng, lat] = place.geometry.coordinates;
  return {
    id,
    name: names[language] ?? Object.values(names)[0] ?? '',
    kind,
    radius: String(radiusKm),
    point: { lng, lat },
    coordinates,
    spellings: spellings ?? [],
    geonames: geonames ?? null,
    outline: records.outline.get(id)?.geometry ?? null,
  };
}
