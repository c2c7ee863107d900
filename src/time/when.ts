import { DAY, HOUR } from './interval.ts';
import type { TimeInterval } from './interval.ts';

/**
 * When something is said to have happened. `start` and `end` (epoch milliseconds UTC, half-open) are the time
 * taken as widely as it is written; an open end counts as its named unit only.
 */
export interface When extends TimeInterval {
  readonly form: WhenForm;
  /** `~` or `?` in the text: how sure the source is. They do not widen the interval. */
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The sides on which the text leaves the interval open. */
  readonly open: 'none' | 'start' | 'end';
  /** How the two ends of an interval or a set are written, where not both are days. */
  readonly ends?: Ends;
}

/** What one end is written as; a season is of months, a decade or a century of years. */
export type EndUnit = 'clock' | 'day' | 'month' | 'year';
export type Ends = readonly [start: EndUnit, end: EndUnit];

/**
 * - `clock`: one clock time, to the second
 * - `date`: a day (or a month, season, year, decade or century, where nothing closer is known)
 * - `interval`: something that lasted from the start to the end
 * - `set`: something on one unknown day between the start and the end
 * - `undated`: nothing is known of when (`../..`); its bounds are both 0 and mean nothing
 */
export type WhenForm = 'clock' | 'date' | 'interval' | 'set' | 'undated';

/** What `../..` says. It lies in no window: where a time is compared, the undated are set aside first. */
export const UNDATED: When = {
  start: 0,
  end: 0,
  form: 'undated',
  approximate: false,
  uncertain: false,
  open: 'none',
};

/** A week; an hour longer, for the week in which the clocks go back. */
const WEEK = 7 * DAY + HOUR;

/** The part of a long dataset's time that something may last and still be an event of it. */
const LONGEST_EVENT = 1 / 50;

/**
 * Whether a time is a period and no event of any of its days: written wider than a week, and than a fiftieth of all the
 * time that is told of, which is more where that is longer than a year. An open end counts as the unit that it names; a
 * set is one event, on one unknown day of it, however wide; what has no date is none.
 * @param whole what the time axis can show
 */
export function isOverPeriod(
  { form, start, end }: Pick<When, 'form' | 'start' | 'end'>,
  whole: TimeInterval,
): boolean {
  const longest = Math.max(WEEK, (whole.end - whole.start) * LONGEST_EVENT);
  return form !== 'set' && end - start > longest;
}
