import { formsOf } from '../../../evidence/name-in.ts';
import type { Place, PlaceKind } from '../../../evidence/model.ts';
import type { Span } from '../../../evidence/spans.ts';
import { foldNames } from '../../../geo/gazetteer/fold-names.ts';
import type { PlaceChoice } from '../suggestion.ts';
import type { NamedWord } from './named-words.ts';

/** What of a dataset's place its names are found by. */
export interface NamedPlace extends Pick<
  Place,
  'id' | 'names' | 'spellings' | 'kind' | 'lng' | 'lat'
> {
  /** Kilometres. */
  readonly radiusKm?: number;
  /** Its number at GeoNames. */
  readonly geonames?: number;
}

/** A run of words that names places of the dataset. */
export interface DatasetFound extends Span {
  readonly choices: readonly PlaceChoice[];
}

/** Finds the dataset's own places by their names in all its languages and by their spellings, the longest name first. */
export type DatasetNames = (
  sentence: string,
  words: readonly NamedWord[],
) => readonly DatasetFound[];

/** Scripts that part no words: their names are looked for as they are written. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What places have a name, and whether the dataset writes it with a small letter. */
interface Named {
  readonly places: NamedPlace[];
  isSmall: boolean;
}

export function createDatasetNames(places: readonly NamedPlace[]): DatasetNames {
  const names = new Map<string, Named>();
  const unspaced = new Map<string, NamedPlace[]>();
  let longest = 1;
  for (const place of places) {
    for (const form of formsOfPlace(place)) {
      if (UNSPACED.test(form)) {
        unspaced.set(form, [...(unspaced.get(form) ?? []), place]);
        continue;
      }
      const key = foldNames(form);
      if (key === '') continue;
      const named = names.get(key) ?? { places: [], isSmall: false };
      names.set(key, named);
      if (!named.places.includes(place)) named.places.push(place);
      named.isSmall ||= /^\p{Ll}/u.test(form);
      longest = Math.max(longest, key.split(' ').length);
    }
  }
  return (sentence, words) => {
    const found: DatasetFound[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const run = runAt(words, at, longest, names);
      if (!run) continue;
      found.push({ ...run.span, choices: choicesOf(sentence, run.span, run.named.places) });
      at = run.to - 1;
    }
    for (const [form, named] of unspaced) {
      for (let at = sentence.indexOf(form); at >= 0; at = sentence.indexOf(form, at + 1)) {
        const span = { start: at, end: at + form.length };
        found.push({ ...span, choices: choicesOf(sentence, span, named) });
      }
    }
    return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  };
}

/** Names in every language, each of two names of one place, and spellings. */
export function formsOfPlace({ names, spellings = [] }: NamedPlace): ReadonlySet<string> {
  const written = formsOf(names).flatMap((name) => [name, ...name.split(/\s+\/\s+/u)]);
  return new Set([...written, ...spellings]);
}

function runAt(
  words: readonly NamedWord[],
  at: number,
  longest: number,
  names: ReadonlyMap<string, Named>,
): { to: number; span: Span; named: Named } | null {
  let most = at + 1;
  while (most < words.length && most - at < longest && words[most]!.isJoined) most += 1;
  for (let to = most; to > at; to -= 1) {
    const last = words[to - 1]!;
    const before = words.slice(at, to - 1).map(({ folded }) => folded);
    for (const [folded, end] of [
      [last.folded, last.end],
      [last.bare, last.bareEnd],
    ] as const) {
      const named = names.get([...before, folded].join(' '));
      if (named && (words[at]!.isCapital || named.isSmall))
        return { to, span: { start: words[at]!.start, end }, named };
    }
  }
  return null;
}

/** So far from a name a word says what kind of place is meant, UTF-16 units. */
const NEAR = 60;
const KINDS: readonly (readonly [RegExp, readonly PlaceKind[]])[] = [
  [/\b(?:directions?|axis|front)\b|\bdirección\b/giu, ['sector']],
  [
    /\b(?:regions?|districts?|provinces?|county|counties|areas?|states?)\b|\b(?:región|provincia|distrito)\b/giu,
    ['district', 'region'],
  ],
  [/\b(?:city|cities|capital)\b|\bciudad(?:es)?\b/giu, ['city']],
  [/\btowns?\b/giu, ['town', 'city']],
  [/\bvillages?\b|\baldeas?\b/giu, ['village']],
];

/** The places of a name, first those of the kind that a word near the name says. */
function choicesOf(sentence: string, span: Span, places: readonly NamedPlace[]): PlaceChoice[] {
  const homonyms = places.length;
  const kinds = homonyms > 1 ? kindsNear(sentence, span) : [];
  const isOf = ({ kind }: NamedPlace): boolean => kinds.includes(kind);
  return [...places.filter(isOf), ...places.filter((place) => !isOf(place))].map((place) => ({
    of: 'dataset',
    id: place.id,
    reason: { rule: isOf(place) ? 'name-kind' : 'name', homonyms },
  }));
}

/** Of several words that say a kind the nearest; that of a direction before others, "in the direction of X city". */
function kindsNear(sentence: string, { start, end }: Span): readonly PlaceKind[] {
  const from = Math.max(0, start - NEAR);
  const around = sentence.slice(from, end + NEAR);
  const cues = KINDS.flatMap(([cue, kinds], order) =>
    Array.from(around.matchAll(cue), ({ 0: word, index }) => {
      const at = from + index;
      return { kinds, order, away: Math.max(at - end, start - at - word.length) };
    }),
  ).filter(({ away }) => away >= 0);
  const [direction] = cues.filter(({ order }) => order === 0);
  const [nearest] = cues.toSorted((a, b) => a.away - b.away);
  return (direction ?? nearest)?.kinds ?? [];
}
