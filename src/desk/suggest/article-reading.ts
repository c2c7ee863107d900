import type { Span } from '../../evidence/spans.ts';
import type { Sentence } from '../text/sentences.ts';
import type { FoundPlace } from './places/places-in.ts';
import type { FoundSpeaker, NamedSpeaker } from './speakers/speakers-in.ts';
import type { SpeakerChoice, SpeakerSuggestion, Suggestion } from './suggestion.ts';
import { dayIn, suggestionsOf } from './suggestions-of.ts';
import type { SuggestSetting } from './suggestions-of.ts';
import { onlyDay, timesIn } from './times/times-in.ts';
import type { FoundTime } from './times/times-in.ts';

/** What an article's sentences say, by their numbers from 0, each read once and when it is first asked for. */
export interface ArticleReading {
  readonly places: (sentence: number) => readonly FoundPlace[];
  /** What a sentence's own words give, counted from the day, and said by the speaker, that were named before. */
  readonly own: (sentence: number) => readonly Suggestion[];
  /** Who speaks in a sentence that names nobody; null where that can't be told. */
  readonly voice: (sentence: number) => SpeakerSuggestion | null;
  /** The other sentences of its paragraph, the nearest, in order. */
  readonly around: (sentence: number) => readonly number[];
  /** The day last named before a sentence, however it is counted; null where none is near. */
  readonly dayBefore: (sentence: number) => number | null;
}

/** How many sentences back a day and a speaker are looked for. */
const BACK = { day: 12, speaker: 6 };
/** So many sentences of a paragraph before and behind one are near: hostile text has paragraphs of a megabyte. */
const AROUND = 5;

export function createReading(
  text: string,
  sentences: readonly Sentence[],
  setting: SuggestSetting,
): ArticleReading {
  const { language, zone, publisher } = setting;
  const article = dayIn(setting.issued);
  const wordsAt = (at: number): string => text.slice(sentences[at]!.start, sentences[at]!.end);
  const places = memoised((at) => setting.places(wordsAt(at)));
  const speakersAt = memoised((at): readonly SpeakerChoice[] | null => {
    const found: readonly FoundSpeaker[] = setting.speakers(wordsAt(at));
    return found.findLast(({ choices }) => choices.length > 0)?.choices ?? null;
  });
  // Without what is itself counted from a day named before: else each would ask the one before it.
  const namedDay = memoised(
    (at) =>
      timesIn(wordsAt(at), language, { article, earlier: null, zone })
        .filter((time) => isNamed(time))
        .map(onlyDay)
        .findLast((day) => day !== null) ?? null,
  );
  const own = memoised((at) =>
    suggestionsOf(wordsAt(at), sentences[at]!.start, {
      ...setting,
      places: () => places(at),
      earlier: lastBefore(at, BACK.day, namedDay),
      lastSpeakers: lastBefore(at, BACK.speaker, speakersAt) ?? [],
    }),
  );
  const toldDay = (at: number): number | null =>
    own(at)
      .map((one) => (one.kind === 'time' ? dayIn(one.choices[0].edtf) : null))
      .findLast((day) => day !== null) ?? null;
  const around = (at: number): readonly number[] =>
    Array.from({ length: AROUND * 2 + 1 }, (_, step) => at - AROUND + step).filter(
      (other) => other !== at && sentences[other]?.paragraph === sentences[at]!.paragraph,
    );
  const quoted = (at: number): readonly SpeakerChoice[] | null => {
    const others = around(at);
    const first = sentences[Math.min(at, ...others)]!;
    if (!isInQuotation(text, first.start, sentences[at]!)) return null;
    const behind = others.filter((other) => other > at);
    const before = others.filter((other) => other < at).toReversed();
    return [...behind, ...before].map(speakersAt).find((found) => found !== null) ?? null;
  };
  return {
    places,
    own,
    around,
    dayBefore: (at) => lastBefore(at, BACK.day, toldDay),
    voice(at) {
      const [first, ...others] =
        quoted(at)?.map(asQuoted) ?? (publisher === null ? [] : [voiceOf(publisher)]);
      return first ? { kind: 'speaker', span: null, choices: [first, ...others] } : null;
    },
  };
}

/** What the last sentence before one has, of the nearest so many. */
function lastBefore<Found>(
  at: number,
  most: number,
  find: (sentence: number) => Found | null,
): Found | null {
  for (let one = at - 1; one >= Math.max(0, at - most); one -= 1) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** Days that are named as such, and not counted from others. */
function isNamed({ values }: FoundTime): boolean {
  return values[0] !== undefined && !['counted-on', 'clock'].includes(values[0].reason.rule);
}

function asQuoted(choice: SpeakerChoice): SpeakerChoice {
  return { ...choice, reported: false, reason: { rule: 'quoted' } };
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

/** Works out what belongs to a sentence once. */
export function memoised<Value>(make: (at: number) => Value): (at: number) => Value {
  const made = new Map<number, Value>();
  return (at) => {
    const known = made.get(at);
    if (known !== undefined) return known;
    const value = make(at);
    made.set(at, value);
    return value;
  };
}
