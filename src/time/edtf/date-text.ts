import { daysInMonth } from '../calendars/calendar.ts';

export type DateUnit = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'second';

/** One date of a text, as far as it is written: the first year, month and day of its unit, and for a clock time all. */
export interface DateText {
  readonly unit: DateUnit;
  /** 0 is 1 BC. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC; 0 for what is no clock time. */
  readonly offset: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const YEAR = String.raw`(?<year>-?\d{4})`;
const CLOCK = new RegExp(
  String.raw`^${YEAR}-(?<month>\d\d)-(?<day>\d\d)T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d):(?<second>[0-5]\d)(?<offset>Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)$`,
);
const FORMS: readonly (readonly [DateUnit, RegExp])[] = [
  ['day', dated(String.raw`${YEAR}-(?<month>\d\d)-(?<day>\d\d)`)],
  ['month', dated(String.raw`${YEAR}-(?<month>0\d|1[0-2])(?:-XX)?`)],
  ['season', dated(String.raw`${YEAR}-(?<season>2[1-4])`)],
  ['year', dated(String.raw`${YEAR}(?:-XX(?:-XX)?)?`)],
  ['decade', dated(String.raw`(?<sign>-?)(?<tens>\d{3})X`)],
  ['century', dated(String.raw`(?<sign>-?)(?<hundreds>\d{2})XX`)],
];

function dated(form: string): RegExp {
  return new RegExp(`^${form}(?<doubt>[~?%]?)$`);
}

/** The one date that a text names; null where it is of no form that is taken, or names no day of the calendar. */
export function readDate(text: string): DateText | null {
  const clock = CLOCK.exec(text);
  if (clock) return dateOf('second', clock.groups!);
  for (const [unit, form] of FORMS) {
    const match = form.exec(text);
    if (match) return dateOf(unit, match.groups!);
  }
  return null;
}

type Fields = Readonly<Record<string, string | undefined>>;

function dateOf(unit: DateUnit, fields: Fields): DateText | null {
  if (fields['year'] === '-0000') return null;
  const year = yearOf(fields);
  const month = fields['season'] ? seasonStart(Number(fields['season'])) : read(fields['month'], 1);
  const day = read(fields['day'], 1);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const doubt = fields['doubt'] ?? '';
  return {
    unit,
    year,
    month,
    day,
    hour: read(fields['hour'], 0),
    minute: read(fields['minute'], 0),
    second: read(fields['second'], 0),
    offset: offsetOf(fields['offset']),
    approximate: doubt === '~' || doubt === '%',
    uncertain: doubt === '?' || doubt === '%',
  };
}

/** The first year; of a decade or a century before year 0 the one farthest from it. */
function yearOf({ year, sign, tens, hundreds }: Fields): number {
  if (year !== undefined) return Number(year);
  const [size, count] = tens === undefined ? [100, Number(hundreds)] : [10, Number(tens)];
  return sign === '-' ? -(count * size + size - 1) : count * size;
}

/** Of the seasons 21–24: spring begins in March. */
function seasonStart(season: number): number {
  return (season - 20) * 3;
}

function offsetOf(text: string | undefined): number {
  if (text === undefined || text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3).replace(':', ''));
  return text.startsWith('-') ? -minutes : minutes;
}

function read(text: string | undefined, absent: number): number {
  return text === undefined ? absent : Number(text);
}
