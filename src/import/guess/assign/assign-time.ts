import type { Use } from '../../mapping.ts';
import type { ColumnStats } from '../column-stats.ts';
import type { DateGuessResult } from '../guess-dates.ts';
import type { HeaderRole } from '../header-roles.ts';
import {
  calendarQuestion,
  dateQuestions,
  freeOf,
  MOST_OF,
  NEARLY_ALL,
  take,
  tell,
  tellOf,
} from '../mapping-draft.ts';
import type { MappingDraft } from '../mapping-draft.ts';
import { headerWords } from '../read-header.ts';
import { speaksOfTime } from '../words/time-words.ts';
import { assignClock } from './assign-clock.ts';
import { assignZone } from './assign-zone.ts';

type DateUse = 'when' | 'start' | 'end';

const SAID_WHEN: ReadonlySet<Use['as']> = new Set<Use['as']>(['when', 'start', 'year']);

/** Finds the columns that say when: of one date, of a start and an end, or of year, month and day. */
export function assignTime(draft: MappingDraft): void {
  const isSaid = [...draft.uses.values()].some(({ as }) => SAID_WHEN.has(as));
  const [when] = dated(draft, 'when');
  const [start] = dated(draft, 'start');
  const [end] = dated(draft, 'end');
  const isFuller = start && (!when || rowsOf(start) >= rowsOf(when));
  const first = isFuller ? start : when;
  if (first && (end || first === start)) {
    takeDate(draft, first, 'start', { beside: end });
    if (end) takeDate(draft, end, 'end', { beside: first });
  } else if (first) takeDate(draft, first, 'when');
  else if (!isSaid) assignWithoutHeader(draft);
  assignClock(draft);
  assignZone(draft);
  assignSourceDates(draft);
  for (const column of freeOf(draft, 'when', 'start', 'end', 'record-date', 'birth'))
    take(draft, column, { as: 'field' }, whyNotTaken(column));
}

function whyNotTaken({ header, cells, dates }: ColumnStats): string {
  if (header?.role === 'birth')
    return 'when a person was born, not when this happened: kept as a field';
  if (header?.role === 'record-date')
    return 'when the record was made or changed, not when this happened: kept as a field';
  if (cells === 0) return 'empty';
  const read = dates?.result().read ?? 0;
  return read < cells * MOST_OF
    ? `named like a date, but ${read} of ${cells} cells are dates: kept as a field`
    : 'another column says when: kept as a field';
}

/** Columns of a role whose cells are mostly dates, as their header orders them. */
function dated(draft: MappingDraft, role: DateUse): ColumnStats[] {
  return freeOf(draft, role).filter((column) => isDated(column, MOST_OF));
}

function isDated({ cells, dates }: ColumnStats, share: number): boolean {
  return cells > 0 && dates !== null && dates.dates >= cells * share;
}

/** Whether cells are dates as such: bare numbers may be anything. */
function isWritten({ cells, dates }: ColumnStats, share: number): boolean {
  return cells > 0 && dates !== null && dates.result().written >= cells * share;
}

/** Whether cells have the size of seconds or milliseconds since 1970: beside a word of time they are that. */
function isEpoch({ cells, dates }: ColumnStats): boolean {
  const found = cells > 0 ? dates?.result() : undefined;
  return found?.reading?.order.startsWith('epoch-') === true && found.read >= cells * MOST_OF;
}

function rowsOf({ dates }: ColumnStats): number {
  return dates?.dates ?? 0;
}

/** What is told of columns of dates. */
export const SAID = {
  when: 'when it happened',
  start: 'when it began',
  end: 'when it ended',
} as const;

/**
 * @param more.beside the other end of the same dates: where nothing in a column tells the order, it is taken to be the
 * other's
 */
function takeDate(
  draft: MappingDraft,
  column: ColumnStats,
  as: DateUse,
  {
    why = SAID[as],
    beside,
  }: { readonly why?: string; readonly beside?: ColumnStats | undefined } = {},
): void {
  const guess = asBeside(column.dates!.result(), beside);
  const reading = guess.reading ?? guess.rest;
  take(draft, column, { as, ...reading }, why, ...guess.why);
  tellMisfits(draft, column, guess);
  draft.questions.push(...dateQuestions(column.name, guess));
}

function asBeside(guess: DateGuessResult, beside: ColumnStats | undefined): DateGuessResult {
  const order = beside?.dates?.result().reading?.order;
  const found = guess.undecided.find((each) => each === order);
  if (found === undefined || guess.misfits.length > 0) return guess;
  return {
    ...guess,
    reading: { order: found, ...guess.rest },
    undecided: [],
    why: [...guess.why, `${found}, as “${beside!.name}” is`],
  };
}

function tellMisfits(
  draft: MappingDraft,
  { name }: ColumnStats,
  { misfits }: DateGuessResult,
): void {
  for (const { count, rows, example } of misfits)
    tell(
      draft,
      name,
      `${count} of its cells can’t be read as dates, from row ${rows[0]} on: “${example}”`,
    );
}

/** Headers of a part of a date: many have the whole of it under them. */
const PARTS = ['day', 'clock', 'month', 'year'] as const;

/**
 * A part's name over whole dates; else year, month and day in columns of their own; else a column that holds dates under
 * another name; else the record's date.
 */
function assignWithoutHeader(draft: MappingDraft): void {
  const whole = PARTS.flatMap((role) => freeOf(draft, role)).find(
    (column) => isWritten(column, MOST_OF) || (column.header?.role === 'clock' && isEpoch(column)),
  );
  if (whole) {
    takeDate(draft, whole, 'when', { why: `${SAID.when}: its cells are whole dates` });
    return;
  }
  const [year] = freeOf(draft, 'year').filter(
    (column) => isDated(column, MOST_OF) || isOfYears(column),
  );
  if (year && takeParts(draft, year)) return;
  const likely = draft.columns.filter(({ header }) => header === null);
  const found = likely.find(
    (column) =>
      isWritten(column, NEARLY_ALL) || (isEpoch(column) && speaksOfTime(headerWords(column.name))),
  );
  if (found) {
    takeDate(draft, found, 'when', {
      why: 'taken for when it happened, by what its cells hold',
    });
    return;
  }
  const [recorded] = freeOf(draft, 'record-date', 'source-date').filter((column) =>
    isDated(column, MOST_OF),
  );
  if (recorded) {
    const why =
      'the only column of dates, though its name says that it is the record’s or the source’s, not the event’s';
    takeDate(draft, recorded, 'when', { why });
    return;
  }
  tellOf(
    draft,
    { lacks: ['when', 'start', 'year'] },
    'no column says when: rows without any time are refused',
  );
  const options = likelyDates(draft);
  draft.questions.push({
    key: 'columns',
    column: null,
    text: 'Which column says when it happened?',
    expected: isPivot(draft)
      ? 'a row for each date: the names of its columns are years, as those of a pivot table: make a row of each cell, with the year in a column of its own'
      : `to be told which one does: ${options.length > 0 ? `likeliest ${listed(options)}` : listed(draft.columns.map(({ name }) => name))}`,
    options,
    example: '',
  });
}

const MOST_LISTED = 10;

/** Names of columns, as many as one reads. */
function listed(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  const first = names.slice(0, MOST_LISTED).map((name) => `“${name}”`);
  return `${first.join(', ')}${more > 0 ? ` or one of ${more} others` : ''}`;
}

/** Whether the names of several columns are years: what stands under them is of these. */
function isPivot({ columns }: MappingDraft): boolean {
  return columns.filter(({ name }) => /^(?:1[5-9]|20)\d\d$/.test(name)).length > 1;
}

const DATED: ReadonlySet<HeaderRole> = new Set([
  'when',
  'start',
  'end',
  'day',
  'record-date',
  'source-date',
]);

/** The columns that have a date in some cell, those with the most first, else those that are named like one; none may be. */
function likelyDates({ columns }: MappingDraft): readonly string[] {
  const written = columns
    .map(({ name, dates }) => ({ name, written: dates?.result().written ?? 0 }))
    .filter((each) => each.written > 0)
    .toSorted((a, b) => b.written - a.written);
  const named = columns.filter(({ header }) => header && DATED.has(header.role));
  return (written.length > 0 ? written : named).map(({ name }) => name);
}

const SHORT_TOLD = 'years of one or two digits are read as they are written: 9 is the year 9';
const MINUS_TOLD =
  'years with a minus are counted as ISO 8601 does, with a year 0: -490 is 491 BC; where it is 490 BC, { "as": "year", "minus": "bc" } says so';

/** Whether cells are years in figures, those of long ago among them. */
function isOfYears({ cells, years: { cells: years, short } }: ColumnStats): boolean {
  // Numbers of one or two digits alone are counts, or years without their century.
  return cells > 0 && years >= cells * MOST_OF && short < years;
}

function takeParts(draft: MappingDraft, year: ColumnStats): boolean {
  const { negative, early, short } = year.years;
  const guess = year.dates?.result();
  const read = Math.max(guess?.read ?? 0, isOfYears(year) ? year.years.cells : 0);
  if (read < year.cells * MOST_OF) return false;
  // A table that goes back so far has no 2009 that is written as 9.
  const isAncient = negative + early > 0;
  take(
    draft,
    year,
    { as: 'year', ...(isAncient && short > 0 && { short: 'as-written' as const }) },
    'the year, in a column of its own',
    ...(isAncient && short > 0 ? [SHORT_TOLD] : []),
    ...(negative > 0 ? [MINUS_TOLD] : []),
  );
  const question = guess ? calendarQuestion(year.name, guess) : null;
  if (question) draft.questions.push(question);
  for (const role of ['month', 'day'] as const) {
    const [column] = freeOf(draft, role);
    if (!column || column.cells === 0) return true;
    take(draft, column, { as: role }, `the ${role}, in a column of its own; 0 is unknown`);
  }
  return true;
}

function assignSourceDates(draft: MappingDraft): void {
  const [column] = freeOf(draft, 'source-date').filter((each) => isDated(each, MOST_OF));
  if (!column) return;
  const guess = column.dates!.result();
  const isPlain = guess.reading?.order === 'iso' || guess.reading?.order === 'words';
  const as: Use = isPlain ? { as: 'source-date' } : { as: 'field' };
  take(
    draft,
    column,
    as,
    isPlain
      ? 'when the source was published'
      : 'dates of sources that are no ISO dates: kept as a field',
  );
}
