import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS, GROUP_IDS, VOCABULARY } from '../../testing/default-vocabulary.ts';
import { DAY, HOUR } from '../../time/interval.ts';
import { createZone } from '../../time/zone.ts';
import { whenOf } from '../../dataset/indexes/columns.ts';
import { createDensity, densityOf } from '../../dataset/indexes/density.ts';
import type { DensitySource } from '../../dataset/indexes/density.ts';
import { sampleDatasets } from '../../testing/sample-dataset.ts';
import { isOverPeriod } from '../../time/when.ts';
import { densityBars } from './density-bars.ts';

const zone = createZone('America/Sao_Paulo');
// The clocks change on 4 November.
const domain = { start: zone.fromWall(2018, 10, 1), end: zone.fromWall(2018, 11, 15) };

const GROUPS = GROUP_IDS.length;
const GROUND = GROUP_IDS.indexOf('ground');
const groupCode = (category: string): number => GROUP_IDS.indexOf(VOCABULARY.groupOf(category).id);

interface Counted {
  readonly category: string;
  readonly start: number;
  readonly end: number;
}

const sourceOf =
  (all: readonly Counted[]): DensitySource =>
  (count) =>
    all.forEach(({ category, start, end }) => count(groupCode(category), start, end));

const incidents = fc.array(
  fc
    .record({
      category: fc.constantFrom(...CATEGORY_IDS),
      hour: fc.integer({ min: 0, max: 44 * 24 }),
      length: fc.constantFrom(1000, HOUR, DAY, 9 * DAY),
    })
    .map(({ category, hour, length }): Counted => {
      const start = domain.start + hour * HOUR;
      return { category, start, end: Math.min(start + length, domain.end) };
    }),
  { maxLength: 60 },
);

describe('the density', () => {
  it('counts every incident once, in its group, at every scale', () => {
    fc.assert(
      fc.property(incidents, fc.integer({ min: 20, max: 2000 }), (all, width) => {
        const bars = densityBars(
          createDensity(sourceOf(all), GROUPS, domain),
          GROUPS,
          domain,
          width,
          zone,
        );
        for (const [at, group] of GROUP_IDS.entries()) {
          const counted = bars.reduce((sum, bar) => sum + bar.counts[at]!, 0);
          const there = all.filter(
            ({ category }) => VOCABULARY.groupOf(category).id === group,
          ).length;
          expect(counted).toBeCloseTo(there, 6);
        }
        expect(bars.every(({ total }) => total >= -1e-9)).toBe(true);
      }),
    );
  });

  it('has bars that meet, begin and end at round times, and cover the axis', () => {
    const axis = { start: domain.start + 33.3 * DAY, end: domain.start + 36.1 * DAY };
    for (const width of [20, 60, 400, 1200]) {
      const bars = densityBars(
        createDensity(sourceOf([]), GROUPS, domain),
        GROUPS,
        axis,
        width,
        zone,
      );
      expect(bars[0]!.start).toBeLessThanOrEqual(axis.start);
      expect(bars.at(-1)!.end).toBeGreaterThanOrEqual(axis.end);
      for (const [at, bar] of bars.entries()) {
        expect(zone.toWall(bar.start)).toMatchObject({ minute: 0, second: 0 });
        if (at > 0) expect(bar.start).toBe(bars[at - 1]!.end);
      }
    }
  });

  it('has the same bars wherever the axis stands', () => {
    const long = { start: zone.fromWall(2010, 1, 1), end: zone.fromWall(2019, 1, 1) };
    const density = createDensity(sourceOf([]), GROUPS, long);
    for (const years of [1.5, 8]) {
      const edges = [0, 1, 2, 3.5, 11].map((days) => {
        const start = long.start + 200 * DAY + days * DAY;
        const axis = { start, end: Math.min(start + years * 365 * DAY, long.end) };
        return densityBars(density, GROUPS, axis, 400, zone).map((bar) => bar.start);
      });
      for (const other of edges.slice(1)) {
        const shared = other.filter((edge) => edge > other[0]! && edge < edges[0]!.at(-1)!);
        expect(shared.length).toBeGreaterThan(5);
        expect(edges[0]).toEqual(expect.arrayContaining(shared));
      }
    }
  });

  it('keeps a day in its day in domains of many years', () => {
    const years = { start: zone.fromWall(2000, 1, 1), end: zone.fromWall(2019, 1, 1) };
    const start = zone.fromWall(2000, 6, 5);
    const day = { category: 'clash', start, end: start + DAY };
    const density = createDensity(sourceOf([day]), GROUPS, years);
    expect(density.before(GROUND, start)).toBeCloseTo(0, 1);
    expect(density.before(GROUND, start + DAY)).toBeCloseTo(1, 1);
  });

  it('finds an hour in its hour and spreads days evenly', () => {
    const at = domain.start + 100 * HOUR;
    const hour = { category: 'clash', start: at, end: at + HOUR };
    const density = createDensity(sourceOf([hour]), GROUPS, domain);
    expect(density.before(GROUND, at)).toBeCloseTo(0);
    expect(density.before(GROUND, at + HOUR)).toBeCloseTo(1);
    const spread = createDensity(sourceOf([{ ...hour, end: at + 4 * DAY }]), GROUPS, domain);
    expect(spread.before(GROUND, at + DAY)).toBeCloseTo(0.25);
    expect(spread.before(GROUP_IDS.indexOf('air'), at + 4 * DAY)).toBe(0);
  });

  it('has round bars of years over millennia, that cover the axis from its start', () => {
    const utc = createZone('UTC');
    for (const years of [30, 150, 2000, 12_000]) {
      const end = utc.fromWall(2000, 1, 1);
      const axis = { start: utc.fromWall(2000 - years, 3, 9), end };
      const bars = densityBars(createDensity(sourceOf([]), GROUPS, axis), GROUPS, axis, 1200, utc);
      expect(bars.length).toBeLessThanOrEqual(301);
      expect(bars[0]!.start).toBeLessThanOrEqual(axis.start);
      expect(bars[0]!.end).toBeGreaterThan(axis.start);
      expect(bars.at(-1)!.end).toBeGreaterThanOrEqual(axis.end);
      expect(bars.every(({ start }) => utc.toWall(start).day === 1)).toBe(true);
    }
  });

  it('of a dataset leaves out what is over a period', () => {
    fc.assert(
      fc.property(sampleDatasets, ({ columns, indexes, vocabulary, domain: all }) => {
        const density = densityOf(indexes.density);
        const counted = vocabulary.groups.reduce(
          (sum, _, group) => sum + density.before(group, all.end),
          0,
        );
        let dated = 0;
        for (let row = 0; row < columns.dated; row++)
          if (!isOverPeriod(whenOf(columns, row), all)) dated += 1;
        expect(counted).toBeCloseTo(dated, 6);
      }),
      { numRuns: 40 },
    );
  });
});
