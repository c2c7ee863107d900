import type { Zone } from '../../time/zone.ts';
import { DATE_NOTES } from '../cells/date-draft.ts';
import { readDate } from '../cells/read-date.ts';
import type { DateReading, TimePrecision } from '../mapping.ts';
import type { Row } from '../table.ts';
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
} as const;
const ISO: DateReading = { order: 'iso' };
const CLOCK = /^\d{1,2}:\d{2}(:\d{2})?$/;
const DAY = /^-?\d{4,}-\d{2}-\d{2}$/;

/** Reads when a row's event was, from whichever of its columns say so, never more exactly than they do. */
export function readTime(row: Row, reading: TableReading, zone: Zone): RowTime {
  const read = dateReader(row, reading, zone);
  const [whole] = reading.columns('when').filter((column) => reading.cell(row, column) !== null);
  const [first] = reading.columns('start').filter((column) => reading.cell(row, column) !== null);
  const [last] = reading.columns('end').filter((column) => reading.cell(row, column) !== null);
  if (whole) return withPrecision(read(whole), row, reading);
  if (first) return withPrecision(between(read(first), last && read(last)), row, reading);
  const parts = dateOfParts(row, reading);
  if (parts !== null) return withPrecision(parts, row, reading);
  const named = (['when', 'start', 'year'] as const).flatMap((as) => reading.columns(as));
  return {
    refusal: {
      column: named[0]?.name,
      ...NO_TIME,
      ...(named.length === 0 && { got: 'no column that says when' }),
      ...(named.length === 0 && {
        cure: 'name the column of the date in mapping.json: { "as": "when" }',
      }),
    },
  };
}

interface DateColumn {
  readonly at: number;
  readonly name: string;
  readonly use: Partial<DateReading>;
}

/** Reads a column of a row, with the clock time that stands beside it. */
function dateReader(row: Row, reading: TableReading, zone: Zone) {
  const [clock] = reading.columns('clock').map((column) => reading.text(row, column));
  return (column: DateColumn): RowTime => {
    const cell = reading.cell(row, column);
    const date = readDate(cell, { ...ISO, ...column.use }, zone);
    if (date.is === 'nothing') return { refusal: { column: column.name, ...NO_TIME } };
    if (date.is === 'refused') {
      const { got, expected, cure } = date;
      return { refusal: { column: column.name, got, expected, cure } };
    }
    const notes = date.notes.map((note) => DATE_NOTES[note]);
    if (!clock || !CLOCK.test(clock) || !DAY.test(date.value)) return { when: date.value, notes };
    const time = readDate(`${date.value}T${clock.padStart(5, '0')}`, ISO, zone);
    // A clock time that can't be read takes nothing from the day that can.
    return time.is === 'read'
      ? { when: time.value, notes: [...notes, ...time.notes.map((note) => DATE_NOTES[note])] }
      : { when: date.value, notes: [...notes, `the time of day, ${clock}, could not be read`] };
  };
}

/** From one time to another, ends included. */
function between(start: RowTime, end: RowTime | undefined): RowTime {
  if ('refusal' in start || end === undefined) return start;
  if ('refusal' in end) return end;
  if (start.when === end.when) return start;
  const notes = [...start.notes, ...end.notes];
  // An interval has no intervals in it: of each its outer end stands.
  const [from = ''] = start.when.split('/');
  const to = end.when.split('/').at(-1)!;
  return { when: from === to ? from : `${from}/${to}`, notes };
}

/** A date that stands in columns of its own for year, month and day; a month or day of 0 says that it is not known. */
function dateOfParts(row: Row, reading: TableReading): RowTime | null {
  const [year] = reading.columns('year');
  if (!year) return null;
  const written = reading.text(row, year);
  if (written === '') return null;
  const refused = (column: { readonly name: string }, got: string, expected: string): RowTime => ({
    refusal: { column: column.name, got: JSON.stringify(got), expected },
  });
  if (!/^-?\d{1,4}$/.test(written)) return refused(year, written, 'a year in digits');
  const sign = written.startsWith('-') ? '-' : '';
  let when = sign + written.replace('-', '').padStart(4, '0');
  for (const [as, most] of [
    ['month', 12],
    ['day', 31],
  ] as const) {
    const [column] = reading.columns(as);
    const part = column ? reading.text(row, column) : '';
    if (part === '' || Number(part) === 0) break;
    if (!/^\d{1,2}$/.test(part) || Number(part) > most)
      return refused(column!, part, `a ${as} from 1 to ${most}, or 0 where it is not known`);
    when += `-${part.padStart(2, '0')}`;
  }
  return { when, notes: [] };
}

/** What a code of precision leaves of a date: of a week its days, of a month the month. */
function withPrecision(time: RowTime, row: Row, reading: TableReading): RowTime {
  if ('refusal' in time) return time;
  const [column] = reading.columns('time-precision');
  const code = column ? reading.text(row, column) : '';
  const precision: TimePrecision | undefined = column?.use.codes[code];
  if (precision === undefined) return time;
  const when = widened(time.when, precision);
  if (when === time.when) return time;
  return { when, notes: [...time.notes, `${column!.name} ${code}: exact to the ${precision}`] };
}
