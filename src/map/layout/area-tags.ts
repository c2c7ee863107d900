import type { MercatorPoint, Size } from '../../geo/web-mercator.ts';
import type { Box } from '../box.ts';
import { isWithin } from './beside.ts';
import type { Occupied } from './occupied.ts';

/** A tag's box, and where the line from its area meets it. */
export interface PlacedTag {
  readonly box: Box;
  /** From the area to the tag, CSS pixels; null where the tag lies in its area. */
  readonly leader: readonly [from: MercatorPoint, to: MercatorPoint] | null;
  /** Which of the tag's edges stays where it is when it holds less: -1 its left one, 1 its right one, 0 its middle. */
  readonly side: -1 | 0 | 1;
}

const DIRECTIONS = Array.from({ length: 16 }, (_, at) => {
  const angle = (at * Math.PI) / 8;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});
const NEAREST = 16;
const FARTHEST = 260;
const STEP = 12;
/** Between a tag and anything else, CSS pixels. */
const CLEAR = 3;
/** Between a tag and the map's edge, CSS pixels. */
const INSET = 5;
/** What a line over another tag or mark costs, in CSS pixels of its length. */
const CROSSING = 60;
/** Level lines are read more easily than steep ones: what a steep one costs, a share of its length. */
const STEEP = 0.5;

/**
 * A tag's place: in its area, where it fits there, else beside it on the shortest line that crosses least. Null where
 * there is no room.
 * @param point a point of the area that is in view
 * @param inside the area's box; null where there is none
 * @param crossed what lines had better not cross
 */
export function placeTag(
  point: MercatorPoint,
  tag: { readonly width: number; readonly height: number },
  inside: Box | null,
  size: Size,
  occupied: Occupied,
  crossed: readonly Box[],
): PlacedTag | null {
  const { width, height } = tag;
  const centred = { x: point.x - width / 2, y: point.y - height / 2, width, height };
  const isFree = (box: Box): boolean => isWithin(box, size, INSET) && occupied.isFree(box, CLEAR);
  if (inside && width < inside.width && height < inside.height && isFree(centred))
    return { box: centred, leader: null, side: 0 };
  let best: { readonly tag: PlacedTag; readonly cost: number } | null = null;
  for (let away = NEAREST; away <= FARTHEST && (!best || away < best.cost); away += STEP) {
    for (const { x, y } of DIRECTIONS) {
      const to = { x: point.x + x * away, y: point.y + y * away };
      const side = Math.abs(x) < 0.3 ? 0 : x > 0 ? -1 : 1;
      const box = {
        x: side === 0 ? to.x - width / 2 : side < 0 ? to.x : to.x - width,
        y: side === 0 ? (y > 0 ? to.y : to.y - height) : to.y - height / 2,
        width,
        height,
      };
      if (!isFree(box)) continue;
      const crossings = crossed.filter((other) => crosses(point, to, other)).length;
      const cost = away * (1 + STEEP * Math.abs(y)) + CROSSING * crossings;
      if (!best || cost < best.cost) best = { tag: { box, leader: [point, to], side }, cost };
    }
  }
  return best?.tag ?? null;
}

/** Whether a line meets a box, its ends included. */
function crosses(from: MercatorPoint, to: MercatorPoint, box: Box): boolean {
  let start = 0;
  let end = 1;
  for (const axis of ['x', 'y'] as const) {
    const low = box[axis];
    const high = low + (axis === 'x' ? box.width : box.height);
    const way = to[axis] - from[axis];
    if (way === 0) {
      if (from[axis] < low || from[axis] > high) return false;
      continue;
    }
    const [a, b] = [(low - from[axis]) / way, (high - from[axis]) / way];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
  }
  return start <= end;
}
