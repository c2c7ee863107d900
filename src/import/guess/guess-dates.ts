import { LONGEST_VALUE, plainText } from '../cells/cell-reading.ts';
import { isDraft, isMidnight } from '../cells/date-draft.ts';
import type { DateDraft, Drafted } from '../cells/date-draft.ts';
import { draftCell } from '../cells/draft-cell.ts';
import type { SerialSystem } from '../cells/serial-day.ts';
import { UNKNOWN_VALUES } from '../cells/quantity-words.ts';
import { draftWeek } from '../cells/periods/year-weeks.ts';
import { isOfNumbers } from '../cells/number-date.ts';
import { createUnknowns } from '../cells/unknown-values.ts';
import { kept } from '../kept.ts';
import type { DateReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { createCalendarGuess, yearOfDraft } from './dates/calendar-guess.ts';
import type { CalendarGuess } from './dates/calendar-guess.ts';
import { createMonthLanguageGuess } from './dates/month-language.ts';
import type { MonthLanguageGuess } from './dates/month-language.ts';
import { createNumberKinds } from './dates/number-kinds.ts';
import type { NumberKinds, NumberKindsResult } from './dates/number-kinds.ts';
import { createTally, tallyText } from './tally.ts';
import type { OpenTally, Tally } from './tally.ts';

/** What may stand first in a date of figures. */
const ORDERS = ['day-first', 'month-first', 'year-first'] as const;
export type FigureOrder = (typeof ORDERS)[number];

export interface DateGuessResult {
  /** How the column is read; null where none of it can be, or the order is undecided. */
  readonly reading: DateReading | null;
  /** The orders that read the column equally well and differently: a person must say. */
  readonly undecided: readonly FigureOrder[];
  /** A cell that they read differently. */
  readonly example: string;
  /** The calendar that its years may be of besides ours, and a cell: a person must say. */
  readonly calendar: ReturnType<CalendarGuess['result']>;
  /** The reading but for the order, where that is undecided. */
  readonly rest: Omit<DateReading, 'order'>;
  /** Cells that are not empty and mean something. */
  readonly cells: number;
  /** How many of them can be read so. */
  readonly read: number;
  /** How many are dates that are no bare numbers. */
  readonly written: number;
  /** Those that can't. */
  readonly misfits: readonly Tally[];
  readonly hasClock: boolean;
  /** Whether every cell has a clock time, with its offset. */
  readonly isWhole: boolean;
  /** Whether any clock time has no offset beside it: a zone has to say which instant it is. */
  readonly needsZone: boolean;
  /** What was guessed from what, for people. */
  readonly why: readonly string[];
}

export interface DateGuess {
  readonly cells: number;
  /** How many cells can be a date of some kind. */
  readonly dates: number;
  add(cell: Cell, row: number): void;
  result(): DateGuessResult;
}

/** The part of the deciding cells that may speak against an order which is taken all the same, and told. */
const FEW = 0.1;
const isUnknownValue = createUnknowns(UNKNOWN_VALUES);

/**
 * Guesses over a whole column, in flat memory, how its dates are written. @param system what bare numbers of a spreadsheet
 * count from
 * @param weeks where its header says that the figures beside years are weeks, and how these are counted
 */
export function createDateGuess(
  isUnknown: (cell: Cell) => boolean = isUnknownValue,
  system: SerialSystem = '1900',
  weeks?: DateReading['weeks'],
): DateGuess {
  const texts = createTexts(weeks);
  const numbers = createNumberKinds();
  const calendars = createCalendarGuess();
  return {
    get cells() {
      return texts.all.count + numbers.cells;
    },
    get dates() {
      return texts.dates.count + (numbers.best()?.read.count ?? 0);
    },
    add(cell, row) {
      if (isUnknown(cell)) return;
      const text = plainText(cell);
      const isWeek = weeks !== undefined && draftWeek(text, weeks) !== null;
      if (isWeek) texts.weeks.add(cell, row);
      if (!isWeek && /^[+-]?\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(text)) {
        numbers.add(text, cell, row);
        // Numbers of other lengths are no dates that begin with their year.
        if (/^\d{4}(?:\d\d){0,2}$/.test(text)) calendars.add(Number(text.slice(0, 4)), cell, row);
        return;
      }
      const first = addText(texts, text, cell, row);
      if (first) calendars.add(first.year, cell, row);
    },
    result: () => ({ ...concludeDates(texts, numbers, system), calendar: calendars.result() }),
  };
}

interface Texts {
  readonly all: OpenTally;
  /** Cells that can be read in some order. */
  readonly dates: OpenTally;
  readonly read: Readonly<Record<FigureOrder, OpenTally>>;
  readonly misfits: Readonly<Record<FigureOrder, OpenTally>>;
  /** Cells that two orders read differently. */
  readonly doubtful: OpenTally;
  /** Cells whose reading depends on what stands first: some order can't read them. */
  readonly figures: OpenTally;
  /** Cells that are not both day and month first: they decide. */
  readonly deciding: OpenTally;
  readonly slashedYears: OpenTally;
  readonly clocks: OpenTally;
  /** Cells with a clock time and its offset. */
  readonly whole: OpenTally;
  readonly midnights: OpenTally;
  readonly unzoned: OpenTally;
  readonly months: MonthLanguageGuess;
  /** How weeks are counted, and the cells that are some. */
  readonly counted: DateReading['weeks'];
  readonly weeks: OpenTally;
  readonly known: Map<string, Drafts>;
}

function createTexts(counted: DateReading['weeks']): Texts {
  const byOrder = (): Record<FigureOrder, OpenTally> => ({
    'day-first': createTally(),
    'month-first': createTally(),
    'year-first': createTally(),
  });
  return {
    all: createTally(),
    dates: createTally(),
    read: byOrder(),
    misfits: byOrder(),
    doubtful: createTally(),
    figures: createTally(),
    deciding: createTally(),
    slashedYears: createTally(),
    clocks: createTally(),
    whole: createTally(),
    midnights: createTally(),
    unzoned: createTally(),
    months: createMonthLanguageGuess(),
    counted,
    weeks: createTally(),
    known: new Map(),
  };
}

/** What no order reads differently: most columns are of it, and it is read once. */
const ISO = /^-?\d{4}-\d\d(?:-\d\d)?(?:$|[T ])/;

/** What the orders make of a text, in their order. */
interface Drafts {
  readonly all: readonly (DateDraft | null)[];
  readonly first: DateDraft | undefined;
  readonly isDoubtful: boolean;
  /** Of the first; null where it has none, or several. */
  readonly year: number | null;
}

/** How many different texts are remembered: columns of dates repeat themselves. */
const REMEMBERED = 5000;

function draftsOf({ known, counted }: Texts, text: string, cell: Cell): Drafts {
  const seen = known.get(text);
  if (seen) return seen;
  if (known.size >= REMEMBERED || text.length > LONGEST_VALUE)
    return makeDrafts(text, cell, counted);
  const drafts = makeDrafts(text, kept(cell), counted);
  known.set(kept(text), drafts);
  return drafts;
}

function makeDrafts(text: string, cell: Cell, weeks: DateReading['weeks']): Drafts {
  const all = ISO.test(text)
    ? Array<DateDraft | null>(ORDERS.length).fill(asDraft(draftCell(cell, { order: 'iso', weeks })))
    : ORDERS.map((order) => asDraft(draftCell(cell, { order, weeks })));
  const found = all.filter((each) => each !== null);
  const isDoubtful = new Set(found.map(({ ends }) => JSON.stringify(ends))).size > 1;
  const [first] = found;
  return { all, first, isDoubtful, year: first ? yearOfDraft(first) : null };
}

/** @returns what the first order makes of the cell that can read it; null where none can */
function addText(texts: Texts, text: string, cell: Cell, row: number): Drafts | null {
  texts.all.add(cell, row);
  const drafts = draftsOf(texts, text, cell);
  const { all, first, isDoubtful } = drafts;
  for (const [at, order] of ORDERS.entries())
    (all[at] ? texts.read : texts.misfits)[order].add(cell, row);
  if (!first) return null;
  texts.dates.add(cell, row);
  if (all.includes(null)) texts.figures.add(cell, row);
  if (!all[0] || !all[1]) texts.deciding.add(cell, row);
  if (isDoubtful) texts.doubtful.add(cell, row);
  if (/^\d{4}[/.]/.test(text)) texts.slashedYears.add(cell, row);
  if (/\p{L}{3}/u.test(text)) texts.months.add(text);
  for (const end of first.ends) {
    if (typeof end === 'string') continue;
    texts.clocks.add(cell, row);
    if (isMidnight(end.clock)) texts.midnights.add(cell, row);
    if (end.clock.offset === null) texts.unzoned.add(cell, row);
  }
  if (first.ends.every((end) => typeof end !== 'string' && end.clock.offset !== null))
    texts.whole.add(cell, row);
  return drafts;
}

function asDraft(drafted: Drafted): DateDraft | null {
  return isDraft(drafted) ? drafted : null;
}

function concludeDates(
  texts: Texts,
  numbers: NumberKinds,
  system: SerialSystem,
): Omit<DateGuessResult, 'calendar'> {
  const kind = numbers.best();
  const why: string[] = [];
  const { orders, told } = textOrders(texts);
  why.push(...told);
  const language = texts.months.result();
  if (language) why.push(`names of months in the language “${language}”`);
  const isFilledIn = allMidnight(texts, kind);
  if (isFilledIn) why.push('every clock time is midnight: taken for days without one');
  if (texts.weeks.count > 0) why.push(`${WEEKS_TOLD[texts.counted!]}: ${tallyText(texts.weeks)}`);
  const isMixed = kind?.kind === 'serial' && (texts.dates.count > 0 || numbers.years.count > 0);
  if (kind) why.push(...kindWhy(kind, isMixed, system));
  const rest: Omit<DateReading, 'order'> = {
    ...(language && { language }),
    ...(texts.weeks.count > 0 && { weeks: texts.counted }),
    ...(isMixed && { serials: system }),
    ...(isFilledIn && { midnight: 'day' as const }),
  };
  const [order] = orders;
  const readAs: FigureOrder = order ?? 'day-first';
  const misfits = [texts.misfits[readAs], kind?.misfits ?? numbers.all].filter(
    ({ count }) => count > 0,
  );
  const cells = texts.all.count + numbers.cells;
  const base = {
    rest,
    cells,
    hasClock: texts.clocks.count > 0 && !isFilledIn,
    isWhole: texts.whole.count === cells && !isFilledIn,
    needsZone: !isFilledIn && (texts.unzoned.count > 0 || (kind?.clocks ?? false)),
    why,
  };
  const read = cells - misfits.reduce((sum, { count }) => sum + count, 0);
  const isUndecided = orders.length > 1;
  const reading =
    isUndecided || read === 0
      ? null
      : guessedReading(orderOf(order, texts, kind, isMixed, system), rest);
  return {
    ...base,
    reading,
    undecided: isUndecided ? orders : [],
    example: texts.doubtful.example,
    read,
    written: texts.dates.count,
    misfits,
  };
}

function guessedReading(
  order: DateReading['order'],
  rest: Omit<DateReading, 'order'>,
): DateReading {
  return { order, ...rest, ...(isOfNumbers(order) && { numbers: 'usual' }) };
}

/** The orders that are left: one, several that nothing decides between, or none where no date depends on it. */
function textOrders(texts: Texts): { orders: readonly FigureOrder[]; told: readonly string[] } {
  const { doubtful, figures, deciding, read, misfits, dates } = texts;
  if (doubtful.count === 0 && figures.count === 0) return { orders: [], told: [] };
  const counts = ORDERS.map((order) => read[order].count);
  const most = Math.max(...counts);
  const best = ORDERS.filter((order) => read[order].count === most);
  const against = dates.count - most;
  const [order] = best;
  // 10/10/2020 alone: both orders say the same.
  if (doubtful.count === 0 && against === 0) return { orders: best.slice(0, 1), told: [] };
  if (best.length > 1 || order === undefined)
    return { orders: best, told: [`nothing tells ${best.join(' from ')}: ${tallyText(doubtful)}`] };
  if (against === 0) return { orders: best, told: [`${order}: decided by ${tallyText(deciding)}`] };
  const told = `${order} reads ${most} of ${dates.count} cells; against it: ${tallyText(misfits[order])}`;
  if (against <= FEW * deciding.count) return { orders: best, told: [told] };
  const others = ORDERS.filter((each) => each !== 'year-first' && each !== order);
  return {
    orders: [order, ...others],
    told: [`the column is written in more than one order: ${told}`],
  };
}

function allMidnight({ clocks, midnights }: Texts, kind: NumberKindsResult | null): boolean {
  const isTexts = clocks.count > 0 && midnights.count === clocks.count;
  const isEpochs = kind !== null && kind.midnights;
  return (
    (isTexts && (kind === null || isEpochs || kind.kind === 'year')) ||
    (isEpochs && clocks.count === 0)
  );
}

function orderOf(
  order: FigureOrder | undefined,
  { all, months, slashedYears }: Texts,
  kind: NumberKindsResult | null,
  isMixed: boolean,
  system: SerialSystem,
): DateReading['order'] {
  switch (kind?.kind) {
    case 'seconds':
      return 'epoch-seconds';
    case 'milliseconds':
      return 'epoch-milliseconds';
    case 'serial':
      if (!isMixed) return `serial-${system}`;
      break;
    case 'compact':
      if (order === undefined) return 'compact';
      break;
    default:
  }
  if (order !== undefined) return order;
  if (months.cells > all.count / 2) return 'words';
  return slashedYears.count > all.count / 2 ? 'year-first' : 'iso';
}

const WEEKS_TOLD = {
  iso: 'as its name speaks of weeks, the figures beside years are weeks of seven days from a Monday on, as ISO 8601 counts them; where they begin on a Sunday, { "weeks": "sunday" } says so',
  sunday:
    'as its name speaks of weeks, the figures beside years are weeks of seven days from a Sunday on, as the CDC counts them; where they begin on a Monday, { "weeks": "iso" } says so',
} as const;

function kindWhy(
  { kind, read }: NumberKindsResult,
  isMixed: boolean,
  system: SerialSystem,
): string[] {
  switch (kind) {
    case 'year':
      return [`numbers of four digits are years: ${tallyText(read)}`];
    case 'compact':
      return [`digits without hyphens are dates: ${tallyText(read)}`];
    case 'serial': {
      const beside = isMixed ? ' beside written dates' : '';
      return [
        `numbers${beside} are days of a spreadsheet, of the system that begins in ${system}: ${tallyText(read)}`,
      ];
    }
    case 'seconds':
      return [`numbers are seconds since 1970, by their size: ${tallyText(read)}`];
    case 'milliseconds':
      return [`numbers are milliseconds since 1970, by their size: ${tallyText(read)}`];
  }
}
