import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Gazetteer } from '../../../../geo/gazetteer/gazetteer.ts';
import { namedPlaces } from '../../../coding/draft-suggestions.ts';
import { datasetOf } from '../../../records/desk-records.ts';
import { createSamePlace, placesByWorldName } from '../../../suggest/places/same-place.ts';
import { useRecords } from '../../desk-context.tsx';
import { createOwnSearch } from './own-search.ts';
import type { PlaceOption } from './place-options.ts';
import { findInWorld, nearnessOf } from './world-search.ts';

/** The most of the dataset's places that are listed; where nothing is sought yet, as many as one scrolls through. */
const MOST_OWN = { sought: 12, all: 200 };
const MOST_OF_WORLD = 20;

/**
 * What can be chosen for what is typed: places of the dataset, then of the world, then a new one.
 * @returns `options` once there is time, until then those of what was typed before; `find` at once, those of any text
 */
export function usePlaceOptions(
  typed: string,
  gazetteer: Gazetteer | null,
): {
  readonly options: readonly PlaceOption[];
  readonly find: (text: string) => readonly PlaceOption[];
} {
  const records = useRecords();
  // Made anew with the places alone, not with each claim.
  const { place } = records;
  const language = datasetOf(records).languages?.[0] ?? 'en';
  const own = useMemo(() => createOwnSearch(place.values(), language), [place, language]);
  const near = useMemo(() => nearnessOf(place), [place]);
  const samePlace = useMemo(() => createSamePlace(namedPlaces(place)), [place]);
  const find = useCallback(
    (text: string): readonly PlaceOption[] => {
      const sought = text.trim();
      const others = gazetteer ? placesByWorldName(sought, gazetteer, samePlace) : [];
      const ours = own(
        sought,
        sought === '' ? MOST_OWN.all : MOST_OWN.sought,
        new Set(others.map(({ id }) => id)),
      );
      const world = gazetteer ? findInWorld(sought, gazetteer, samePlace, near) : [];
      return [
        ...ours.map((found) => ({ is: 'own', found }) as const),
        ...world.slice(0, MOST_OF_WORLD).map((found) => ({ is: 'world', found }) as const),
        { is: 'new', name: sought },
      ];
    },
    [own, near, samePlace, gazetteer],
  );
  const later = useDeferredValue(typed.trim());
  const options = useMemo(() => find(later), [find, later]);
  return { options, find };
}
