import type { Clock, DateNote, DraftRefusal } from './date-draft.ts';

const OFFSET = String.raw`(?:Z|z|(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d(?::?\d\d)?)`;
const HOURS = String.raw`(?<hour>\d{1,2})`;
const REST = String.raw`(?<second>\d\d)(?<fraction>[.,]\d+)?`;
const HALF = String.raw`(?: ?(?<half>[ap])\.? ?m\.?)?`;
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

export interface DateAndClock {
  readonly date: string;
  readonly clock: Clock | null;
}

/** Parts a text into a date and the clock time beside it; refused where what looks like a clock time is none. */
export function splitClock(text: string): DateAndClock | DraftRefusal {
  const match = BASIC.exec(text) ?? LAST.exec(text) ?? FIRST.exec(text);
  if (!match) return { date: text, clock: null };
  const clock = clockOf(match.groups!);
  return 'why' in clock ? clock : { date: match.groups!['date']!.trim().replace(/,$/, ''), clock };
}

/** A clock time alone: `02:30`, `2:30:05 pm`, `14h30`, `02:30+04:00`; null where the text is none. */
export function parseClock(text: string): Clock | null {
  const match = ALONE.exec(text);
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
