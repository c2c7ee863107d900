import { HALF_WAY_ROUND_KM } from '../../geo/circle.ts';
import { onGlobe } from '../../geo/lng-lat.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { GazetteerPlace } from '../../geo/gazetteer/gazetteer-place.ts';
import { nameIn } from '../../evidence/name-in.ts';
import type { PlaceKind } from '../../evidence/model.ts';
import { createIds } from '../../import/records/ids/ids.ts';
import type { Change } from '../records/changes.ts';
import { datasetOf } from '../records/desk-records.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import { oneLine } from '../text/one-line.ts';

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
  readonly outline: Outline | null;
  /** The corners so far of an outline that is being drawn; null where none is. */
  readonly corners: readonly LngLat[] | null;
  /** `Besides.asks` of the claim's draft that it is made for; left out where it is made for none. */
  readonly asked?: number;
  /** Where the point comes from, as far as the desk knows; left out where nobody has moved it. */
  readonly offered?: string;
  /** What is typed as the point, and cannot be read as one. */
  readonly unreadPoint?: string | undefined;
  /** What is typed as corners and is not all read, with what of it is, as it is written. */
  readonly unreadCorners?: { readonly text: string; readonly made: string } | undefined;
}

/** Rings of `[lng, lat]`, degrees, each of which ends where it begins. */
export type Outline = RecordTypes['outline']['geometry'];

/** A place that somebody makes or changes, and as it was when it was begun. */
export interface PlaceInHand {
  readonly draft: PlaceDraft;
  readonly begun: PlaceDraft;
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
    corners: null,
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
  if (oneLine(name) === '') missing.push('name');
  if (point === null) missing.push('point');
  if (kind === null) missing.push('kind');
  const km = Number(radius);
  if (radius.trim() === '' || !(km >= 0 && km <= HALF_WAY_ROUND_KM)) missing.push('radius');
  if (oneLine(coordinates) === '') missing.push('coordinates');
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
  const { outline } = draft;
  const { lng, lat } = onGlobe(draft.point!);
  const place: RecordTypes['place'] = {
    ...(before ?? { type: 'Feature' as const }),
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: propertiesOf(draft, id, language, before?.properties),
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

/** What a place says, with what nobody asks for here as it was. */
function propertiesOf(
  draft: PlaceDraft,
  id: string,
  language: string,
  before: Properties | undefined,
): Properties {
  const name = oneLine(draft.name);
  const isRenamed = !before || name !== nameOf(before, language);
  const spellings = new Set(draft.spellings.map(oneLine));
  spellings.delete('');
  const { spellings: _spellings, geonames: _geonames, ...kept } = before ?? {};
  return {
    ...kept,
    id,
    names: isRenamed ? { ...before?.names, [language]: name } : before.names,
    ...(spellings.size > 0 && { spellings: [...spellings] }),
    kind: draft.kind!,
    radiusKm: Number(draft.radius),
    ...(draft.geonames !== null && { geonames: draft.geonames }),
    coordinates: oneLine(draft.coordinates),
  };
}

type Properties = RecordTypes['place']['properties'];

function nameOf({ names }: Properties, language: string): string {
  return nameIn(names, language).text;
}

/** A place as a draft, to be changed; null where there is none. */
export function placeDraftOf(records: Records, id: string): PlaceDraft | null {
  const place = records.place.get(id);
  if (!place) return null;
  const { kind, radiusKm, coordinates, spellings, geonames } = place.properties;
  const [language = 'en'] = datasetOf(records).languages ?? [];
  const [lng, lat] = place.geometry.coordinates;
  return {
    id,
    name: nameOf(place.properties, language),
    kind,
    radius: String(radiusKm),
    point: { lng, lat },
    coordinates,
    spellings: spellings ?? [],
    geonames: geonames ?? null,
    outline: records.outline.get(id)?.geometry ?? null,
    corners: null,
  };
}

/** Whether two drafts say the same. */
export function isSameDraft(one: PlaceDraft, other: PlaceDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What moving the point changes. Where the point comes from is said anew, but by who has typed it: what an earlier point
 * was said to come from would be wrong of this one.
 * @param untyped what stands there without anybody's typing: as the draft was begun, or as it was offered
 */
export function movedPoint(
  { coordinates }: PlaceDraft,
  point: LngLat,
  untyped: readonly string[],
): Partial<PlaceDraft> {
  const isTyped = coordinates !== '' && !untyped.includes(coordinates);
  return { point, coordinates: isTyped ? coordinates : '', unreadPoint: undefined };
}
