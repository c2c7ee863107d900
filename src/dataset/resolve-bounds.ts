import { wrapLng } from '../geo/lng-lat.ts';
import type { Bounds, LngLat } from '../geo/lng-lat.ts';

/** A share of the box on each side, and the least in degrees: a single place has some ground around it. */
const MARGIN = 0.1;
const LEAST_MARGIN = 0.25;

/** As far north and south as a Mercator map draws. */
const WORLD: Bounds = [
  [-180, -85],
  [180, 85],
];

const POLE = 90;

/** As wide as a box is at most that has a west and an east, degrees. */
const WIDEST = 359.9;

/**
 * The smallest box that holds all points, with a margin: across the 180th meridian (west > east) where that is smaller
 * than the way around; the world where there is no point. Where the margin would close the way around, the box is the world
 * with the points about its middle, none of them at its edge.
 */
export function boundsOf(points: readonly LngLat[]): Bounds {
  if (points.length === 0) return WORLD;
  const lats = points.map(({ lat }) => lat).toSorted((a, b) => a - b);
  const [south, north] = widened(lats[0]!, lats.at(-1)!);
  const [west, east] = aroundArc(...narrowestArc(points.map(({ lng }) => lng)));
  return [
    [east - west >= 360 ? -180 : wrapLng(west), Math.max(south, -POLE)],
    [east - west >= 360 ? 180 : wrapLng(east), Math.min(north, POLE)],
  ];
}

/** From west to east, in degrees, the east beyond 180 where the arc crosses the meridian. */
function narrowestArc(lngs: readonly number[]): [number, number] {
  const sorted = [...new Set(lngs)].toSorted((a, b) => a - b);
  let [west, east] = [sorted[0]!, sorted.at(-1)!];
  sorted.slice(1).forEach((next, at) => {
    const around = sorted[at]! + 360;
    if (around - next < east - west) [west, east] = [next, around];
  });
  return [west, east];
}

/** From west to east with a margin, as far as there is room for one. */
function aroundArc(from: number, to: number): [number, number] {
  const [west, east] = widened(from, to);
  if (east - west <= WIDEST) return [west, east];
  if (to - from > WIDEST) return [-180, 180];
  const middle = (from + to) / 2;
  return [middle - WIDEST / 2, middle + WIDEST / 2];
}

function widened(from: number, to: number): [number, number] {
  const margin = Math.max(LEAST_MARGIN, (to - from) * MARGIN);
  return [from - margin, to + margin];
}
