import type { Group } from '../../evidence/vocabulary.ts';
import type { GroupCount } from '../../state/selection/place-counts.ts';
import type { Box } from '../layout/box.ts';

/** A group's glyph inside a place's mark: its centre from the mark's upper left corner, CSS pixels. */
export interface PlacedGlyph {
  readonly group: Group;
  /** Whether it counts what is over a period: it is hollow. */
  readonly over: boolean;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface MarkLayout {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PlacedGlyph[];
}

/** A glyph of one incident, where the dataset leaves room for it. */
const USUAL = 15;
/** The smallest glyph: below it shapes can't be told apart. */
const SMALLEST = 9;
const LARGEST = 40;
const WIDEST = 80;
/** What a finger's or a shaky hand's target is at least (WCAG 2.5.8). */
export const TARGET = 24;
/** What a mark's number takes beyond its box, at its lower right corner, CSS pixels. */
export const BADGE = { x: 7, y: 6 };
/** The height of a number that is a mark by itself, CSS pixels. */
export const COUNTED = 18;
const GAP = 3;
const PADDING = 4;

/**
 * The size of a glyph for one incident, CSS pixels: such that the dataset's largest count is the largest glyph.
 * @param largest the most incidents of one group at one place
 */
export function glyphUnit(largest: number): number {
  return Math.min(USUAL, LARGEST / Math.sqrt(Math.max(1, largest)));
}

/**
 * The glyphs of a place's groups beside one another, in rows, each row's glyphs on one middle line. A glyph's area
 * is its count's share; only where one incident would be too small to see is it drawn larger.
 * @param unit the size of one incident's glyph, of `glyphUnit`
 * @param widest how wide the mark may become before it starts another row, CSS pixels
 */
export function layoutMark(
  groups: readonly GroupCount[],
  unit: number,
  widest: number = WIDEST,
): MarkLayout {
  const rows: { group: Group; over: boolean; size: number }[][] = [];
  for (const { group, over, count } of groups) {
    const size = Math.max(SMALLEST, Math.min(LARGEST, unit * Math.sqrt(count)));
    const row = rows.at(-1);
    if (row && rowWidth(row) + GAP + size <= widest - 2 * PADDING) row.push({ group, over, size });
    else rows.push([{ group, over, size }]);
  }
  const heights = rows.map((row) => Math.max(...row.map(({ size }) => size)));
  const filled = heights.reduce((sum, height) => sum + height + GAP, -GAP);
  const width = Math.max(TARGET, Math.max(0, ...rows.map(rowWidth)) + 2 * PADDING);
  const height = Math.max(TARGET, filled + 2 * PADDING);
  const glyphs: PlacedGlyph[] = [];
  let top = (height - filled) / 2;
  rows.forEach((row, at) => {
    let left = (width - rowWidth(row)) / 2;
    for (const { group, over, size } of row) {
      glyphs.push({ group, over, x: left + size / 2, y: top + heights[at]! / 2, size });
      left += size + GAP;
    }
    top += heights[at]! + GAP;
  });
  return { width, height, glyphs };
}

/**
 * The box of a mark's number, CSS pixels.
 * @param box the mark's
 * @param digits how wide the number is as it is written
 */
export function numberBox(box: Box, hasGlyphs: boolean, digits: number): Box {
  const [width, height] = hasGlyphs ? [digits + 8, 15] : [Math.max(COUNTED, digits + 10), COUNTED];
  const [right, bottom] = [box.x + box.width + BADGE.x, box.y + box.height + BADGE.y];
  return hasGlyphs
    ? { x: right - width, y: bottom - height, width, height }
    : {
        x: box.x + (box.width - width) / 2,
        y: box.y + (box.height - height) / 2,
        width,
        height,
      };
}

/** A number's box is not wider than this, CSS pixels: a digit of its font takes 6 or 7. */
export function mostWidth(number: string): number {
  return number.length * 8 + 8;
}

function rowWidth(row: readonly { readonly size: number }[]): number {
  return row.reduce((sum, { size }) => sum + size, 0) + (row.length - 1) * GAP;
}
