import { globePoint, kilometresBetween } from './great-circle.ts';
import type { GlobePoint } from './great-circle.ts';
import type { LngLat } from './lng-lat.ts';

/** Kilometres from a point to the nearest of some others. */
export type Nearness = (point: LngLat) => number;

/** Points of one cell of so many degrees are one: the nearest of many thousands is asked for often. */
const CELL = 0.25;

/** @returns null where there are none */
export function createNearness(points: Iterable<LngLat>): Nearness | null {
  const cells = new Map<string, GlobePoint>();
  for (const point of points) {
    const key = `${Math.round(point.lng / CELL)} ${Math.round(point.lat / CELL)}`;
    if (!cells.has(key)) cells.set(key, globePoint(point));
  }
  const others = [...cells.values()];
  if (others.length === 0) return null;
  return (point) => {
    const at = globePoint(point);
    return others.reduce((least, other) => Math.min(least, kilometresBetween(at, other)), Infinity);
  };
}
