import type { TimeInterval as D3TimeInterval } from 'd3-time';
import { DAY, HOUR } from './interval.ts';
import type { TimeInterval } from './interval.ts';
import type { Zone } from './zone.ts';
import { zonedDay, zonedHours, zonedMonth, zonedYears } from './zoned-interval.ts';

/** A place on the time axis: `at` in epoch milliseconds UTC. Major ticks carry a label. */
export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
  readonly major: boolean;
}

export type TickUnit = 'hour' | 'day' | 'month' | 'year';

interface Step {
  readonly unit: TickUnit;
  /** The least that lies between two of them, leap days and changes of clocks apart. */
  readonly millis: number;
  readonly hours?: number;
  readonly days?: number;
  readonly months?: number;
  readonly years?: number;
}

const YEAR = 365 * DAY;
const STEPS: readonly Step[] = [
  { unit: 'hour', millis: HOUR, hours: 1 },
  { unit: 'hour', millis: 3 * HOUR, hours: 3 },
  { unit: 'hour', millis: 6 * HOUR, hours: 6 },
  { unit: 'hour', millis: 12 * HOUR, hours: 12 },
  { unit: 'day', millis: DAY, days: 1 },
  { unit: 'day', millis: 2 * DAY, days: 2 },
  // The 1st of a month is among them, and the 5th or the 10th comes soon after.
  { unit: 'day', millis: 4 * DAY, days: 5 },
  { unit: 'day', millis: 9 * DAY, days: 10 },
  { unit: 'month', millis: 28 * DAY, months: 1 },
  { unit: 'month', millis: 90 * DAY, months: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(
    (years) => ({ unit: 'year', millis: years * YEAR, years }) as const,
  ),
];

/** Ticks without labels stand at one of these, where they are so far apart, CSS pixels. */
const MINOR_STEPS = STEPS.filter(
  ({ days, months, years = 0 }) => days === 1 || months === 1 || [1, 10, 100, 1000].includes(years),
);
const MINOR_WIDTH = 4;

/**
 * Ticks at round times of the zone's calendar.
 * @param pixels width of the axis, CSS pixels
 * @param labelWidth CSS pixels that one label needs, its gap included
 */
export function timeTicks(
  domain: TimeInterval,
  pixels: number,
  labelWidth: number,
  zone: Zone,
): Tick[] {
  const millisPerLabel = ((domain.end - domain.start) / Math.max(pixels, 1)) * labelWidth;
  const majorIndex = STEPS.findIndex((step) => step.millis >= millisPerLabel);
  const major = STEPS[majorIndex] ?? STEPS[STEPS.length - 1]!;
  const majors = spaced(timesOf(major, domain, zone), millisPerLabel, zone);
  // The first of a month is a round day whatever the step, and may come too close to the domain's end.
  const last = majors.at(-1);
  if (last !== undefined && domain.end - last < millisPerLabel / 3) majors.pop();
  const ticks = new Map<number, Tick>(
    majors.map((at) => [at, { at, unit: major.unit, major: true }]),
  );
  if (major.unit !== 'hour') {
    const perPixel = (domain.end - domain.start) / Math.max(pixels, 1);
    const minor = MINOR_STEPS.find(({ millis }) => millis >= MINOR_WIDTH * perPixel);
    const isFiner = minor !== undefined && minor.millis <= major.millis;
    for (const at of isFiner ? timesOf(minor, domain, zone) : []) {
      if (!ticks.has(at)) ticks.set(at, { at, unit: minor!.unit, major: false });
    }
  }
  return [...ticks.values()].toSorted((a, b) => a.at - b.at);
}

/** Leaves out what a label has no room for: after the 29th of February, at a change of clocks, around the year 1. */
function spaced(times: readonly number[], apart: number, zone: Zone): number[] {
  const kept: number[] = [];
  for (const at of times) {
    const last = kept.at(-1);
    if (last === undefined || at - last >= apart) kept.push(at);
    // The first of a month stays, and so does a midnight.
    else if (isRounder(at, last, zone)) kept[kept.length - 1] = at;
  }
  return kept;
}

function isRounder(at: number, than: number, zone: Zone): boolean {
  const [a, b] = [zone.toWall(at), zone.toWall(than)];
  return (a.day === 1 && b.day !== 1) || (a.hour === 0 && b.hour !== 0);
}

function timesOf(step: Step, domain: TimeInterval, zone: Zone): number[] {
  const times = rangeOf(intervalOf(step, zone), domain);
  const { months, days } = step;
  if (months !== undefined && months > 1)
    return times.filter((at) => (zone.toWall(at).month - 1) % months === 0);
  if (days === undefined || days === 1) return times;
  // Multiples count within the month; one that would crowd the next first of the month is left out.
  return times.filter((at) => {
    const { day } = zone.toWall(at);
    const multiple = days === 2 ? day % 2 === 1 : day % days === 0;
    return day === 1 || (multiple && day + days / 2 <= 30);
  });
}

function intervalOf(step: Step, zone: Zone): D3TimeInterval {
  if (step.hours !== undefined) return zonedHours(zone, step.hours);
  if (step.years !== undefined) return zonedYears(zone, step.years);
  return step.unit === 'day' ? zonedDay(zone) : zonedMonth(zone);
}

function rangeOf(interval: D3TimeInterval, domain: TimeInterval): number[] {
  return interval.range(new Date(domain.start), new Date(domain.end)).map((date) => date.getTime());
}
