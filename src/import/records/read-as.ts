import type { Mapping, Use } from '../mapping.ts';
import type { Cell, Row, Table } from '../table.ts';
import { foundPlaces } from './found-places.ts';
import type { FoundPlace } from './found-places.ts';

export type UseOf<As extends Use['as']> = Extract<Use, { readonly as: As }>;

/** A column of a table with what it is used as. */
export interface UsedColumn<As extends Use['as'] = Use['as']> {
  readonly at: number;
  readonly name: string;
  readonly use: UseOf<As>;
}

/** A table's columns by their use, in the table's order. */
export interface TableReading {
  readonly table: Table;
  readonly mapping: Mapping;
  /** Places that rows name without coordinates, by all that they say of where. */
  readonly places: ReadonlyMap<string, FoundPlace>;
  readonly columns: <As extends Use['as']>(as: As) => readonly UsedColumn<As>[];
  /** What a row has in a column; empty where it has nothing, or a code for "unknown". */
  readonly text: (row: Row, column: { readonly at: number }) => string;
  /** The same as the file has it; null where there is nothing, or a code for "unknown". */
  readonly cell: (row: Row, column: { readonly at: number }) => Cell;
}

/** Columns that a mapping doesn't name are fields: nothing is left out unsaid. */
export function readAs(table: Table, mapping: Mapping): TableReading {
  const byUse = new Map<Use['as'], { at: number; name: string; use: Use }[]>();
  table.columns.forEach(({ name }, at) => {
    // A column may be called as what every object has.
    const use = Object.hasOwn(mapping.columns, name)
      ? mapping.columns[name]!
      : ({ as: 'field' } as const);
    const same = byUse.get(use.as);
    if (same) same.push({ at, name, use });
    else byUse.set(use.as, [{ at, name, use }]);
  });
  const unknown = new Set(mapping.unknown.map((code) => code.toLowerCase()));
  const cell: TableReading['cell'] = (row, { at }) => {
    const value = row.cells[at] ?? null;
    if (value === null || value === '') return null;
    return unknown.has(String(value).trim().toLowerCase()) ? null : value;
  };
  return {
    table,
    mapping,
    places: foundPlaces(mapping.places),
    columns: <As extends Use['as']>(as: As) => (byUse.get(as) ?? []) as unknown as UsedColumn<As>[],
    cell,
    text: (row, column) => {
      const value = cell(row, column);
      return value === null ? '' : oneLine(String(value));
    },
  };
}

/** Without control characters and line breaks, which no text of a dataset has. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** Several things in one cell. */
export function parts(text: string, between: string | undefined): readonly string[] {
  if (text === '') return [];
  const pieces = between === undefined ? [text] : text.split(between);
  return [...new Set(pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''))];
}
