import type { PlaceCounts } from '../../state/selection/place-counts.ts';
import { glyphUnit } from '../marks/mark-layout.ts';

/** The diameter of a point, CSS pixels: below it shapes are specks, above it they hide one another. */
const SMALLEST = 7;
const LARGEST = 24;
const GHOST = 5;

/** Diameters are kept in halves of a CSS pixel, so that they fit into a byte. */
export const STEPS = 2;
const LARGEST_STEP = LARGEST * STEPS;

/** How much of its area a dataset's points cover, where they are neither too many nor too few for that. */
const COVERED = 0.12;
/** How much smaller and larger they are drawn, so that they do. */
export const GROWTH = { least: 0.7, most: 1.5 };
/** The largest that a point is drawn, CSS pixels. */
export const WIDEST = LARGEST * GROWTH.most;

/**
 * What the diameters are multiplied with at a scale: smaller where the places lie close, larger where there is room, and
 * the same whatever is shown.
 * @param area what the places are spread over, parts of the unit square
 * @param ink the sum of the squares of their points' diameters, CSS pixels
 * @returns for a scale, CSS pixels to the side of the unit square
 */
export function pointGrowth(area: number, ink: number): (scale: number) => number {
  const room = (COVERED * area) / Math.max(1, ink);
  return (scale) => Math.max(GROWTH.least, Math.min(GROWTH.most, Math.sqrt(room) * scale));
}

/** How the places are drawn now. The arrays are the same for the life of the canvas. */
export interface PointMarks {
  /**
   * Two bytes a place: its diameter before it grows, in `STEPS` a CSS pixel, 0 where it is not drawn; its group's
   * position, and in the upper half how far it has faded.
   */
  readonly look: Uint8Array<ArrayBuffer>;
  /** The places that are drawn, the largest first: what comes later lies on top. */
  readonly order: Uint32Array<ArrayBuffer>;
  /** How many of `order` hold. */
  length: number;
  /** Another number whenever any of it has changed. */
  version: number;
}

/** @param places how many there are */
export function createPointMarks(places: number): PointMarks {
  return {
    look: new Uint8Array(2 * places),
    order: new Uint32Array(places),
    length: 0,
    version: 0,
  };
}

/**
 * The diameter of a point, in `STEPS`, by its count; the last one holds for all larger counts. The area grows with the
 * count, as far as it can be seen.
 * @param totals how many incidents the dataset has, by place
 */
export function pointSizes(totals: Uint32Array): Uint8Array {
  const largest = totals.reduce((most, next) => Math.max(most, next), 0);
  const unit = Math.min(SMALLEST, glyphUnit(largest));
  const sizes = new Uint8Array(Math.ceil((LARGEST / unit) ** 2) + 1);
  for (let count = 1; count < sizes.length; count++) {
    const diameter = Math.max(SMALLEST, Math.min(LARGEST, unit * Math.sqrt(count)));
    sizes[count] = Math.round(diameter * STEPS);
  }
  return sizes;
}

/** The sum of the squares of all points' diameters, CSS pixels, were everything shown. */
export function inkOf(totals: Uint32Array, sizes: Uint8Array): number {
  const last = sizes.length - 1;
  return totals.reduce((sum, total) => sum + (sizes[Math.min(total, last)]! / STEPS) ** 2, 0);
}

/** The position of the group that a place is drawn in. */
export function groupOf({ look }: PointMarks, place: number): number {
  return look[2 * place + 1]! & 15;
}

/** How far a place has faded, a `FadeStep`. */
export function fadeOf({ look }: PointMarks, place: number): number {
  return look[2 * place + 1]! >> 4;
}

/** Ghosts tell where, and not how many. */
export const GHOST_SIZES = Uint8Array.of(0, GHOST * STEPS);

/**
 * Brings the marks up to the counts: each place's shape is that of the group with most incidents, the first of the
 * legend's order where several have as many.
 * @param groups how many there are
 * @param fades how far each place has faded, a `FadeStep`; null where nothing fades
 */
export function arrangePoints(
  marks: PointMarks,
  { totals, bySlot }: Pick<PlaceCounts, 'totals' | 'bySlot'>,
  groups: number,
  sizes: Uint8Array,
  fades: Uint8Array | null = null,
): void {
  const { look, order } = marks;
  const places = order.length;
  const last = sizes.length - 1;
  const bySize = new Uint32Array(LARGEST_STEP + 1);
  for (let place = 0; place < places; place++) {
    const total = totals[place]!;
    const size = sizes[total < last ? total : last]!;
    look[2 * place] = size;
    if (size === 0) continue;
    bySize[size]!++;
    let most = 0;
    let count = -1;
    const first = place * 2 * groups;
    for (let group = 0; group < groups; group++) {
      const here = bySlot[first + group]! + bySlot[first + groups + group]!;
      if (here > count) [most, count] = [group, here];
    }
    look[2 * place + 1] = fades ? most | (fades[place]! << 4) : most;
  }
  let length = 0;
  for (let size = LARGEST_STEP; size > 0; size--) {
    const count = bySize[size]!;
    bySize[size] = length;
    length += count;
  }
  for (let place = 0; place < places; place++) {
    const size = look[2 * place]!;
    if (size > 0) order[bySize[size]!++] = place;
  }
  marks.length = length;
  marks.version++;
}
