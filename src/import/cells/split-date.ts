import type { Zone } from '../../time/zone.ts';
import type { DateReading, YearReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { LONGEST_VALUE, NOTHING, plainText, quoteCell, refuse } from './cell-reading.ts';
import { parseClocks } from './clock-text.ts';
import type { ClockPeriod } from './clock-text.ts';
import { dayText, draftFigures, isDraft, isMidnight, onDay } from './date-draft.ts';
import type { Clock, DateDraft } from './date-draft.ts';
import { draftCell } from './draft-cell.ts';
import { monthOf } from './month-names.ts';
import { solarMonthOf } from './periods/solar-months.ts';
import { SHORT_YEAR } from './number-date.ts';
import { writeDraft } from './read-date.ts';
import type { DateCell } from './read-date.ts';

const DAY_SECONDS = 86_400;

/** A clock time as a cell has it. */
interface ClockOfCell extends ClockPeriod {
  /** The day that stands with it, as EDTF. */
  readonly day?: string | undefined;
}

/** A day and a clock time, as spreadsheets save a cell that shows the clock time alone. */
const DATED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.0+)?$/;
/** The days that programs save with a clock time that has none. */
const NO_DAYS: ReadonlySet<string> = new Set([
  '1899-12-30',
  '1899-12-31',
  '1900-01-00',
  '1900-01-01',
  '1904-01-01',
  '1970-01-01',
]);

/**
 * A clock time in a cell of its own: `02:30`, `2 pm`, or the part of a day that spreadsheets keep; or from one to another.
 * Null where it is none, or where a text, `0.30`, may be either.
 */
export function readClock(cell: Cell): ClockOfCell | null {
  const text = plainText(cell);
  if (text.length > LONGEST_VALUE) return null;
  const dated = DATED.exec(text);
  if (dated) {
    const read = parseClocks(dated[2]!);
    return read && { ...read, day: dated[1]! };
  }
  if (typeof cell === 'string' && /^0\.[0-5]\d$/.test(text)) return null;
  const part = /^0?\.\d+$|^0$/.test(text) ? Number(text) : null;
  // A number with a part is no clock time: of 14.3 nobody knows whether it was 14.30.
  if (part === null) return typeof cell === 'number' ? null : parseClocks(text);
  const seconds = Math.min(Math.round(part * DAY_SECONDS), DAY_SECONDS - 1);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return { clock: { hour, minute, second: seconds % 60, offset: null, notes: [] } };
}

/**
 * Reads a date and the clock time that stands in a column beside it, and that in another column that it lasted until, or
 * one of them: the end is of the next day where it is earlier.
 */
export function readDateAndClock(
  date: Cell,
  { clock, until }: { readonly clock?: Cell; readonly until?: Cell },
  reading: DateReading,
  zone: Zone,
): DateCell {
  const drafted = draftCell(date, reading);
  if (drafted === null) return NOTHING;
  if (!isDraft(drafted))
    return refuse(drafted.why, quoteCell(date), drafted.expected, drafted.cure, drafted.cureKey);
  return writeDraft(withClocks(drafted, clock, until), date, zone);
}

/** Reads a date whose year, month and day stand in columns of their own; month or day 0, or none, are unknown, and a year of two digits is refused. */
export function readSplitDate(
  cells: {
    readonly year: Cell;
    readonly month?: Cell;
    readonly day?: Cell;
    readonly clock?: Cell;
    readonly until?: Cell;
  },
  reading: Pick<DateReading, 'language'> & YearReading,
  zone: Zone,
): DateCell {
  const written = plainText(cells.year).replace(/\.0+$/, '');
  if (written === '') return NOTHING;
  const year = yearOf(written, reading);
  const month = partOf(cells.month ?? null, reading);
  const day = partOf(cells.day ?? null, {});
  const got = [cells.year, cells.month ?? '', cells.day ?? ''].map(quoteCell).join(' ').trim();
  if (year === null && month === undefined && day === undefined) {
    // `c. 1200`, `1990s`: as exact as a year can be said.
    const drafted = draftCell(written, { order: 'iso' });
    if (isDraft(drafted) && drafted.ends.every((end) => typeof end === 'string' && YEARS.test(end)))
      return writeDraft(withClocks(drafted, cells.clock, cells.until), got, zone);
  }
  if (year === null || month === null || day === null)
    return refuse(
      'no-date',
      got,
      'a year, a month from 1 to 12 or by its name, and a day, in figures',
    );
  const isShort = /^\d{1,2}$/.test(written) && reading.short === undefined;
  const drafted = isShort
    ? SHORT_YEAR
    : draftFigures({ year, month, day }, null, { calendar: reading.calendar });
  if (!isDraft(drafted))
    return refuse(drafted.why, got, drafted.expected, drafted.cure, drafted.cureKey);
  return writeDraft(withClocks(drafted, cells.clock, cells.until), got, zone);
}

/** A year, decade or century, with what is said of its sureness. */
const YEARS = /^-?[\dX]{4}[~?%]?$/;

/** A year in figures, 0 being 1 BC, or with its era; null where it is none. */
function yearOf(text: string, { minus }: YearReading): number | null {
  if (/^-?\d{1,4}$/.test(text)) {
    const year = Number(text);
    return minus === 'bc' && year < 0 ? year + 1 : year;
  }
  const drafted = /\p{L}/u.test(text) ? draftCell(text, { order: 'iso' }) : null;
  const [end, ...others] = isDraft(drafted) ? drafted.ends : [];
  return typeof end === 'string' && others.length === 0 && /^-?\d{4}$/.test(end)
    ? Number(end)
    : null;
}

/** A month or day; undefined where none is written, null where it can't be read. */
function partOf(
  cell: Cell,
  reading: Pick<DateReading, 'language' | 'calendar'>,
): number | undefined | null {
  const text = plainText(cell).replace(/\.0+$/, '');
  if (text === '') return undefined;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  return reading.calendar === 'solar-hijri' ? solarMonthOf(text) : monthOf(text, reading.language);
}

/** The draft with clock times put to its one day. What is no clock time leaves the day, and is told. */
function withClocks(drafted: DateDraft, first: Cell = null, last: Cell = null): DateDraft {
  const own = clockIn(drafted);
  const beside = plainText(first) === '' ? null : readClock(first);
  // A midnight in a date may have been filled in.
  const isOwn = own !== null && (plainText(first) === '' || !isMidnight(own.clock));
  const doubt =
    isOwn && plainText(first) !== '' && !(beside && isSame(own.clock, beside.clock))
      ? beside
        ? 'clock-differs'
        : 'clock-unread'
      : null;
  if (doubt) return withClocks({ ...drafted, notes: [...drafted.notes, doubt] }, null, last);
  const clock = isOwn ? { ...beside, clock: own.clock } : beside;
  const until = plainText(last) === '' ? null : readClock(last);
  if (plainText(first) === '' && !until) return unreadEnd(drafted, last);
  const begun =
    clock && isOn(drafted, clock) ? onDay(dayOf(drafted), clock.clock, clock.until) : null;
  if (!clock || !begun)
    return {
      ...drafted,
      notes: [...drafted.notes, plainText(first) === '' ? 'end-unread' : 'clock-unread'],
    };
  if (!until) return unreadEnd(begun, last);
  const isPeriod = clock.until !== undefined || until.until !== undefined;
  const whole =
    isPeriod || !isOn(drafted, until)
      ? null
      : onDay(dayOf(drafted), clock.clock, until.clock, null);
  return whole ?? unreadEnd(begun, last);
}

/** Whether two clocks show the same, in seconds as far as both have them. */
function isSame(own: Clock, beside: Clock): boolean {
  const isToMinute = own.second === 0 || beside.second === 0;
  return (
    own.hour === beside.hour &&
    own.minute === beside.minute &&
    (isToMinute || own.second === beside.second)
  );
}

function unreadEnd(drafted: DateDraft, last: Cell): DateDraft {
  return plainText(last) === '' ? drafted : { ...drafted, notes: [...drafted.notes, 'end-unread'] };
}

/** The clock time that a date has itself. */
function clockIn({ ends: [end, ...others] }: DateDraft): ClockOfCell | null {
  return typeof end === 'object' && others.length === 0 ? { clock: end.clock } : null;
}

/** The day of a date that has a clock time itself. */
function dayOf(drafted: DateDraft): DateDraft {
  const [end, ...others] = drafted.ends;
  if (typeof end !== 'object' || others.length > 0) return drafted;
  return { ...drafted, ends: [dayText(end.year, end.month, end.day)] };
}

/** Whether the day that stands with a clock time, if one does, is that of the date. */
function isOn(drafted: DateDraft, { day }: ClockOfCell): boolean {
  return day === undefined || NO_DAYS.has(day) || day === dayOf(drafted).ends[0];
}
