import { bothNames } from '../../evidence/both-names.ts';
import type { Place } from '../../evidence/model.ts';
import { foldedWords } from './fold.ts';
import { placeTexts } from './searched-texts.ts';

/**
 * Finds the places of which words are a whole name, in any language, folded as search folds them; where none has that
 * name, those that are also spelt so: "Springfield" is the city, though reports of its direction say no more.
 */
export type PlacesNamed = (words: string) => readonly Place[];

export function createPlacesNamed(places: readonly Place[]): PlacesNamed {
  const byName = byText(places, ({ names }) => Object.values(names));
  const bySpelling = byText(places, placeTexts);
  return (words) => {
    const name = folded(words);
    return [...(byName.get(name) ?? bySpelling.get(name) ?? [])];
  };
}

/**
 * The places by each of their texts, whole, and by either name of a disputed one. What a sector is called is no name: of
 * "Direction of Bolzano / Bozen" no part is the sector's own.
 */
function byText(
  places: readonly Place[],
  textsOf: (place: Place) => readonly string[],
): ReadonlyMap<string, ReadonlySet<Place>> {
  const named = new Map<string, Set<Place>>();
  for (const place of places) {
    for (const text of textsOf(place)) {
      const parts = place.kind === 'sector' ? [] : bothNames(text);
      for (const name of [text, ...parts].map(folded)) {
        const same = named.get(name);
        if (same) same.add(place);
        else named.set(name, new Set([place]));
      }
    }
  }
  return named;
}

function folded(text: string): string {
  return foldedWords(text).join(' ');
}
