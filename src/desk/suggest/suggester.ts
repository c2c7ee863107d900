import type { Span } from '../../evidence/spans.ts';
import type { Zone } from '../../time/zone.ts';
import type { Sentence } from '../text/sentences.ts';
import { figuresIn, figureSuggestion } from './figures/figures-in.ts';
import { placeSuggestion } from './places/places-in.ts';
import type { PlaceFinder } from './places/places-in.ts';
import { speakerSuggestion } from './speakers/speakers-in.ts';
import type { FoundSpeaker, NamedSpeaker, SpeakerFinder } from './speakers/speakers-in.ts';
import type {
  PlaceSuggestion,
  SpeakerChoice,
  SpeakerSuggestion,
  Suggestion,
  TimeSuggestion,
} from './suggestion.ts';
import { dayOf } from './times/time-rule.ts';
import { articleTime, onlyDay, timesIn, timeSuggestion } from './times/times-in.ts';
import type { FoundTime } from './times/times-in.ts';

/** What suggestions for an article rest on. When some of it changes, a new suggester is made. */
export interface SuggestSetting {
  /** BCP 47: what the article is written in. */
  readonly language: string | undefined;
  /** The day it was published, `2024-05-08`; null where it is not known to the day: then nothing is counted from it. */
  readonly issued: string | null;
  /** The dataset's. */
  readonly zone: Zone;
  readonly places: PlaceFinder;
  readonly speakers: SpeakerFinder;
  /** Who speaks where nobody is named; null where the dataset has no such speaker. */
  readonly publisher: NamedSpeaker | null;
}

/** What a sentence's words can be read by, besides themselves. */
export interface SentenceContext extends SuggestSetting {
  /** The last day that was named before, a number since 1 January 1970; null where none was. */
  readonly earlier: number | null;
  /** Who "he" or "the ministry" may be, the likeliest first: whoever spoke last. */
  readonly lastSpeakers: readonly SpeakerChoice[];
}

/** Works out what one sentence may say: its times, places, figures and speakers, in the order of its words. */
export function suggestionsOf(
  text: string,
  start: number,
  context: SentenceContext,
): readonly Suggestion[] {
  const { language, zone, earlier } = context;
  const times = timesIn(text, language, { article: dayIn(context), earlier, zone });
  const speakers = context.speakers(text).map((found) => withLast(found, context.lastSpeakers));
  return [
    ...times.map((time) => timeSuggestion(time, start)),
    ...context.places(text).map((place) => placeSuggestion(place, start)),
    ...figuresIn(text, language, times).map((figure) => figureSuggestion(figure, start)),
    ...speakers.flatMap((speaker) => speakerSuggestion(speaker, start) ?? []),
  ].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

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

/** How many sentences back a day, a speaker or a place is looked for. */
const BACK = { day: 12, speaker: 6, place: 12 };
/** So many of the sentences before and behind that name a place, or before that name a time, are carried on. */
const CARRIED = { before: 2, behind: 1 };
/** So many of the places that an article names most often are carried anywhere, each named by so many sentences. */
const OFTEN = { places: 3, sentences: 2 };

/** Makes a suggester for one article; nothing is worked out before it is asked for. */
export function createSuggester(
  text: string,
  sentences: readonly Sentence[],
  setting: SuggestSetting,
): Suggester {
  const article = dayIn(setting);
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const loose = memoised((at): readonly FoundTime[] =>
    timesIn(wordsOf(sentences[at]!), setting.language, {
      article,
      earlier: null,
      zone: setting.zone,
    }),
  );
  const spoken = memoised((at): readonly FoundSpeaker[] =>
    setting.speakers(wordsOf(sentences[at]!)).filter(({ choices }) => choices.length > 0),
  );
  const before = <Found>(
    at: number,
    most: number,
    find: (sentence: number) => Found | null,
  ): Found | null => {
    for (let one = at - 1; one >= Math.max(0, at - most); one -= 1) {
      const found = find(one);
      if (found !== null) return found;
    }
    return null;
  };
  const dayAt = (at: number): number | null =>
    loose(at).findLast((time) => isNamed(time) && onlyDay(time) !== null)?.values[0]?.first ?? null;
  const speakerAt = (at: number): readonly SpeakerChoice[] | null =>
    spoken(at).at(-1)?.choices ?? null;
  const own = memoised((at): readonly Suggestion[] => {
    const sentence = sentences[at]!;
    return suggestionsOf(wordsOf(sentence), sentence.start, {
      ...setting,
      earlier: before(at, BACK.day, dayAt),
      lastSpeakers: before(at, BACK.speaker, speakerAt) ?? [],
    });
  });
  const dayTold = (at: number): number | null =>
    own(at)
      .map((one) => (one.kind === 'time' ? dayIn({ issued: one.choices[0].edtf }) : null))
      .findLast((day) => day !== null) ?? null;
  const paragraph = (at: number): readonly number[] => {
    const { paragraph: number } = sentences[at]!;
    let [first, last] = [at, at];
    while (sentences[first - 1]?.paragraph === number) first -= 1;
    while (sentences[last + 1]?.paragraph === number) last += 1;
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  };
  const voice = (at: number): SpeakerSuggestion | null => {
    const around = paragraph(at);
    const isQuoted = isInQuotation(text, sentences[around[0]!]!.start, sentences[at]!);
    const near = [
      ...around.filter((one) => one > at),
      ...around.filter((one) => one < at).toReversed(),
    ];
    const quoted = isQuoted ? near.map(speakerAt).find((found) => found !== null) : null;
    const { publisher } = setting;
    const choices = quoted
      ? quoted.map((choice): SpeakerChoice => ({
          ...choice,
          reported: false,
          reason: { rule: 'quoted' },
        }))
      : publisher
        ? [voiceOf(publisher)]
        : [];
    const [first, ...others] = choices;
    return first ? { kind: 'speaker', span: null, choices: [first, ...others] } : null;
  };
  const at = memoised((one): readonly Suggestion[] => {
    const suggestions = own(one);
    const speaker = suggestions.some(({ kind }) => kind === 'speaker') ? null : voice(one);
    return speaker ? [...suggestions, speaker] : suggestions;
  });
  let mostNamed: readonly PlaceSuggestion[] | null = null;
  const often = (): readonly PlaceSuggestion[] =>
    (mostNamed ??= oftenNamed(sentences.flatMap((_, one) => own(one))));
  const carried = memoised((one): readonly (PlaceSuggestion | TimeSuggestion)[] => {
    const known = new Set(own(one).flatMap(keysOf));
    const around = paragraph(one).filter((other) => other !== one);
    const naming = (kind: Suggestion['kind'], step: 1 | -1, most: number): readonly number[] =>
      nextNaming(one, step, most, sentences.length, (other) =>
        own(other).some((suggestion) => suggestion.kind === kind),
      );
    const places = [
      ...around,
      ...naming('place', -1, CARRIED.before),
      ...naming('place', 1, CARRIED.behind),
    ];
    const times = [...around, ...naming('time', -1, CARRIED.before)];
    const offered = [
      ...places.flatMap((other) => own(other).filter((suggestion) => suggestion.kind === 'place')),
      ...often(),
      ...times.flatMap((other) => own(other).filter((suggestion) => suggestion.kind === 'time')),
      ...(article === null ? [] : [articleTime(article, before(one, BACK.day, dayTold))]),
    ];
    return offered.filter((suggestion) => {
      const keys = keysOf(suggestion);
      const isNew = keys.some((key) => !known.has(key));
      for (const key of keys) known.add(key);
      return isNew;
    });
  });
  return { at, carried };
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
  for (let far = 1; far <= BACK.place && found.length < most; far += 1) {
    const at = one + far * step;
    if (at >= 0 && at < count && isNaming(at)) found.push(at);
  }
  return found;
}

/** The places that an article names most often, each as it is named first. */
function oftenNamed(suggestions: readonly Suggestion[]): readonly PlaceSuggestion[] {
  const named = new Map<string, PlaceSuggestion[]>();
  for (const suggestion of suggestions) {
    if (suggestion.kind !== 'place') continue;
    const key = keysOf(suggestion).toSorted().join('\n');
    named.set(key, [...(named.get(key) ?? []), suggestion]);
  }
  return [...named.values()]
    .filter(({ length }) => length >= OFTEN.sentences)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, OFTEN.places)
    .map(([first]) => first!);
}

/** Days that are named as such, and not counted from others. */
function isNamed({ values }: FoundTime): boolean {
  return values[0] !== undefined && !['counted-on', 'clock'].includes(values[0].reason.rule);
}

function dayIn({ issued }: Pick<SuggestSetting, 'issued'>): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(issued ?? '') ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

function withLast(found: FoundSpeaker, last: readonly SpeakerChoice[]): FoundSpeaker {
  if (found.choices.length > 0) return found;
  return { ...found, choices: last.map((choice) => ({ ...choice, reason: { rule: 'pronoun' } })) };
}

function voiceOf({ id, name }: NamedSpeaker): SpeakerChoice {
  const [first = ''] = typeof name === 'string' ? [name] : Object.values(name);
  return { id, of: 'speaker', name: first, reported: false, reason: { rule: 'publisher' } };
}

/** Whether a sentence begins or lies in a quotation that its paragraph opened. @param from where the paragraph begins */
function isInQuotation(text: string, from: number, { start, end }: Span): boolean {
  const before = text.slice(from, start);
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  const isOpen = count(/[“«]/gu) > count(/[”»]/gu) || count(/"/gu) % 2 === 1;
  return isOpen || /^["“«]/u.test(text.slice(start, end));
}

/** What a suggestion offers, for telling what is new. */
function keysOf(suggestion: Suggestion): readonly string[] {
  if (suggestion.kind === 'time') return suggestion.choices.map(({ edtf }) => `time ${edtf}`);
  if (suggestion.kind !== 'place') return [];
  return suggestion.choices.map((choice) =>
    choice.of === 'dataset' ? `place ${choice.id}` : `world ${choice.label}`,
  );
}

function memoised<Value>(make: (at: number) => Value): (at: number) => Value {
  const made = new Map<number, Value>();
  return (at) => {
    const known = made.get(at);
    if (known !== undefined) return known;
    const value = make(at);
    made.set(at, value);
    return value;
  };
}
