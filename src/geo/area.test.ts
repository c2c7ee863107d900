import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArea, turned } from './area.ts';
import type { Area } from './area.ts';
import { METRES_PER_DEGREE } from './circle.ts';
import type { LngLat } from './lng-lat.ts';
import { box, isWithinStar, star, stars } from '../testing/geometry/sample-areas.ts';

/** A point by its way from another, degrees. */
const beside = ({ lng, lat }: LngLat, east: number, north: number): LngLat => ({
  lng: turned(lng + east),
  lat: lat + north,
});

const offsets = fc.tuple(
  fc.double({ min: -6, max: 6, noNaN: true }),
  fc.double({ min: -6, max: 6, noNaN: true }),
);

describe('an area', () => {
  it('has the points within its sides, and no others, wherever on the globe it lies', () => {
    fc.assert(
      fc.property(stars, offsets, (shape, [east, north]) => {
        const expected = isWithinStar(shape, east, north);
        fc.pre(expected !== null);
        const area = createArea(star(shape));
        expect(area.has(beside(shape.centre, east, north))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same a turn or half a globe away', () => {
    fc.assert(
      fc.property(stars, offsets, fc.constantFrom(-360, 360, 180, -133), (shape, by, east) => {
        const moved = { ...shape, centre: { ...shape.centre, lng: shape.centre.lng + east } };
        const [here, there] = [createArea(star(shape)), createArea(star(moved))];
        const metres = here.depth(beside(shape.centre, ...by));
        fc.pre(Math.abs(metres) > 1);
        expect(there.depth(beside(moved.centre, ...by))).toBeCloseTo(metres, 3);
      }),
    );
  });

  it('tells a depth that no step changes by more than its length', () => {
    fc.assert(
      fc.property(stars, offsets, offsets, (shape, by, step) => {
        const area = createArea(star(shape));
        const at = beside(shape.centre, ...by);
        const next = beside(at, step[0] / 100, step[1] / 100);
        const length = Math.hypot(step[0], step[1]) * (METRES_PER_DEGREE / 100);
        // Each is measured in a plane of its own.
        expect(Math.abs(area.depth(at) - area.depth(next))).toBeLessThan(length * 1.02 + 4000);
      }),
    );
  });

  const pacific: [string, Area][] = [
    ['split at the 180th meridian', createArea(box(178, -20, -178, -16, 'split'))],
    ['run on past it', createArea(box(178, -20, -178, -16, 'on'))],
    ['with longitudes within ±180', createArea(box(178, -20, -178, -16, 'within'))],
  ];
  it.each(pacific)('across the 180th meridian is one, %s', (_, area) => {
    expect(area.has({ lng: 179.5, lat: -18 })).toBe(true);
    expect(area.has({ lng: -179.5, lat: -18 })).toBe(true);
    expect(area.has({ lng: 180, lat: -18 })).toBe(true);
    expect(area.has({ lng: 0, lat: -18 })).toBe(false);
    expect(area.has({ lng: -177.5, lat: -18 })).toBe(false);
    // No edge runs where it is split.
    expect(area.depth({ lng: 179.99, lat: -18 })).toBeCloseTo(
      1.99 * Math.cos((18 * Math.PI) / 180) * METRES_PER_DEGREE,
      -1,
    );
    expect(area.isNear(createArea(box(-178.5, -17, -177, -15, 'on')).box)).toBe(true);
  });

  it('leaves out its holes', () => {
    const outer = box(0, 0, 10, 10, 'on').coordinates[0]![0]!;
    const hole = box(4, 4, 6, 6, 'on').coordinates[0]![0]!;
    const area = createArea({ type: 'Polygon', coordinates: [outer, hole] });
    expect(area.has({ lng: 5, lat: 5 })).toBe(false);
    expect(area.has({ lng: 3, lat: 5 })).toBe(true);
    expect(area.depth({ lng: 3, lat: 0.5 })).toBeCloseTo(0.5 * METRES_PER_DEGREE, 0);
    expect(area.depth({ lng: 5, lat: 4.5 })).toBeCloseTo(-0.5 * METRES_PER_DEGREE, 0);
  });
});
