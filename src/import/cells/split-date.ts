import type { Zone } from '../../time/zone.ts';
import type { DateReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { NOTHING, plainText, quoteCell, refuse } from './cell-reading.ts';
import { parseClock } from './clock-text.ts';
import { draftFigures, isDraft } from './date-draft.ts';
import type { Clock, DateDraft } from './date-draft.ts';
import { draftCell } from './draft-cell.ts';
import { monthOf } from './month-names.ts';
import { SHORT_YEAR } from './number-date.ts';
import { writeDraft } from './read-date.ts';
import type { DateCell } from './read-date.ts';

const DAY_SECONDS = 86_400;

/** A clock time in a cell of its own: `02:30`, `2 pm`, or the part of a day that spreadsheets keep; null where it is none. */
export function readClock(cell: Cell): Clock | null {
  const text = plainText(cell);
  const part = /^0?\.\d+$|^0$/.test(text) ? Number(text) : null;
  if (part === null) return parseClock(text);
  const seconds = Math.min(Math.round(part * DAY_SECONDS), DAY_SECONDS - 1);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return { hour, minute, second: seconds % 60, offset: null, notes: [] };
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
  const clock = readClock(cell);
  const [end] = drafted.ends;
  const day = typeof end === 'string' ? /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(end) : null;
  if (clock === null || day === null || drafted.ends.length > 1)
    return { ...drafted, notes: [...drafted.notes, 'clock-unread'] };
  const [year, month, date] = day.slice(1).map(Number);
  return {
    ends: [{ year: year!, month: month!, day: date!, clock }],
    notes: [...drafted.notes, ...clock.notes],
  };
}
