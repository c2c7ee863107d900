import { formsOf } from '../../evidence/name-in.ts';
import { overlap } from '../../evidence/spans.ts';
import type { Span } from '../../evidence/spans.ts';
import { foldNames } from '../../geo/gazetteer/fold-names.ts';
import type { Zone } from '../../time/zone.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import type { DeskArticle } from '../state/desk-article.ts';
import { guessedLanguage } from '../text/guessed-language.ts';
import type { NamedPlace } from '../suggest/places/own-names.ts';
import type { Suggester } from '../suggest/suggester.ts';
import type {
  FigureChoice,
  PlaceChoice,
  SpeakerChoice,
  Suggestion,
  TimeChoice,
} from '../suggest/suggestion.ts';
import type { SuggestSetting } from '../suggest/suggestions-of.ts';
import type { DraftWords } from './claim-draft.ts';

/** Something to take, with the words of the article that it comes from; null where it comes from its date. */
export interface Offered<Choice> {
  readonly choice: Choice;
  readonly words: string | null;
  /** Whether another sentence names it, and this one may mean it. */
  readonly isCarried: boolean;
}

/** What a claim's sentences may say, each once, the likeliest first and what other sentences name last. */
export interface DraftSuggestions {
  /** The sentences that the words lie in. */
  readonly sentence: string;
  readonly times: readonly Offered<TimeChoice>[];
  readonly places: readonly Offered<PlaceChoice>[];
  /** Of the words themselves: a figure stands in its quote. */
  readonly figures: readonly Offered<FigureChoice>[];
  readonly speakers: readonly Offered<SpeakerChoice>[];
}

export const NO_SUGGESTIONS: DraftSuggestions = {
  sentence: '',
  times: [],
  places: [],
  figures: [],
  speakers: [],
};

/** So many sentences are gone through: whoever marks a whole page asks for no one of them. */
const MOST_SENTENCES = 8;

/** What is suggested for words of an article. */
export function draftSuggestions(
  { text, sentences }: DeskArticle,
  { at, carried }: Suggester,
  span: Span,
): DraftSuggestions {
  const touched = [...sentences.keys()].filter((one) => overlap(sentences[one]!, span));
  const asked = touched.slice(0, MOST_SENTENCES);
  const own = asked.flatMap((one) => [...at(one)]);
  const others = asked.flatMap((one) => [...carried(one)]);
  const from = sentences[asked[0] ?? -1]?.start ?? span.start;
  const to = sentences[asked.at(-1) ?? -1]?.end ?? span.end;
  const offer = <Kind extends Suggestion['kind']>(kind: Kind) =>
    [...own, ...others].flatMap((suggestion, index) =>
      suggestion.kind === kind
        ? offersOf(suggestion as OfKind<Kind>, text, index >= own.length)
        : [],
    );
  return {
    sentence: text.slice(from, to),
    times: once(offer('time'), ({ edtf }) => edtf),
    places: once(offer('place'), (place) =>
      place.of === 'dataset' ? place.id : `${place.label} ${place.place.geonames}`,
    ),
    figures: once(
      own
        .filter((one) => one.kind === 'figure')
        .filter((one) => one.span && one.span.start >= span.start && one.span.end <= span.end)
        .flatMap((one) => offersOf(one, text, false)),
      ({ text: words, min, max, measure, of }) => [words, min, max, measure, of].join(' '),
    ),
    speakers: once(offer('speaker'), ({ id, of, name }) => `${of} ${id ?? name}`),
  };
}

type OfKind<Kind> = Extract<Suggestion, { readonly kind: Kind }>;

function offersOf<One extends Suggestion>(
  { choices, span }: One,
  text: string,
  isCarried: boolean,
): readonly Offered<One['choices'][0]>[] {
  const words = span && text.slice(span.start, span.end);
  return choices.map((choice) => ({ choice, words, isCarried }));
}

function once<Choice>(
  offers: readonly Offered<Choice>[],
  keyOf: (choice: Choice) => string,
): readonly Offered<Choice>[] {
  const known = new Set<string>();
  return offers.filter(({ choice }) => {
    const key = keyOf(choice);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** Where the words of a draft stand in the article; null where that is not known. */
export function spanOfWords(words: DraftWords | null): Span | null {
  if (words?.is === 'marked') return words.span;
  if (words?.is !== 'quote') return null;
  const { start, end } = words.quote;
  return start === undefined || end === undefined ? null : { start, end };
}

/** The dataset's places as they are found by their names. */
export function namedPlaces(places: Records['place']): readonly NamedPlace[] {
  return Array.from(places.values(), ({ geometry, properties }) => {
    const { id, names, spellings, kind, radiusKm, geonames } = properties;
    const [lng, lat] = geometry.coordinates;
    const known = { ...(spellings && { spellings }), ...(geonames && { geonames }) };
    return { id, names, kind, lng, lat, radiusKm, ...known };
  });
}

/** What suggestions for a source's words rest on. @param text of its article: what it is written in, where the source names no language */
export function suggestSettingOf(
  records: Pick<Records, 'speaker'>,
  source: RecordTypes['source'] | undefined,
  finders: Pick<SuggestSetting, 'places' | 'speakers'>,
  zone: Zone,
  text: string,
): SuggestSetting {
  const publisher = foldNames(source?.['container-title'] ?? '');
  const isPublisher = ({ name }: RecordTypes['speaker']): boolean =>
    formsOf(name).some((form) => foldNames(form) === publisher);
  return {
    ...finders,
    language: source?.language ?? guessedLanguage(text) ?? undefined,
    issued: dayOfIssue(source),
    zone,
    publisher: publisher === '' ? null : ([...records.speaker.values()].find(isPublisher) ?? null),
  };
}

/** The day that a source says it was published, `2024-05-08`; null where it says none, or not to the day. */
function dayOfIssue(source: RecordTypes['source'] | undefined): string | null {
  const [year, month, day] = (source?.issued?.['date-parts']?.[0] ?? []).map(Number);
  if (!(year && year > 0 && month && day)) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
