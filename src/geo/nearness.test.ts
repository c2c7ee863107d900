import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { globePoint, kilometresBetween } from './great-circle.ts';
import { createKnownPoints } from './nearness.ts';

const point = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});
/** Across half a cell, at the equator. */
const CELL_KM = 40;

it('knows how far the nearest of some points is, to a cell', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), point, (points, at) => {
      const known = createKnownPoints();
      points.forEach(known.add);
      const each = points.map((one) => kilometresBetween(globePoint(one), globePoint(at)));
      const km = known.nearness()!(at);
      expect(km).toBeGreaterThanOrEqual(Math.min(...each));
      expect(km).toBeLessThanOrEqual(Math.min(...each) + CELL_KM);
    }),
  );
});

it('has no nearest of none', () => {
  expect(createKnownPoints().nearness()).toBeNull();
});

it('measures over the 180th meridian', () => {
  const fiji = globePoint({ lng: 179.9, lat: -17 });
  expect(kilometresBetween(fiji, globePoint({ lng: -179.9, lat: -17 }))).toBeCloseTo(21.3, 1);
});
