import type { Clock, DateNote, DraftRefusal } from './date-draft.ts';

const OFFSET = String.raw`(?:Z|z|(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d(?::?\d\d)?)`;
const HOURS = String.raw`(?<hour>\d{1,2})`;
const REST = String.raw`(?<second>\d\d)(?<fraction>[.,]\d+)?`;
const HALF = String.raw`(?: ?(?<half>[ap])\.? ?m\.?)?`;
/** What stands behind a clock time in German and elsewhere, and where it does, a point parts hours from minutes. */
const OCLOCK = String.raw` ?(?:Uhr|h|hrs)\.?`;
const CLOCK = String.raw`${HOURS}(?:[:hH](?<minute>\d\d)(?::${REST})?|(?<bare>[hH]|(?= ?[apAP]\.? ?[mM])))${HALF}`;
const ZONE = String.raw`(?: ?(?<offset>${OFFSET}))?(?: ?\((?<bracket>[^()]*)\))?`;

const ALONE = new RegExp(`^${CLOCK}${ZONE}$`, 'i');
const LAST = new RegExp(
  String.raw`^(?<date>.*[\d.\p{L}])(?:T|,? (?:at |um |à |в )?)${CLOCK}${ZONE}$`,
  'iu',
);
const FIRST = new RegExp(String.raw`^${CLOCK},? (?:on )?(?<date>.*\d.*)$`, 'i');
const BASIC = new RegExp(
  String.raw`^(?<date>\d{8})T?(?<hour>\d\d)(?<minute>\d\d)(?:(?<second>\d\d)(?<fraction>[.,]\d+)?)?(?<offset>${OFFSET})?$`,
);

/** `22:00-02:00`: behind hours and minutes alone it is as likely the end as an offset, and far likelier in a table by hand. */
const UNTIL = /^(?<first>.*\d.*?) ?(?:-|\b(?:to|till|until|bis|a|à|al|до|по)\b) ?(?<last>\d.*)$/iu;
/** A clock time whose minus sign is that of an offset: behind seconds, or without a colon after it. */
const SURE_OFFSET = /:\d\d:\d\d(?:[.,]\d+)? ?-|-(?:0\d|\d{4})$/;
/** An offset as likely as an hour, `10:00-12`: neither is taken. */
const DOUBTFUL = /^[\d:]+ ?-1\d$/;
const ISO_DAY = /^-?\d{4}-\d\d-\d\d$/;

const DOUBT: DraftRefusal = {
  why: 'doubtful-clock',
  expected: 'two clock times (10:00-12:00), or an offset behind seconds (10:00:00-12:00)',
};

export interface DateAndClock {
  readonly date: string;
  readonly clock: Clock | null;
  /** The clock time that the first one lasts until, where there are two. */
  readonly until?: Clock | undefined;
}

/** Parts a text into a date and the clock time beside it; refused where what looks like a clock time is none. */
export function splitClock(text: string): DateAndClock | DraftRefusal {
  const match = BASIC.exec(text) ?? LAST.exec(text) ?? FIRST.exec(text);
  if (!match) return { date: text, clock: null };
  const date = match.groups!['date']!.trim().replace(/,$/, '');
  // ISO has an offset there.
  const written = ISO_DAY.test(date) ? '' : text.slice(match.groups!['date']!.length);
  const clocks = written.replace(/^(?:T|[, ]*(?:at |um |à |в )?)/iu, '');
  const period = parsePeriod(clocks);
  if (period) return { date, ...period };
  if (isDoubtful(clocks)) return DOUBT;
  const clock = clockOf(match.groups!);
  return 'why' in clock ? clock : { date, clock };
}

export interface ClockPeriod {
  readonly clock: Clock;
  readonly until?: Clock | undefined;
}

/**
 * A clock time alone: `02:30`, `2:30:05 pm`, `14h30`, `21.45 Uhr`, `noon`, `02:30+04:00`; or from one to another:
 * `22:00-02:00`, `10–12 Uhr`. Null where the text is none.
 */
export function parseClocks(text: string): ClockPeriod | null {
  const period = parsePeriod(text);
  if (period) return period;
  const clock = isDoubtful(text) ? null : parseClock(text);
  return clock && { clock };
}

function isDoubtful(text: string): boolean {
  return DOUBTFUL.test(text) && !SURE_OFFSET.test(text);
}

function parsePeriod(text: string): Required<ClockPeriod> | null {
  if (SURE_OFFSET.test(text)) return null;
  const { first = '', last = '' } = UNTIL.exec(text)?.groups ?? {};
  const clock = /^\d{1,2}$/.test(first) ? beginning(first, last) : parseClock(first);
  const until = clock && parseClock(last);
  return clock && until && { clock, until };
}

/** The hour before `-12 Uhr`, `-4:30 pm`; null where what stands behind the end doesn’t say what it is. */
function beginning(hour: string, end: string): Clock | null {
  const [behind] = new RegExp(`(?:${OCLOCK})$`, 'i').exec(end) ?? [];
  return behind === undefined ? null : parseClock(`${hour}${behind}`);
}

const NOON = /^(?:12 ?)?noon$/i;
const POINTED = /^(\d{1,2})\.([0-5]\d)$/;

function parseClock(text: string): Clock | null {
  const plain = NOON.test(text) ? '12:00' : text;
  const bare = plain.replace(new RegExp(`(?<=\\d)(?:${OCLOCK})$`, 'i'), '');
  const whole = bare !== plain && /^\d{1,2}$/.test(bare) ? `${bare}:00` : bare;
  const match = ALONE.exec(whole.replace(POINTED, '$1:$2'));
  const clock = match && clockOf(match.groups!);
  return clock === null || 'why' in clock ? null : clock;
}

const NO_CLOCK: DraftRefusal = {
  why: 'no-such-day',
  expected: 'a clock time from 00:00:00 to 23:59:59',
};

type Groups = Readonly<Record<string, string | undefined>>;

function clockOf(groups: Groups): Clock | DraftRefusal {
  const notes: DateNote[] = [];
  let hour = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? 0);
  let second = Number(groups['second'] ?? 0);
  const half = groups['half']?.toLowerCase();
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return NO_CLOCK;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (second === 60) {
    second = 59;
    notes.push('leap-second');
  }
  const isDayEnd = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isDayEnd) || minute > 59 || second > 59) return NO_CLOCK;
  if (Number(groups['fraction']?.replace(',', '.') ?? 0) > 0) notes.push('fraction-dropped');
  const offset = offsetBeside(groups['offset'], groups['bracket']);
  if (typeof offset === 'object' && offset !== null) return offset;
  if (offset !== null && Math.abs(offset) > 14 * 60 + 59) return NO_CLOCK;
  return { hour, minute, second, offset, notes };
}

/** An offset in brackets: alone, or in figures behind UTC or GMT; GMT alone may be part of a zone's name. */
const IN_BRACKET =
  /^(?:Z|UTC|GMT)$|^[+-]\d\d(?::?\d\d)?$|(?:UTC|GMT) ?[+-] ?\d{1,2}(?::?\d\d)?(?!\d)/i;

/** The offset of a clock time, in brackets or without; refused where the two differ, or a short name stands for it. */
function offsetBeside(
  written: string | undefined,
  bracket: string | undefined,
): number | null | DraftRefusal {
  const offset = offsetOf(written);
  const words = bracket?.trim() ?? '';
  const [inBracket] = IN_BRACKET.exec(words) ?? [];
  if (inBracket === undefined)
    // EST is an offset that several zones call so: without figures it would be lost.
    return offset === null && /^[A-Z]{2,5}$/.test(words)
      ? {
          why: 'doubtful-clock',
          expected: `an offset in figures (+03:00, UTC-5), for a short name (${words}) may be of several zones`,
        }
      : offset;
  const other = offsetOf(inBracket.replaceAll(' ', ''));
  if (offset !== null && offset !== other)
    return {
      why: 'doubtful-clock',
      expected: 'one offset beside a clock time, not two that differ',
    };
  return other;
}

/** Minutes east of UTC; null where none is written. */
function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const figures = /([+-])(\d{1,2}):?(\d\d)?$/.exec(text);
  if (!figures) return 0;
  const minutes = Number(figures[2]) * 60 + Number(figures[3] ?? 0);
  return figures[1] === '-' ? -minutes : minutes;
}
