import { DAY, HOUR } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';

/**
 * How many incidents lie where in time, by group: binned once, summed up, so that any stretch costs two look-ups
 * whatever the number of incidents. An incident counts 1 in all; one that may lie anywhere in some days is spread
 * over them evenly.
 */
export interface Density {
  /** The incidents of a group, by its code, that lie before an instant (epoch milliseconds UTC), counted from the domain's start. */
  before(group: number, instant: number): number;
}

/** The sums, group after group: `bins + 1` of each, the first of them 0. */
export interface DensityBins {
  readonly domain: TimeInterval;
  /** Milliseconds. */
  readonly binLength: number;
  readonly bins: number;
  readonly sums: Float64Array<ArrayBuffer>;
}

/** Bins of an hour, as long as there are not more than these; of a day, or several, where there are. */
const MOST_BINS = 65_536;

/** Tells of each incident with a date: the code of its group, and its time, epoch milliseconds UTC. */
export type DensitySource = (count: (group: number, start: number, end: number) => void) => void;

/** @param source of which what lies outside the domain is not counted @param groups how many there are */
export function densityBins(
  source: DensitySource,
  groups: number,
  domain: TimeInterval,
): DensityBins {
  const length = Math.max(1, domain.end - domain.start);
  const binLength = length / HOUR <= MOST_BINS ? HOUR : Math.ceil(length / DAY / MOST_BINS) * DAY;
  const bins = Math.max(1, Math.ceil(length / binLength));
  const stride = bins + 1;
  const sums = new Float64Array(groups * stride);
  // Of the bins that an incident fills, only where its share begins and ends: long ones cost no more than short ones.
  const rates = new Float64Array(groups * stride);
  source((group, start, end) => {
    const from = (Math.max(start, domain.start) - domain.start) / binLength;
    const to = (Math.min(end, domain.end) - domain.start) / binLength;
    if (to <= from) return;
    const rate = binLength / (end - start);
    const base = group * stride;
    const [first, last] = [Math.floor(from), Math.floor(to)];
    if (first === last) {
      sums[base + first + 1]! += (to - from) * rate;
      return;
    }
    sums[base + first + 1]! += (first + 1 - from) * rate;
    // What ends with the last bin has no part in a further one.
    if (last < bins) sums[base + last + 1]! += (to - last) * rate;
    rates[base + first + 1]! += rate;
    rates[base + last]! -= rate;
  });
  for (let group = 0; group < groups; group++) {
    let rate = 0;
    for (let at = group * stride; at < group * stride + bins; at++) {
      rate += rates[at]!;
      sums[at + 1]! += sums[at]! + rate;
    }
  }
  return { domain, binLength, bins, sums };
}

export function densityOf({ domain, binLength, bins, sums }: DensityBins): Density {
  return {
    before(group, instant) {
      const at = Math.max(0, Math.min(bins, (instant - domain.start) / binLength));
      const bin = Math.min(bins - 1, Math.floor(at));
      const base = group * (bins + 1) + bin;
      return sums[base]! + (at - bin) * (sums[base + 1]! - sums[base]!);
    },
  };
}

/** @param source of which what lies outside the domain is not counted @param groups how many there are */
export function createDensity(
  source: DensitySource,
  groups: number,
  domain: TimeInterval,
): Density {
  return densityOf(densityBins(source, groups, domain));
}
