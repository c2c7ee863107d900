import { daysInMonth, dayNumberOf } from '../../../time/calendars/calendar.ts';
import { DAY } from '../../../time/interval.ts';
import { yearText } from '../../../time/window-text.ts';
import type { Zone } from '../../../time/zone.ts';
import type { TimeReason, TimeRuleName } from '../suggestion.ts';

/** What times are counted from. Days are numbers since 1 January 1970, of no zone. */
export interface TimeContext {
  /** The article's day; null where it is not known, and nothing can be counted from it. */
  readonly article: number | null;
  /** The last day that was named before; null where none was. */
  readonly earlier: number | null;
  readonly zone: Zone;
}

/** A time that words may mean. */
export interface TimeValue {
  readonly edtf: string;
  readonly reason: TimeReason;
  /** The first and the last day that it can be. */
  readonly first: number;
  readonly last: number;
}

/** Words that name a time. */
export interface TimeRule {
  /** With the flag g. */
  readonly pattern: RegExp;
  /**
   * @param isToCome whether the sentence speaks of what is to come
   * @returns none where the words name no time after all; null where they name a day that no calendar has, so that no part
   * of them is a time either
   */
  readonly read: (
    match: RegExpExecArray,
    context: TimeContext,
    isToCome: boolean,
  ) => readonly TimeValue[] | null;
}

/** What a language has for times. */
export interface TimeLanguage {
  readonly rules: readonly TimeRule[];
  /** Words before a time from which on, or up to which, something went on. */
  readonly since: RegExp;
  readonly until: RegExp;
  /** Between two times: "to", "and". */
  readonly joined: RegExp;
  /** Before the first of two, where something happened on some day between. */
  readonly between: RegExp;
  readonly toCome: RegExp;
}

export function dayEdtf(day: number): string {
  const date = new Date(day * DAY);
  return `${yearText(date.getUTCFullYear())}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

export function aDay(day: number, rule: TimeRuleName, more: Partial<TimeReason> = {}): TimeValue {
  return { edtf: dayEdtf(day), reason: { rule, ...more }, first: day, last: day };
}

/** From one day to another, both included. */
export function days(first: number, last: number, rule: TimeRuleName): TimeValue {
  return { edtf: `${dayEdtf(first)}/${dayEdtf(last)}`, reason: { rule }, first, last };
}

/** On some day of several. */
export function someDay(first: number, last: number, rule: TimeRuleName): TimeValue {
  return { ...days(first, last, rule), edtf: `[${dayEdtf(first)}..${dayEdtf(last)}]` };
}

/**
 * What two days of a month may be: all from one to the other, both of them alone, or some day of them.
 * @param likeliest which is likeliest: both, unless they follow each other, are two times of two things
 */
export function twoDays(
  first: number,
  last: number,
  likeliest: 'all' | 'both' | 'some',
): readonly TimeValue[] {
  const all = days(first, last, 'between');
  const some = someDay(first, last, 'within');
  const each = [aDay(first, 'written'), aDay(last, 'written')];
  if (likeliest === 'both' && last - first > 1) return [...each, all, some];
  return likeliest === 'some' ? [some, all, ...each] : [all, some, ...each];
}

/** From one year to another, both included. */
export function yearRange(from: number, to: number): readonly TimeValue[] {
  const [first, last] = [aYear(from, 'written'), aYear(to, 'written')];
  const edtf = `${first.edtf}/${last.edtf}`;
  return [{ edtf, reason: { rule: 'between' }, first: first.first, last: last.last }, first, last];
}

export function aMonth(year: number, month: number, rule: TimeRuleName, mark = ''): TimeValue {
  const first = dayNumberOf(year, month, 1);
  const wrapped = new Date(first * DAY);
  const edtf = `${yearText(wrapped.getUTCFullYear())}-${pad(wrapped.getUTCMonth() + 1)}${mark}`;
  return { edtf, reason: { rule }, first, last: dayNumberOf(year, month + 1, 1) - 1 };
}

export function aYear(year: number, rule: TimeRuleName): TimeValue {
  const [first, last] = [dayNumberOf(year, 1, 1), dayNumberOf(year, 12, 31)];
  return { edtf: yearText(year), reason: { rule }, first, last };
}

/** @param decade its first year */
export function aDecade(decade: number): TimeValue {
  const [first, last] = [dayNumberOf(decade, 1, 1), dayNumberOf(decade + 9, 12, 31)];
  return { edtf: `${Math.floor(decade / 10)}X`, reason: { rule: 'written' }, first, last };
}

/** @param season from 0, spring */
export function aSeason(year: number, season: number, rule: TimeRuleName): TimeValue {
  const month = season * 3 + 3;
  const [first, last] = [dayNumberOf(year, month, 1), dayNumberOf(year, month + 3, 1) - 1];
  return { edtf: `${yearText(year)}-${21 + season}`, reason: { rule }, first, last };
}

/** A day by its date; null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? dayNumberOf(year, month, day) : null;
}

/** Sunday is 0. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dateOfDay(day: number): CalendarDate {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How much later than the article a day without a year may be, where nothing says that it is to come: days. */
const SOON = 60;

/** So many years lie between two that have a 29 February, at most. */
const LEAP = 8;

/** Years that a date without one may be of, the likelier first. @param month and day: of a month, its first day */
export function yearsOf(
  month: number,
  day: number,
  { article }: Pick<TimeContext, 'article'>,
  isToCome: boolean,
): readonly number[] {
  if (article === null) return [];
  const { year } = dateOfDay(article);
  const years = Array.from({ length: 2 * LEAP + 1 }, (_, at) => year - LEAP + at);
  const on = (one: number): number => dayOf(one, month, day) ?? NaN;
  const past = years.findLast((one) => on(one) <= article);
  const next = years.find((one) => on(one) > article);
  if (past === undefined || next === undefined) return [];
  const isLong = article - on(past) > SOON;
  // What was this year is no other year's, but where it is said to come.
  if (past === year) return isToCome && isLong ? [past, next] : [past];
  return isToCome || on(next) - article <= SOON ? [next, past] : [past, next];
}

/** A written date, its weekday held against it; the year found where none is written. */
export function writtenDay(
  { year, month, day }: { year: number | null; month: number; day: number },
  weekday: number | null,
  context: Pick<TimeContext, 'article'>,
  isToCome: boolean,
): readonly TimeValue[] | null {
  // "31 September" is no day, of whatever year; what is no day of any month may be something else.
  if (day >= 1 && day <= 31 && dayOf(year ?? 2000, month, day) === null) return null;
  const years = year === null ? yearsOf(month, day, context, isToCome) : [year];
  return years.flatMap((one) => {
    const number = dayOf(one, month, day);
    if (number === null) return [];
    const agrees = weekday === null ? null : weekdayOfDay(number) === weekday;
    const more = agrees === null ? {} : ({ weekday: agrees ? 'agrees' : 'differs' } as const);
    return [
      aDay(number, year === null ? 'year' : 'written', { ...fromOf(year, context), ...more }),
    ];
  });
}

function fromOf(
  year: number | null,
  { article }: Pick<TimeContext, 'article'>,
): Partial<TimeReason> {
  return year === null && article !== null ? { from: dayEdtf(article) } : {};
}

/** Days that a weekday may be. @param when `last`: not the article's own day */
export function weekdays(
  weekday: number,
  { article }: Pick<TimeContext, 'article'>,
  when: 'last' | 'next' | 'nearest',
): readonly TimeValue[] {
  if (article === null) return [];
  const from = { from: dayEdtf(article) };
  const back = (weekdayOfDay(article) - weekday + 7) % 7;
  const before = article - (back === 0 && when === 'last' ? 7 : back);
  const past = aDay(before, 'weekday', from);
  if (when === 'next') return [aDay(article - back + 7, 'weekday-next', from), past];
  const isDoubtful = back === 0 || when === 'last';
  return isDoubtful ? [past, aDay(before - 7, 'weekday-before', from)] : [past];
}

export type CountedUnit = 'day' | 'week' | 'month' | 'year';

/** What lies so many units from a day: the day itself for days and weeks, else the month or year. */
export function counted(
  from: number,
  count: number,
  unit: CountedUnit,
  rule: 'counted' | 'counted-on',
): TimeValue {
  const { year, month } = dateOfDay(from);
  const far = { day: count, week: count * 7 };
  const value =
    unit === 'month'
      ? aMonth(year, month + count, rule)
      : unit === 'year'
        ? aYear(year + count, rule)
        : aDay(from + far[unit], rule);
  return { ...value, reason: { rule, from: dayEdtf(from) } };
}

/** "last week" from Monday to Sunday, "this month", "next year". @param step -1 for the last, 0 for this, 1 for the next */
export function period(
  article: number,
  step: -1 | 0 | 1,
  unit: 'week' | 'weekend' | 'month' | 'year',
): readonly TimeValue[] {
  const { year, month } = dateOfDay(article);
  if (unit === 'month') return [aMonth(year, month + step, 'counted')];
  if (unit === 'year') return [aYear(year + step, 'counted')];
  const monday = article - ((weekdayOfDay(article) + 6) % 7);
  // The weekend that was last lies in the week before only from Monday to Friday.
  const shift = unit === 'weekend' && step < 0 && article - monday > 4 ? 0 : step;
  const first = monday + shift * 7 + (unit === 'weekend' ? 5 : 0);
  const last = monday + shift * 7 + 6;
  return [someDay(first, last, 'within'), days(first, last, 'stretch')];
}

/** The stretch of so many units that ends with a day. */
export function stretchTo(last: number, count: number, unit: CountedUnit): readonly TimeValue[] {
  const { year, month, day } = dateOfDay(last);
  const first = {
    day: last - count,
    week: last - count * 7,
    month: dayNumberOf(year, month - count, day),
    year: dayNumberOf(year - count, month, day),
  }[unit];
  return [days(first, last, 'stretch'), someDay(first, last, 'within')];
}

export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
