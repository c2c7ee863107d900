import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { Box } from './box.ts';

export type Line = readonly [from: MercatorPoint, to: MercatorPoint];

/** Whether a line meets a box, its ends included. */
export function crosses([from, to]: Line, { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  if (Math.max(from.x, to.x) < x || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < y || Math.min(from.y, to.y) > bottom) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = (cornerX: number, cornerY: number): number =>
    Math.sign(dx * (cornerY - from.y) - dy * (cornerX - from.x));
  // It passes by where all corners lie on one side of it.
  return Math.abs(side(x, y) + side(right, y) + side(x, bottom) + side(right, bottom)) < 4;
}

/** Whether two lines cross: a shared end, or an end of one that lies on the other, is no crossing. */
export function linesCross([a, b]: Line, [c, d]: Line): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** The turn of a path at `b`: the sign of the area that it spans. */
function turn(a: MercatorPoint, b: MercatorPoint, c: MercatorPoint): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}
