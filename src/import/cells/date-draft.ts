import { daysInMonth } from '../../time/calendars/calendar.ts';
import { DAY } from '../../time/interval.ts';
import type { DateReading } from '../mapping.ts';
import type { Cured } from '../telling.ts';
import { dayOfOurs, daysInMonthOf, OTHER_CALENDARS } from './periods/other-calendars.ts';
import type { OtherCalendar } from './periods/other-calendars.ts';

/** What a reader of dates tells of a cell besides the date. */
export type DateNote =
  | 'two-digit-year'
  | 'clock-in-zone'
  | 'clock-in-row-zone'
  | 'clock-left-out'
  | 'clock-twice'
  | 'fraction-dropped'
  | 'leap-second'
  | 'clock-unread'
  | 'clock-differs'
  | 'clock-period'
  | 'end-unread'
  | 'next-day'
  | 'unknown-part'
  | 'minus-year'
  | 'part-dropped'
  | 'day-part'
  | 'night'
  | 'season'
  | 'short-range';

/** The same in words, for people. */
export const DATE_NOTES: Readonly<Record<DateNote, string>> = {
  'two-digit-year': 'a year of two digits: 00–29 are read as 2000–2029, 30–99 as 1930–1999',
  'clock-in-zone': 'a clock time without an offset is taken to be in the time zone of the dataset',
  'clock-in-row-zone':
    'a clock time without an offset is taken to be in the time zone that its row names',
  'clock-left-out': 'a clock time that the change to summer time skips is moved on by the hour',
  'clock-twice': 'a clock time that comes twice as clocks go back is taken for the first',
  'fraction-dropped': 'parts of a second are left out',
  'leap-second': 'a leap second is given as the second before it',
  'clock-unread':
    'what the column of clock times holds can’t be read, or stands beside no single day: the date alone is kept',
  'clock-differs':
    'the date has another clock time itself, which is taken; the cell is kept as a field',
  'clock-period':
    'two clock times are from the one to the other, on the next day where that is earlier: an offset stands behind seconds, or without a colon (22:00:00-02:00, 22:00-0200)',
  'end-unread':
    'what the column of clock times at the end holds can’t be read, or stands beside no single day: the beginning alone is kept',
  'next-day': 'it ended before it began by the clock: the end is on the next day',
  'unknown-part': 'a month or day 0 is unknown: what is known of the date is kept',
  'minus-year': 'a year with a minus is counted as ISO 8601 does, with a year 0: -43 is 44 BC',
  'part-dropped': '“early”, “mid” or “late” is left out: the whole period is kept',
  'day-part': 'the part of the day (morning, evening) is left out: the day is kept',
  night: 'a night begins on one day and ends on the next: it was some time of the two',
  season: 'months 21 to 24 are seasons, as EDTF has them',
  'short-range': 'two years, the second written with two digits, are read as an interval',
};

export type DateRefusalWhy =
  | 'no-date'
  | 'no-such-day'
  | 'no-year'
  | 'order'
  | 'number'
  | 'out-of-range'
  | 'two-digit-year'
  | 'doubtful-clock'
  | 'left-out-day'
  | 'end-before-start'
  | 'not-edtf';

export interface DraftRefusal extends Cured {
  readonly why: DateRefusalWhy;
  readonly expected: string;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC; null where none is written. */
  readonly offset: number | null;
  readonly notes: readonly DateNote[];
}

/** A clock time on a day, whose offset a zone may have to tell. */
export interface ClockEnd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: Clock;
}

/** A date before a zone is asked: one end, or the two of an interval; text is EDTF already. */
export interface DateDraft {
  readonly ends: readonly (string | ClockEnd)[];
  /** Whether it was some day between the two ends, not all the time from one to the other. */
  readonly isSet?: true;
  readonly notes: readonly DateNote[];
}

/** What a cell of one form comes to; null: it is of another form. */
export type Drafted = DateDraft | DraftRefusal | null;

export function isDraft(drafted: Drafted): drafted is DateDraft {
  return drafted !== null && 'ends' in drafted;
}

export function draft(...ends: readonly string[]): DateDraft {
  return { ends, notes: [] };
}

/** Some day of a period that EDTF has no text for: a week, a quarter, a century. */
export function draftSet(first: string, last: string): DateDraft {
  return { ends: [first, last], isSet: true, notes: [] };
}

/** A date in figures; a month or day that is not written is undefined. */
export interface Figures {
  /** 0 is 1 BC. */
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly notes?: readonly DateNote[];
}

/** The draft of a date in figures: checks the calendar, and drops a month or day 0. */
export function draftFigures(
  { year, month, day, notes = [] }: Figures,
  clock: Clock | null,
  { calendar = 'gregorian', ...reading }: Pick<DateReading, 'midnight' | 'calendar'>,
): DateDraft | DraftRefusal {
  if (calendar !== 'gregorian')
    return draftOther(calendar, { year, month, day, notes }, clock, reading);
  if (Math.abs(year) > 9999) return { why: 'out-of-range', expected: 'a year from −9999 to 9999' };
  if (month === undefined || month === 0) {
    const zeros: DateNote[] = month === 0 ? ['unknown-part'] : [];
    return { ends: [yearText(year)], notes: [...notes, ...zeros] };
  }
  if (month > 12) return { why: 'no-such-day', expected: 'a month from 1 to 12' };
  if (day === undefined || day === 0) {
    const zeros: DateNote[] = day === 0 ? ['unknown-part'] : [];
    return { ends: [`${yearText(year)}-${two(month)}`], notes: [...notes, ...zeros] };
  }
  const days = daysInMonth(year, month);
  if (day > days)
    return {
      why: 'no-such-day',
      expected: `a day of ${yearText(year)}-${two(month)}, 1 to ${days}`,
    };
  const isFilledIn = reading.midnight === 'day' && clock !== null && isMidnight(clock);
  if (clock === null || isFilledIn) return { ends: [dayText(year, month, day)], notes };
  return { ends: [{ year, month, day, clock }], notes: [...notes, ...clock.notes] };
}

/** A date in figures of another calendar: of a month or a year of it, some day of ours from its first to its last. */
function draftOther(
  calendar: OtherCalendar,
  { year, month, day, notes = [] }: Figures,
  clock: Clock | null,
  reading: Pick<DateReading, 'midnight'>,
): DateDraft | DraftRefusal {
  const { from, to } = OTHER_CALENDARS[calendar];
  if (year < from || year > to)
    return {
      why: 'out-of-range',
      expected: `a year of the ${calendar} calendar, ${from} to ${to}`,
      cure: 'if it is a year of our era, give that of the other calendar; if they all are, "calendar" of the column in mapping.json is "gregorian"',
      cureKey: 'calendar',
    };
  const [first, last] = month ? [month, month] : [1, 12];
  if (last > 12) return { why: 'no-such-day', expected: 'a month from 1 to 12' };
  const days = daysInMonthOf(calendar, year, last);
  if ((day ?? 0) > days)
    return {
      why: 'no-such-day',
      expected: `a day of ${year}-${two(last)} of the ${calendar} calendar, 1 to ${days}`,
    };
  if (month && day)
    return draftFigures({ ...dayOfOurs(calendar, { year, month, day }), notes }, clock, reading);
  const [begin, end] = [
    { year, month: first, day: 1 },
    { year, month: last, day: days },
  ].map((each) => {
    const ours = dayOfOurs(calendar, each);
    return dayText(ours.year, ours.month, ours.day);
  });
  return { ...draftSet(begin!, end!), notes };
}

/**
 * A draft of one day with the clock times on it; null where it is of another. @param until the next day’s where it is earlier
 * @param note of two clock times
 */
export function onDay(
  drafted: DateDraft,
  clock: Clock,
  until: Clock | undefined,
  note: DateNote | null = 'clock-period',
): DateDraft | null {
  const [end] = drafted.ends;
  const found =
    typeof end === 'string' ? /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(end)?.slice(1).map(Number) : null;
  if (!found || drafted.ends.length > 1) return null;
  const [year, month, day] = [found[0]!, found[1]!, found[2]!];
  const first = { year, month, day, clock };
  const notes = [...drafted.notes, ...clock.notes];
  if (!until) return { ends: [first], notes };
  const isNext = secondsOf(until) < secondsOf(clock);
  const isLast = day === daysInMonth(year, month);
  const next = isLast
    ? { year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }
    : { year, month, day: day + 1 };
  const last = { ...(isNext ? next : first), clock: until };
  const told = note ?? (isNext ? 'next-day' : null);
  return { ends: [first, last], notes: [...notes, ...until.notes, ...(told ? [told] : [])] };
}

function secondsOf({ hour, minute, second }: Clock): number {
  return (hour * 60 + minute) * 60 + second;
}

export function isMidnight({ hour, minute, second }: Clock): boolean {
  return hour === 0 && minute === 0 && second === 0;
}

/** A year as EDTF has it: `2020`, `0079`, `-0206`. */
export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

export function dayText(year: number, month: number, day: number): string {
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

/** A day as EDTF. @param day counted from 1970 */
export function textOfDay(day: number): string {
  const date = new Date(day * DAY);
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The last year of this century that two digits are taken for, as spreadsheets take them. */
const LAST_SHORT_YEAR = 29;

export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits <= LAST_SHORT_YEAR ? 2000 : 1900);
}
