import { completeMapping, isComplete, openQuestions } from './complete-mapping.ts';
import type { GivenMapping } from './complete-mapping.ts';
import type { KnownTable, Terms } from './formats/known.ts';
import { usesTold } from './formats/uses-told.ts';
import { createDateGuess } from './guess/guess-dates.ts';
import { guessMapping } from './guess/guess-mapping.ts';
import type { GuessOptions, MappingGuess } from './guess/guess-mapping.ts';
import { languageTold } from './guess/header-language.ts';
import { zoneOfTable } from './guess/infer-time-zone.ts';
import type { TimeZoneGuess } from './guess/infer-time-zone.ts';
import type { Question } from './guess/mapping-draft.ts';
import { lookAgain } from './again/look-again.ts';
import type { DateReading, Mapping, Use } from './mapping.ts';
import type { OpenedFile } from './open-file.ts';
import type { Table } from './table.ts';
import { tellingText } from './telling.ts';
import type { Telling } from './telling.ts';

export type OpenedTable = Exclude<OpenedFile, { readonly as: 'records' }>;

/** What is to be read as what. */
export interface ImportPlan {
  readonly tables: readonly Table[];
  readonly mapping: Mapping;
  /** What was read as what, and why, for people. */
  readonly told: readonly string[];
  /** What nothing in the file decides, and which key of the mapping does. */
  readonly questions: readonly Question[];
  /** Rows that are the same in these columns are one row again; none where the format has none. */
  readonly repeats: readonly string[];
  /**
   * The zone by points alone, and the columns that have clock times without an offset, whatever they are used as: it is
   * settled, and told, once the columns are and places are looked up. Null where it is not guessed.
   */
  readonly zone: { readonly guess: TimeZoneGuess; readonly unzoned: ReadonlySet<string> } | null;
  readonly terms: Terms | null;
  /** The columns of which a person has said what they are used as. */
  readonly said: ReadonlySet<string>;
  readonly about: { readonly title?: string; readonly summary?: string };
}

/** What the tables of a plan are called together. */
export function sourceOf({ tables }: Pick<ImportPlan, 'tables'>): string {
  return tables.map(({ source }) => source).join(', ');
}

const POINTS: ReadonlySet<Use['as']> = new Set<Use['as']>(['latitude', 'longitude', 'position']);
const TIMES: ReadonlySet<Use['as']> = new Set<Use['as']>(['when', 'start', 'year']);

/**
 * Makes up how tables are read: as a person says, else as their format has it, else as their columns show, all rows looked at.
 * @param opened at least one table; all are taken to have the columns of the first
 * @param given what a person says: a whole mapping is taken as it is, of a part the rest is guessed
 * @param written a telling as text; by default with the cures of those who have a `mapping.json`
 * @param isPlace whether a text names a place; asked where a column may be of persons
 */
export function planImport(
  opened: readonly OpenedTable[],
  given: GivenMapping | null,
  written: (telling: Telling) => string = tellingText,
  isPlace?: GuessOptions['isPlace'],
): ImportPlan {
  const plan = planTables(opened, given, written, isPlace);
  // Of a whole mapping it has been told what it does not name.
  const isWhole = given !== null && isComplete(given);
  const uses = isWhole ? [] : usesTold(plan.tables[0]!, plan.mapping, given?.columns);
  return { ...plan, told: [...plan.told, ...uses] };
}

function planTables(
  opened: readonly OpenedTable[],
  given: GivenMapping | null,
  written: (telling: Telling) => string,
  isPlace: GuessOptions['isPlace'],
): ImportPlan {
  const [first] = opened as readonly [OpenedTable, ...OpenedTable[]];
  const known = opened.flatMap((one) => (one.as === 'table' ? [one] : []));
  const tables = opened.map(({ table }) => table);
  const shared = {
    tables,
    repeats: known[0]?.repeats ?? [],
    zone: null,
    terms: known[0]?.terms ?? null,
    said: new Set(Object.keys(given?.columns ?? {})),
    about: known[0]?.about ?? {},
  };
  const told = [
    ...tables.flatMap(({ source, how }) => how.map((one) => `${source}: ${written(one)}`)),
    ...known.flatMap((one) => one.told.map(({ text }) => text)),
  ];
  // Whose format says what every column is, has no column that came since.
  const isOpen = first.as === 'unknown' || first.mapping.others === 'guessed';
  if (given && isComplete(given)) {
    if (!isOpen) return { ...shared, mapping: given, told, questions: [] };
    const later = lookAgain(tables, given, () => false);
    return { ...shared, mapping: later.mapping, told: [...told, ...later.told], questions: [] };
  }
  const guess = guessMapping(first.table, {
    ...(first.as === 'table' && leftOpen(first)),
    timeZone: given?.timeZone,
    said: given?.columns,
    isPlace,
  });
  const guessed = first.as === 'unknown' ? guess.mapping : presetMapping(first, guess.mapping);
  const { mapping: taken, questions } = given
    ? completeMapping(given, guessed, first.table)
    : { mapping: guessed, questions: [] };
  const zone = zoneBySaid(guess.zone, first.table, taken.columns, given);
  const mapping = { ...taken, timeZone: given?.timeZone ?? zone.timeZone };
  if (first.as === 'unknown') told.push(...guessTold(guess, given ?? {}, mapping, written));
  else told.push(...besideTold(first, mapping));
  const isZoneGuessed = given?.timeZone === undefined;
  if (given?.language === undefined) told.push(written(languageTold(guess.language)));
  const ofGuess =
    first.as === 'unknown' ? guess.questions : ownQuestions(guess.questions, first, mapping);
  const open = openQuestions([...ofGuess, ...questions], given ?? {});
  const zoned = { ...shared, zone: isZoneGuessed ? { guess: zone, unzoned: guess.unzoned } : null };
  if (!isOpen) return { ...zoned, mapping, told, questions: open };
  const isSaid = (column: string): boolean => Object.hasOwn(given?.columns ?? {}, column);
  const later = lookAgain(tables.slice(1), mapping, (column) => !isSaid(column));
  return {
    ...zoned,
    mapping: later.mapping,
    told: [...told, ...later.told],
    questions: [...open, ...later.questions],
  };
}

/**
 * The zone by the points of the columns that a person names for them, where the guess may have had others or none; what a
 * header says stands. @param columns all of the mapping
 */
export function zoneBySaid(
  guess: TimeZoneGuess,
  table: Table,
  columns: Mapping['columns'],
  given: GivenMapping | null,
): TimeZoneGuess {
  const saysPoints = Object.values(given?.columns ?? {}).some(({ as }) => POINTS.has(as));
  return saysPoints && !guess.isSaid ? zoneOfTable(table, columns) : guess;
}

/** What was guessed, but for what a person has spoken of. */
function guessTold(
  guess: MappingGuess,
  given: GivenMapping,
  { columns }: Mapping,
  written: (telling: Telling) => string,
): readonly string[] {
  const used = new Set(Object.values(columns).map(({ as }) => as));
  const isOfGuess = (name: string): boolean =>
    columns[name]?.as === guess.mapping.columns[name]?.as;
  const told = guess.told
    .filter(({ key }) => key === undefined || given[key] === undefined)
    .filter(({ lacks = [] }) => !lacks.some((as) => used.has(as)))
    .filter(({ column }) => column === null || !Object.hasOwn(given.columns ?? {}, column))
    .map(({ column, what, cure }) => {
      if (column === null) return what;
      if (!isOfGuess(column))
        return `“${column}”: kept as a field, for another column is said to hold that`;
      return written({ text: `“${column}”: ${what}`, cure, cureKey: 'held' });
    });
  return [...new Set(told)];
}

/** Columns that say when of rows in which the format's own column of it is empty. */
function besideTold({ mapping }: KnownTable, { columns }: Mapping): readonly string[] {
  const own = Object.keys(mapping.columns).filter((name) => TIMES.has(mapping.columns[name]!.as));
  if (own.length === 0) return [];
  return Object.entries(columns)
    .filter(([name, { as }]) => TIMES.has(as) && !own.includes(name))
    .map(([name]) => `“${name}”: when it happened, in rows without “${own.join('”, “')}”`);
}

/** A known format's own columns are no question; of others a guess may be in doubt. */
function ownQuestions(
  questions: readonly Question[],
  first: KnownTable,
  mapping: Mapping,
): readonly Question[] {
  const hasTime = saysWhen(mapping.columns);
  return questions.filter(({ column, key }) =>
    column === null ? key !== 'header' && !hasTime : isGuessed(first.mapping, column),
  );
}

function saysWhen(columns: Mapping['columns']): boolean {
  return Object.values(columns).some(({ as }) => TIMES.has(as));
}

/**
 * What a format leaves open: how the dates of some columns are written, and whether clock times have an offset. In which
 * zone it all was its own columns say.
 */
function leftOpen({ mapping: { columns, others } }: KnownTable): GuessOptions {
  if (!saysWhen(columns)) return {};
  if (others === 'guessed')
    return {
      dated: Object.fromEntries(Object.entries(columns).filter(([, { as }]) => TIMES.has(as))),
    };
  const open = Object.entries(columns).filter(
    ([, { as }]) => DATES.has(as) || as === 'clock' || as === 'clock-end',
  );
  return {
    only: new Set(open.map(([name]) => name)),
    placed: columns,
  };
}

/** A format's mapping, with the zone and the language that its table shows. */
function presetMapping(
  { table, mapping: { others, ...preset } }: KnownTable,
  guess: Mapping,
): Mapping {
  const { timeZone, language } = guess;
  const named = Object.entries(preset.columns).map(
    ([name, use]) => [name, completed(table, name, use, guess.columns[name])] as const,
  );
  const ofPreset = { ...preset, timeZone, language };
  if (others !== 'guessed') return { ...ofPreset, columns: Object.fromEntries(named) };
  const columns = { ...guess.columns, ...Object.fromEntries(named) };
  const held = { ...guess.held, ...preset.held };
  return { ...ofPreset, columns, held, ...(guess.looked && { looked: guess.looked }) };
}

/** Uses whose cells can be written in several ways: a format that doesn't say which leaves it to the column. */
const DATES: ReadonlySet<Use['as']> = new Set<Use['as']>(['when', 'start', 'end']);

/** A format's use of a column, with how its cells show that they are written where the format does not say. */
function completed(table: Table, name: string, use: Use, guess: Use | undefined): Use {
  if (!isDateOfAnyOrder(use)) return use;
  const reading = guess && DATES.has(guess.as) ? guess : dateReadingOf(table, name);
  return { ...reading, ...use } as Use;
}

/** How a column's dates are written, where its header speaks of something else than dates. */
function dateReadingOf(table: Table, name: string): Partial<DateReading> | null {
  const at = table.columns.findIndex((column) => column.name === name);
  const guess = createDateGuess(undefined, table.system);
  for (const { number, cells } of table.rows()) guess.add(cells[at] ?? null, number);
  return guess.result().reading;
}

function isDateOfAnyOrder(use: Use): boolean {
  return DATES.has(use.as) && !('order' in use);
}

/** Whether a column's use, or how its cells are read, is a guess. */
function isGuessed({ columns, others }: KnownTable['mapping'], name: string): boolean {
  const use = Object.hasOwn(columns, name) ? columns[name] : undefined;
  return use ? isDateOfAnyOrder(use) : others === 'guessed';
}
