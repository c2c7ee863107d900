/** A form that people write and that is not taken: what it is, and what to write in its place. */
export interface RefusedForm {
  readonly name: string;
  readonly cure: string;
}

type Cure = string | ((match: RegExpExecArray) => string);

const YEAR = String.raw`-?\d{4}`;
const DOUBT = '[~?%]';
const SET_CURE =
  '[first..last] for one unknown day of several ([2020-10-16..2020-10-17]), or an incident for each';
const CLOCK_CURE = 'hours, minutes, seconds and offset (2020-10-11T02:00:00+04:00)';

/** The first that fits is told: narrow forms stand before wide ones. */
const FORMS: readonly (readonly [RegExp, string, Cure])[] = [
  [/^\{/, 'a set with braces, which means all of its members', SET_CURE],
  [/^\[[^\]]*,/, 'a choice among single dates', SET_CURE],
  [
    /^\[\.\.|\.\.\]$/,
    'a set with an open end',
    'an interval with an open end (../2020-10-11, 2020-10-11/..)',
  ],
  [
    new RegExp(String.raw`^\[.*T\d`),
    'a set of clock times',
    'a set of days ([2020-10-16..2020-10-17])',
  ],
  [/^(?:\.\.)?\/(?:\.\.)?$/, 'an interval without a date', '../.. where no date is known'],
  [new RegExp(`^(${YEAR})-3[3-6]$`), 'a quarter', (match) => months(match, 33, 3)],
  [new RegExp(`^(${YEAR})-3[7-9]$`), 'a third of a year', (match) => months(match, 37, 4)],
  [new RegExp(`^(${YEAR})-4[01]$`), 'half a year', (match) => months(match, 40, 6)],
  [
    new RegExp(`^(${YEAR})-(?:2[5-9]|3[0-2])$`),
    'a season of one hemisphere',
    'its months (2020-12/2021-02), or a season by its months: 21 March to May, 22 June to August, 23 September to November, 24 December to February',
  ],
  [
    /^(\d{4})(\d\d)(\d\d)$/,
    'a date without hyphens',
    ([, year, month, day]) => `${year}-${month}-${day}`,
  ],
  [
    /^-?[\dX]{4}[‐‑‒–—−][\dX]|^[‐‑‒–—−]\d{4}/,
    'a date with long dashes',
    ({ input }) => `hyphens (${input.replaceAll(/[‐‑‒–—−]/g, '-')})`,
  ],
  [
    new RegExp(`^(${YEAR}-\\d\\d-\\d\\d) +(\\d\\d:\\d\\d)(:\\d\\d)?`),
    'a clock time after a space',
    ([, day, minutes, seconds = ':00']) =>
      `T in its place, and an offset (${day}T${minutes}${seconds}+04:00)`,
  ],
  [
    /^(?:ca?\.?|circa|about|around|approx(?:\.|imately)?) *\d/i,
    'a date with a word for about',
    '~ behind it (2020~, 2020-10~, 2020-10-11~)',
  ],
  [
    /^(?:unknown|undated|not known|n\.?[ad/]\.?|none|\?+)$/i,
    'a word in place of a date',
    '../.. where no date is known',
  ],
  [
    /^(?:\d{1,2}\.? +)?\p{L}+\.?(?: +\d{1,2},?)? +\d{4}$/u,
    'a date with the name of a month',
    'year, month and day in figures (2020-10-11, 2020-10)',
  ],
  [
    /^Y|^[+-]?\d{5,}(?:$|-)|^\+/,
    'a year beyond −9999 to 9999',
    'a year of four digits (0079, -0206)',
  ],
  [
    /^-?\d{1,3}(?:$|-\d\d)/,
    'a year of fewer than four digits',
    'all four of its digits (0079, -0206)',
  ],
  [/^-0000/, 'the year −0000', '0000, which is 1 BC'],
  [/^-?\d{4}S\d+$/, 'a year with significant digits', 'a decade (202X) or an interval of years'],
  [/^-?\dXXX$/, 'a millennium', 'an interval of years (1000/1999)'],
  [/^-?[X\d]*u+(?:-|$)/, 'a digit left open with u', 'X in its place (202X)'],
  [
    new RegExp(`^${YEAR}-XX-\\d\\d`),
    'an unspecified month with a day',
    'the year (2020), or a set ([2020-01-11..2020-12-11])',
  ],
  [
    /^(?=.*X)-?[\dX]{4}(?:-[\dX]{2}){0,2}$/,
    'single digits left unspecified',
    'what is known in whole units (202X, 2020, 2020-10), or a set ([2020-10-10..2020-10-19])',
  ],
  [
    /^\d{4}-\d\d-\d\dT.*[~?%]$/,
    'a clock time with ~ or ?',
    'the clock time without it, or the day with it (2020-10-11~)',
  ],
  [
    new RegExp(`^${DOUBT}|${DOUBT}-|-${DOUBT}`),
    'doubt about a part of a date',
    '~ or ? after the whole date (2020-10-11~)',
  ],
  [/T\d\d:\d\d(?:Z|[+-]\d\d(?::?\d\d)?)?$/, 'a clock time without seconds or offset', CLOCK_CURE],
  [/T\d\d:\d\d:\d\d$/, 'a clock time without an offset', CLOCK_CURE],
  [/T\d\d:\d\d:\d\d[.,]\d/, 'a part of a second', 'whole seconds (2020-10-11T02:00:00+04:00)'],
  [/T24:/, 'the hour 24', 'T00 of the day after'],
  [/T\d\d:\d\d:60/, 'a leap second', 'the second before it'],
  [/\dT/, 'a clock time that can’t be read', CLOCK_CURE],
  [new RegExp(`^${YEAR}-?W\\d`), 'a week', 'an interval of days (2020-10-05/2020-10-11)'],
  [new RegExp(`^${YEAR}-\\d{3}$`), 'a day of the year', 'its month and day (2020-10-11)'],
  [
    /^\d{1,4}[./]\d{1,2}[./]\d{1,4}$/,
    'a date with dots or slashes',
    'year, month and day with hyphens (2020-10-11)',
  ],
  [
    new RegExp(`^${YEAR}-\\d\\d(?:-\\d\\d)?${DOUBT}?$`),
    'a day or month that the calendar does not have',
    'a day of the Gregorian calendar, in which EDTF counts all years (2020-02-29)',
  ],
  [
    /^\d{4}-\d{1,2}(?:-\d{1,2})?$/,
    'a month or day of one digit',
    'both of its digits (2020-01-05)',
  ],
  [/^(?:unknown|open)\/|\/(?:unknown|open)$/, 'an old name of an end', '.. (2020-10-04/.., ../..)'],
];

/** The form of a text that can't be read, or of the first of its ends that can't; null where it is like none. */
export function refusedForm(text: string, ends: readonly string[]): RefusedForm | null {
  for (const part of [text, ...ends]) {
    for (const [pattern, name, cure] of FORMS) {
      const match = pattern.exec(part);
      if (match) return { name, cure: typeof cure === 'string' ? cure : cure(match) };
    }
  }
  return null;
}

/** The months of a part of a year. */
function months([text, year]: RegExpExecArray, first: number, length: number): string {
  const start = (Number(text.slice(-2)) - first) * length + 1;
  const [from, to] = [start, start + length - 1].map((month) => String(month).padStart(2, '0'));
  return `its months (${year}-${from}/${year}-${to})`;
}
