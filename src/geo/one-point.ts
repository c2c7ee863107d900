import { TILE_SIZE } from './web-mercator.ts';
import type { MercatorPoint } from './web-mercator.ts';

/** The nearest that a map goes whose ground is no finer, of 512 px tiles. */
export const NEAREST_ZOOM = 12;
/** Points that are nearer than this where a map can go no nearer are one, CSS pixels. */
const ONE_POINT = 24;

/**
 * Whether two points can't be told apart on a map, however near it goes. Both in the unit square of Web Mercator.
 * @param nearestZoom how near that is
 */
export function isOnePoint(
  a: MercatorPoint,
  b: MercatorPoint,
  nearestZoom: number = NEAREST_ZOOM,
): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) * TILE_SIZE * 2 ** nearestZoom <= ONE_POINT;
}
