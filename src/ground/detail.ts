import { middleOf, widthOf } from '../geo/lng-lat.ts';
import type { Bounds } from '../geo/lng-lat.ts';
import { TILE_SIZE, toMercator } from '../geo/web-mercator.ts';
import type { MercatorPoint } from '../geo/web-mercator.ts';
import { GRID } from './world.ts';

/** How fine a ground is, by place. */
export interface Detail {
  /** What may be left out there, in parts of the unit square of Web Mercator; the place on the world's grid. */
  readonly toleranceAt: (x: number, y: number) => number;
  /** The nearest zoom at which the ground of a place is good enough; the place in the unit square. */
  readonly zoomAt: (point: MercatorPoint) => number;
}

/** The map that the detail is for, CSS pixels. */
const MAP = { width: 900, height: 560 };
/** What may be left out, CSS pixels: less than is seen. */
const UNSEEN = 0.4;
/** What may be missing where somebody looks too near, CSS pixels. */
const ROUGH = 1.3;
/** How many levels nearer than the whole of the bounds all is drawn as fine as that, and the nearest that the data is good for. */
const NEARER = 3.5;
const NEAREST = 9.5;
/** What may be left out at a distance from the bounds, in parts of the distance: a map that reaches as far sees no more. */
const SLOPE = 1 / 700;
/** The coarsest, far away, parts of the unit square: a few pixels of the least zoom of a map of one region. */
const COARSEST = 3.6 / (TILE_SIZE * 2 ** 4);
/** At most so many times coarser than at the equator. */
const MOST_STRETCHED = 4;

/** The middle of each row of the grid, from the south to the north, in the unit square. */
const ROWS = Float64Array.from(
  { length: 180 * GRID + 1 },
  (_, row) => toMercator({ lng: 0, lat: row / GRID - 90 }).y,
);

/** A row of the world's grid in the unit square of Web Mercator. */
export function mercatorY(row: number): number {
  return ROWS[row]!;
}

/** A column of the world's grid in the unit square of Web Mercator. */
export function mercatorX(column: number): number {
  return column / (360 * GRID);
}

/** Fine within the bounds, and coarser with the distance from them. */
export function detailFor(bounds: Bounds): Detail {
  const [[, south], [, north]] = bounds;
  const middle = toMercator(middleOf(bounds));
  const top = toMercator({ lng: 0, lat: north }).y;
  const bottom = toMercator({ lng: 0, lat: south }).y;
  const half = { x: widthOf(bounds) / 720, y: (bottom - top) / 2 };
  const centre = { x: middle.x, y: (top + bottom) / 2 };
  const whole = Math.min(
    Math.log2(MAP.width / TILE_SIZE / (2 * half.x)),
    Math.log2(MAP.height / TILE_SIZE / (2 * half.y)),
  );
  const finest = UNSEEN / (TILE_SIZE * 2 ** Math.min(NEAREST, whole + NEARER));
  // What a map of the whole shows around the bounds.
  const around = { x: Math.max(half.x, half.y), y: Math.max(half.x, half.y) * 0.7 };
  const tolerance = (x: number, y: number): number => {
    const across = Math.abs(x - centre.x);
    const dx = Math.max(0, Math.min(across, 1 - across) - around.x);
    const dy = Math.max(0, Math.abs(y - centre.y) - around.y);
    // Far away, as coarse on the ground everywhere: towards the poles the map shows more than anybody asks.
    const coarsest = COARSEST * Math.min(MOST_STRETCHED, Math.cosh(Math.PI * (1 - 2 * y)));
    return Math.max(finest, Math.min(coarsest, finest + Math.hypot(dx, dy) * SLOPE));
  };
  return {
    toleranceAt: (x, y) => tolerance(mercatorX(x), mercatorY(y)),
    zoomAt: ({ x, y }) => Math.log2(ROUGH / TILE_SIZE / tolerance(x, y)),
  };
}
