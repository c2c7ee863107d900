import type { MultiPolygon, Polygon } from 'geojson';
import * as fc from 'fast-check';
import type { LngLat } from '../../geo/lng-lat.ts';

/** A ring around a point, by the distances of its corners at equal angles, degrees. */
export interface Star {
  readonly centre: LngLat;
  readonly radii: readonly number[];
}

/** Stars anywhere but near the poles, every other one near or across the 180th meridian. */
export const stars: fc.Arbitrary<Star> = fc.record({
  centre: fc.record({
    lng: fc.oneof(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: 176, max: 184, noNaN: true }),
    ),
    lat: fc.double({ min: -60, max: 60, noNaN: true }),
  }),
  radii: fc.array(fc.double({ min: 0.5, max: 5, noNaN: true }), { minLength: 3, maxLength: 24 }),
});

/** The star as a polygon, its longitudes as they come. */
export function star({ centre, radii }: Star): Polygon {
  const corners = radii.map((_, at) => {
    const [x, y] = corner(radii, at);
    return [centre.lng + x, centre.lat + y];
  });
  return { type: 'Polygon', coordinates: [[...corners, corners[0]!]] };
}

/** Whether a point, by its way from the centre, lies in the triangle towards the two corners beside it; null near the edge. */
export function isWithinStar({ radii }: Star, x: number, y: number): boolean | null {
  const turn = (Math.atan2(y, x) / (2 * Math.PI) + 1) % 1;
  const at = Math.min(radii.length - 1, Math.floor(turn * radii.length));
  const [[ax, ay], [bx, by]] = [corner(radii, at), corner(radii, at + 1)];
  const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return Math.abs(side) < 1e-6 ? null : side > 0;
}

function corner(radii: readonly number[], at: number): readonly [number, number] {
  const angle = (2 * Math.PI * at) / radii.length;
  const radius = radii[at % radii.length]!;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/**
 * A box, degrees; west > east crosses the 180th meridian, where it is split in two, or has longitudes that run on, or
 * such as are all within ±180.
 */
export function box(
  west: number,
  south: number,
  east: number,
  north: number,
  across: 'split' | 'on' | 'within',
): MultiPolygon {
  const ring = (from: number, to: number): number[][] => [
    [from, south],
    [to, south],
    [to, north],
    [from, north],
    [from, south],
  ];
  if (west > east && across === 'split')
    return { type: 'MultiPolygon', coordinates: [[ring(west, 180)], [ring(-180, east)]] };
  const end = west > east && across === 'on' ? east + 360 : east;
  return { type: 'MultiPolygon', coordinates: [[ring(west, end)]] };
}
