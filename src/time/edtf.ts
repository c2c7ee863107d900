import { parse } from 'edtf';
import { SECOND } from './interval.ts';
import type { TimeInterval } from './interval.ts';
import { UNDATED } from './when.ts';
import type { When, WhenForm } from './when.ts';
import type { Zone } from './zone.ts';

const EXPECTED =
  'a day (2020-10-11), a clock time with offset (2020-10-11T02:00:00+04:00), an interval of either ' +
  '(2020-10-04/2020-10-17), or a set of days ([2020-10-16..2020-10-17]), or ../.. where no day is known; ~ and ? after a day';

export class EdtfError extends Error {
  readonly got: string;
  readonly expected: string;
  constructor(got: string, expected: string = EXPECTED) {
    super(`Unreadable date: got "${got}", expected ${expected}.`);
    this.name = 'EdtfError';
    this.got = got;
    this.expected = expected;
  }
}

/** The text of no date: open on both sides, it names no day. */
const NO_DATE = '../..';

/** The syntax tree of the `edtf` package, as far as it is used here. Months count from 0. */
interface EdtfDate {
  readonly type: 'Date';
  readonly values: readonly number[];
  readonly offset?: number;
  readonly timeZone?: string;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
  readonly unspecified?: number;
}

/**
 * Reads Extended Date/Time Format text (level 1 and the level 2 set `[a..b]`) into half-open bounds.
 * The package parses the text; the bounds are computed here because its own are in UTC days.
 * @param zone the zone in which days are counted
 * @throws {EdtfError} on text that is not of a form above, or whose end lies before its start
 */
export function parseEdtf(text: string, zone: Zone): When {
  if (text === NO_DATE) return UNDATED;
  const node = parseTree(text);
  if (isDate(node))
    return when(isClock(node) ? 'clock' : 'date', boundsOf(node, text, zone), [node]);
  switch (node['type']) {
    case 'Interval': {
      // An open end is an infinity, an unknown one null.
      const [first, last] = (node['values'] as unknown[]).map((end) => (isDate(end) ? end : null));
      if (first && last) return when('interval', span(first, last, text, zone), [first, last]);
      const named = first ?? last;
      if (!named) throw new EdtfError(text);
      const open = first ? 'end' : 'start';
      return when('interval', boundsOf(named, text, zone), [named], open);
    }
    case 'Set': {
      const [range, ...more] = node['values'] as unknown[];
      if (!Array.isArray(range) || range.length !== 2 || more.length > 0) throw new EdtfError(text);
      const [first, last] = range as unknown[];
      if (!isDate(first) || !isDate(last)) throw new EdtfError(text);
      if (isClock(first) || isClock(last))
        throw new EdtfError(text, 'a set of days ([2020-10-16..2020-10-17])');
      return when('set', span(first, last, text, zone), [first, last]);
    }
    default:
      throw new EdtfError(text);
  }
}

/** One date of the forms taken here: the package reads more, and drops some of what it reads. */
const ONE = String.raw`\d{4}(?:-(?:\d{2}(?:-(?:\d{2}|XX))?|XX-XX))?[~?%]?|\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})`;
const END = String.raw`(?:${ONE}|\.\.)?`;
const FORMS = new RegExp(String.raw`^(?:(?:${ONE})|${END}/${END}|\[(?:${ONE})\.\.(?:${ONE})\])$`);

function parseTree(text: string): Record<string, unknown> {
  if (!FORMS.test(text)) throw new EdtfError(text);
  try {
    return parse(text) as Record<string, unknown>;
  } catch {
    throw new EdtfError(text);
  }
}

function when(
  form: WhenForm,
  bounds: TimeInterval,
  dates: EdtfDate[],
  open: When['open'] = 'none',
): When {
  return {
    ...bounds,
    form,
    approximate: dates.some((date) => date.approximate === true),
    uncertain: dates.some((date) => date.uncertain === true),
    open,
  };
}

function span(first: EdtfDate, last: EdtfDate, text: string, zone: Zone): TimeInterval {
  const start = boundsOf(first, text, zone).start;
  const end = boundsOf(last, text, zone).end;
  if (end <= start) throw new EdtfError(text, 'an end that is not before its start');
  return { start, end };
}

function isDate(node: unknown): node is EdtfDate {
  return typeof node === 'object' && node !== null && (node as EdtfDate).type === 'Date';
}

function isClock(date: EdtfDate): boolean {
  return date.values.length > 3;
}

function boundsOf(date: EdtfDate, text: string, zone: Zone): TimeInterval {
  const [year, month, day, hour = 0, minute = 0, second = 0] = specifiedFields(date, text);
  if (year === undefined) throw new EdtfError(text);
  if (isClock(date)) {
    if (date.timeZone === undefined)
      throw new EdtfError(text, 'an offset behind the clock time, such as +04:00');
    const start =
      Date.UTC(year, month ?? 0, day ?? 1, hour, minute, second) - (date.offset ?? 0) * 60_000;
    return { start, end: start + SECOND };
  }
  if (month === undefined)
    return { start: zone.fromWall(year, 1, 1), end: zone.fromWall(year + 1, 1, 1) };
  if (day === undefined) {
    return { start: zone.fromWall(year, month + 1, 1), end: zone.fromWall(year, month + 2, 1) };
  }
  return {
    start: zone.fromWall(year, month + 1, day),
    end: zone.fromWall(year, month + 1, day + 1),
  };
}

/** Bit masks of the package for `2020-10-XX` and `2020-XX-XX`. */
const DAY_UNSPECIFIED = 0b1100_0000;
const MONTH_AND_DAY_UNSPECIFIED = 0b1111_0000;

function specifiedFields(date: EdtfDate, text: string): readonly number[] {
  switch (date.unspecified ?? 0) {
    case 0:
      return date.values;
    case DAY_UNSPECIFIED:
      return date.values.slice(0, 2);
    case MONTH_AND_DAY_UNSPECIFIED:
      return date.values.slice(0, 1);
    default:
      throw new EdtfError(text);
  }
}
