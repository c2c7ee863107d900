import type { DateGuessResult } from './guess-dates.ts';
import type { NumberGuessResult } from './guess-numbers.ts';
import type { PairStats } from './guess-coordinates.ts';
import type { Mapping, Use } from '../mapping.ts';
import type { Table } from '../table.ts';
import type { ColumnStats } from './column-stats.ts';
import type { HeaderRole } from './header-roles.ts';

/** What was guessed, and why. */
export interface Told {
  /** Null for what is of the whole table. */
  readonly column: string | null;
  readonly what: string;
  /** What to say in the mapping where it is to be otherwise. */
  readonly cure?: string | undefined;
  /** Uses that it says no column has: it is void where a person names one. */
  readonly lacks?: readonly Use['as'][] | undefined;
  /** The key of the mapping that it is about: it is void where a person gives that. */
  readonly key?: 'rows' | 'unknown' | 'held' | undefined;
}

/** What a person must say, for nothing in the table decides it. */
export interface Question {
  /** The key of mapping.json that answers it: `columns["Date"].order`. */
  readonly key: string;
  readonly column: string | null;
  readonly text: string;
  /** What a finding expects, in words that follow that one. */
  readonly expected: string;
  /** The likeliest first. Of columns, those that may be it: none where nothing in the table looks like it. */
  readonly options: readonly string[];
  /** A cell that can be read in more than one way. */
  readonly example: string;
}

/** A mapping in the making: what columns are used as, and what is to be told and asked. */
export interface MappingDraft {
  readonly columns: readonly ColumnStats[];
  readonly uses: Map<string, Use>;
  readonly told: Told[];
  readonly questions: Question[];
  /** The columns that a person has spoken of, as they say that these are used. */
  readonly said: Mapping['columns'];
  /** Whether no line of the table names its columns: what they hold is all that says what they are. */
  readonly isHeaderless: boolean;
}

export function createMappingDraft(
  columns: readonly ColumnStats[],
  said: Mapping['columns'] = {},
  isHeaderless = false,
): MappingDraft {
  return { columns, uses: new Map(), told: [], questions: [], said, isHeaderless };
}

/** Columns of a role that are not yet used, those of that very header first. */
export function freeOf(draft: MappingDraft, ...roles: readonly HeaderRole[]): ColumnStats[] {
  return draft.columns
    .filter(({ name, header }) => header && roles.includes(header.role) && !draft.uses.has(name))
    .toSorted((a, b) => rank(b) - rank(a));
}

function rank({ header, cells }: ColumnStats): number {
  return (header?.isEdtf ? 2 : 0) + (header?.isExact ? 1 : 0) + (cells > 0 ? 4 : 0);
}

export function tell(
  draft: MappingDraft,
  column: string | null,
  ...whats: readonly string[]
): void {
  for (const what of whats) draft.told.push({ column, what });
}

/** Tells what a person may have said otherwise without naming a column that it is about. */
export function tellOf(
  draft: MappingDraft,
  of: Pick<Told, 'lacks' | 'key'> & { readonly column?: string },
  what: string,
): void {
  draft.told.push({ column: null, ...of, what });
}

export function take(
  draft: MappingDraft,
  { name }: ColumnStats,
  as: Use,
  ...whats: readonly string[]
): void {
  draft.uses.set(name, as);
  tell(draft, name, ...whats);
}

/** The path of a column's key in mapping.json. */
export function keyOf(column: string, key: string): string {
  return `columns[${JSON.stringify(column)}].${key}`;
}

/** The part of a column's cells that must be of a kind for the column to be taken for it. */
export const MOST_OF = 0.5;
/** The same where the header says nothing. */
export const NEARLY_ALL = 0.9;

/** What is to be asked of a table whose first line may name its columns, or be a row. */
export function headerQuestion({ columns }: Table): Question {
  return {
    key: 'header',
    column: null,
    text: 'Does the first line of the table name its columns, or is it a row?',
    expected:
      'to be told whether every line is a row ("none") or the first names the columns ("line")',
    options: ['none', 'line'],
    example: columns.map(({ name }) => name).join(' | '),
  };
}

/** The same of two columns of degrees that nothing names: which of them is the latitude. */
export function axisQuestion(column: string, other: string, example: string): Question {
  return {
    key: keyOf(column, 'as'),
    column,
    text: `Is “${column}” (${example}) the latitude, and “${other}” the longitude, or the other way round?`,
    expected: `to be told whether “${column}” is the latitude or the longitude: “${other}” is the other one (a "field" is neither)`,
    options: ['latitude', 'longitude'],
    example,
  };
}

/** What is to be asked of a column of dates: in which order they are written and of which calendar, where that is open. */
export function dateQuestions(
  column: string,
  guess: Pick<DateGuessResult, 'undecided' | 'example' | 'calendar'>,
): readonly Question[] {
  return [orderQuestion(column, guess), calendarQuestion(column, guess)].filter(
    (question) => question !== null,
  );
}

/** The same of the calendar of a column of dates or years. */
export function calendarQuestion(
  column: string,
  { calendar: found }: Pick<DateGuessResult, 'calendar'>,
): Question | null {
  if (!found) return null;
  const { calendar, example } = found;
  return {
    key: keyOf(column, 'calendar'),
    column,
    text: `Is ${example} in the column “${column}” a date of the ${calendar} calendar, or of our era?`,
    expected: `to be told which calendar the column’s years are of: ${calendar} or gregorian (years of our era); dates of any other are to be written in our era`,
    options: [calendar, 'gregorian'],
    example,
  };
}

function orderQuestion(
  column: string,
  { undecided, example }: Pick<DateGuessResult, 'undecided' | 'example'>,
): Question | null {
  if (undecided.length === 0) return null;
  return {
    key: keyOf(column, 'order'),
    column,
    text: `Is ${example} in the column “${column}” ${undecided.join(' or ')}?`,
    expected: `to be told the order of the column’s dates: ${undecided.join(' or ')}`,
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
    text: `Which comes first in ${example} in the column “${column}”, the latitude or the longitude?`,
    expected: 'to be told which comes first: latitude or longitude',
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
    text: `Is the point or the comma decimal in ${example} in the column “${column}”?`,
    expected: 'to be told which is decimal: point or comma',
    options: ['point', 'comma'],
    example,
  };
}
