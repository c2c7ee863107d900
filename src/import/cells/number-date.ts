import { dayNumberOf } from '../../time/calendar.ts';
import { DAY, SECOND } from '../../time/interval.ts';
import type { DateReading } from '../mapping.ts';
import { draft, draftFigures } from './date-draft.ts';
import type { Clock, Drafted } from './date-draft.ts';
import { LAST_SERIAL, serialDay } from './serial-day.ts';
import type { SerialSystem } from './serial-day.ts';

const DAY_SECONDS = DAY / SECOND;

/** A date of digits alone, as the column's order takes them: a year, `20201011`, an epoch or a spreadsheet's serial. */
export function draftNumber(text: string, reading: DateReading): Drafted {
  switch (reading.order) {
    case 'epoch-seconds':
      return epochDraft(Number(text) * SECOND, reading);
    case 'epoch-milliseconds':
      return epochDraft(Number(text), reading);
    case 'serial-1900':
      return serialDraft(Number(text), '1900');
    case 'serial-1904':
      return serialDraft(Number(text), '1904');
    default:
  }
  const digits = text.replace(/\.0+$/, '');
  if (digits === '-0000')
    return {
      why: 'not-edtf',
      expected: 'the year 0000, which is 1 BC',
      cure: 'write 0000 for 1 BC',
    };
  if (/^-?\d{4}$/.test(digits)) return draft(digits);
  const compact = draftCompact(digits, reading);
  if (compact) return compact;
  if (reading.serials && Number(text) > 0) return serialDraft(Number(text), reading.serials);
  if (/^\d{2}$/.test(digits))
    return { why: 'two-digit-year', expected: 'a year of four digits (0079 or 1979)' };
  return {
    why: 'number',
    expected: 'a written date, for the column is not said to be of numbers',
    cure: 'say the order of the column in mapping.json: "compact", "epoch-seconds", "epoch-milliseconds" or "serial-1900"',
    cureKey: 'order',
  };
}

/** `20201011`, `20201011023000`, and, where the column is said to be compact, `202010`; month or day `00` is unknown. */
function draftCompact(digits: string, reading: DateReading): Drafted {
  const match = /^(\d{4})(\d\d)(\d\d)?(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(digits);
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
  if (!(instant >= FIRST_INSTANT && instant < AFTER_LAST))
    return {
      why: 'out-of-range',
      expected: 'an instant of the years −9999 to 9999',
      cure: 'say "epoch-seconds" or "epoch-milliseconds" for the column in mapping.json',
      cureKey: 'order',
    };
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
  const is1900 = system === '1900';
  if (!(serial >= (is1900 ? 1 : 0) && serial < LAST_SERIAL[system] + 1))
    return {
      why: 'out-of-range',
      expected: `a day’s number of a spreadsheet, ${is1900 ? 1 : 0} to ${LAST_SERIAL[system]}`,
      cure: 'write dates before 1900 as text (1899-05-03)',
    };
  const seconds = Math.round(serial * DAY_SECONDS);
  const whole = Math.floor(seconds / DAY_SECONDS);
  const day = serialDay(whole, system);
  if (day === null)
    return {
      why: 'serial-60',
      expected:
        'a day that was: 60 is 29 February 1900, which spreadsheets count and the calendar lacks',
      cure: 'write the day as text (1900-02-28 or 1900-03-01)',
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
