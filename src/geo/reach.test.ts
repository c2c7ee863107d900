import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArea } from './area.ts';
import { METRES_PER_DEGREE } from './circle.ts';
import { reach } from './reach.ts';
import { box, star, stars } from '../testing/geometry/sample-areas.ts';

const at = (...sides: [number, number, number, number]) => createArea(box(...sides, 'on'));

describe('the reach of an area into another', () => {
  const other = at(10, -2, 14, 2);

  it('is none where they share an edge, or lie apart', () => {
    expect(reach(at(6, -1, 10, 1), other, 1)).toBeNull();
    expect(reach(at(6, -1, 9, 1), other, 1)).toBeNull();
    expect(reach(at(-170, -1, -160, 1), other, 1)).toBeNull();
  });

  it('is how far its edge lies beyond the other’s', () => {
    const found = reach(at(6, -1, 10.01, 1), other, 25)!;
    expect(found.metres).toBeCloseTo(0.01 * METRES_PER_DEGREE, 0);
    expect(found.at.lng).toBeCloseTo(10.01);
    expect(reach(at(6, -1, 10.01, 1), other, 1200)).toBeNull();
  });

  it('finds a strip whose corners all lie outside, by the middle of its sides', () => {
    const found = reach(at(6, -0.1, 18, 0.1), other, 25)!;
    expect(found.at.lng).toBeGreaterThan(11.5);
    expect(found.at.lng).toBeLessThan(12.5);
  });

  it('finds what it goes round', () => {
    expect(reach(at(0, -10, 20, 10), other, 25)!.metres).toBeGreaterThan(5 * METRES_PER_DEGREE);
  });

  it('is none into what it leaves a hole for', () => {
    const [outer, hole] = [box(0, -10, 20, 10, 'on'), box(10, -2, 14, 2, 'on')].map(
      ({ coordinates }) => coordinates[0]![0]!,
    );
    const ring = createArea({ type: 'Polygon', coordinates: [outer!, hole!] });
    expect(reach(ring, other, 25)).toBeNull();
  });

  it('is the same across the 180th meridian, however either is written', () => {
    for (const one of ['split', 'on', 'within'] as const)
      for (const two of ['split', 'on', 'within'] as const) {
        const country = createArea(box(179.9, -20, -178, -16, one));
        const district = createArea(box(178, -19, -179.98, -17, two));
        const found = reach(district, country, 25)!;
        expect(found.metres).toBeCloseTo(
          0.12 * Math.cos((17 * Math.PI) / 180) * METRES_PER_DEGREE,
          -2,
        );
      }
  });

  it('is none into a copy of itself, and some into itself moved', () => {
    fc.assert(
      fc.property(stars, (shape) => {
        const area = createArea(star(shape));
        expect(reach(area, createArea(star(shape)), 500)).toBeNull();
        const moved = { ...shape, centre: { ...shape.centre, lat: shape.centre.lat + 0.3 } };
        expect(reach(createArea(star(moved)), area, 500)).not.toBeNull();
      }),
      { numRuns: 15 },
    );
  });
});
