import type { Use } from '../mapping.ts';
import type { Cell, Column, Row, Table } from '../table.ts';

/** Column names as their format has them, whatever the case in which a file writes them. */
export function named(columns: readonly Column[]): ReadonlyMap<string, string> {
  return new Map(columns.map(({ name }) => [name.trim().toLowerCase(), name]));
}

/** Whether a table has all these columns. @param wanted in lower case */
export function hasAll(columns: readonly Column[], wanted: readonly string[]): boolean {
  const names = named(columns);
  return wanted.every((name) => names.has(name));
}

/** The uses of those columns that a table has, by their names in it. @param uses by name in lower case */
export function usesOf(
  columns: readonly Column[],
  uses: Readonly<Record<string, Use>>,
): Readonly<Record<string, Use>> {
  return Object.fromEntries(
    columns.flatMap(({ name }) => {
      const key = name.trim().toLowerCase();
      return Object.hasOwn(uses, key) ? [[name, uses[key]!]] : [];
    }),
  );
}

/** A reader of one column's cells; null throughout where the table lacks it. @param name in lower case */
export function cellsOf(columns: readonly Column[], name: string): (row: Row) => Cell {
  const at = columns.findIndex((column) => column.name.trim().toLowerCase() === name);
  return ({ cells }) => cells[at] ?? null;
}

/** A cell's text, without the space around it; empty for none. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** A table of rows that are made or left out one at a time, as they are read; what they were stays beside. */
export function withRows(
  table: Table,
  change: (row: Row) => Row | null,
  how: readonly string[] = [],
): Table {
  return {
    ...table,
    how: [...table.how, ...how],
    original: table.columns,
    *rows() {
      for (const row of table.rows()) {
        const changed = change(row);
        if (changed !== null) yield { ...changed, original: row.cells };
      }
    },
  };
}
