import type { Place } from '../../evidence/model.ts';
import { foldedWords } from '../fold.ts';
import { placeTexts } from './searched-texts.ts';

/** Between the two names of a disputed place. */
const BETWEEN_NAMES = ' / ';

/** Finds the places of which words are a whole name: in any language and spelling, folded as search folds them. */
export type PlacesNamed = (words: string) => readonly Place[];

export function createPlacesNamed(places: readonly Place[]): PlacesNamed {
  const byName = new Map<string, Set<Place>>();
  for (const place of places) {
    for (const text of placeTexts(place)) {
      for (const name of [text, ...text.split(BETWEEN_NAMES)].map(folded)) {
        const named = byName.get(name);
        if (named) named.add(place);
        else byName.set(name, new Set([place]));
      }
    }
  }
  return (words) => [...(byName.get(folded(words)) ?? [])];
}

function folded(text: string): string {
  return foldedWords(text).join(' ');
}
