import { whenOf } from '../dataset/columns.ts';
import type { Row } from '../dataset/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isOverPeriod } from '../time/when.ts';

/**
 * The order in which the incidents of one place are read: what is reported of a day before what is reported of a
 * period, each in the order given.
 */
export function inReadingOrder({ columns }: Pick<Dataset, 'columns'>, rows: readonly Row[]): Row[] {
  const lasts = (row: Row): boolean => isOverPeriod(whenOf(columns, row));
  return [...rows.filter((row) => !lasts(row)), ...rows.filter(lasts)];
}
