import papaparse from 'papaparse';
import type { Refusal } from './records/refusal.ts';
import type { Column, Row, Table } from './table.ts';

/** Where an import writes the rows that it refused, from the dataset's root. */
export const REJECTED_FILE = 'rejected.csv';

/** Writes that file line by line. */
export interface RejectedLines {
  readonly header: string;
  /** A row that was refused as it was, with its number and the reason. */
  readonly line: (table: Table, row: Row, refusal: Refusal) => string;
}

/**
 * Of one table its own columns; of several all that any of them has, each by its name, and which file a row is of.
 * @param tables those that are imported together, at least one
 */
export function rejectedLines(tables: readonly Table[]): RejectedLines {
  const columnsOf = ({ columns, original = columns }: Table): readonly Column[] => original;
  const names = [...new Set(tables.flatMap(columnsOf).map(({ name }) => name))];
  const isOne = tables.length === 1;
  const places = new Map(
    tables.map((table) => [
      table,
      names.map((name) => columnsOf(table).findIndex((column) => column.name === name)),
    ]),
  );
  return {
    header: line([...(isOne ? [] : ['file']), 'row', 'column', 'reason', ...names]),
    line: (table, { number, cells, original = cells }, { column, got, expected }) =>
      line([
        ...(isOne ? [] : [table.source]),
        number,
        column ?? '',
        `got ${got}, expected ${expected}`,
        ...places.get(table)!.map((at) => original[at] ?? ''),
      ]),
  };
}

function line(cells: readonly unknown[]): string {
  return `${papaparse.unparse([[...cells]], { newline: '\n' })}\n`;
}
