import type { Row, Table } from '../../../import/table.ts';

/** More rows than these are shown and tried by the first of them: a correction is answered while one looks. */
export const MOST_TRIED = 5_000;

/** A table with the rows alone that are tried. */
export function triedRows(table: Table): Table {
  return {
    ...table,
    *rows(): Generator<Row> {
      let left = MOST_TRIED;
      for (const row of table.rows()) {
        if (left-- === 0) return;
        yield row;
      }
    },
  };
}
