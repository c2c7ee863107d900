import type { ReadRows } from '../state/reading-order.ts';
import type { TimeInterval } from '../time/interval.ts';

/** What stands over the incidents of one day, of some days together, or of a period. */
export interface ListHeading {
  /** The days, whole; null over a period. */
  readonly days: TimeInterval | null;
  /** How many incidents stand under it. */
  readonly count: number;
}

/**
 * The heading before a row of a list; null where the row stands under the same as the one before it.
 * @param first the position of the row that is drawn first: one stands before it always
 */
export function headingAt(rows: ReadRows, index: number, first = 0): ListHeading | null {
  const { days, from, to } = rows.readingAt(index);
  return index === first || index === from ? { days, count: to - from } : null;
}
