import type { CameraFrame } from '../view/camera-feed.ts';
import type { PointField } from './gl/point-field.ts';
import { groupOf, STEPS, WIDEST } from './point-marks.ts';
import type { PointMarks } from './point-marks.ts';
import { distanceFrom } from './gl/shape-field.ts';

/** The width of the line around each shape that sets it apart from its neighbours, CSS pixels. */
export const OUTLINE = 1;

/** Half of the largest shape's diagonal, with its outline, CSS pixels. */
const FARTHEST = WIDEST * Math.SQRT1_2 + OUTLINE;

/** All that decides where which shape is seen. */
export interface DrawnPoints {
  readonly field: PointField;
  readonly marks: PointMarks;
  /** The result of `shapeField`. */
  readonly shapes: Uint8Array;
  /** The result of `pointGrowth`. */
  readonly growthAt: (scale: number) => number;
}

/**
 * Hit test: the place whose shape is seen at a point of the screen; where several lie there, that on top.
 * @param x CSS pixels from the map's upper left corner
 * @param front the places that are drawn above all others, the topmost first
 * @returns its position, −1 where there is none
 */
export function pointAt(
  { field, marks, shapes, growthAt }: DrawnPoints,
  { transform }: CameraFrame,
  x: number,
  y: number,
  front: readonly number[],
): number {
  const { look } = marks;
  const growth = growthAt(transform.scale);
  let top = -1;
  for (const place of near(field, transform, x, y, FARTHEST)) {
    const size = look[2 * place]!;
    if (size === 0) continue;
    const unit = (growth * size) / STEPS / 16;
    const across = (x - field.x[place]! * transform.scale - transform.dx) / unit;
    const down = (y - field.y[place]! * transform.scale - transform.dy) / unit;
    if (distanceFrom(shapes, groupOf(marks, place), across, down) * unit > OUTLINE) continue;
    if (top === -1 || isAbove(place, top, look, front)) top = place;
  }
  return top;
}

/**
 * The drawn place nearest to a point of the screen, for a finger.
 * @param reach how far off it may be, CSS pixels
 * @returns its position, −1 where there is none
 */
export function nearestPoint(
  { field, marks: { look } }: DrawnPoints,
  { transform }: CameraFrame,
  x: number,
  y: number,
  reach: number,
): number {
  let nearest = -1;
  let least = Infinity;
  for (const place of near(field, transform, x, y, reach)) {
    if (look[2 * place] === 0) continue;
    const across = x - field.x[place]! * transform.scale - transform.dx;
    const down = y - field.y[place]! * transform.scale - transform.dy;
    const distance = across * across + down * down;
    if (distance >= least) continue;
    least = distance;
    nearest = place;
  }
  return nearest;
}

function near(
  field: PointField,
  { scale, dx, dy }: CameraFrame['transform'],
  x: number,
  y: number,
  reach: number,
): number[] {
  return field.within((x - dx) / scale, (y - dy) / scale, reach / scale);
}

/** Whether a place is drawn above another: see `arrangePoints`. */
function isAbove(
  place: number,
  other: number,
  look: Uint8Array,
  front: readonly number[],
): boolean {
  const [raised, otherRaised] = [front.indexOf(place), front.indexOf(other)];
  if (raised !== otherRaised) return raised !== -1 && (otherRaised === -1 || raised < otherRaised);
  const [size, otherSize] = [look[2 * place]!, look[2 * other]!];
  return size < otherSize || (size === otherSize && place > other);
}
