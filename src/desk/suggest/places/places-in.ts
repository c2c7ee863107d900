import type { Span } from '../../../evidence/spans.ts';
import type { Gazetteer } from '../../../geo/gazetteer/gazetteer.ts';
import { createKnownPoints } from '../../../geo/nearness.ts';
import type { PlaceChoice, PlaceSuggestion } from '../suggestion.ts';
import { createDatasetNames } from './own-names.ts';
import type { NamedPlace } from './own-names.ts';
import { createSamePlace } from './same-place.ts';
import { namedWords } from './named-words.ts';
import { createWorldNames } from './world-names.ts';

/** Places that a sentence names, in order and apart: of each name the likeliest place first. */
export type PlaceFinder = (sentence: string) => readonly FoundPlace[];

export interface FoundPlace extends Span {
  readonly choices: readonly PlaceChoice[];
}

/**
 * Makes places ready to be found by name: the dataset's own first, then, where it has none of a name, those of the world.
 * To be made anew when the dataset's places change; a sentence then takes well under a millisecond.
 * @param gazetteer null where it is not there yet, and the dataset's own names alone are found
 */
export function createPlaceFinder(
  places: readonly NamedPlace[],
  gazetteer: Gazetteer | null,
): PlaceFinder {
  const ofDataset = createDatasetNames(places);
  const points = createKnownPoints();
  for (const place of places) points.add(place);
  const ofWorld =
    gazetteer && createWorldNames(gazetteer, points.nearness(), createSamePlace(places));
  return (sentence) => {
    const words = namedWords(sentence);
    const own = ofDataset(sentence, words);
    const isTaken = ({ start, end }: Span): boolean =>
      own.some((found) => found.start < end && start < found.end);
    const others = ofWorld?.(words, isTaken) ?? [];
    return apart([...own, ...others].toSorted((a, b) => a.start - b.start || b.end - a.end));
  };
}

function apart(found: readonly FoundPlace[]): readonly FoundPlace[] {
  let reached = 0;
  return found.filter(({ start, end }) => {
    const isApart = start >= reached;
    if (isApart) reached = end;
    return isApart;
  });
}

/** @param from where the sentence begins in the article */
export function placeSuggestion(
  { start, end, choices }: FoundPlace,
  from: number,
): PlaceSuggestion {
  return {
    kind: 'place',
    span: { start: from + start, end: from + end },
    choices: choices as PlaceSuggestion['choices'],
  };
}
