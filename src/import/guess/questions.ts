import type { DateGuessResult } from './guess-dates.ts';
import type { NumberGuessResult } from './guess-numbers.ts';
import type { PairStats } from './guess-coordinates.ts';
import { keyOf } from './mapping-draft.ts';
import type { Question } from './mapping-draft.ts';

/** What is to be asked of a column of dates; null where its cells decide in which order they are written. */
export function orderQuestion(
  column: string,
  { undecided, example }: Pick<DateGuessResult, 'undecided' | 'example'>,
): Question | null {
  if (undecided.length === 0) return null;
  return {
    key: keyOf(column, 'order'),
    column,
    text: `is ${example} in the column “${column}” ${undecided.join(' or ')}?`,
    options: undecided,
    example,
  };
}

/** The same of a column of positions: which of the two numbers is the latitude. */
export function firstQuestion(
  column: string,
  { isUndecided, example }: Pick<PairStats, 'isUndecided' | 'example'>,
): Question | null {
  if (!isUndecided) return null;
  return {
    key: keyOf(column, 'first'),
    column,
    text: `which comes first in ${example} in the column “${column}”, the latitude or the longitude?`,
    options: ['latitude', 'longitude'],
    example,
  };
}

/** The same of a column of numbers: what its points and commas are. */
export function decimalQuestion(
  column: string,
  { isUndecided, example }: Pick<NumberGuessResult, 'isUndecided' | 'example'>,
): Question | null {
  if (!isUndecided) return null;
  return {
    key: keyOf(column, 'decimal'),
    column,
    text: `is the point or the comma decimal in ${example} in the column “${column}”?`,
    options: ['point', 'comma'],
    example,
  };
}
