import { plainWord } from '../cells/cell-reading.ts';
import { HEADER_LANGUAGES } from './header-roles.ts';
import { HEADER_WORDS } from './header-words.ts';
import type { HeaderLanguage, HeaderRole } from './header-roles.ts';

export interface HeaderReading {
  readonly role: HeaderRole;
  /** The languages that the words are of. */
  readonly languages: readonly HeaderLanguage[];
  /** Whether the header is these words alone. */
  readonly isExact: boolean;
  /** Whether it says that its dates are EDTF, as `start_date:edtf`. */
  readonly isEdtf: boolean;
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
  'birth',
  'age',
  'sex',
  'title',
  'start',
  'end',
  'sensitive',
  'restrictions',
]);

/** What a header says of its column; null where it says nothing known. */
export function readHeader(name: string): HeaderReading | null {
  const all = headerWords(name);
  const words = all.filter((word) => word !== 'edtf');
  const isEdtf = words.length < all.length;
  const exact = entryOf(words) ?? entryOf(words.map(withoutNumber).filter((word) => word !== ''));
  if (exact) return { ...exact, isExact: true, isEdtf };
  const roles = words.map((word) => entryOf([word])?.role);
  // `lon/lat`, `latitude and longitude`
  if (roles.includes('latitude') && roles.includes('longitude'))
    return { role: 'position', languages: [], isExact: true, isEdtf };
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1)
    for (let at = words.length - count; at >= 0; at -= 1) {
      const found = entryOf(words.slice(at, at + count));
      if (found && !(count === 1 && ALONE.has(found.role)))
        return { ...found, isExact: false, isEdtf };
    }
  return null;
}

/** A header's words in lower case and without accents: of `startDate`, `start_date` and `Start date (local)`. */
export function headerWords(name: string): string[] {
  return plainWord(
    // What JSON nests says nothing of what it holds.
    name
      .replace(/^(?:properties|attributes|data)\./, '')
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
  )
    .split(' ')
    .filter((word) => word !== '');
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
