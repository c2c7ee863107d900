import type { Telling } from '../telling.ts';
import type { ColumnStats } from './column-stats.ts';
import { HEADER_LANGUAGES } from './header-roles.ts';
import type { HeaderLanguage } from './header-roles.ts';
import { RUSSIAN, UKRAINIAN } from './text-stats.ts';

/** The language that a table's words are taken to be in. */
export interface LanguageGuess {
  readonly language: HeaderLanguage;
  readonly why: string;
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * The language of most headers; English where none is known.
 * @param made names of columns whose headers are the reader's own words, and not the file's
 */
export function languageOf(
  all: readonly ColumnStats[],
  made: ReadonlySet<string> = new Set(),
): LanguageGuess {
  const columns = all.filter(({ name }) => !made.has(name));
  const counts = countsOf(columns);
  const most = Math.max(...counts);
  const language = HEADER_LANGUAGES[counts.indexOf(most)] ?? 'en';
  const found = {
    language,
    why:
      most === 0
        ? 'no header is in a language that is known'
        : `${most} of the ${columns.length} headers ${most === 1 ? 'is' : 'are'}`,
  };
  return most > 0 && (language === 'ru' || language === 'uk') ? byLetters(all, found) : found;
}

/** The languages of most headers; none where none is known. */
export function languagesOf(columns: readonly ColumnStats[]): ReadonlySet<HeaderLanguage> {
  const counts = countsOf(columns);
  const most = Math.max(1, ...counts);
  return new Set(HEADER_LANGUAGES.filter((_, at) => counts[at] === most));
}

function countsOf(columns: readonly ColumnStats[]): readonly number[] {
  return HEADER_LANGUAGES.map(
    (language) => columns.filter(({ header }) => header?.languages.includes(language)).length,
  );
}

/** Ukrainian and Russian share many headers: letters that one alone has tell them apart, then the names of months. */
function byLetters(columns: readonly ColumnStats[], found: LanguageGuess): LanguageGuess {
  const headers = (letters: RegExp): number =>
    columns.filter(({ name }) => letters.test(name)).length;
  const cells = (letters: 'ukrainian' | 'russian'): number =>
    columns.reduce((sum, { text }) => sum + text[letters], 0);
  const ukrainian = headers(UKRAINIAN) + cells('ukrainian');
  const russian = headers(RUSSIAN) + cells('russian');
  if (ukrainian > russian) return told(found, 'uk', 'the letters і, ї, є, ґ stand in its words');
  if (russian > ukrainian) return told(found, 'ru', 'the letters ы, э, ъ, ё stand in its words');
  const months = columns.flatMap(({ dates }) => dates?.result().rest.language ?? []);
  const month = (['uk', 'ru'] as const).find((language) => months.includes(language));
  return month ? told(found, month, 'its months have names in it') : found;
}

/** The reason is that of the headers, where these say the same. */
function told(found: LanguageGuess, language: 'uk' | 'ru', why: string): LanguageGuess {
  return found.language === language ? found : { language, why };
}

/** What is to be said of a language before it counts. */
export function languageTold({ language, why }: LanguageGuess): Telling {
  return {
    text: `the words are taken to be in ${NAMES.of(language)} (${language}), as ${why}`,
    cure: 'if they are in another language, say which as language in mapping.json',
    cureKey: 'language',
  };
}
