import type { TimeInterval as D3TimeInterval } from 'd3-time';
import type { Density } from '../../dataset/indexes/density.ts';
import { modulo } from '../../time/calendars/calendar.ts';
import { DAY } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { dayNumber } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { snapUnitOf } from '../axis/axis-controller.ts';
import { zonedDay, zonedHours, zonedMonth, zonedYears } from '../../time/zoned-interval.ts';

/** One bar of the stacked density: a stretch of time and how many incidents of each group lie in it. */
export interface DensityBar extends TimeInterval {
  /** By the group's code. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** A bar is no narrower than this, CSS pixels. */
const NARROWEST_BAR = 4;

/** The bars between round times of the zone's calendar that overlap the axis. @param groups how many there are @param width of the plot, CSS pixels */
export function densityBars(
  density: Density,
  groups: number,
  axis: TimeInterval,
  width: number,
  zone: Zone,
): DensityBar[] {
  const edges = edgesOf(axis, width, zone);
  return edges.slice(1).map((end, at) => {
    const start = edges[at]!;
    const counts = Array.from(
      { length: groups },
      (_, group) => density.before(group, end) - density.before(group, start),
    );
    return { start, end, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });
}

/** Of how many months or years a bar may be, where it is of more than 28 days. */
const MONTHS = [1, 2, 3, 6];
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200];
const YEAR = 365 * DAY;

function edgesOf(axis: TimeInterval, width: number, zone: Zone): number[] {
  const least = ((axis.end - axis.start) / Math.max(1, width)) * NARROWEST_BAR;
  // Most reports give a day: bars of hours only where the axis can be held by hours.
  if (snapUnitOf(axis, width) === 'hour') return edgesBy(zonedHours(zone, 1), axis);
  if (least <= DAY) return edgesBy(zonedDay(zone), axis);
  // Bars of several days or months begin where they would for any axis: they don't change as it moves.
  if (least <= 28 * DAY)
    return edgesBy(zonedDay(zone), axis, 7, (at) => dayNumber(at, zone) - FIRST_MONDAY);
  const months = MONTHS.find((count) => least <= count * 28 * DAY);
  if (months !== undefined) {
    return edgesBy(zonedMonth(zone), axis, months, (at) => zone.toWall(at).month - 1);
  }
  const years = YEARS.find((count) => least <= count * YEAR) ?? YEARS.at(-1)!;
  return edgesBy(zonedYears(zone, years), axis);
}

/** @param placeOf the place of a unit among all, where bars of several begin at its multiples */
function edgesBy(
  interval: D3TimeInterval,
  axis: TimeInterval,
  step = 1,
  placeOf: (at: number) => number = () => 0,
): number[] {
  const edges: number[] = [];
  let at = interval.floor(new Date(axis.start));
  if (step > 1) at = interval.offset(at, -modulo(placeOf(at.getTime()), step));
  for (; at.getTime() < axis.end; at = interval.offset(at, step)) edges.push(at.getTime());
  edges.push(at.getTime());
  return edges;
}

/** 5 January 1970, in days since the 1st. */
const FIRST_MONDAY = 4;
