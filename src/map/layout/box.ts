/** A box on the screen, CSS pixels from the map's upper left corner where nothing else is said. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box of a size around its middle. */
export function boxAt({ x, y }: Point, width: number, height = width): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The smallest box that holds some points, one at least. */
export function boxAround(points: Iterable<Point>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The boxes joined until none lies over another: each can then be cleared, clipped to and drawn by itself. A clip of one
 * rectangle costs nothing; one of many is a mask that everything drawn goes through, ten times as slow.
 */
export function disjoint(boxes: readonly Box[]): Box[] {
  const apart: Box[] = [];
  for (let box of boxes) {
    // What has grown may meet what it did not before.
    for (let at = 0; at < apart.length;) {
      const other = apart[at]!;
      if (!meet(box, other)) {
        at++;
        continue;
      }
      box = around(box, other);
      apart.splice(at, 1);
      at = 0;
    }
    apart.push(box);
  }
  return apart;
}

/** Whether two boxes share more than an edge, or are less than `gap` apart. */
export function meet(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether a point lies in a box or on its edge. */
export function contains({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.y >= y && point.x <= x + width && point.y <= y + height;
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
