import { UNKNOWN_VALUES } from '../cells/quantity-words.ts';
import { canBeUnknown, createUnknowns } from '../cells/unknown-values.ts';
import type { Mapping, Use } from '../mapping.ts';
import type { Table } from '../table.ts';
import { assignOutcome } from './assign/assign-outcome.ts';
import { assignPlace, tellNullIslands } from './assign/assign-place.ts';
import { assignTime } from './assign/assign-time.ts';
import { assignFigures, assignId, assignWords } from './assign/assign-words.ts';
import { zoneOfRows } from './assign/assign-zone.ts';
import { createColumnStats } from './column-stats.ts';
import type { ColumnStats } from './column-stats.ts';
import { languageOf } from './header-language.ts';
import type { LanguageGuess } from './header-language.ts';
import { holdColumns } from './held/hold-back.ts';
import type { HeldColumn } from './held/hold-back.ts';
import { holdRows, marksIn, tellCorrected } from './held/hold-rows.ts';
import type { HeldRows } from './held/hold-rows.ts';
import type { IsPlace } from './held/hold-names.ts';
import { createZoneGuess, locatorOf, zoneSaid } from './infer-time-zone.ts';
import type { TimeZoneGuess } from './infer-time-zone.ts';
import { createMappingDraft, freeOf, headerQuestion, tell, tellOf } from './mapping-draft.ts';
import type { MappingDraft, Question, Told } from './mapping-draft.ts';
import { headerWords } from './read-header.ts';
import { settleHeader } from './settle-header.ts';
import { saysUtc } from './words/zone-words.ts';

export interface MappingGuess {
  readonly mapping: Mapping;
  /** What was guessed, and why. */
  readonly told: readonly Told[];
  /** What nothing in the table decides: each names the key of mapping.json that does. */
  readonly questions: readonly Question[];
  readonly heldColumns: readonly HeldColumn[];
  readonly heldRows: readonly HeldRows[];
  readonly rows: number;
  readonly zone: TimeZoneGuess;
  readonly language: LanguageGuess;
  /** Columns that have clock times without an offset, whatever they are used as. */
  readonly unzoned: ReadonlySet<string>;
}

export interface GuessOptions {
  /** IANA: the zone, where somebody has said it. */
  readonly timeZone?: string | undefined;
  /** Columns by name, those that say where among them, where somebody has said which these are: the zone is found by them. */
  readonly placed?: Mapping['columns'] | undefined;
  /** Names of the columns to look at, where somebody has said what the others are; all unless given. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Columns that somebody has said say when: where rows lack that, another column of dates is found for them. */
  readonly dated?: Mapping['columns'] | undefined;
  /** Columns that somebody has spoken of, in a part of a mapping: a clock time is looked for beside the date that it names. */
  readonly said?: Mapping['columns'] | undefined;
  /** Whether a text is the name of a place: what most cells name then are no persons. Asked only where they may be. */
  readonly isPlace?: IsPlace | undefined;
  /** Called after each so many rows of a long table, with how many have been read. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

/** How many rows are read between two reports. */
const REPORT_EVERY = 10_000;

/**
 * Guesses what the columns of a table hold: by every row of it, read once, and by the headers. Its rows are read once more
 * for the time zone, where it is guessed which columns have points.
 */
export function guessMapping(
  table: Table,
  { timeZone, placed, only, dated = {}, said, isPlace, onRows }: GuessOptions = {},
): MappingGuess {
  const isUnknown = createUnknowns(UNKNOWN_VALUES);
  const isHeaderless = table.header === 'none';
  const open = table.columns.map(({ name }) =>
    createColumnStats(name, isUnknown, table.system, isHeaderless),
  );
  const asked = Array.from(open, (column, at) => ({ column, at })).filter(
    ({ column: { name } }) => only?.has(name) ?? true,
  );
  const locate = placed
    ? locatorOf(table.columns, (name) => (Object.hasOwn(placed, name) ? placed[name] : undefined))
    : null;
  const zones = createZoneGuess();
  let rows = 0;
  for (const row of table.rows()) {
    for (const { column, at } of asked) column.add(row.cells[at] ?? null, row.number);
    const point = locate?.(row);
    if (point?.is === 'read') zones.add(point.value);
    rows += 1;
    if (rows % REPORT_EVERY === 0) onRows?.(rows);
  }
  const columns = open.map(settleHeader);
  const draft = createMappingDraft(columns, said, isHeaderless);
  if (table.header === 'doubtful') draft.questions.push(headerQuestion(table));
  for (const { name, cells } of columns)
    if (Object.hasOwn(dated, name) && cells > 0 && cells < rows) draft.uses.set(name, dated[name]!);
  const isOfPeople = assignPeople(draft);
  const heldColumns = holdColumns(draft, isOfPeople, isPlace);
  if (isOfPeople) assignOutcome(draft);
  assignTime(draft);
  assignPlace(draft);
  assignFigures(draft);
  assignId(draft, isOfPeople);
  assignWords(draft);
  const heldRows = holdRows(draft, rows);
  tellCorrected(draft);
  tellMissing(draft);
  const ofRows = zoneOfRows(draft, rows);
  const given = timeZone ?? ofRows?.zone ?? undefined;
  const zone =
    timeZone === undefined && placed
      ? zones.result()
      : zoneOf(draft, table, given, timeZone === undefined ? ofRows?.column : undefined);
  const unzoned = new Set(ofRows?.isWhole ? [] : columns.filter(isUnzoned).map(({ name }) => name));
  const language = languageOf(columns, madeIn(table));
  tellUnknown(draft);
  return {
    mapping: {
      format: table.format,
      ...(isHeaderless && { header: 'none' as const }),
      timeZone: zone.timeZone,
      language: language.language,
      columns: Object.fromEntries(
        columns.map(({ name }): [string, Use] => [name, draft.uses.get(name) ?? { as: 'field' }]),
      ),
      rows: isOfPeople ? 'people' : 'events',
      // Those of fields as well, for a person may take the column for something else.
      unknown: unknownIn(columns, (column) => usedAs(draft, column) ?? 'note'),
      held: Object.fromEntries(heldRows.map(({ column, values }) => [column, values])),
      ...lookedAt(columns),
    },
    told: draft.told,
    questions: draft.questions,
    heldColumns,
    heldRows,
    rows,
    zone,
    language,
    unzoned,
  };
}

/** The values of columns that mark rows, whatever they mean; nothing where there are none. */
function lookedAt(columns: readonly ColumnStats[]): Pick<Mapping, 'looked'> {
  const marking = columns.flatMap((column) => {
    const values = marksIn(column);
    return values.length === 0 ? [] : [[column.name, values] as const];
  });
  return marking.length === 0 ? {} : { looked: Object.fromEntries(marking) };
}

function isUnzoned({ clocks, dates }: ColumnStats): boolean {
  return clocks > 0 || (dates?.result().needsZone ?? false);
}

/** Whether each row is a person: an age or a sex, a name, and the id of an event. */
function assignPeople(draft: MappingDraft): boolean {
  const isPerson = freeOf(draft, 'age', 'sex').some(({ cells }) => cells > 0);
  const isNamed = freeOf(draft, 'person-name', 'name').length > 0;
  if (!isPerson || !isNamed) return false;
  const [event] = freeOf(draft, 'incident-id').filter(({ cells }) => cells > 0);
  if (event) tell(draft, event.name, 'each row is a person, and this says of which event');
  else
    tellOf(
      draft,
      { key: 'rows', lacks: ['id'] },
      'a row looks like a person, but no column says of which event: each is an event of its own',
    );
  return event !== undefined;
}

const POINTS = ['latitude', 'longitude', 'position'] as const;

function tellMissing(draft: MappingDraft): void {
  const used = new Set([...draft.uses.values()].map(({ as }) => as));
  const isPlaced = used.has('position') || (used.has('latitude') && used.has('longitude'));
  if (!isPlaced && used.has('place'))
    tellOf(draft, { lacks: POINTS }, 'no coordinates: places are looked up by name');
  else if (!isPlaced)
    tellOf(draft, { lacks: [...POINTS, 'place', 'admin', 'country'] }, 'no column says where');
  if (!used.has('title'))
    tellOf(draft, { lacks: ['title'] }, `no column holds titles: ${titledBy(draft)}`);
  if (!used.has('source') && !used.has('source-address'))
    tellOf(
      draft,
      { lacks: ['source', 'source-address'] },
      'no column names sources: the file itself is the source',
    );
}

/** What events are called by where no column holds titles, as `read-row.ts` has it. */
function titledBy({ columns, uses }: MappingDraft): string {
  const named = (...as: readonly Use['as'][]): string => {
    const names = columns.filter(({ name }) => as.includes(uses.get(name)?.as ?? 'field'));
    return names.map(({ name }) => `“${name}”`).join(', ');
  };
  const [kind, note] = [named('category'), named('note')];
  const where = named('place') || named('admin', 'country');
  const ways = [
    ...(kind === '' ? [] : [where === '' ? kind : `${kind} and ${where}`]),
    ...(note === '' ? [] : [`the beginning of ${note}`]),
    ...(where === '' ? [] : [where]),
    'the number of its row',
  ];
  return `an event is called by ${ways.join(', else by ')}`;
}

/** @param by the column that gives the zone, where no person does */
function zoneOf(
  draft: MappingDraft,
  table: Table,
  given: string | undefined,
  by: string | undefined,
): TimeZoneGuess {
  if (given !== undefined)
    return zoneSaid(by === undefined ? 'as given' : `as most rows of “${by}” say`, given);
  const zones = createZoneGuess(utcHeader(draft));
  const locate = locatorOf(draft.columns, (name) => draft.uses.get(name));
  let nullIslands = 0;
  for (const row of locate ? table.rows() : []) {
    const read = locate!(row);
    if (read.is === 'nothing' && read.notes.includes('null-island')) nullIslands += 1;
    if (read.is === 'read') zones.add(read.value);
  }
  tellNullIslands(draft, nullIslands);
  return zones.result();
}

const TIMES: ReadonlySet<Use['as']> = new Set<Use['as']>([
  'when',
  'start',
  'end',
  'clock',
  'clock-end',
]);

/** The header of a column of clock times without an offset that says that they are UTC: `Date (UTC)`. */
function utcHeader({ columns, uses }: MappingDraft): string | undefined {
  return columns.find(
    (column) =>
      TIMES.has(uses.get(column.name)?.as ?? 'nothing') &&
      isUnzoned(column) &&
      saysUtc(column.name, headerWords(column.name)),
  )?.name;
}

function madeIn({ columns }: Table): ReadonlySet<string> {
  return new Set(columns.filter(({ isMade }) => isMade).map(({ name }) => name));
}

function tellUnknown(draft: MappingDraft): void {
  const unknown = unknownIn(draft.columns, (column) => usedAs(draft, column) ?? 'field');
  if (unknown.length > 0)
    tellOf(
      draft,
      { key: 'unknown' },
      `values that mean that nothing is known: ${unknown.join(', ')}`,
    );
}

/** What a column is used as; undefined of a field. */
function usedAs({ uses }: MappingDraft, { name }: ColumnStats): Use['as'] | undefined {
  const as = uses.get(name)?.as;
  return as === 'field' ? undefined : as;
}

/** Unknown values, as they stand, in columns that satisfy the condition. */
function unknownIn(
  columns: readonly ColumnStats[],
  useOf: (column: ColumnStats) => Use['as'],
): string[] {
  const all = columns.flatMap((column) =>
    [...column.unknown].filter((value) => canBeUnknown(value, useOf(column))),
  );
  return [...new Set(all)];
}
