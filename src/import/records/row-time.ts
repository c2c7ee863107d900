import { EdtfError, parseEdtf } from '../../time/edtf.ts';
import type { Zone } from '../../time/zone.ts';
import { DATE_CURES } from '../cells/date-cures.ts';
import { DATE_NOTES } from '../cells/date-draft.ts';
import type { DateNote } from '../cells/date-draft.ts';
import { createDateReader } from '../cells/read-date.ts';
import type { DateCell } from '../cells/read-date.ts';
import { readDateAndClock, readSplitDate } from '../cells/split-date.ts';
import { readZone } from '../cells/zone-cell.ts';
import { kept } from '../kept.ts';
import type { DateReading, TimePrecision } from '../mapping.ts';
import type { Cell, Row } from '../table.ts';
import { meaningOf } from './read-as.ts';
import type { TableReading } from './read-as.ts';
import type { Refusal } from './refusal.ts';
import { widened } from './widened.ts';

/** The time of a row as EDTF, and what is to be said of how it was read; or why it has none. */
export type RowTime =
  | { readonly when: string; readonly notes: readonly string[] }
  | { readonly refusal: Refusal };

const NO_TIME = {
  got: 'nothing',
  expected: 'a date: an incident without any time can’t stand on a timeline',
  cure: 'write it as far as it is known: a year is enough',
} as const;
const ISO: DateReading = { order: 'iso' };
const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/** Makes what reads when a row's event was, from whichever of its columns say so, never more exactly than they do. */
export function createTimeReader(reading: TableReading, zone: Zone): (row: Row) => RowTime {
  const inZone = createZonedReader(reading, zone);
  const [column] = reading.columns('time-zone');
  if (!column) return inZone;
  const byCell = new Map<Cell, (row: Row) => RowTime>();
  return (row) => {
    const cell = reading.cell(row, column);
    const known = byCell.get(cell);
    if (known) return known(row);
    const own = readZone(cell);
    const read = own ? createZonedReader(reading, own, 'clock-in-row-zone') : inZone;
    if (byCell.size < MOST_ZONES) byCell.set(kept(cell), read);
    return read(row);
  };
}

/** How many values of a column of zones are remembered, more than there are zones. */
const MOST_ZONES = 1000;

/** Reads the time of rows whose clocks are of one zone. @param note on a clock time that is of the zone for it has no offset */
function createZonedReader(
  reading: TableReading,
  zone: Zone,
  note: DateNote = 'clock-in-zone',
): (row: Row) => RowTime {
  const readers = createColumnReaders(zone);
  const usual = DATE_NOTES['clock-in-zone'];
  return (row) => {
    const time = readTime(row, reading, zone, readers);
    if (note === 'clock-in-zone' || !('when' in time)) return time;
    return { ...time, notes: time.notes.map((each) => (each === usual ? DATE_NOTES[note] : each)) };
  };
}

function readTime(row: Row, reading: TableReading, zone: Zone, readers: ColumnReaders): RowTime {
  const readDay = dateReader(reading, zone, readers);
  const filled = (as: 'when' | 'start' | 'end'): DateColumn | undefined =>
    reading.columns(as).find((column) => reading.cell(row, column) !== null);
  const [first, last] = [filled('when') ?? filled('start'), filled('end')];
  if (first) {
    const [clock, until] = [cellOf(row, reading, 'clock'), cellOf(row, reading, 'clock-end')];
    // Of a date that ended on another, each has the clock time at its own end.
    const start = readDay(row, first, last ? { clock } : { clock, until });
    const end = last && readDay(row, last, { clock: until });
    const time = end === undefined ? start : between(start, end, [first.name, last!.name], zone);
    return withPrecision(time, row, reading);
  }
  const parts = dateOfParts(row, reading, zone);
  if (parts !== null) return withPrecision(parts, row, reading);
  if (last) {
    const end = readDay(row, last, { clock: cellOf(row, reading, 'clock-end') });
    return withPrecision(untilEnd(end, last.name, zone), row, reading);
  }
  const named = (['when', 'start', 'year'] as const).flatMap((as) => reading.columns(as));
  return {
    refusal: {
      column: named[0]?.name,
      ...NO_TIME,
      ...(named.length === 0 && { got: 'no column that says when' }),
      ...(named.length === 0 && {
        cure: 'name the column of the date in mapping.json: { "as": "when" }',
        cureKey: 'when',
      }),
    },
  };
}

interface DateColumn {
  readonly at: number;
  readonly name: string;
  readonly use: Partial<DateReading>;
}

type ColumnReaders = (date: DateColumn) => (cell: Cell) => DateCell;

/** One reader a column, which remembers what it has read. */
function createColumnReaders(zone: Zone): ColumnReaders {
  const known = new Map<number, (cell: Cell) => DateCell>();
  return ({ at, use }) => {
    const read = known.get(at) ?? createDateReader({ ...ISO, ...use }, zone);
    known.set(at, read);
    return read;
  };
}

/** Clock times that stand beside a date. */
interface Clocks {
  readonly clock: Cell;
  readonly until?: Cell;
}

/** Reads a column of a row, with the clock times that stand beside it. */
function dateReader(reading: TableReading, zone: Zone, readers: ColumnReaders) {
  return (row: Row, date: DateColumn, clocks: Clocks): RowTime => {
    const cell = reading.cell(row, date);
    const isAlone = clocks.clock === null && (clocks.until ?? null) === null;
    const read = isAlone
      ? readers(date)(cell)
      : readDateAndClock(cell, clocks, { ...ISO, ...date.use }, zone);
    return timeOf(date.name, read);
  };
}

/** What a row has in the first column of a use; null where it has none. */
function cellOf(
  row: Row,
  reading: TableReading,
  as: 'month' | 'day' | 'clock' | 'clock-end',
): Cell {
  const [column] = reading.columns(as);
  return column ? reading.cell(row, column) : null;
}

/** What was read in a column, as the time of the row. */
function timeOf(column: string, read: DateCell): RowTime {
  if (read.is === 'nothing') return { refusal: { column, ...NO_TIME } };
  if (read.is === 'read')
    return { when: read.value, notes: read.notes.map((note) => DATE_NOTES[note]) };
  const { got, expected, cure = DATE_CURES[read.why], cureKey } = read;
  return { refusal: { column, got, expected, cure, cureKey } };
}

/** From one time to another, ends included; refused where the two make no interval. @param columns the names of the two */
function between(
  start: RowTime,
  end: RowTime,
  columns: readonly [start: string, end: string],
  zone: Zone,
): RowTime {
  if ('refusal' in start) return start;
  if ('refusal' in end) return end;
  if (start.when === end.when) return start;
  // An interval has no intervals or sets in it: of each its outer end stands.
  const [from = ''] = endsOf(start.when);
  const to = endsOf(end.when).at(-1)!;
  const when = from === to ? from : `${from}/${to}`;
  const expected = whyNoTime(when, zone);
  if (expected === null) return { when, notes: [...start.notes, ...end.notes] };
  return {
    refusal: {
      column: columns[1],
      got: `${start.when} in “${columns[0]}” and ${end.when} in “${columns[1]}”`,
      expected,
      cure: 'mend the two cells: are they the wrong way round?',
    },
  };
}

/** Of a row that says when it ended alone: it may have begun at any time before. */
function untilEnd(end: RowTime, column: string, zone: Zone): RowTime {
  if ('refusal' in end) return end;
  const when = `../${endsOf(end.when).at(-1)!}`;
  const expected = when === '../..' ? NO_TIME.expected : whyNoTime(when, zone);
  return expected === null
    ? { when, notes: end.notes }
    : { refusal: { column, got: end.when, expected, cure: NO_TIME.cure } };
}

/** The two ends of an interval or a set; a date by itself. */
function endsOf(when: string): readonly string[] {
  return /^\[(.+)\.\.(.+)\]$/.exec(when)?.slice(1) ?? when.split('/');
}

/** What was expected of a text that is no time; null where it is one. */
function whyNoTime(when: string, zone: Zone): string | null {
  // Days of four digits, each of which was read, are set side by side as they stand.
  if (DAYS.test(when) && when.slice(0, 10) < when.slice(11)) return null;
  // Open on both sides it names no day.
  if (when === '..') return 'a start or an end: the two are open on both sides together';
  try {
    parseEdtf(when, zone);
    return null;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return error.expected;
  }
}

/** A date that stands in columns of its own for year, month and day; null where there is no year. */
function dateOfParts(row: Row, reading: TableReading, zone: Zone): RowTime | null {
  const [year] = reading.columns('year');
  if (!year || reading.cell(row, year) === null) return null;
  const cells = {
    year: reading.cell(row, year),
    month: cellOf(row, reading, 'month'),
    day: cellOf(row, reading, 'day'),
    clock: cellOf(row, reading, 'clock'),
    until: cellOf(row, reading, 'clock-end'),
  };
  return timeOf(
    year.name,
    readSplitDate(cells, { language: reading.mapping.language, ...year.use }, zone),
  );
}

/** What a code of precision leaves of a date: of a week its days, of a month the month. */
function withPrecision(time: RowTime, row: Row, reading: TableReading): RowTime {
  if ('refusal' in time) return time;
  const [column] = reading.columns('time-precision');
  const code = column ? reading.text(row, column) : '';
  const precision: TimePrecision | undefined = meaningOf(column?.use.codes, code);
  if (precision === undefined) return time;
  const when = widened(time.when, precision);
  if (when === time.when) return time;
  return { when, notes: [...time.notes, `${column!.name} ${code}: exact to the ${precision}`] };
}
