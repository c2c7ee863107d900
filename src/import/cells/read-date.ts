import { utcMillis } from '../../time/calendars/calendar.ts';
import { EdtfError, parseEdtf } from '../../time/edtf.ts';
import { MINUTE, SECOND } from '../../time/interval.ts';
import { secondReading, startOfDay } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { kept } from '../kept.ts';
import type { DateReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { LONGEST_VALUE, NOTHING, quoteCell, refuse } from './cell-reading.ts';
import type { CellReading } from './cell-reading.ts';
import { isDraft, two, yearText } from './date-draft.ts';
import type { ClockEnd, DateDraft, DateNote, DateRefusalWhy, DraftRefusal } from './date-draft.ts';
import { draftCell } from './draft-cell.ts';

export type DateCell = CellReading<string, DateNote, DateRefusalWhy>;

/**
 * Reads a cell as a date: EDTF text of the precision that the cell has. A clock time without an offset is of the zone and
 * is written with the zone's offset on that day. The machine's own zone is never asked.
 */
export function readDate(cell: Cell, reading: DateReading, zone: Zone): DateCell {
  const drafted = draftCell(cell, reading);
  if (drafted === null) return NOTHING;
  if (!isDraft(drafted)) return refused(cell, drafted);
  return writeDraft(drafted, cell, zone);
}

/** A draft as EDTF text in a zone. @param cell what it was read from, for the words of a refusal */
export function writeDraft(drafted: DateDraft, cell: Cell, zone: Zone): DateCell {
  const notes = new Set(drafted.notes);
  const written = drafted.ends.map((end) =>
    typeof end === 'string' ? end : clockText(end, zone, notes),
  );
  // From a time to itself is that time.
  const ends = [...new Set(written)];
  const text = drafted.isSet ? `[${ends.join('..')}]` : ends.join('/');
  const [end] = drafted.ends;
  if (ends.length === 1 && !/[X[]/.test(text) && isWithinYears(text)) {
    const refusal = typeof end === 'string' ? leftOut(text, zone) : null;
    return refusal ? refused(cell, refusal) : { is: 'read', value: text, notes: [...notes] };
  }
  try {
    parseEdtf(text, zone);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return refused(cell, refusalOf(error));
  }
  return { is: 'read', value: text, notes: [...notes] };
}

/** Whether a zone's clock has taken a time beyond the years that EDTF writes with four digits. */
function isWithinYears(text: string): boolean {
  return /^-?\d{4}(?!\d)/.test(text);
}

/** The one thing that may be wrong with a day of the calendar: a zone that left it out. */
function leftOut(text: string, zone: Zone): DraftRefusal | null {
  const day = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!day) return null;
  const [year, month, date] = day.slice(1).map(Number);
  return startOfDay(year!, month!, date!, zone) === null
    ? { why: 'left-out-day', expected: `a day that ${zone.id} did not leave out` }
    : null;
}

/** How many different cells a reader of a column remembers: columns of dates repeat themselves. */
const REMEMBERED = 20_000;

/** Makes a reader of a whole column, which reads cells that are alike but once. */
export function createDateReader(reading: DateReading, zone: Zone): (cell: Cell) => DateCell {
  const known = new Map<Cell, DateCell>();
  return (cell) => {
    const seen = known.get(cell);
    if (seen) return seen;
    if (String(cell).length > LONGEST_VALUE) return readDate(cell, reading, zone);
    if (known.size >= REMEMBERED) known.clear();
    const own = kept(cell);
    const read = readDate(own, reading, zone);
    known.set(own, read);
    return read;
  };
}

function refused(cell: Cell, { why, expected, cure, cureKey }: DraftRefusal): DateCell {
  return refuse(why, quoteCell(cell), expected, cure, cureKey);
}

function refusalOf({ expected, form }: EdtfError): DraftRefusal {
  if (form === 'a day that never was') return { why: 'left-out-day', expected };
  if (/an end that is not before/.test(expected)) return { why: 'end-before-start', expected };
  return { why: 'not-edtf', expected };
}

function clockText(
  { year, month, day, clock }: ClockEnd,
  zone: Zone,
  notes: Set<DateNote>,
): string {
  const { hour, minute, second, offset } = clock;
  const wall = utcMillis(year, month, day, hour, minute, second);
  if (offset !== null) return instantText(wall - offset * MINUTE, offset);
  notes.add('clock-in-zone');
  const instant = zone.fromWall(year, month, day, hour, minute, second);
  if (instant + zone.offsetAt(instant) !== wall) notes.add('clock-left-out');
  else if (secondReading(instant, zone) !== null) notes.add('clock-twice');
  const minutes = zone.offsetAt(instant) / MINUTE;
  // Local mean times of long ago have seconds, which no offset can be written with.
  return Number.isInteger(minutes) ? instantText(instant, minutes) : instantText(instant, 0);
}

/** @param instant epoch milliseconds UTC @param offset minutes east of UTC */
function instantText(instant: number, offset: number): string {
  const date = new Date(Math.floor(instant / SECOND) * SECOND + offset * MINUTE);
  const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  const day = `${yearText(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  return `${day}T${two(hour)}:${two(minute)}:${two(second)}${offsetText(offset)}`;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
