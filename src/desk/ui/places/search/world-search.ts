import { candidatesFor } from '../../../../geo/gazetteer/candidates.ts';
import type { GazetteerPlace } from '../../../../geo/gazetteer/gazetteer-place.ts';
import type { Gazetteer } from '../../../../geo/gazetteer/gazetteer.ts';
import { createKnownPoints } from '../../../../geo/nearness.ts';
import type { Nearness } from '../../../../geo/nearness.ts';
import type { SamePlace } from '../../../suggest/places/same-place.ts';
import type { Records } from '../../../records/desk-records.ts';

/** A place of the world that was found by its name. */
export interface WorldFound {
  readonly place: GazetteerPlace;
  /** `Springfield (Illinois, United States)` */
  readonly label: string;
  /** To the nearest place of the dataset, kilometres; null where it has none. */
  readonly km: number | null;
}

/**
 * Places of the world that are called so, whole names alone: those that are near the dataset's first, or the largest
 * where it has no places. What the dataset has already is left out.
 * @param samePlace which of the dataset's places a place is
 * @param near how far a point is from the dataset's places; null where it has none
 */
export function findInWorld(
  query: string,
  gazetteer: Gazetteer,
  samePlace: SamePlace,
  near: Nearness | null,
): readonly WorldFound[] {
  const name = query.trim();
  if (name === '') return [];
  const { places, around, elsewhere } = candidatesFor(
    { name, regions: [], country: '' },
    gazetteer,
  );
  const found = [...new Set([...places, ...around, ...elsewhere])]
    .filter((place) => samePlace(place) === null)
    .map((place) => ({ place, label: gazetteer.label(place), km: near && near(place) }));
  return found.toSorted((a, b) =>
    a.km !== null && b.km !== null ? a.km - b.km : b.place.people - a.place.people,
  );
}

/** How far points are from the dataset's places; null where it has none. */
export function nearnessOf(places: Records['place']): Nearness | null {
  const known = createKnownPoints();
  for (const { geometry } of places.values()) {
    const [lng, lat] = geometry.coordinates;
    known.add({ lng, lat });
  }
  return known.nearness();
}
