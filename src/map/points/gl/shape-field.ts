import type { Mark } from '../../../evidence/vocabulary.ts';
import { shapeAt } from '../../../ui/shapes.ts';

/** The width and height of a mark's square, in texels and in the units of `SHAPES`. */
export const TEXELS = 64;
export const SPAN = 25;
/** Distances from −RANGE to RANGE units are told apart; they are coded from 0 to 255. */
export const RANGE = 5;

type Ring = readonly (readonly [x: number, y: number])[];
/** Straight pieces of an outline, four numbers each: from x, y to x, y. */
type Pieces = Float64Array;

/** A half circle is so many straight pieces: at the largest size none can be told from the curve. */
const ARC_PIECES = 16;

/**
 * How far each point is from the edge of each mark's shape, negative inside: what a shape is drawn from at any size,
 * sharp and with an even outline, and what tells whether the pointer is on it.
 * @returns for each mark, row by row, two bytes a texel: to the shape, and to it with its hole filled
 */
export function shapeField(marks: readonly Mark[]): Uint8Array<ArrayBuffer> {
  const field = new Uint8Array(marks.length * TEXELS * TEXELS * 2);
  let at = 0;
  for (const mark of marks) {
    const rings = ringsOf(shapeAt(mark, 0, 0, 16));
    const all = piecesOf(rings);
    const outer = rings.length > 1 ? piecesOf(rings.slice(0, 1)) : null;
    for (let row = 0; row < TEXELS; row++) {
      for (let column = 0; column < TEXELS; column++) {
        const x = unitsAt(column);
        const y = unitsAt(row);
        field[at] = coded(distanceTo(all, x, y));
        field[at + 1] = outer ? coded(distanceTo(outer, x, y)) : field[at]!;
        at += 2;
      }
    }
  }
  return field;
}

/**
 * How far a point is from a mark's shape with its hole filled, in the units of `SHAPES`; negative inside. Beyond
 * `RANGE` it is `RANGE`.
 * @param x from the shape's middle
 */
export function distanceFrom(field: Uint8Array, mark: number, x: number, y: number): number {
  const column = (x / SPAN + 0.5) * TEXELS - 0.5;
  const row = (y / SPAN + 0.5) * TEXELS - 0.5;
  const left = Math.floor(column);
  const top = Math.floor(row);
  if (left < 0 || top < 0 || left > TEXELS - 2 || top > TEXELS - 2) return RANGE;
  const texel = (across: number, down: number): number =>
    field[((mark * TEXELS + top + down) * TEXELS + left + across) * 2 + 1]!;
  const [right, below] = [column - left, row - top];
  const upper = texel(0, 0) * (1 - right) + texel(1, 0) * right;
  const lower = texel(0, 1) * (1 - right) + texel(1, 1) * right;
  return ((upper * (1 - below) + lower * below) / 255 - 0.5) * 2 * RANGE;
}

function unitsAt(texel: number): number {
  return ((texel + 0.5) / TEXELS - 0.5) * SPAN;
}

function coded(distance: number): number {
  return Math.max(0, Math.min(255, Math.round((distance / (2 * RANGE) + 0.5) * 255)));
}

/** The path's rings as corners. Its arcs are half circles, so their middle lies between their ends. */
function ringsOf(path: string): Ring[] {
  const rings: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, letter, numbers = ''] of path.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    const ring = rings.at(-1);
    if (letter === 'Z') continue;
    if (letter === 'A') {
      const [radius = 0, , , , sweep = 0, toX = 0, toY = 0] = values;
      const [cx, cy] = [(x + toX) / 2, (y + toY) / 2];
      const from = Math.atan2(y - cy, x - cx);
      for (let piece = 1; piece <= ARC_PIECES; piece++) {
        const angle = from + ((sweep ? 1 : -1) * Math.PI * piece) / ARC_PIECES;
        ring!.push([cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)]);
      }
      [x, y] = [toX, toY];
      continue;
    }
    if (letter === 'H') x = values[0]!;
    else if (letter === 'V') y = values[0]!;
    else [x, y] = values as [number, number];
    if (letter === 'M') rings.push([[x, y]]);
    else ring!.push([x, y]);
  }
  return rings;
}

function piecesOf(rings: readonly Ring[]): Pieces {
  return Float64Array.from(
    rings.flatMap((ring) => ring.flatMap((to, at) => [...ring.at(at - 1)!, ...to])),
  );
}

/** The distance from the nearest edge; negative where an odd number of rings lie around the point. */
function distanceTo(pieces: Pieces, x: number, y: number): number {
  let nearest = Infinity;
  let inside = false;
  for (let at = 0; at < pieces.length; at += 4) {
    const ax = pieces[at]!;
    const ay = pieces[at + 1]!;
    const dx = pieces[at + 2]! - ax;
    const dy = pieces[at + 3]! - ay;
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const along = Math.max(0, Math.min(1, share));
    const across = x - ax - along * dx;
    const down = y - ay - along * dy;
    nearest = Math.min(nearest, across * across + down * down);
    if (ay > y !== ay + dy > y && x < ax + ((y - ay) / dy) * dx) inside = !inside;
  }
  return (inside ? -1 : 1) * Math.sqrt(nearest);
}
