import { quoteCell } from '../cells/cell-reading.ts';
import type { Cell } from '../table.ts';

/** How many rows are named for each thing that is told of a column. */
const NAMED = 5;

/** Counts cells of one kind in flat memory, and remembers where the first of them stand. */
export interface Tally {
  readonly count: number;
  /** The first few rows, from 1. */
  readonly rows: readonly number[];
  /** The first of the cells. */
  readonly example: string;
}

export interface OpenTally extends Tally {
  add(cell: Cell, row: number): void;
}

export function createTally(): OpenTally {
  let count = 0;
  let example = '';
  const rows: number[] = [];
  return {
    get count() {
      return count;
    },
    get example() {
      return example;
    },
    rows,
    add(cell, row) {
      if (count === 0) example = quoteCell(cell);
      if (rows.length < NAMED) rows.push(row);
      count += 1;
    },
  };
}

/** `3 cells (rows 2, 5, 9: “25/10/2020”)`. */
export function tallyText({ count, rows, example }: Tally): string {
  const cells = count === 1 ? '1 cell' : `${count} cells`;
  const more = count > rows.length ? ', …' : '';
  return `${cells} (row${count === 1 ? '' : 's'} ${rows.join(', ')}${more}: “${example}”)`;
}
