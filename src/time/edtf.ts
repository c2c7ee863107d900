import { utcMillis } from './calendars/calendar.ts';
import { readDate } from './edtf/date-text.ts';
import type { DateText, DateUnit } from './edtf/date-text.ts';
import { refusedForm } from './edtf/refused-forms.ts';
import { MINUTE, SECOND } from './interval.ts';
import type { TimeInterval } from './interval.ts';
import { UNDATED } from './when.ts';
import type { EndUnit, When, WhenForm } from './when.ts';
import { dayText } from './window-text.ts';
import { startOfDay } from './zone.ts';
import type { Zone } from './zone.ts';

const EXPECTED =
  'a day (2020-10-11), month (2020-10), year (2020, -0206), decade (202X) or season (2020-21), a clock time with offset ' +
  '(2020-10-11T02:00:00+04:00), an interval of them (2020-10-04/2020-10-17), open where an end is not known ' +
  '(2020-10-04/..), a set of days ([2020-10-16..2020-10-17]), or ../.. where no date is known; ~ and ? after a date';

export class EdtfError extends Error {
  readonly got: string;
  /** What form the text is of, where that is known. */
  readonly form: string | null;
  readonly expected: string;
  constructor(got: string, expected: string = EXPECTED, form: string | null = null) {
    const named = form === null ? '' : `, ${form}`;
    super(`Unreadable date: got "${got}"${named}, expected ${expected}.`);
    this.name = 'EdtfError';
    this.got = got;
    this.form = form;
    this.expected = expected;
  }
}

/** The text of no date: open on both sides, it names no day. */
const NO_DATE = '../..';
const SET = /^\[(.+?)\.\.(.+)\]$/;

/**
 * Reads Extended Date/Time Format text (level 1 and the level 2 set `[a..b]`), of years from −9999 to 9999, into
 * half-open bounds.
 * @param zone the zone in which days are counted
 * @throws {EdtfError} on text that is not of these forms, or whose end lies before its start
 */
export function parseEdtf(text: string, zone: Zone): When {
  if (text === NO_DATE) return UNDATED;
  const set = SET.exec(text);
  if (set) return whenBetween('set', [set[1]!, set[2]!], text, zone);
  const [first = '', last, ...more] = text.split('/');
  if (last === undefined) {
    const [date] = readAll([first], text);
    return when(date!.unit === 'second' ? 'clock' : 'date', boundsOf(date!, text, zone), [date!]);
  }
  const named = [first, last].filter((end) => end !== '' && end !== '..');
  if (more.length > 0 || named.length === 0) throw refused(text);
  if (named.length === 2) return whenBetween('interval', named, text, zone);
  const [date] = readAll(named, text);
  const open = named[0] === first ? 'end' : 'start';
  return when('interval', boundsOf(date!, text, zone), [date!], open);
}

function whenBetween(
  form: 'interval' | 'set',
  ends: readonly string[],
  text: string,
  zone: Zone,
): When {
  const dates = readAll(ends, text);
  if (form === 'set' && dates.some(({ unit }) => unit === 'second')) throw refused(text);
  const [first, last] = dates.map((date) => boundsOf(date, text, zone));
  if (last!.end <= first!.start) throw new EdtfError(text, 'an end that is not before its start');
  return when(form, { start: first!.start, end: last!.end }, dates);
}

function readAll(ends: readonly string[], text: string): DateText[] {
  return ends.map((end) => {
    const date = readDate(end);
    if (!date) throw refused(text, [end]);
    return date;
  });
}

function refused(text: string, ends: readonly string[] = []): EdtfError {
  const form = refusedForm(text, ends);
  return new EdtfError(text, form?.cure, form?.name);
}

function when(
  form: WhenForm,
  bounds: TimeInterval,
  dates: readonly DateText[],
  open: When['open'] = 'none',
): When {
  const [first, last] = dates.map(({ unit }) => END_UNITS[unit]);
  const hasEnds = first !== undefined && last !== undefined && (first !== 'day' || last !== 'day');
  return {
    ...bounds,
    form,
    approximate: dates.some(({ approximate }) => approximate),
    uncertain: dates.some(({ uncertain }) => uncertain),
    open,
    ...(hasEnds && { ends: [first, last] as const }),
  };
}

const END_UNITS: Readonly<Record<DateUnit, EndUnit>> = {
  second: 'clock',
  day: 'day',
  month: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

const YEARS = { year: 1, decade: 10, century: 100 } as const;

function boundsOf(date: DateText, text: string, zone: Zone): TimeInterval {
  const { unit, year, month, day, hour, minute, second, offset } = date;
  switch (unit) {
    case 'second': {
      const start = utcMillis(year, month, day, hour, minute, second) - offset * MINUTE;
      return { start, end: start + SECOND };
    }
    case 'day': {
      const start = startOfDay(year, month, day, zone);
      if (start === null) throw new EdtfError(text, neighbours(date, zone), 'a day that never was');
      return { start, end: zone.fromWall(year, month, day + 1) };
    }
    case 'month':
    case 'season': {
      const months = unit === 'month' ? 1 : 3;
      return { start: zone.fromWall(year, month, 1), end: zone.fromWall(year, month + months, 1) };
    }
    default:
      return { start: zone.fromWall(year, 1, 1), end: zone.fromWall(year + YEARS[unit], 1, 1) };
  }
}

/** The days before and after one that a zone's calendar has left out. */
function neighbours({ year, month, day }: DateText, zone: Zone): string {
  const start = zone.fromWall(year, month, day);
  const [before, after] = [start - SECOND, start].map((at) => dayText(zone.toWall(at)));
  return `a day of ${zone.id}, where ${before} was followed by ${after}`;
}
