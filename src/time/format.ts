import { modulo, weekdayOf } from './calendars/calendar.ts';
import { DAY, SECOND } from './interval.ts';
import type { TimeInterval } from './interval.ts';
import type { EndUnit, Ends, When } from './when.ts';
import { isOneYear } from './years.ts';
import { isDayStart, isSecondReading } from './zone.ts';
import type { WallTime, Zone } from './zone.ts';

/**
 * The calendar's words in one language, from CLDR data that is shipped, never from the browser:
 * Chromium has no Armenian and prints numbers for Azerbaijani months.
 */
export interface CalendarWords {
  /** As they stand beside a day, January first. */
  readonly months: readonly string[];
  /** As they stand without one: Russian and Armenian inflect them. */
  readonly monthsAlone: readonly string[];
  readonly monthsShort: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** The patterns; `{…}` stands for a field. */
  readonly day: string;
  readonly month: string;
  readonly yearBefore: string;
  /** A year of our era beside one before it. */
  readonly yearAfter: string;
  readonly decade: string;
  readonly dayWithWeekday: string;
  readonly weekdayAndDay: string;
  readonly dayShort: string;
  readonly monthRangeInYear: string;
  readonly dayRangeInMonth: string;
  readonly dayRangeInYear: string;
  readonly dayRange: string;
  readonly dayAndClock: string;
  readonly secondReading: string;
  readonly range: string;
  readonly since: string;
  readonly until: string;
  readonly oneDayIn: string;
  readonly about: string;
  readonly uncertain: string;
  readonly undated: string;
}

/** The same words with the months' short names. */
export function shortened(words: CalendarWords): CalendarWords {
  return { ...words, months: words.monthsShort, monthsAlone: words.monthsShort };
}

/** `2020`, `79`, `207 BC`. @param year 0 is 1 BC */
export function formatYear(year: number, words: CalendarWords): string {
  return year > 0 ? String(year) : fill(words.yearBefore, { year: String(1 - year) });
}

/** `11 October 2020`. @param instant epoch milliseconds UTC */
export function formatDay(instant: number, zone: Zone, words: CalendarWords): string {
  return fill(words.day, dayFields(zone.toWall(instant), words));
}

/** `Sunday 11 October 2020`. */
export function formatDayWithWeekday(instant: number, zone: Zone, words: CalendarWords): string {
  return fill(words.dayWithWeekday, dayFields(zone.toWall(instant), words));
}

/** `Sunday 11 October`, where all days are of one year. */
export function formatWeekdayAndDay(instant: number, zone: Zone, words: CalendarWords): string {
  return fill(words.weekdayAndDay, dayFields(zone.toWall(instant), words));
}

/** `11 Oct`, for axes. */
export function formatDayShort(instant: number, zone: Zone, words: CalendarWords): string {
  return fill(words.dayShort, dayFields(zone.toWall(instant), words));
}

/** `Oct 2020`, for axes. */
export function formatMonthShort(instant: number, zone: Zone, words: CalendarWords): string {
  const { year, month } = zone.toWall(instant);
  return monthText(year, month, shortened(words));
}

/** `11 Oct, 02:05`, for axes. */
export function formatDayAndClockShort(instant: number, zone: Zone, words: CalendarWords): string {
  return fill(words.dayAndClock, {
    day: formatDayShort(instant, zone, words),
    clock: formatClock(instant, zone, words),
  });
}

/** `02:05`; seconds only where there are any; `01:30 (the second of two)` where the clocks have been put back. */
export function formatClock(instant: number, zone: Zone, words: CalendarWords): string {
  const { hour, minute, second } = zone.toWall(instant);
  const clock = `${two(hour)}:${two(minute)}${second > 0 ? `:${two(second)}` : ''}`;
  return isSecondReading(instant, zone) ? fill(words.secondReading, { clock }) : clock;
}

/**
 * A half-open interval in words, by its units: whole years or months (`1914 – 1918`, `October 2020`), else days where
 * both ends are midnights (`10 – 17 October 2020`, both included), else days and clock times (`10 October 2020, 12:00 –
 * 11 October 2020, 02:00`).
 */
export function formatInterval(interval: TimeInterval, zone: Zone, words: CalendarWords): string {
  return isWholeMonths(interval, zone)
    ? formatUnits(interval, zone, words)
    : formatDates(interval, zone, words);
}

/** Whether both ends are borders of months, and so perhaps of years. */
function isWholeMonths({ start, end }: TimeInterval, zone: Zone): boolean {
  return [start, end].every((at) => isDayStart(at, zone) && zone.toWall(at).day === 1);
}

/** The same by its days, be they whole months or not, as whoever wrote days has it. */
function formatDates(interval: TimeInterval, zone: Zone, words: CalendarWords): string {
  const start = zone.toWall(interval.start);
  if (!isDayStart(interval.start, zone) || !isDayStart(interval.end, zone)) {
    const from = formatDayAndClock(interval.start, zone, words);
    const sameDay = formatDay(interval.start, zone, words) === formatDay(interval.end, zone, words);
    const to = sameDay
      ? formatClock(interval.end, zone, words)
      : formatDayAndClock(interval.end, zone, words);
    return fill(words.range, { from, to });
  }
  const last = zone.toWall(interval.end - SECOND);
  const fields = {
    ...dayFields(last, words),
    from: String(start.day),
    fromMonth: words.months[start.month - 1] ?? '',
  };
  if (start.year !== last.year) {
    const from = formatDay(interval.start, zone, words);
    return fill(words.dayRange, { from, to: formatDay(interval.end - SECOND, zone, words) });
  }
  if (start.month !== last.month) return fill(words.dayRangeInYear, fields);
  if (start.day !== last.day) return fill(words.dayRangeInMonth, fields);
  return fill(words.day, fields);
}

/**
 * A half-open interval without its year, where it and all that the page can show lie in one: `11 Oct`, `10–18 Oct`, `27
 * Sept – 2 Nov`. With clock times, or another year, as `formatInterval` has it, its months short; so whole months too.
 * @param shown what the page can show of time; an interval may lie beyond it
 */
export function formatDaysShort(
  { start, end }: TimeInterval,
  shown: TimeInterval,
  zone: Zone,
  words: CalendarWords,
): string {
  return daysText({ start, end }, shown, zone, shortened(words));
}

function daysText(
  { start, end }: TimeInterval,
  shown: TimeInterval,
  zone: Zone,
  given: CalendarWords,
): string {
  const words = { ...given, monthsShort: given.months };
  const all = { start: Math.min(start, shown.start), end: Math.max(end, shown.end) };
  const isDays = isDayStart(start, zone) && isDayStart(end, zone);
  if (!isOneYear(all, zone) || !isDays || isWholeMonths({ start, end }, zone))
    return formatInterval({ start, end }, zone, words);
  const from = zone.toWall(start);
  const to = dayFields(zone.toWall(end - SECOND), words);
  const isOneMonth = to['month'] === words.months[from.month - 1];
  if (!isOneMonth)
    return fill(words.range, {
      from: formatDayShort(start, zone, words),
      to: fill(words.dayShort, to),
    });
  const day = to['day'] === String(from.day) ? to['day'] : `${from.day}–${to['day']}`;
  return fill(words.dayShort, { ...to, day });
}

/**
 * Whole days as a heading has them: `Sunday 11 October`, `9–10 October`; with their year where not all that the page can
 * show lies in one.
 * @param shown what the page can show of time; null: with their year
 */
export function formatDays(
  days: TimeInterval,
  shown: TimeInterval | null,
  zone: Zone,
  words: CalendarWords,
): string {
  if (days.end - days.start < 1.5 * DAY) {
    const format = shown && isOneYear(shown, zone) ? formatWeekdayAndDay : formatDayWithWeekday;
    return format(days.start, zone, words);
  }
  if (!shown) return formatInterval(days, zone, words);
  return daysText(days, shown, zone, words);
}

/**
 * What is shown of time, in words: a window's interval, or, where everything up to its end is shown, `until 22 October
 * 2020`.
 */
export function formatReach(
  window: TimeInterval,
  mode: 'window' | 'until',
  zone: Zone,
  words: CalendarWords,
): string {
  if (mode === 'window') return formatInterval(window, zone, words);
  return fill(words.until, { when: formatEnd(window, zone, words) });
}

/** The end of an interval by the largest unit that the interval is made of. */
function formatEnd(window: TimeInterval, zone: Zone, words: CalendarWords): string {
  if (!isDayStart(window.end, zone)) return formatDayAndClock(window.end, zone, words);
  if (!isWholeMonths(window, zone)) return formatDay(window.end - SECOND, zone, words);
  const { year, month } = zone.toWall(window.end - SECOND);
  const isYears = [window.start, window.end].every((at) => zone.toWall(at).month === 1);
  return isYears ? formatYear(year, words) : monthText(year, month, words);
}

/** The time at which something is said to have happened: `about 4 – 17 October 2020`, `since 4 October 2020`. */
export function formatWhen(when: When, zone: Zone, words: CalendarWords): string {
  if (when.form === 'undated') return words.undated;
  let text = formatBounds(when, zone, words);
  if (when.form === 'set') text = fill(words.oneDayIn, { when: text });
  if (when.approximate) text = fill(words.about, { when: text });
  if (when.uncertain) text = fill(words.uncertain, { when: text });
  return text;
}

function formatBounds(when: When, zone: Zone, words: CalendarWords): string {
  if (when.form === 'clock') return formatDayAndClock(when.start, zone, words);
  if (when.open !== 'none') {
    const isClock = when.end - when.start === SECOND;
    const named = isClock
      ? formatDayAndClock(when.start, zone, words)
      : formatUnit(when, zone, words);
    return fill(when.open === 'end' ? words.since : words.until, { when: named });
  }
  if (when.form === 'date') return formatUnit(when, zone, words);
  // Data of version 1 does not say how ends are written: what is no midnight there is a clock time.
  const { start, end, ends = [unitAt(start, zone), unitAt(end, zone)] } = when;
  return ends.every((unit) => unit === 'day')
    ? formatDates(when, zone, words)
    : formatEnds(when, ends, zone, words);
}

function unitAt(instant: number, zone: Zone): EndUnit {
  return isDayStart(instant, zone) ? 'day' : 'clock';
}

/** One unit of the calendar: `11 October 2020`, `October 2020`, `373`, `2020s`, `March – May 2020`, `1900 – 1999`. */
function formatUnit({ start, end }: TimeInterval, zone: Zone, words: CalendarWords): string {
  const [first, after] = [zone.toWall(start), zone.toWall(end)];
  if (first.day !== 1 || after.day !== 1) return formatDates({ start, end }, zone, words);
  const months = (after.year - first.year) * 12 + after.month - first.month;
  // The 1st of a month is a day.
  if (months === 0) return formatDates({ start, end }, zone, words);
  if (months === 1) return monthText(first.year, first.month, words);
  if (months === 12 && first.month === 1) return formatYear(first.year, words);
  // The ten years from 1 BC on are no decade that has a name.
  if (months === 120 && first.year >= 10 && modulo(first.year, 10) === 0)
    return fill(words.decade, { year: String(first.year) });
  return formatUnits({ start, end }, zone, words);
}

/** Each end by the largest unit that it is a border of: `1914 – 1918`, `44 BC – AD 14`, `March – May 2020`. */
function formatUnits(interval: TimeInterval, zone: Zone, words: CalendarWords): string {
  return formatEnds(interval, borderUnits(interval, zone), zone, words);
}

/** Years where all that is a border of a month is one of a year, else months; days where an end is no such border. */
function borderUnits({ start, end }: TimeInterval, zone: Zone): Ends {
  const walls = [start, end].map((at) => zone.toWall(at));
  const ofMonths = walls.filter(({ day }) => day === 1);
  const unit = ofMonths.every(({ month }) => month === 1) ? 'year' : 'month';
  const [first, last] = walls.map(({ day }): EndUnit => (day === 1 ? unit : 'day'));
  return [first!, last!];
}

/**
 * Each end by its unit: `10 October 2020, 12:00 – 13:30`, `July 1914 – 11 November 1918`. A clock time stands for its whole
 * second; what is written is the second, not the end of it.
 */
function formatEnds(
  { start, end }: TimeInterval,
  [startUnit, endUnit]: Ends,
  zone: Zone,
  words: CalendarWords,
): string {
  const until = end - SECOND;
  const [first, last] = [zone.toWall(start), zone.toWall(until)];
  const inOneYear = first.year === last.year;
  const isOneDay = inOneYear && first.month === last.month && first.day === last.day;
  if (startUnit === 'month' && endUnit === 'month' && inOneYear && first.month !== last.month)
    return fill(words.monthRangeInYear, {
      fromMonth: words.monthsAlone[first.month - 1] ?? '',
      month: words.monthsAlone[last.month - 1] ?? '',
      year: formatYear(last.year, words),
    });
  const from = unitText(start, startUnit, zone, words);
  const isPastEra = startUnit === 'year' && first.year < 1 && last.year > 0;
  if (isPastEra && endUnit === 'year')
    return fill(words.range, { from, to: fill(words.yearAfter, { year: String(last.year) }) });
  const to = unitText(until, endUnit, zone, words);
  if (from === to) return to;
  const isClockAlone = isOneDay && startUnit === 'clock' && endUnit === 'clock';
  return fill(words.range, { from, to: isClockAlone ? formatClock(until, zone, words) : to });
}

/** The unit in which an instant lies. */
function unitText(instant: number, unit: EndUnit, zone: Zone, words: CalendarWords): string {
  if (unit === 'clock') return formatDayAndClock(instant, zone, words);
  if (unit === 'day') return formatDay(instant, zone, words);
  const { year, month } = zone.toWall(instant);
  return unit === 'year' ? formatYear(year, words) : monthText(year, month, words);
}

/** `10 October 2020, 12:00`. */
export function formatDayAndClock(instant: number, zone: Zone, words: CalendarWords): string {
  return fill(words.dayAndClock, {
    day: formatDay(instant, zone, words),
    clock: formatClock(instant, zone, words),
  });
}

function dayFields(wall: WallTime, words: CalendarWords): Record<string, string> {
  const weekday = weekdayOf(wall.year, wall.month, wall.day);
  return {
    day: String(wall.day),
    month: words.months[wall.month - 1] ?? '',
    monthShort: words.monthsShort[wall.month - 1] ?? '',
    year: formatYear(wall.year, words),
    weekday: words.weekdays[weekday] ?? '',
  };
}

function fill(pattern: string, fields: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => fields[name] ?? '');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * A calendar date as far as it is known (`month` 1–12), as publications are dated: `12 October 2020`, `2020`, `206 BC`.
 * @param parts as CSL has them, where a negative year is one before Christ, and no year is 0
 */
export function formatCalendarDate(parts: readonly number[], words: CalendarWords): string {
  const [written, month, day] = parts;
  if (written === undefined) return '';
  const year = written < 0 ? written + 1 : written;
  const monthName = month === undefined ? undefined : words.months[month - 1];
  if (month === undefined || monthName === undefined) return formatYear(year, words);
  if (day === undefined) return monthText(year, month, words);
  return fill(words.day, { day: String(day), month: monthName, year: formatYear(year, words) });
}

function monthText(year: number, month: number, words: CalendarWords): string {
  return fill(words.month, {
    month: words.monthsAlone[month - 1] ?? '',
    year: formatYear(year, words),
  });
}
