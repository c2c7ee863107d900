import type { Clock, DateNote } from './date-draft.ts';

const OFFSET = String.raw`(?:Z|z|(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d(?::?\d\d)?)`;
const HOURS = String.raw`(?<hour>\d{1,2})`;
const REST = String.raw`(?<second>\d\d)(?<fraction>[.,]\d+)?`;
const HALF = String.raw`(?: ?(?<half>[ap])\.? ?m\.?)?`;
const CLOCK = String.raw`${HOURS}(?:[:hH](?<minute>\d\d)(?::${REST})?|(?<bare>[hH]|(?= ?[apAP]\.? ?[mM])))${HALF}`;
const ZONE = String.raw`(?: ?(?<offset>${OFFSET}))?(?: ?\([^()]*\))?`;

const ALONE = new RegExp(`^${CLOCK}${ZONE}$`, 'i');
const LAST = new RegExp(
  String.raw`^(?<date>.*[\d.\p{L}])(?:T|,? (?:at |um |à |в )?)${CLOCK}${ZONE}$`,
  'iu',
);
const FIRST = new RegExp(String.raw`^${CLOCK},? (?:on )?(?<date>.*\d.*)$`, 'i');
const BASIC = new RegExp(
  String.raw`^(?<date>\d{8})T?(?<hour>\d\d)(?<minute>\d\d)(?:(?<second>\d\d)(?<fraction>[.,]\d+)?)?(?<offset>${OFFSET})?$`,
);

export interface DateAndClock {
  readonly date: string;
  readonly clock: Clock | null;
}

/** Parts a text into a date and the clock time beside it; null where what looks like a clock time is none. */
export function splitClock(text: string): DateAndClock | null {
  const match = BASIC.exec(text) ?? LAST.exec(text) ?? FIRST.exec(text);
  if (!match) return { date: text, clock: null };
  const clock = clockOf(match.groups!);
  return clock && { date: match.groups!['date']!.trim().replace(/,$/, ''), clock };
}

/** A clock time alone: `02:30`, `2:30:05 pm`, `14h30`, `02:30+04:00`; null where the text is none. */
export function parseClock(text: string): Clock | null {
  const match = ALONE.exec(text);
  return match && clockOf(match.groups!);
}

type Groups = Readonly<Record<string, string | undefined>>;

function clockOf(groups: Groups): Clock | null {
  const notes: DateNote[] = [];
  let hour = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? 0);
  let second = Number(groups['second'] ?? 0);
  const half = groups['half']?.toLowerCase();
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (second === 60) {
    second = 59;
    notes.push('leap-second');
  }
  const isDayEnd = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isDayEnd) || minute > 59 || second > 59) return null;
  if (Number(groups['fraction']?.replace(',', '.') ?? 0) > 0) notes.push('fraction-dropped');
  const offset = offsetOf(groups['offset']);
  if (offset !== null && Math.abs(offset) > 14 * 60 + 59) return null;
  return { hour, minute, second, offset, notes };
}

/** Minutes east of UTC; null where none is written. */
function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const figures = /([+-])(\d{1,2}):?(\d\d)?$/.exec(text);
  if (!figures) return 0;
  const minutes = Number(figures[2]) * 60 + Number(figures[3] ?? 0);
  return figures[1] === '-' ? -minutes : minutes;
}
