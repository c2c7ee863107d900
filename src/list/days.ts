import type { Dataset } from '../dataset/dataset.ts';
import { lowest } from '../dataset/time-index.ts';
import { isOverRow } from '../state/reading-order.ts';
import type { ReadRows } from '../state/reading-order.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { Zone } from '../time/zone.ts';

/** What stands over the incidents of one day, or over those of a period. */
export interface ListHeading {
  /** When the day begins, epoch milliseconds UTC; null over a period. */
  readonly day: number | null;
  /** How many incidents stand under it. */
  readonly count: number;
}

/**
 * The heading before a row of a list; null where the row stands under the same as the one before it.
 * @param first the position of the row that is drawn first: one stands before it always
 */
export function headingAt(
  dataset: Dataset,
  rows: ReadRows,
  index: number,
  first = 0,
): ListHeading | null {
  const { columns, zone } = dataset;
  if (isOverRow(dataset, rows.at(index))) {
    const isNew = index === first || index === rows.dated;
    return isNew ? { day: null, count: rows.length - rows.dated } : null;
  }
  const startOf = (at: number): number => columns.start[rows.at(at)]!;
  const day = dayAt(startOf(index), zone);
  if (index > first && startOf(index - 1) >= day.start) return null;
  const before = (instant: number): number => lowest(rows.dated, (at) => startOf(at) >= instant);
  return { day: day.start, count: before(day.end) - before(day.start) };
}

function dayAt(instant: number, zone: Zone): TimeInterval {
  const { year, month, day } = zone.toWall(instant);
  return { start: zone.fromWall(year, month, day), end: zone.fromWall(year, month, day + 1) };
}
