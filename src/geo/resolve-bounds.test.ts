import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, widthOf } from './lng-lat.ts';
import { boundsOf } from './resolve-bounds.ts';

const points = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});
const degrees = fc.double({ min: -20, max: 20, noNaN: true });

describe('the bounds of places', () => {
  it('are the world where nothing is placed', () => {
    expect(boundsOf([])).toEqual([
      [-180, -85],
      [180, 85],
    ]);
  });

  it('hold all of them, and are in the ranges of degrees', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 40 }), (all) => {
        const bounds = boundsOf(all);
        const [[west, south], [east, north]] = bounds;
        for (const point of all) expect(contains(bounds, point)).toBe(true);
        expect(Math.max(Math.abs(west), Math.abs(east))).toBeLessThanOrEqual(180);
        expect(south).toBeLessThan(north);
        expect(Math.max(-south, north)).toBeLessThanOrEqual(90);
      }),
      { numRuns: 500 },
    );
  });

  it('are around what lies close together as narrow wherever that is, on the 180th meridian too', () => {
    const around = (middle: number, offsets: readonly number[]) =>
      offsets.map((offset) => {
        const lng = middle + offset;
        return { lng: lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng, lat: offset };
      });
    fc.assert(
      fc.property(
        fc.array(degrees, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(-180, -170, -90, 175, 180),
        (offsets, middle) => {
          const there = boundsOf(around(middle, offsets));
          expect(widthOf(there)).toBeCloseTo(widthOf(boundsOf(around(0, offsets))), 6);
        },
      ),
    );
  });

  it('cross the meridian where that is the shorter way', () => {
    const [[west], [east]] = boundsOf([
      { lng: 178, lat: -18 },
      { lng: -178, lat: -20 },
    ]);
    expect([west, east]).toEqual([177.6, -177.6]);
  });

  it('are the world about its middle where places lie all around it but for a gap', () => {
    const all = [-105, -60, 0, 60, 120, 178, -165].map((lng) => ({ lng, lat: 0 }));
    const bounds = boundsOf(all);
    expect(widthOf(bounds)).toBeCloseTo(359.999);
    expect(bounds[0][0]).toBeCloseTo(-134.9995);
    expect(bounds[1][0]).toBeCloseTo(-135.0005);
  });

  it('give a single place some ground', () => {
    expect(boundsOf([{ lng: 46.25, lat: 40.5 }])).toEqual([
      [46, 40.25],
      [46.5, 40.75],
    ]);
  });

  it('are had of more places than a call takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, at) => ({ lng: at / 1e4, lat: at / 1e5 }));
    expect(contains(boundsOf(many), many.at(-1)!)).toBe(true);
  });
});
