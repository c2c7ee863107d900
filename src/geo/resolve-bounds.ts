import { wrapLng } from './lng-lat.ts';
import type { Bounds, LngLat } from './lng-lat.ts';

/** A share of the box on each side, and the least in degrees: a single place has some ground around it. */
const MARGIN = 0.1;
const LEAST_MARGIN = 0.25;

/** As far north and south as a Mercator map draws. */
const WORLD: Bounds = [
  [-180, -85],
  [180, 85],
];

const POLE = 90;

/** As wide as a box is at most that has a west and an east, degrees: of more points than any map shows the arc is narrower. */
const WIDEST = 359.999;

/**
 * The smallest box that holds all points, with a margin: across the 180th meridian (west > east) where that is smaller
 * than the way around; the world where there is no point. Where the margin would close the way around, the box is the world
 * with the points about its middle, none of them at its edge.
 */
export function boundsOf(points: readonly LngLat[]): Bounds {
  if (points.length === 0) return WORLD;
  const lats = points.map(({ lat }) => lat).toSorted((a, b) => a - b);
  const [south, north] = widened(lats[0]!, lats.at(-1)!);
  const [west, east] = widened(...narrowestArc(points.map(({ lng }) => lng)), WIDEST);
  return [
    [wrapLng(west), Math.max(south, -POLE)],
    [wrapLng(east), Math.min(north, POLE)],
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

/** With a margin on both sides, as far as there is room for one. */
function widened(from: number, to: number, widest = Infinity): [number, number] {
  const margin = Math.max(LEAST_MARGIN, (to - from) * MARGIN);
  const half = Math.min((to - from) / 2 + margin, widest / 2);
  const middle = (from + to) / 2;
  return [middle - half, middle + half];
}
