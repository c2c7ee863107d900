import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Place } from '../evidence/model.ts';
import { useViewState } from '../state/store-context.tsx';
import { useDataset } from '../state/selection/shown.ts';
import { lazyPart } from '../ui/lazy/lazy-part.ts';

/** A place that the words of the search name. */
export interface PlaceOffer {
  readonly place: Place;
  /** The dataset's incidents there, whatever the window and the filters are. */
  readonly incidents: number;
}

const NONE: readonly PlaceOffer[] = [];

/** Loads when somebody searches, and not before. */
const placeNamesPart = lazyPart('place-names', () => import('../dataset/search/places-named.ts'), {
  retry: 1,
});

/** The places that the words of a search name, but not the one that is open. */
export function usePlaceOffers(words: string): readonly PlaceOffer[] {
  const { places, placeCodes, placeRows } = useDataset();
  const opened = useViewState((state) => state.view.place);
  const { data: part } = useQuery({ ...placeNamesPart, enabled: words !== '' });
  const named = useMemo(() => part?.createPlacesNamed(places), [part, places]);
  return useMemo(() => {
    if (!named || words === '') return NONE;
    return named(words)
      .map((place) => ({ place, incidents: placeRows.at(placeCodes.get(place.id)!).length }))
      .filter(({ place, incidents }) => incidents > 0 && place.id !== opened);
  }, [named, words, opened, placeCodes, placeRows]);
}
