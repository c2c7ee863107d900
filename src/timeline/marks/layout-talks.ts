import type { MarkSubject, TimelineMark } from './layout-marks.ts';
import { clampTo } from './extent.ts';
import type { Room } from './extent.ts';

/** The largest and smallest mark of talks, CSS pixels. */
const SIZES = { largest: 11, smallest: 7 };
/** How far from its time a mark of talks may stand to be clear of its neighbour, as a share of its size. */
const REACH = 1.6;

/** Arranges talks in one row of a height, on its middle line; null where they are too many for that. */
export function layoutTalks(
  subjects: readonly MarkSubject[],
  room: Room & { readonly height: number },
): TimelineMark[] | null {
  for (let size = SIZES.largest; size >= SIZES.smallest; size -= 1) {
    const row = layoutRow(subjects, room, size);
    if (row) return row;
  }
  return null;
}

function layoutRow(
  subjects: readonly MarkSubject[],
  { x, width, height }: Room & { readonly height: number },
  size: number,
): TimelineMark[] | null {
  const marks: TimelineMark[] = [];
  let free = -Infinity;
  for (const subject of subjects) {
    const { start, end } = subject.time;
    const middle = clampTo((Math.max(0, x(start)) + Math.min(width, x(end))) / 2, size, width);
    const at = Math.max(middle, free);
    if (at - middle > REACH * size || at > width - size / 2) return null;
    free = at + size + 1;
    marks.push({ subject, x: at, y: height / 2, size, bar: null, whisker: null });
  }
  return marks;
}
