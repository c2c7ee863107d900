import type { Zone } from '../../time/zone.ts';
import type { DateReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { NOTHING, plainText, quoteCell, refuse } from './cell-reading.ts';
import { parseClocks } from './clock-text.ts';
import type { ClockPeriod } from './clock-text.ts';
import { draftFigures, isDraft, onDay } from './date-draft.ts';
import type { DateDraft } from './date-draft.ts';
import { draftCell } from './draft-cell.ts';
import { monthOf } from './month-names.ts';
import { SHORT_YEAR } from './number-date.ts';
import { writeDraft } from './read-date.ts';
import type { DateCell } from './read-date.ts';

const DAY_SECONDS = 86_400;

/**
 * A clock time in a cell of its own: `02:30`, `2 pm`, or the part of a day that spreadsheets keep; or from one to another.
 * Null where it is none, or where a text, `0.30`, may be either.
 */
export function readClock(cell: Cell): ClockPeriod | null {
  const text = plainText(cell);
  if (typeof cell === 'string' && /^0\.[0-5]\d$/.test(text)) return null;
  const part = /^0?\.\d+$|^0$/.test(text) ? Number(text) : null;
  // A number with a part is no clock time: of 14.3 nobody knows whether it was 14.30.
  if (part === null) return typeof cell === 'number' ? null : parseClocks(text);
  const seconds = Math.min(Math.round(part * DAY_SECONDS), DAY_SECONDS - 1);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return { clock: { hour, minute, second: seconds % 60, offset: null, notes: [] } };
}

/** Reads a date and the clock time that stands in a column beside it. */
export function readDateAndClock(
  date: Cell,
  clock: Cell,
  reading: DateReading,
  zone: Zone,
): DateCell {
  const drafted = draftCell(date, reading);
  if (drafted === null) return NOTHING;
  if (!isDraft(drafted))
    return refuse(drafted.why, quoteCell(date), drafted.expected, drafted.cure, drafted.cureKey);
  return writeDraft(withClock(drafted, clock), date, zone);
}

/** Reads a date whose year, month and day stand in columns of their own; month or day 0, or none, are unknown, and a year of two digits is refused. */
export function readSplitDate(
  cells: { readonly year: Cell; readonly month?: Cell; readonly day?: Cell; readonly clock?: Cell },
  reading: Pick<DateReading, 'language'>,
  zone: Zone,
): DateCell {
  const written = plainText(cells.year).replace(/\.0+$/, '');
  if (written === '') return NOTHING;
  const year = /^-?\d{1,4}$/.test(written) ? Number(written) : null;
  const month = partOf(cells.month ?? null, reading.language);
  const day = partOf(cells.day ?? null, undefined);
  const got = [cells.year, cells.month ?? '', cells.day ?? ''].map(quoteCell).join(' ').trim();
  if (year === null || month === null || day === null)
    return refuse(
      'no-date',
      got,
      'a year, a month from 1 to 12 or by its name, and a day, in figures',
    );
  const drafted = /^\d{1,2}$/.test(written)
    ? SHORT_YEAR
    : draftFigures({ year, month, day }, null, {});
  if (!isDraft(drafted))
    return refuse(drafted.why, got, drafted.expected, drafted.cure, drafted.cureKey);
  return writeDraft(withClock(drafted, cells.clock ?? null), got, zone);
}

/** A month or day; undefined where none is written, null where it can't be read. */
function partOf(cell: Cell, language: string | undefined): number | undefined | null {
  const text = plainText(cell).replace(/\.0+$/, '');
  if (text === '') return undefined;
  return /^\d{1,2}$/.test(text) ? Number(text) : monthOf(text, language);
}

/** The draft with a clock time put to its one day. What is no clock time leaves the day, and is told. */
function withClock(drafted: DateDraft, cell: Cell): DateDraft {
  if (plainText(cell) === '') return drafted;
  const read = readClock(cell);
  const found = read && onDay(drafted, read.clock, read.until);
  return found ?? { ...drafted, notes: [...drafted.notes, 'clock-unread'] };
}
