import type { Telling } from '../telling.ts';
import type { ColumnStats } from './column-stats.ts';
import { HEADER_LANGUAGES } from './header-roles.ts';
import type { HeaderLanguage } from './header-roles.ts';
import { RUSSIAN, UKRAINIAN } from './text-stats.ts';

/** The language that a table's words are taken to be in. */
export interface LanguageGuess {
  /** BCP-47; `und` where only its letters are known. */
  readonly language: string;
  readonly why: string;
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * The language of most headers, which is one whose words are not known where more of them are in its letters; English where none is.
 * @param made names of columns whose headers are the reader's own words, and not the file's
 */
export function languageOf(
  all: readonly ColumnStats[],
  made: ReadonlySet<string> = new Set(),
): LanguageGuess {
  const columns = all.filter(({ name }) => !made.has(name));
  const counts = countsOf(columns);
  const most = Math.max(...counts);
  const other = byScript(columns, most);
  if (other) return other;
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

/** Languages whose words are not known, by letters that they alone have or, last, by those that several share. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['el', /\p{Script=Greek}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['th', /\p{Script=Thai}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['si', /\p{Script=Sinhala}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['km', /\p{Script=Khmer}/u],
  ['ur', /[ٹڈڑےں]/],
  ['fa', /[پچژگکی]/],
  ['und', /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])\p{L}/u],
];

/** The language of the letters of more headers than those whose words are known; null where there is none. */
function byScript(columns: readonly ColumnStats[], known: number): LanguageGuess | null {
  const unknown = columns
    .filter(({ header }) => header === null || header.languages.length === 0)
    .map(({ name }) => SCRIPTS.find(([, letters]) => letters.test(name))?.[0])
    .filter((language) => language !== undefined);
  // Of Japanese some headers are in characters of Chinese alone.
  const language = SCRIPTS.find(([each]) => unknown.includes(each))?.[0];
  if (language === undefined || unknown.length <= known) return null;
  const why = `its letters stand in ${unknown.length} of the ${columns.length} headers`;
  return { language, why };
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
  const is = language === 'und' ? 'a language that is not known' : NAMES.of(language);
  return {
    text: `the words are taken to be in ${is} (${language}), as ${why}`,
    cure: 'if they are in another language, say which as language in mapping.json',
    cureKey: 'language',
  };
}
