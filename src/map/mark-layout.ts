import type { Group } from '../evidence/categories.ts';

/** A group's glyph inside a place's mark: its centre from the mark's upper left corner, CSS pixels. */
export interface PlacedGlyph {
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface MarkLayout {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PlacedGlyph[];
}

const SMALLEST = 15;
const LARGEST = 32;
const WIDEST = 80;
const GAP = 3;
const PADDING = 4;

/** The width of a group's glyph for a number of incidents: its area grows with the number. */
function glyphSize(count: number): number {
  return Math.min(LARGEST, Math.round(SMALLEST * Math.sqrt(count)));
}

/**
 * The glyphs of a place's groups beside one another, in rows, each row's glyphs on one middle line.
 * @param widest how wide the mark may become before it starts another row, CSS pixels
 */
export function layoutMark(
  groups: readonly { readonly group: Group; readonly count: number }[],
  widest: number = WIDEST,
): MarkLayout {
  const rows: { group: Group; size: number }[][] = [];
  for (const { group, count } of groups) {
    const size = glyphSize(count);
    const row = rows.at(-1);
    if (row && rowWidth(row) + GAP + size <= widest - 2 * PADDING) row.push({ group, size });
    else rows.push([{ group, size }]);
  }
  const width = Math.max(0, ...rows.map(rowWidth)) + 2 * PADDING;
  const glyphs: PlacedGlyph[] = [];
  let top = PADDING;
  for (const row of rows) {
    const height = Math.max(...row.map(({ size }) => size));
    let left = (width - rowWidth(row)) / 2;
    for (const { group, size } of row) {
      glyphs.push({ group, x: left + size / 2, y: top + height / 2, size });
      left += size + GAP;
    }
    top += height + GAP;
  }
  return { width, height: top - GAP + PADDING, glyphs };
}

function rowWidth(row: readonly { readonly size: number }[]): number {
  return row.reduce((sum, { size }) => sum + size, 0) + (row.length - 1) * GAP;
}
