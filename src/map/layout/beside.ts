import type { Box } from './box.ts';

/** The gap between a mark and its name, CSS pixels. */
const GAP = 4;

/** Where a name may stand beside a mark, the best first: right, left, above, below, and the corners. */
export function besides(mark: Box, width: number, height: number): Box[] {
  const box = (x: number, y: number): Box => ({ x, y, width, height });
  const right = mark.x + mark.width + GAP;
  const left = mark.x - GAP - width;
  const above = mark.y - GAP / 2 - height;
  const below = mark.y + mark.height + GAP / 2;
  const middle = mark.y + (mark.height - height) / 2;
  const centre = mark.x + (mark.width - width) / 2;
  return [
    box(right, middle),
    box(left, middle),
    box(centre, above),
    box(centre, below),
    box(right, mark.y - height / 2),
    box(right, mark.y + mark.height - height / 2),
    box(left, mark.y - height / 2),
    box(left, mark.y + mark.height - height / 2),
  ];
}

/** Whether a box is whole within a size, `inset` CSS pixels from its edges. */
export function isWithin(
  { x, y, width, height }: Box,
  size: { readonly width: number; readonly height: number },
  inset: number,
): boolean {
  return (
    x >= inset && y >= inset && x + width <= size.width - inset && y + height <= size.height - inset
  );
}
