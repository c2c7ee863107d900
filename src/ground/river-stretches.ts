import type { MercatorPoint } from '../geo/web-mercator.ts';
import { mercatorX, mercatorY } from './detail.ts';
import type { Line } from './world.ts';

/** Where a name may stand along a river. */
export interface Stretch extends MercatorPoint {
  /** Degrees clockwise from the east, −90…90. */
  readonly angle: number;
}

/** How straight a stretch is that a name stands along: the way across, in parts of the way along. */
const STRAIGHT = 0.9;

/**
 * The stretches of a river's lines that are as long as its name and nearly straight, the straightest first; they may overlap.
 * @param length that of the name, in parts of the unit square @param isSeen asked of the middle of each
 */
export function stretchesOf(
  lines: readonly Line[],
  length: number,
  isSeen: (point: MercatorPoint) => boolean,
): Stretch[] {
  return lines
    .flatMap((line) => {
      const pointAt = walk(line);
      const found: (Stretch & { readonly straight: number })[] = [];
      for (let at = 0; ; at += length / 2) {
        const [from, to] = [pointAt(at), pointAt(at + length)];
        if (!from || !to) return found;
        const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        const straight = Math.hypot(to.x - from.x, to.y - from.y) / length;
        if (straight < STRAIGHT || !isSeen(middle)) continue;
        found.push({ ...middle, angle: angleOf(from, to), straight });
      }
    })
    .toSorted((a, b) => b.straight - a.straight)
    .map(({ x, y, angle }) => ({ x, y, angle }));
}

/** Finds the points of a line by the way from its beginning; null beyond its end. */
function walk(line: Line): (way: number) => MercatorPoint | null {
  const points = Array.from({ length: line.length / 2 }, (_, at) => ({
    x: mercatorX(line[2 * at]!),
    y: mercatorY(line[2 * at + 1]!),
  }));
  const ways = [0];
  for (const [at, { x, y }] of points.slice(1).entries())
    ways.push(ways[at]! + Math.hypot(x - points[at]!.x, y - points[at]!.y));
  return (way) => {
    if (way > ways.at(-1)!) return null;
    const next = Math.max(1, firstNotBelow(ways, way));
    const [a, b] = [points[next - 1]!, points[next]!];
    const step = ways[next]! - ways[next - 1]!;
    const part = step === 0 ? 0 : (way - ways[next - 1]!) / step;
    return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
  };
}

/** @param sorted ascending @returns the first position whose value is no less */
function firstNotBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As a name is read: from the left to the right. */
function angleOf(from: MercatorPoint, to: MercatorPoint): number {
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  return Math.round((Math.atan2(right.y - left.y, right.x - left.x) * 180) / Math.PI);
}
