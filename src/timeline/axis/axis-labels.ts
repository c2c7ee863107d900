import {
  formatClock,
  formatDay,
  formatDayAndClockShort,
  formatDayShort,
  formatMonthShort,
  formatYear,
  shortened,
} from '../../time/format.ts';
import type { CalendarWords } from '../../time/format.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { timeTicks } from '../../time/ticks.ts';
import type { Tick } from '../../time/ticks.ts';
import type { Zone } from '../../time/zone.ts';

/** What an axis is labelled by. */
export interface AxisWords {
  readonly zone: Zone;
  readonly calendar: CalendarWords;
  /** Whether the domain holds days of several years. */
  readonly years: boolean;
}

/** The least between two labels' beginnings, CSS pixels; with the era behind a year, and with a year behind its month. */
const LABEL_WIDTH = 52;
const LONG_LABEL_WIDTH = 66;
/** What a letter of a label takes, a little more than most, and what is kept free behind one, CSS pixels. */
const LETTER_WIDTH = 6.8;
const GAP = 4;
/** From the tick to its label. */
export const LABEL_OFFSET = 3;

/** The ticks of an axis, as many as their labels leave room for. @param pixels from its start to its end, CSS pixels */
export function axisTicks(shown: TimeInterval, pixels: number, { zone, years }: AxisWords): Tick[] {
  const hasEras = zone.toWall(shown.start).year < 1;
  const ticks = timeTicks(shown, pixels, hasEras ? LONG_LABEL_WIDTH : LABEL_WIDTH, zone);
  const hasYearsOfMonths = years && ticks.some(({ major, unit }) => major && unit === 'month');
  return hasYearsOfMonths ? timeTicks(shown, pixels, LONG_LABEL_WIDTH, zone) : ticks;
}

/**
 * The label of each tick, null where it has none: ticks without, and those whose label would be covered by the one before
 * or cut off at the edge, where it would be another date.
 * @param x from epoch milliseconds UTC to CSS pixels @param width of the axis, CSS pixels
 */
export function axisLabels(
  ticks: readonly Tick[],
  x: (at: number) => number,
  width: number,
  words: AxisWords,
): (string | null)[] {
  const firstMajor = ticks.find(({ major }) => major);
  let free = -Infinity;
  return ticks.map((tick) => {
    if (!tick.major) return null;
    const text = labelOf(tick, tick === firstMajor, words);
    const from = x(tick.at) + LABEL_OFFSET;
    const to = from + text.length * LETTER_WIDTH;
    if (from < free || to > width) return null;
    free = to + GAP;
    return text;
  });
}

/** The month stands where it begins and on the first label, and so does the year where there are several. */
function labelOf({ at, unit }: Tick, first: boolean, { zone, calendar, years }: AxisWords): string {
  const { year, month, day, hour } = zone.toWall(at);
  if (unit === 'year') return formatYear(year, calendar);
  if (years && (first || (month === 1 && day === 1 && hour === 0))) {
    return unit === 'month'
      ? formatMonthShort(at, zone, calendar)
      : formatDay(at, zone, shortened(calendar));
  }
  if (unit === 'month') return calendar.monthsShort[month - 1] ?? '';
  if (unit === 'hour' && hour !== 0) {
    return first ? formatDayAndClockShort(at, zone, calendar) : formatClock(at, zone, calendar);
  }
  return first || day === 1 || unit === 'hour' ? formatDayShort(at, zone, calendar) : String(day);
}
