import { METRES_PER_DEGREE } from './circle.ts';
import type { LngLat } from './lng-lat.ts';

/** A position as a point on a globe of radius 1. */
export type GlobePoint = readonly [number, number, number];

export function globePoint({ lng, lat }: LngLat): GlobePoint {
  const [x, y] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

/** The way between two points on the ground, kilometres. */
export function kilometresBetween(a: GlobePoint, b: GlobePoint): number {
  // By the chord: the arc's cosine is too blunt for points that are near.
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return (2 * Math.asin(Math.min(1, chord / 2)) * 180 * METRES_PER_DEGREE) / Math.PI / 1000;
}
