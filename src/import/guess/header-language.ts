import type { Telling } from '../telling.ts';
import type { ColumnStats } from './column-stats.ts';
import { HEADER_LANGUAGES } from './header-roles.ts';
import type { HeaderLanguage } from './header-roles.ts';

/** The language that a table's words are taken to be in. */
export interface LanguageGuess {
  readonly language: HeaderLanguage;
  readonly why: string;
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The language of most headers; English where none is known. */
export function languageOf(columns: readonly ColumnStats[]): LanguageGuess {
  const counts = HEADER_LANGUAGES.map(
    (language) => columns.filter(({ header }) => header?.languages.includes(language)).length,
  );
  const most = Math.max(...counts);
  return {
    language: HEADER_LANGUAGES[counts.indexOf(most)] ?? 'en',
    why:
      most === 0
        ? 'no header is in a language that is known'
        : `${most} of the ${columns.length} headers ${most === 1 ? 'is' : 'are'}`,
  };
}

/** What is to be said of a language before it counts. */
export function languageTold({ language, why }: LanguageGuess): Telling {
  return {
    text: `the words are taken to be in ${NAMES.of(language)} (${language}), as ${why}`,
    cure: 'if they are in another language, say which as language in mapping.json',
    cureKey: 'language',
  };
}
