import type { Row } from '../dataset/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { GROUP_COUNT } from '../dataset/groups.ts';
import { lowest } from '../dataset/time-index.ts';
import type { ShownRows } from './shown-rows.ts';

/** Whether a row is of a period, and no event of one day: see `isOverPeriod`. */
export function isOverRow({ indexes }: Pick<Dataset, 'indexes'>, row: Row): boolean {
  return indexes.slots[row]! >= GROUP_COUNT;
}

/**
 * The order in which the incidents of one place are read: what is reported of a day before what is reported of a
 * period, each in the order given.
 */
export function inReadingOrder(
  dataset: Pick<Dataset, 'indexes'>,
  rows: readonly Row[],
): readonly Row[] {
  const isOver = (row: Row): boolean => isOverRow(dataset, row);
  return [...rows.filter((row) => !isOver(row)), ...rows.filter(isOver)];
}

/** The rows that a view shows, in the order in which a list has them: the dated, and after them those over a period. */
export interface ReadRows {
  readonly length: number;
  /** How many of them, the first ones, are dated. */
  readonly dated: number;
  /** The row at a position, from 0; it must be below `length`. */
  at(index: number): Row;
  /** Those from one position to another, excluded. */
  slice(from: number, to: number): Row[];
}

/** Only the rows over a period are gone through, however many are shown. */
export function readRows(dataset: Pick<Dataset, 'indexes'>, shown: ShownRows): ReadRows {
  const over = dataset.indexes.overRows.filter((row) => shown.has(row));
  // Where they stand among all that are shown, and so how many of the dated stand before each.
  const datedBefore = over.map((row, index) => shown.indexOf(row) - index);
  const dated = shown.length - over.length;
  const positionOf = (index: number): number =>
    index + lowest(over.length, (at) => datedBefore[at]! > index);
  return {
    length: shown.length,
    dated,
    at: (index) => (index < dated ? shown.at(positionOf(index)) : over[index - dated]!),
    slice(from, to) {
      const last = Math.min(to, dated);
      const rows = from < last ? shown.slice(positionOf(from), positionOf(last - 1) + 1) : [];
      const ends = over.subarray(Math.max(0, from - dated), Math.max(0, to - dated));
      return [...rows.filter((row) => !isOverRow(dataset, row)), ...ends];
    },
  };
}
