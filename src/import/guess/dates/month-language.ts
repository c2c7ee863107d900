import { languagesOfMonth, MONTH_LANGUAGES, monthOf } from '../../cells/month-names.ts';
import type { MonthLanguage } from '../../cells/month-names.ts';

/** How many different words are remembered; a column of dates has fewer. */
const MOST_WORDS = 1000;

export interface MonthLanguageGuess {
  readonly cells: number;
  add(text: string): void;
  /**
   * The language that knows the months of all cells; undefined where there is none, or several to which all of them mean the
   * same: rows that come later may tell which it is.
   */
  result(): MonthLanguage | undefined;
}

/** Finds the language of a column's names of months. */
export function createMonthLanguageGuess(): MonthLanguageGuess {
  const counts = new Map<MonthLanguage, number>();
  const known = new Map<string, readonly MonthLanguage[]>();
  let cells = 0;
  let isAmbiguous = false;
  const languagesOf = (word: string): readonly MonthLanguage[] => {
    let found = known.get(word);
    if (!found) {
      found = languagesOfMonth(word);
      if (found.length > 1 && monthOf(word) === null) isAmbiguous = true;
      if (known.size < MOST_WORDS) known.set(word, found);
    }
    return found;
  };
  return {
    get cells() {
      return cells;
    },
    add(text) {
      const languages = new Set((text.match(/\p{L}{3,}/gu) ?? []).flatMap(languagesOf));
      if (languages.size === 0) return;
      cells += 1;
      for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
    },
    result() {
      const [first, ...others] = MONTH_LANGUAGES.filter(
        (each) => cells > 0 && counts.get(each) === cells,
      );
      return others.length > 0 && !isAmbiguous ? undefined : first;
    },
  };
}
