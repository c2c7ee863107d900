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
/** "5 de la tarde", also of the end of a range. */
const SPANISH_HALF = 'de\\s+la\\s+(?:mañana|madrugada|tarde|noche)';
const CLOCK = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.,])(?:(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?::\d\d)?(?:\s?${HALF}(?![\p{L}\p{N}])|\s(?<part>${SPANISH_HALF})(?!\p{L}))?|(?<dotted>\d{1,2}\.\d\d)\s?${HALF.replace('half', 'other')}|(?<four>\d{4})(?=\s?(?:[-–—]\s?\d{4}\s?)?(?:GMT|UTC|hours|hrs)))(?![\p{N}%])(?<utc>\s?(?:GMT|UTC)|Z(?!\p{L}))?|(?<word>\bnoon|\bmidnight|\bmidday)(?!\p{L})`,
  'giu',
);
/** What stands between the ends of a range, where "and" is one only behind "between"; and before the same time by another clock. */
const TO =
  /^\s?(?:local(?:\s+time)?|hours|hrs)?\s?(?:(?:to|until|till|[-–—])|(?:a|hasta)(?:\s+las?)?)\s?$/i;
const AND = /^\s?(?:and|y(?:\s+las?)?)\s?$/i;
const BETWEEN = /\b(?:between|entre)\s+(?:about\s+|around\s+|las?\s+)?$/i;
const SAME =
  /^\s?(?:local(?:\s+time)?|hours|hrs)?\s?[,([]+\s?(?:or\s+)?(?:local(?:\s+time)?:?\s?)?$|^\s?local(?:\s+time)?\s?[([,]?\s?$/i;
/** What makes a bare number an hour: "2 to 5 pm", "at 2 and 5 pm". */
const TO_HOUR = new RegExp(
  String.raw`^\s?(?<joint>to|until|till|and|a|hasta|y|[-–—])\s?(?:las?\s+)?(?:0?[1-9]|1[0-2])(?:[:.]\d\d)?\s?(?:[ap]\.?m|GMT|UTC|${SPANISH_HALF})(?!\p{L})`,
  'iu',
);
const AT = /\b(?:at|from|between|around|about|by|las?|de|desde|entre)\s+$/i;
/** Enough of a text for these, UTF-16 units. */
const BESIDE = 30;

interface Reading {
  readonly start: number;
  readonly end: number;
  /** From midnight. */
  readonly minutes: number;
  readonly isUtc: boolean;
  /** Which half of the day it is said to be of; null where "2:30" may be of either. */
  readonly half: 'a' | 'p' | 'said' | null;
}

/** One time or, of a range, two, by one clock. */
type Stretch = readonly [Reading] | readonly [Reading, Reading];

/** Finds times of day: "12:55", "5 pm", "0800 GMT", "noon", ranges of them, and the same time by another clock beside. */
export function clockTimesIn(text: string): readonly ClockTimes[] {
  const groups: Stretch[][] = [];
  for (const stretch of stretchesIn(text)) {
    const group = groups.at(-1);
    const [before] = group?.length === 1 ? group : [];
    const isSame =
      before &&
      before[0].isUtc !== stretch[0].isUtc &&
      SAME.test(text.slice(before.at(-1)!.end, stretch[0].start));
    if (isSame) group!.push(stretch);
    else groups.push([stretch]);
  }
  return groups.map((group) => {
    const minutes = (isUtc: boolean): readonly number[] | null =>
      group.find(([one]) => one.isUtc === isUtc)?.map((one) => one.minutes) ?? null;
    const [start, end] = [group[0]![0].start, group.at(-1)!.at(-1)!.end];
    const isOpen = /[([][^)\]]*$/.test(text.slice(start, end)) && /[)\]]/.test(text[end] ?? '');
    return { start, end: isOpen ? end + 1 : end, local: minutes(false), utc: minutes(true) };
  });
}

function stretchesIn(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const reading = readingOf(match);
    if (!reading) continue;
    const [last, end] = stretches.at(-1) ?? [];
    const gap = last && !end ? text.slice(last.end, reading.start) : '';
    const isRange =
      TO.test(gap) ||
      (AND.test(gap) && BETWEEN.test(text.slice(Math.max(0, last!.start - BESIDE), last!.start)));
    if (isRange) stretches[stretches.length - 1] = [asBefore(last!, reading), reading];
    // "At 2 and 5 pm": two times, both of one half of the day.
    else if (last?.half === null && AND.test(gap) && isBare(text, last))
      stretches.splice(-1, 1, [asBefore(last, reading)], [reading]);
    else stretches.push([reading]);
  }
  return stretches;
}

function isBare(text: string, { start, end }: Reading): boolean {
  return /^\d{1,2}$/.test(text.slice(start, end));
}

/**
 * A time before another that says more: "0855-0930GMT" is both by one clock, and of "2 to 5 pm" the first is of that half
 * of the day too, but for "10 to 2 pm".
 */
function asBefore(first: Reading, last: Reading): Reading {
  const isUtc = first.isUtc || last.isUtc;
  if (first.half !== null || (last.half !== 'a' && last.half !== 'p') || first.minutes >= 780)
    return { ...first, isUtc };
  const morning = first.minutes % 720;
  const [own, other] = last.half === 'a' ? [morning, morning + 720] : [morning + 720, morning];
  return { ...first, isUtc, minutes: own > last.minutes ? other : own };
}

function readingOf(match: RegExpExecArray): Reading | null {
  const { hour, minute, half, part, dotted, other, four, utc, word } = match.groups!;
  const [start, end] = [match.index, match.index + match[0].length];
  if (word !== undefined) {
    const minutes = word.toLowerCase() === 'midnight' ? 0 : 720;
    return { start, end, minutes, isUtc: false, half: 'said' };
  }
  const isBareHour = hour !== undefined && minute === undefined && (half ?? part) === undefined;
  if (isBareHour && utc === undefined && !isHour(match.input, start, end)) return null;
  const [hours, minutes] =
    four !== undefined
      ? [Number(four.slice(0, 2)), Number(four.slice(2))]
      : dotted !== undefined
        ? dotted.split('.').map(Number)
        : [Number(hour), Number(minute ?? 0)];
  const said = (half ?? other)?.toLowerCase() as 'a' | 'p' | undefined;
  const noon = part === undefined ? said : /tarde|noche/i.test(part) ? 'p' : 'a';
  // Twelve "de la noche" is midnight, and "de la mañana" noon, or not.
  if (hours === 12 && /noche|mañana/i.test(part ?? '')) return null;
  if (noon !== undefined && (hours! < 1 || hours! > 12)) return null;
  const full = noon === undefined ? hours! : (hours! % 12) + (noon === 'p' ? 12 : 0);
  if (full > 23 || minutes! > 59) return null;
  return {
    start,
    end,
    minutes: full * 60 + minutes!,
    isUtc: utc !== undefined,
    half: noon ?? (four !== undefined || utc !== undefined ? 'said' : null),
  };
}

/** Whether a bare number is a time of day: none is, but before one that says its half of the day. */
function isHour(text: string, start: number, end: number): boolean {
  const joint = TO_HOUR.exec(text.slice(end, end + BESIDE))?.groups?.['joint'];
  if (joint === undefined || !/^(?:[1-9]|1[0-2])$/.test(text.slice(start, end))) return false;
  return !/^(?:and|y)$/i.test(joint) || AT.test(text.slice(Math.max(0, start - BESIDE), start));
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
