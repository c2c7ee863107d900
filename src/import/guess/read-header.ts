import { plainWord } from '../cells/cell-reading.ts';
import { HEADER_LANGUAGES } from './header-roles.ts';
import { HEADER_WORDS } from './header-words.ts';
import type { HeaderLanguage, HeaderRole } from './header-roles.ts';
import { splitBound } from './words/bound-words.ts';
import type { Bounded } from './words/bound-words.ts';
import { namesPersonsIn } from './words/person-words.ts';
import { otherDate, timeHead } from './words/time-words.ts';
import { withoutZone } from './words/zone-words.ts';

export interface HeaderReading {
  readonly role: HeaderRole;
  /** The languages that the words are of. */
  readonly languages: readonly HeaderLanguage[];
  /** Whether the header is these words alone. */
  readonly isExact: boolean;
  /** Whether it says that its dates are EDTF, as `start_date:edtf`. */
  readonly isEdtf: boolean;
  /** What the other words say of a column whose cells are not what the role says; null for nothing. */
  readonly besides?: HeaderRole | null | undefined;
}

interface Entry {
  readonly role: HeaderRole;
  readonly languages: readonly HeaderLanguage[];
}

/** What words say, by the words. */
const ENTRIES: ReadonlyMap<string, Entry> = readEntries();
const MOST_WORDS = Math.max(...[...ENTRIES.keys()].map((words) => words.split(' ').length));

/** Words that mean a thing only where they are the whole header. */
const ALONE: ReadonlySet<HeaderRole> = new Set([
  'x',
  'y',
  'id',
  'name',
  'clock',
  'day',
  'month',
  'year',
  'year-or-region',
  'birth',
  'age',
  'sex',
  'title',
  'start',
  'end',
  'sensitive',
  'restrictions',
  'access',
  'visibility',
  'publish',
]);

/** Roles of columns that count people: estimates are of these. */
const COUNTS: ReadonlySet<HeaderRole> = new Set(['killed', 'injured']);

/** What a header says of its column; null where it says nothing known. */
export function readHeader(name: string): HeaderReading | null {
  const all = headerWords(name);
  const words = all.filter((word) => word !== 'edtf');
  const found = readWords(words);
  return found && { ...found, isEdtf: words.length < all.length };
}

/** What a name may be of besides persons. */
const PLACES: ReadonlySet<HeaderRole> = new Set(['place', 'admin', 'country']);

type WordsReading = Omit<HeaderReading, 'isEdtf'>;

function readWords(words: readonly string[]): WordsReading | null {
  const exact = exactly(words);
  if (exact) return { ...exact, isExact: true };
  const roles = words.map((word) => entryOf([word])?.role);
  // `lon/lat`, `latitude and longitude`
  if (roles.includes('latitude') && roles.includes('longitude'))
    return { role: 'position', languages: [], isExact: true };
  const languages = namesPersonsIn(words, (word) => PLACES.has(entryOf([word])?.role ?? 'name'));
  if (languages.length > 0) return { role: 'person-name', languages, isExact: false };
  const found = readBounded(words) ?? readZoned(words) ?? within(words);
  return readHead(words, found) ?? found;
}

/** `Date des faits` is a date of whatever the facts are, if its cells are dates: what is said of them is said besides. */
function readHead(words: readonly string[], found: WordsReading | null): WordsReading | null {
  if (found?.role === 'when') {
    const role = otherDate(words);
    return role && { ...found, role };
  }
  if (words.length === 0 || (found && (TIMES.has(found.role) || found.role === 'birth')))
    return null;
  const head = timeHead(words);
  return head && { ...head, isExact: false, besides: found?.role ?? null };
}

/** `Killed (low)` is of killed, `Low estimate` of anything, and neither of what these words are besides. */
function readBounded(words: readonly string[]): WordsReading | null {
  const { bound, rest } = boundIn(words);
  if (rest.length === words.length) return null;
  if (rest.length === 0) return bound && { role: bound, languages: [], isExact: true };
  const counted = exactly(rest) ?? within(rest);
  return counted && COUNTS.has(counted.role) ? { ...counted, isExact: false } : null;
}

/** What of a header's roles can be said in one zone or another. */
const TIMES: ReadonlySet<HeaderRole> = new Set([
  'when',
  'start',
  'end',
  'clock',
  'year',
  'month',
  'day',
  'record-date',
  'source-date',
]);

/** `Date (local)` is a date: `local` is a place in Portuguese, and `local time` a clock, where they stand alone. */
function readZoned(words: readonly string[]): WordsReading | null {
  const rest = withoutZone(words);
  if (rest.length === 0 || rest.length === words.length) return null;
  const exact = exactly(rest);
  const found = exact ? { ...exact, isExact: true } : within(rest);
  return found && TIMES.has(found.role) ? found : null;
}

/** Which estimate a header speaks of, and its other words. @param words as `headerWords` has them */
export function boundIn(words: readonly string[]): Bounded {
  const split = splitBound(words);
  return split.isLoose && !exactly(split.rest)
    ? { bound: null, rest: words, isLoose: false }
    : split;
}

function exactly(words: readonly string[]): Entry | undefined {
  return entryOf(words) ?? entryOf(words.map(withoutNumber).filter((word) => word !== ''));
}

/** The longest of known words that a header has among others, and of those the last. */
function within(words: readonly string[]): WordsReading | null {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1)
    for (let at = words.length - count; at >= 0; at -= 1) {
      const found = entryOf(words.slice(at, at + count));
      if (found && !(count === 1 && ALONE.has(found.role))) return { ...found, isExact: false };
    }
  return null;
}

/** A header's words in lower case and without accents: of `startDate`, `start_date` and `Start date (local)`. */
export function headerWords(name: string): string[] {
  return writtenWords(name)
    .map(plainWord)
    .filter((word) => word !== '');
}

/** The same with their accents. */
export function writtenWords(name: string): string[] {
  return (
    name
      // What JSON nests says nothing of what it holds.
      .replace(/^(?:properties|attributes|data)\./, '')
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '')
  );
}

function entryOf(words: readonly string[]): Entry | undefined {
  return ENTRIES.get(words.join(' '));
}

function withoutNumber(word: string): string {
  return word.replace(/\d+$/, '');
}

function readEntries(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [role, byLanguage] of Object.entries(HEADER_WORDS))
    for (const language of HEADER_LANGUAGES)
      for (const phrase of byLanguage[language]?.split(' ') ?? []) {
        const words = plainWord(phrase.replaceAll('_', ' '));
        const known = entries.get(words);
        // The first role that has a word keeps it: `il` is a year before it is a province.
        if (known && known.role !== role) continue;
        entries.set(words, {
          role: role as HeaderRole,
          languages: [...(known?.languages ?? []), language],
        });
      }
  return entries;
}
