import type { PlaceKind } from '../../../evidence/model.ts';
import type { Gazetteer } from '../../../geo/gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../../../geo/gazetteer/gazetteer-place.ts';
import { foldNames } from '../../../geo/gazetteer/fold-names.ts';
import { globePoint, kilometresBetween } from '../../../geo/great-circle.ts';
import { formsOfPlace } from './own-names.ts';
import type { NamedPlace } from './own-names.ts';

/** The dataset's place that a place of the world is; null where it has none. */
export type SamePlace = (found: GazetteerPlace) => NamedPlace | null;

/**
 * Tells the dataset's places by their numbers at GeoNames; one that has no number by a name that the gazetteer has it by,
 * where it is of such a kind and within its own radius of there. So it answers to all the names that the gazetteer knows.
 */
export function createSamePlace(places: readonly NamedPlace[]): SamePlace {
  const numbered = new Map(places.map((place) => [place.geonames, place]));
  const named = new Map<string, NamedPlace[]>();
  for (const place of places.filter(({ geonames }) => geonames === undefined))
    for (const key of new Set([...formsOfPlace(place)].map(foldNames)))
      named.set(key, [...(named.get(key) ?? []), place]);
  return (found) => {
    if (found.geonames !== null && numbered.has(found.geonames))
      return numbered.get(found.geonames)!;
    const there = globePoint(found);
    const isThere = (place: NamedPlace): boolean =>
      sortOf(place.kind) === sortOf(found.kind) &&
      kilometresBetween(there, globePoint(place)) <= (place.radiusKm ?? 0);
    return named.get(foldNames(found.name))?.find(isThere) ?? null;
  };
}

/** The dataset's places that the gazetteer knows by a name, whole. */
export function placesByWorldName(
  name: string,
  gazetteer: Gazetteer,
  samePlace: SamePlace,
): readonly NamedPlace[] {
  const folded = foldNames(name);
  if (folded === '') return [];
  const code = gazetteer.countries.named(name, 'all');
  const country = code === null ? null : gazetteer.country(code);
  const found = [
    ...gazetteer.towns(folded),
    ...gazetteer.regions(folded),
    ...(country ? [country] : []),
  ];
  return [...new Set(found.flatMap((place) => samePlace(place) ?? []))];
}

function sortOf(kind: PlaceKind): string {
  if (kind === 'city' || kind === 'town' || kind === 'village') return 'town';
  return kind === 'district' ? 'region' : kind;
}
