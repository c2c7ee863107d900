import { plainText } from '../cells/cell-reading.ts';
import { readClock } from '../cells/split-date.ts';
import { canBeUnknown } from '../cells/unknown-values.ts';
import type { Cell, Table } from '../table.ts';
import { createCoordinateGuess } from './guess-coordinates.ts';
import type { CoordinateGuess } from './guess-coordinates.ts';
import { createDateGuess } from './guess-dates.ts';
import type { DateGuess } from './guess-dates.ts';
import { createNumberGuess } from './guess-numbers.ts';
import type { NumberGuess } from './guess-numbers.ts';
import { headerWords, readHeader } from './read-header.ts';
import type { HeaderReading } from './read-header.ts';
import { MARKING_ROLES } from './header-roles.ts';
import type { HeaderRole } from './header-roles.ts';
import { createCommaStats } from './comma-stats.ts';
import type { CommaStats } from './comma-stats.ts';
import { createNameStats } from './held/name-stats.ts';
import type { Meant, NameStats } from './held/name-stats.ts';
import { createTextStats } from './text-stats.ts';
import type { TextStats } from './text-stats.ts';
import { speaksOfMakers, speaksOfOne } from './words/one-person-words.ts';
import { isLabel, isLater } from './words/restricted-words.ts';
import { weeksOf } from './words/time-words.ts';
import { speaksOfPersons } from './words/person-words.ts';

/** All that is learnt of one column, in flat memory. */
export interface ColumnStats {
  readonly name: string;
  readonly header: HeaderReading | null;
  /** Cells that are not empty and mean something. */
  readonly cells: number;
  /** Each null where the column has soon shown to hold none. */
  readonly dates: DateGuess | null;
  readonly coordinates: CoordinateGuess | null;
  readonly numbers: NumberGuess | null;
  /** How many cells are clock times, as far as they are looked at; 0 where the header doesn’t speak of any. */
  readonly clocks: number;
  /** Of years, where the header says that it has some; else 0. */
  readonly years: YearStats;
  readonly text: TextStats;
  readonly names: NameStats;
  /** Null where the header says that the column holds something else than sources. */
  readonly commas: CommaStats | null;
  /** Values that mean that nothing is known, as they stand. */
  readonly unknown: ReadonlySet<string>;
}

/** How many cells are years of up to four digits, and of these how many are of another kind than 1000 to 9999. */
export interface YearStats {
  readonly cells: number;
  readonly negative: number;
  /** Of three digits, or four of which the first is 0. */
  readonly early: number;
  /** Of one or two digits. */
  readonly short: number;
}

export interface OpenColumnStats extends ColumnStats {
  add(cell: Cell, row: number): void;
}

/** After so many cells a column that has shown fewer than one in ten of a kind is no longer asked for it. */
const TRIAL = 400;
const LEAST_SHARE = 0.1;
const MOST_UNKNOWNS = 20;

/** What headers say of columns that are asked for a kind to the end. */
const DATE_ROLES: ReadonlySet<HeaderRole> = new Set([
  'when',
  'start',
  'end',
  'source-date',
  'record-date',
]);
/** What headers say of columns that may hold clock times: `Beginn` and `Ende` may be dates or these. */
const CLOCK_ROLES: ReadonlySet<HeaderRole> = new Set(['clock', 'start', 'end']);
/** Those of them that are asked for clock times to the end. */
const OF_CLOCKS: ReadonlySet<HeaderRole> = new Set(['clock']);
const PLACE_ROLES: ReadonlySet<HeaderRole> = new Set([
  'latitude',
  'longitude',
  'position',
  'x',
  'y',
]);
/** Columns in which −99 is an angle. */
const AXES = ['latitude', 'longitude'] as const;
const MARKS: ReadonlySet<HeaderRole | undefined> = new Set(MARKING_ROLES);
/** Columns that may say whether a row is published: what is yet to be said says that it isn't. */
const WHETHER: ReadonlySet<HeaderRole | undefined> = new Set([
  'access',
  'visibility',
  'publish',
  'source-date',
]);
const NUMBER_ROLES: ReadonlySet<HeaderRole> = new Set(['killed', 'injured', 'low', 'best', 'high']);

/** Unknown values have been set aside by then. */
const isKnown = (): boolean => false;

/** @param isHeaderless whether the table has no names of columns: any may be of clock times then */
export function createColumnStats(
  name: string,
  isUnknown: (cell: Cell) => boolean,
  system?: Table['system'],
  isHeaderless = false,
): OpenColumnStats {
  const header = readHeader(name);
  const axis = AXES.find((each) => each === header?.role) ?? null;
  const weeks = weeksOf(headerWords(name));
  let dates: DateGuess | null = createDateGuess(isKnown, system, weeks);
  let coordinates: CoordinateGuess | null = createCoordinateGuess(isKnown);
  let numbers: NumberGuess | null = createNumberGuess(isKnown);
  const text = createTextStats(isLabel, MARKS.has(header?.role));
  const commas = header?.role === 'source' ? createCommaStats() : null;
  const unknown = new Set<string>();
  const years = { cells: 0, negative: 0, early: 0, short: 0 };
  let cells = 0;
  let clocks = 0;
  const isOfYears = header?.role === 'year' || header?.role === 'year-or-region';
  let mayBeClocks = header === null ? isHeaderless : CLOCK_ROLES.has(header.role);
  const names = createNameStats(meantBy(name, header?.role));
  const saysWhether = WHETHER.has(header?.role);
  const meansUnknown = (value: string): boolean =>
    axis === null ? !(saysWhether && isLater(value)) : canBeUnknown(value, axis);
  const isHopeless = (found: number, roles: ReadonlySet<HeaderRole>): boolean =>
    found < cells * LEAST_SHARE && !(header && roles.has(header.role));
  return {
    name,
    header,
    text,
    names,
    commas,
    unknown,
    years,
    get cells() {
      return cells;
    },
    get dates() {
      return dates;
    },
    get coordinates() {
      return coordinates;
    },
    get numbers() {
      return numbers;
    },
    get clocks() {
      return clocks;
    },
    add(cell, row) {
      if (isUnknown(cell) && meansUnknown(String(cell ?? ''))) {
        const written = String(cell ?? '').trim();
        if (written !== '' && unknown.size < MOST_UNKNOWNS) unknown.add(written);
        return;
      }
      cells += 1;
      text.add(cell);
      dates?.add(cell, row);
      coordinates?.add(cell, row);
      numbers?.add(cell, row);
      if (mayBeClocks && readClock(cell)) clocks += 1;
      if (isOfYears) addYear(years, plainText(cell));
      names.add(cell);
      commas?.add(cell);
      if (cells !== TRIAL) return;
      if (isHopeless(clocks, OF_CLOCKS)) mayBeClocks = false;
      if (dates && isHopeless(dates.dates, DATE_ROLES)) dates = null;
      if (coordinates && isHopeless(coordinates.coordinates, PLACE_ROLES)) coordinates = null;
      if (numbers && isHopeless(numbers.numbers, NUMBER_ROLES)) numbers = null;
    },
  };
}

/** Of columns that say who did it, or what it was, and of sources: groups are named there as well. */
const MAY_ACT: ReadonlySet<HeaderRole> = new Set(['actor', 'category', 'source']);

/** Which persons a header speaks of, if any; of sources that reported it one word is hardly ever somebody's name. */
function meantBy(name: string, role: HeaderRole | undefined): Meant | null {
  const words = headerWords(name);
  const areMakers = speaksOfMakers(words);
  if (role !== 'source' && (areMakers || speaksOfOne(words))) return 'one';
  if (!areMakers && !speaksOfPersons(words)) return null;
  return role !== undefined && MAY_ACT.has(role) ? 'acting' : 'many';
}

function addYear(years: { -readonly [K in keyof YearStats]: YearStats[K] }, text: string): void {
  const [, minus, digits = ''] = /^(-?)(\d{1,4})(?:\.0+)?$/.exec(text) ?? [];
  if (digits === '') return;
  years.cells += 1;
  if (minus === '-') years.negative += 1;
  else if (digits.length < 3) years.short += 1;
  else if (Number(digits) < 1000) years.early += 1;
}
