import { DAY, SECOND } from '../../time/interval.ts';
import type { DateReading } from '../mapping.ts';
import { draft, draftFigures, yearText } from './date-draft.ts';
import type { Clock, Drafted, DraftRefusal } from './date-draft.ts';
import { FIRST_SERIAL, LAST_SERIAL, serialDay } from './serial-day.ts';
import type { SerialSystem } from './serial-day.ts';

const DAY_SECONDS = DAY / SECOND;
/** What `Date` can hold, milliseconds since 1970. */
const MOST_INSTANT = 8.64e15;

/** Between which sizes a bare number is taken for a date of a kind, its sign left out for epochs; both are included. */
export const DATE_SIZES = {
  /** 1954 to 2119: smaller numbers of days are likelier counts, or years of two digits. */
  serial: { from: 20_000, to: 80_000, is: 'days of a spreadsheet, of 1954 to 2119' },
  /** 1973 to 2286. */
  seconds: { from: 1e8, to: 1e10, is: 'seconds since 1970, of 1973 to 2286' },
  milliseconds: { from: 1e11, to: 1e13, is: 'milliseconds since 1970, of 1973 to 2286' },
} as const;
type SizedKind = keyof typeof DATE_SIZES;

/** Whether a number has the size of the dates of a kind. */
export function isSized(kind: SizedKind, value: number): boolean {
  const size = kind === 'serial' ? value : Math.abs(value);
  return size >= DATE_SIZES[kind].from && size <= DATE_SIZES[kind].to;
}

/** A bare number of two digits may be a year of ours or of long ago. */
export const SHORT_YEAR: DraftRefusal = {
  why: 'two-digit-year',
  expected: 'a year of four digits (0079 or 1979)',
  cure: 'if it is a year of long ago, say { "as": "year", "short": "as-written" } for the column in mapping.json',
  cureKey: 'year',
};

/** A date of digits alone, as the column's order takes them: a year, `20201011`, an epoch or a spreadsheet's serial. */
export function draftNumber(text: string, reading: DateReading): Drafted {
  switch (reading.order) {
    case 'epoch-seconds':
      return sized('seconds', text, (value) => epochDraft(value * SECOND, reading), reading);
    case 'epoch-milliseconds':
      return sized('milliseconds', text, (value) => epochDraft(value, reading), reading);
    case 'serial-1900':
      return sized('serial', text, (value) => serialDraft(value, '1900'), reading);
    case 'serial-1904':
      return sized('serial', text, (value) => serialDraft(value, '1904'), reading);
    default:
  }
  const month = /^(0?[1-9]|1[0-2])\.([12]\d{3})$/.exec(text);
  if (month) return draft(`${month[2]}-${month[1]!.padStart(2, '0')}`);
  const digits = text.replace(/\.0+$/, '');
  if (digits === '-0000')
    return {
      why: 'not-edtf',
      expected: 'the year 0000, which is 1 BC',
      cure: 'write 0000 for 1 BC',
    };
  if (/^-?\d{4}$/.test(digits))
    return reading.calendar ? draftFigures({ year: Number(digits) }, null, reading) : draft(digits);
  const compact = draftCompact(digits, reading);
  if (compact) return compact;
  if (/^\d{2}$/.test(digits) || (/^\d$/.test(digits) && !reading.serials)) return SHORT_YEAR;
  const { serials } = reading;
  // -9 and -99 are codes for what nobody knows.
  if (!serials && /^-?\d{3}$/.test(digits))
    return { ends: [yearText(Number(digits))], notes: Number(digits) < 0 ? ['minus-year'] : [] };
  if (serials)
    return sized(
      'serial',
      text,
      (value) => serialDraft(value, serials),
      { numbers: 'usual' },
      'write it as a date, as others of the column are',
    );
  return {
    why: 'number',
    expected: 'a written date, for the column is not said to be of numbers',
    cure: 'say the order of the column in mapping.json: "compact", "epoch-seconds", "epoch-milliseconds" or "serial-1900"',
    cureKey: 'order',
  };
}

/**
 * Of another size a number of the column is a slip, or of another kind: read all the same it would be a date far off. Where a
 * person has said the order, they have said what it is.
 */
function sized(
  kind: SizedKind,
  text: string,
  read: (value: number) => Drafted,
  { numbers }: Pick<DateReading, 'numbers'>,
  cure = 'if it is a date all the same, take "numbers": "usual" of the column out of mapping.json',
): Drafted {
  const value = Number(text);
  if (numbers === undefined || isSized(kind, value)) return read(value);
  const { from, to, is } = DATE_SIZES[kind];
  return {
    why: 'out-of-range',
    expected: `a number from ${from} to ${to}, as ${is} are`,
    cure,
    cureKey: 'order',
  };
}

/** Whether the dates of an order are bare numbers that are counted from a day. */
export function isOfNumbers(order: DateReading['order']): boolean {
  return order.startsWith('epoch-') || order.startsWith('serial-');
}

/** `20201011`, `20201011023000`, and, where the column is said to be compact, `202010`; month or day `00` is unknown. */
function draftCompact(digits: string, reading: DateReading): Drafted {
  const match = /^(\d{4})(\d\d)(?:(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?)?$/.exec(digits);
  if (!match || (match[3] === undefined && reading.order !== 'compact')) return null;
  const [year, month, day, hour, minute, second = 0] = match.slice(1).map(optionalNumber);
  if (hour === undefined || minute === undefined)
    return draftFigures({ year: year!, month, day }, null, reading);
  if (hour > 23 || minute > 59 || second > 59)
    return { why: 'no-such-day', expected: 'a clock time from 000000 to 235959 after the day' };
  const clock: Clock = { hour, minute, second, offset: null, notes: [] };
  return draftFigures({ year: year!, month, day }, clock, reading);
}

function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function epochDraft(instant: number, reading: DateReading): Drafted {
  if (Math.abs(instant) > MOST_INSTANT)
    return { why: 'out-of-range', expected: 'a year from −9999 to 9999' };
  const seconds = Math.floor(instant / SECOND);
  const date = new Date(seconds * SECOND);
  const clock: Clock = {
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    offset: 0,
    notes: seconds * SECOND === instant ? [] : ['fraction-dropped'],
  };
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return draftFigures({ year, month, day }, clock, reading);
}

/** Days since 1899-12-30 or 1904-01-01; a fraction is a clock time, to the nearest second. */
function serialDraft(serial: number, system: SerialSystem): Drafted {
  const seconds = Math.round(serial * DAY_SECONDS);
  const whole = Math.floor(seconds / DAY_SECONDS);
  const day = serialDay(whole, system);
  if (day === null)
    return {
      why: 'out-of-range',
      expected: `a day of a spreadsheet, ${FIRST_SERIAL[system]} to ${LAST_SERIAL[system]}, and not 60, which never was`,
    };
  const rest = seconds - whole * DAY_SECONDS;
  if (rest === 0) return draft(day);
  const [year, month, date] = day.split('-').map(Number);
  const clock: Clock = {
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    offset: null,
    notes: [],
  };
  return { ends: [{ year: year!, month: month!, day: date!, clock }], notes: [] };
}
