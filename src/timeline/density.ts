import { GROUPS } from '../evidence/categories.ts';
import type { Group } from '../evidence/categories.ts';
import { DAY, HOUR } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { Zone } from '../time/zone.ts';
import { snapUnitOf } from './axis-controller.ts';
import { zonedDay, zonedHours, zonedMonth } from '../time/zoned-interval.ts';

/**
 * How many incidents lie where in time, by group: binned once, summed up, so that any stretch costs two look-ups
 * whatever the number of incidents. An incident counts 1 in all; one that may lie anywhere in some days is spread
 * over them evenly.
 */
export interface Density {
  /** The incidents of a group that lie before an instant (epoch milliseconds UTC), counted from the domain's start. */
  before(group: Group, instant: number): number;
}

/** Bins of an hour, as long as there are not more than these; of a day, or several, where there are. */
const MOST_BINS = 65_536;

/** Tells of each incident with a date: the position of its group in `GROUPS`, and its time, epoch milliseconds UTC. */
export type DensitySource = (count: (group: number, start: number, end: number) => void) => void;

/** @param source of which what lies outside the domain is not counted */
export function createDensity(source: DensitySource, domain: TimeInterval): Density {
  const length = Math.max(1, domain.end - domain.start);
  const binLength = length / HOUR <= MOST_BINS ? HOUR : Math.ceil(length / DAY / MOST_BINS) * DAY;
  const bins = Math.max(1, Math.ceil(length / binLength));
  const empty = (): Float64Array[] => GROUPS.map(() => new Float64Array(bins + 2));
  const parts = empty();
  // Of the bins that an incident fills, only where its share begins and ends: long ones cost no more than short ones.
  const rates = empty();
  source((group, start, end) => {
    const from = (Math.max(start, domain.start) - domain.start) / binLength;
    const to = (Math.min(end, domain.end) - domain.start) / binLength;
    if (to <= from) return;
    const rate = binLength / (end - start);
    const [first, last] = [Math.floor(from), Math.floor(to)];
    const part = parts[group]!;
    if (first === last) {
      part[first + 1]! += (to - from) * rate;
      return;
    }
    part[first + 1]! += (first + 1 - from) * rate;
    part[last + 1]! += (to - last) * rate;
    rates[group]![first + 1]! += rate;
    rates[group]![last]! -= rate;
  });
  const sums = new Map(
    GROUPS.map((group, at) => {
      const sum = parts[at]!;
      let rate = 0;
      for (let bin = 0; bin < bins; bin++) {
        rate += rates[at]![bin]!;
        sum[bin + 1]! += sum[bin]! + rate;
      }
      return [group, sum];
    }),
  );
  return {
    before(group, instant) {
      const at = Math.max(0, Math.min(bins, (instant - domain.start) / binLength));
      const bin = Math.min(bins - 1, Math.floor(at));
      const sum = sums.get(group)!;
      return sum[bin]! + (at - bin) * (sum[bin + 1]! - sum[bin]!);
    },
  };
}

/** One bar of the stacked density: a stretch of time and how many incidents of each group lie in it. */
export interface DensityBar extends TimeInterval {
  /** In the order of `GROUPS`. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** A bar is no narrower than this, CSS pixels. */
const NARROWEST_BAR = 4;

/** The bars between round times of the zone's calendar that overlap the axis. @param width of the plot, CSS pixels */
export function densityBars(
  density: Density,
  axis: TimeInterval,
  width: number,
  zone: Zone,
): DensityBar[] {
  const edges = edgesOf(axis, width, zone);
  return edges.slice(1).map((end, at) => {
    const start = edges[at]!;
    const counts = GROUPS.map((group) => density.before(group, end) - density.before(group, start));
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
