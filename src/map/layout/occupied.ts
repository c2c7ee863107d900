import { meet } from './box.ts';
import type { Box } from './box.ts';

/** The side of a cell, CSS pixels: about the height of two names. */
const CELL = 32;

/** The boxes that are taken, by the cells that they lie in: whether another fits is looked up among its neighbours alone. */
export class Occupied {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  /** Whether none of them shares more than an edge with a box, or is less than `gap` CSS pixels from it. */
  isFree(box: Box, gap = 0): boolean {
    const wide = {
      x: box.x - gap,
      y: box.y - gap,
      width: box.width + 2 * gap,
      height: box.height + 2 * gap,
    };
    for (const key of keysOf(wide))
      if (this.cells.get(key)?.some((other) => meet(other, wide))) return false;
    return true;
  }
}

function* keysOf({ x, y, width, height }: Box): Generator<string> {
  for (let column = Math.floor(x / CELL); column * CELL < x + width; column++)
    for (let row = Math.floor(y / CELL); row * CELL < y + height; row++) yield `${column},${row}`;
}
