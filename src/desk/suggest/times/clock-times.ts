import { DAY, MINUTE } from '../../../time/interval.ts';
import type { Zone } from '../../../time/zone.ts';
import { dayEdtf, pad } from './time-rule.ts';
import type { TimeValue } from './time-rule.ts';

/** Times of day that stand together: one, or from one to another, said by one clock or by two. */
export interface ClockTimes {
  /** In the sentence, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Minutes from midnight by the clock of the place, one or two; null where it is said by UTC alone. */
  readonly local: readonly number[] | null;
  readonly utc: readonly number[] | null;
}

const HALF = '(?<half>[ap])\\.?m\\.?';
const CLOCK = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.,])(?:(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?::\d\d)?(?:\s?${HALF}(?![\p{L}\p{N}]))?|(?<dotted>\d{1,2}\.\d\d)\s?${HALF.replace('half', 'other')}|(?<four>\d{4})(?=\s?(?:[-–—]\s?\d{4}\s?)?(?:GMT|UTC|hours|hrs)))(?![\p{N}%])(?<utc>\s?(?:GMT|UTC)|Z(?!\p{L}))?|(?<word>\bnoon|\bmidnight|\bmidday)(?!\p{L})`,
  'giu',
);
/** What stands between the ends of a range, and before the same time by another clock. */
const TO = /^\s?(?:to|until|till|and|[-–—])\s?$/i;
const SAME =
  /^\s?(?:local(?:\s+time)?|hours|hrs)?\s?[,([]+\s?(?:or\s+)?(?:local(?:\s+time)?:?\s?)?$|^\s?local(?:\s+time)?\s?[([,]?\s?$/i;

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
  isUtc: boolean;
}

/** Finds times of day: "12:55", "5 pm", "0800 GMT", "noon", and the same time by another clock beside. */
export function clockTimesIn(text: string): readonly ClockTimes[] {
  const found = [...text.matchAll(CLOCK)].flatMap((match) => readingOf(match));
  const groups: Reading[][] = [];
  for (const reading of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last ? text.slice(last.end, reading.start) : '';
    const isRange = TO.test(gap);
    // "0855-0930GMT" is both by one clock, said at its end.
    if (last && isRange && reading.isUtc && !last.isUtc && isFour(text, last)) last.isUtc = true;
    if (group && (isRange || SAME.test(gap))) group.push(reading);
    else groups.push([reading]);
  }
  return groups.flatMap((group) => {
    const minutes = (isUtc: boolean): readonly number[] | null => {
      const own = group.filter((one) => one.isUtc === isUtc).map((one) => one.minutes);
      return own.length === 0 || own.length > 2 ? null : own;
    };
    const [local, utc] = [minutes(false), minutes(true)];
    if (local === null && utc === null) return [];
    const [start, end] = [group[0]!.start, group.at(-1)!.end];
    const isOpen = /[([][^)\]]*$/.test(text.slice(start, end)) && /[)\]]/.test(text[end] ?? '');
    return [{ start, end: isOpen ? end + 1 : end, local, utc }];
  });
}

function isFour(text: string, { start, end }: Reading): boolean {
  return /^\d{4}$/.test(text.slice(start, end));
}

function readingOf(match: RegExpExecArray): Reading[] {
  const { hour, minute, half, dotted, other, four, utc, word } = match.groups!;
  const span = { start: match.index, end: match.index + match[0].length };
  if (word !== undefined)
    return [{ ...span, minutes: word.toLowerCase() === 'midnight' ? 0 : 720, isUtc: false }];
  // A bare number is no time of day.
  if (hour !== undefined && minute === undefined && half === undefined && utc === undefined)
    return [];
  const [hours, minutes] =
    four !== undefined
      ? [Number(four.slice(0, 2)), Number(four.slice(2))]
      : dotted !== undefined
        ? dotted.split('.').map(Number)
        : [Number(hour), Number(minute ?? 0)];
  const noon = (half ?? other)?.toLowerCase();
  if (noon !== undefined && (hours! < 1 || hours! > 12)) return [];
  const full = noon === undefined ? hours! : (hours! % 12) + (noon === 'p' ? 12 : 0);
  if (full > 23 || minutes! > 59) return [];
  return [{ ...span, minutes: full * 60 + minutes!, isUtc: utc !== undefined }];
}

/**
 * The times of a day, on the clock of the place: what stands beside by UTC says how far off that is, else the zone does. An
 * end that is earlier than its start is of the next day: "from 22:00 to 02:00".
 */
export function timesOfDay(day: number, { local, utc }: ClockTimes, zone: Zone): TimeValue {
  const both = local !== null && utc !== null && local.length === utc.length;
  const said = both ? offsetBetween(local[0]!, utc[0]!) : null;
  const offset = said ?? offsetOf(day, (local ?? utc)![0]!, zone);
  const [start = 0, end = start] = local ?? utc!.map((minutes) => minutes + offset);
  const [first, last] = [start, end < start ? end + DAY / MINUTE : end].map((minutes) =>
    clockEdtf(day, minutes, offset),
  );
  const edtf = first === last ? first! : `${first}/${last}`;
  return { edtf, reason: { rule: 'clock' }, first: day, last: day };
}

/** Minutes that a clock is before UTC: quarters of an hour, within what clocks anywhere are. Null for what is none. */
function offsetBetween(local: number, utc: number): number | null {
  const ahead = (((local - utc) % 1440) + 1440) % 1440;
  const offset = ahead > 14 * 60 ? ahead - 1440 : ahead;
  return offset % 15 === 0 && offset >= -12 * 60 ? offset : null;
}

function offsetOf(day: number, minutes: number, zone: Zone): number {
  return Math.round(zone.offsetAt(day * DAY + minutes * MINUTE) / MINUTE);
}

/** @param minutes from the day's midnight on the clock; may lie in the day before or after */
function clockEdtf(day: number, minutes: number, offset: number): string {
  const shifted = day + Math.floor(minutes / 1440);
  const inDay = ((minutes % 1440) + 1440) % 1440;
  const size = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${dayEdtf(shifted)}T${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}:00${zone}`;
}
