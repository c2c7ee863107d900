import type { TimeInterval as D3TimeInterval } from 'd3-time';
import { DAY, HOUR } from './interval.ts';
import type { TimeInterval } from './interval.ts';
import type { Zone } from './zone.ts';
import { zonedDay, zonedHours, zonedMonth } from './zoned-interval.ts';

/** A place on the time axis: `at` in epoch milliseconds UTC. Major ticks carry a label. */
export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
  readonly major: boolean;
}

export type TickUnit = 'hour' | 'day' | 'month' | 'year';

interface Step {
  readonly unit: TickUnit;
  readonly millis: number;
  readonly days?: number;
  readonly hours?: number;
  readonly months?: number;
}

const STEPS: readonly Step[] = [
  { unit: 'hour', millis: HOUR, hours: 1 },
  { unit: 'hour', millis: 3 * HOUR, hours: 3 },
  { unit: 'hour', millis: 6 * HOUR, hours: 6 },
  { unit: 'hour', millis: 12 * HOUR, hours: 12 },
  { unit: 'day', millis: DAY, days: 1 },
  { unit: 'day', millis: 2 * DAY, days: 2 },
  { unit: 'day', millis: 5 * DAY, days: 5 },
  { unit: 'day', millis: 10 * DAY, days: 10 },
  { unit: 'month', millis: 30 * DAY, months: 1 },
  { unit: 'month', millis: 91 * DAY, months: 3 },
  { unit: 'year', millis: 365 * DAY, months: 12 },
  { unit: 'year', millis: 2 * 365 * DAY, months: 24 },
  { unit: 'year', millis: 5 * 365 * DAY, months: 60 },
  { unit: 'year', millis: 10 * 365 * DAY, months: 120 },
  { unit: 'year', millis: 50 * 365 * DAY, months: 600 },
];

const DAILY = STEPS.find(({ days }) => days === 1)!;
const MONTHLY = STEPS.find(({ months }) => months === 1)!;

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
  const majors = timesOf(major, domain, zone);
  // The first of a month is a round day whatever the step, and may come too close to the domain's end.
  const last = majors.at(-1);
  if (last !== undefined && domain.end - last < millisPerLabel / 3) majors.pop();
  const ticks = new Map<number, Tick>(
    majors.map((at) => [at, { at, unit: major.unit, major: true }]),
  );
  if (major.unit !== 'hour') {
    const dayWidth = (DAY / (domain.end - domain.start)) * pixels;
    const minor = dayWidth >= 4 ? DAILY : dayWidth >= 4 / 30 ? MONTHLY : undefined;
    for (const at of minor ? timesOf(minor, domain, zone) : []) {
      if (!ticks.has(at)) ticks.set(at, { at, unit: minor!.unit, major: false });
    }
  }
  return [...ticks.values()].toSorted((a, b) => a.at - b.at);
}

function timesOf(step: Step, domain: TimeInterval, zone: Zone): number[] {
  const times = rangeOf(intervalOf(step, zone), domain);
  const { months } = step;
  if (months !== undefined) {
    return times.filter((at) => {
      const { year, month } = zone.toWall(at);
      return (year * 12 + month - 1) % months === 0;
    });
  }
  if (step.days === undefined || step.days === 1) return times;
  const { days } = step;
  // Multiples count within the month; one that would crowd the next first of the month is left out.
  return times.filter((at) => {
    const { day } = zone.toWall(at);
    const multiple = days === 2 ? day % 2 === 1 : day % days === 0;
    return day === 1 || (multiple && day + days / 2 <= 30);
  });
}

function intervalOf(step: Step, zone: Zone): D3TimeInterval {
  if (step.hours !== undefined) return zonedHours(zone, step.hours);
  return step.unit === 'day' ? zonedDay(zone) : zonedMonth(zone);
}

function rangeOf(interval: D3TimeInterval, domain: TimeInterval): number[] {
  return interval.range(new Date(domain.start), new Date(domain.end)).map((date) => date.getTime());
}
