import type { Density } from '../../dataset/indexes/density.ts';
import { DAY } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { Zone } from '../../time/zone.ts';
import { snapUnitOf } from '../axis/axis-controller.ts';
import { zonedDay, zonedHours, zonedMonth } from '../../time/zoned-interval.ts';

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

function edgesOf(axis: TimeInterval, width: number, zone: Zone): number[] {
  const least = ((axis.end - axis.start) / Math.max(1, width)) * NARROWEST_BAR;
  const days = least / DAY;
  // Most reports give a day: bars of hours only where the axis can be held by hours.
  const byHour = snapUnitOf(axis, width) === 'hour';
  const month = zonedMonth(zone);
  const interval = byHour ? zonedHours(zone, 1) : days <= 28 ? zonedDay(zone) : month;
  const step = byHour || days <= 1 ? 1 : days <= 28 ? 7 : Math.ceil(days / 28);
  const edges: number[] = [];
  let at = interval.floor(new Date(axis.start));
  // Bars of several days or months begin where they would for any axis: they don't change as it moves.
  if (step > 1) at = interval.offset(at, -(indexOf(at, interval === month, zone) % step));
  for (; at.getTime() < axis.end; at = interval.offset(at, step)) edges.push(at.getTime());
  edges.push(at.getTime());
  return edges;
}

/** Which day or month of the zone's calendar an instant lies in, counted from 1970; Mondays are multiples of 7. */
function indexOf(at: Date, months: boolean, zone: Zone): number {
  const { year, month, day } = zone.toWall(at.getTime());
  return months
    ? (year - 1970) * 12 + month - 1
    : Math.floor(Date.UTC(year, month - 1, day) / DAY) - FIRST_MONDAY + 7 * 100_000;
}

/** 5 January 1970, in days since the 1st. */
const FIRST_MONDAY = 4;
