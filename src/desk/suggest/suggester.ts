import type { Sentence } from '../text/sentences.ts';
import { createReading, memoised } from './article-reading.ts';
import { placeSuggestion } from './places/places-in.ts';
import type { PlaceSuggestion, Suggestion, TimeSuggestion } from './suggestion.ts';
import { dayIn } from './suggestions-of.ts';
import type { SuggestSetting } from './suggestions-of.ts';
import { articleTime } from './times/times-in.ts';

/** What an article's sentences may say, by their numbers from 0, each worked out when it is first asked for. */
export interface Suggester {
  /** What the sentence's own words give, and who speaks in it by the sentences around. */
  readonly at: (sentence: number) => readonly Suggestion[];
  /**
   * Places and times that other sentences name and this one may mean: of its paragraph, of those last named before it,
   * places of those next behind it, those that the article names most often; and the article's own day, alone and with the
   * day last named before. What its own words give is left out. The first call goes through the whole article.
   */
  readonly carried: (sentence: number) => readonly (PlaceSuggestion | TimeSuggestion)[];
}

/** How far from a sentence another one that names something is looked for, in sentences. */
const FAR = 12;
/** So many of the sentences before and behind that name a place, or before that name a time, are carried on. */
const CARRIED = { before: 2, behind: 1 };
/** So many places are carried anywhere: those named most often, so many times at least, in so many first sentences. */
const OFTEN = { places: 3, times: 2, sentences: 300 };

/** Makes a suggester for one article; nothing is worked out before it is asked for. */
export function createSuggester(
  text: string,
  sentences: readonly Sentence[],
  setting: SuggestSetting,
): Suggester {
  const article = dayIn(setting.issued);
  const { own, places, voice, around, dayBefore } = createReading(text, sentences, setting);
  const at = memoised((one): readonly Suggestion[] => {
    const suggestions = own(one);
    const speaker = suggestions.some(({ kind }) => kind === 'speaker') ? null : voice(one);
    return speaker ? [...suggestions, speaker] : suggestions;
  });
  let mostNamed: readonly PlaceSuggestion[] | null = null;
  const often = (): readonly PlaceSuggestion[] =>
    (mostNamed ??= oftenNamed(
      sentences
        .slice(0, OFTEN.sentences)
        .flatMap(({ start }, one) => places(one).map((place) => placeSuggestion(place, start))),
    ));
  const naming = (one: number, kind: Suggestion['kind'], step: 1 | -1, most: number) =>
    nextNaming(one, step, most, sentences.length, (other) =>
      own(other).some((suggestion) => suggestion.kind === kind),
    );
  const carried = memoised((one): readonly (PlaceSuggestion | TimeSuggestion)[] => {
    const placesFrom = [
      ...around(one),
      ...naming(one, 'place', -1, CARRIED.before),
      ...naming(one, 'place', 1, CARRIED.behind),
    ];
    const timesFrom = [...around(one), ...naming(one, 'time', -1, CARRIED.before)];
    const offered = [
      ...placesFrom.flatMap((other) => own(other).filter(({ kind }) => kind === 'place')),
      ...often(),
      ...timesFrom.flatMap((other) => own(other).filter(({ kind }) => kind === 'time')),
      ...(article === null ? [] : [articleTime(article, dayBefore(one))]),
    ] as readonly (PlaceSuggestion | TimeSuggestion)[];
    return onlyNew(offered, own(one).flatMap(keysOf));
  });
  return { at, carried };
}

/** Suggestions that offer something that is not known, nor offered by one before. */
function onlyNew<Offered extends Suggestion>(
  suggestions: readonly Offered[],
  knownKeys: readonly string[],
): readonly Offered[] {
  const known = new Set(knownKeys);
  return suggestions.filter((suggestion) => {
    const keys = keysOf(suggestion);
    const isNew = keys.some((key) => !known.has(key));
    for (const key of keys) known.add(key);
    return isNew;
  });
}

/** The sentences nearest to one, before or behind it, that name something. */
function nextNaming(
  one: number,
  step: 1 | -1,
  most: number,
  count: number,
  isNaming: (at: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let far = 1; far <= FAR && found.length < most; far += 1) {
    const at = one + far * step;
    if (at >= 0 && at < count && isNaming(at)) found.push(at);
  }
  return found;
}

/** The places that an article names most often, each as it is named first. */
function oftenNamed(suggestions: readonly PlaceSuggestion[]): readonly PlaceSuggestion[] {
  const named = new Map<string, PlaceSuggestion[]>();
  for (const suggestion of suggestions) {
    const key = keysOf(suggestion).toSorted().join('\n');
    named.set(key, [...(named.get(key) ?? []), suggestion]);
  }
  return [...named.values()]
    .filter(({ length }) => length >= OFTEN.times)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, OFTEN.places)
    .map(([first]) => first!);
}

/** What a suggestion offers, for telling what is new. */
function keysOf(suggestion: Suggestion): readonly string[] {
  if (suggestion.kind === 'time') return suggestion.choices.map(({ edtf }) => `time ${edtf}`);
  if (suggestion.kind !== 'place') return [];
  return suggestion.choices.map((choice) =>
    choice.of === 'dataset' ? `place ${choice.id}` : `world ${choice.label}`,
  );
}
