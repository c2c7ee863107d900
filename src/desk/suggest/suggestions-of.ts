import type { Zone } from '../../time/zone.ts';
import { figuresIn, figureSuggestion } from './figures/figures-in.ts';
import { placeSuggestion } from './places/places-in.ts';
import type { PlaceFinder } from './places/places-in.ts';
import { speakerSuggestion } from './speakers/speakers-in.ts';
import type { FoundSpeaker, NamedSpeaker, SpeakerFinder } from './speakers/speakers-in.ts';
import type { SpeakerChoice, Suggestion } from './suggestion.ts';
import { dayOf } from './times/time-rule.ts';
import { timesIn, timeSuggestion } from './times/times-in.ts';

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
  const times = timesIn(text, language, { article: dayIn(context.issued), earlier, zone });
  const speakers = context.speakers(text).map((found) => withLast(found, context.lastSpeakers));
  return [
    ...times.map((time) => timeSuggestion(time, start)),
    ...context.places(text).map((place) => placeSuggestion(place, start)),
    ...figuresIn(text, language, times).map((figure) => figureSuggestion(figure, start)),
    ...speakers.flatMap((speaker) => speakerSuggestion(speaker, start) ?? []),
  ].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** The day of an EDTF date, a number since 1 January 1970; null for what is no day. */
export function dayIn(edtf: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf ?? '') ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

function withLast(found: FoundSpeaker, last: readonly SpeakerChoice[]): FoundSpeaker {
  if (found.choices.length > 0) return found;
  return { ...found, choices: last.map((choice) => ({ ...choice, reason: { rule: 'pronoun' } })) };
}
