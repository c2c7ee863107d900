import { canBeUnknown } from '../cells/unknown-values.ts';
import type { CodeMeanings, Mapping, Use } from '../mapping.ts';
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
  /** What a row has in a column; empty where it has nothing, or a code for "unknown" where the column's use can have one. */
  readonly text: (row: Row, column: { readonly at: number }) => string;
  /** The same with its line breaks. */
  readonly lines: (row: Row, column: { readonly at: number }) => string;
  /** The same as the file has it; null where there is nothing, or a code for "unknown". */
  readonly cell: (row: Row, column: { readonly at: number }) => Cell;
}

/** Columns that a mapping doesn't name are fields: nothing is left out unsaid. */
export function readAs(table: Table, mapping: Mapping): TableReading {
  const byUse = new Map<Use['as'], { at: number; name: string; use: Use }[]>();
  const uses = table.columns.map(({ name }, at): Use['as'] => {
    // A column may be called as what every object has.
    const use = Object.hasOwn(mapping.columns, name)
      ? mapping.columns[name]!
      : ({ as: 'field' } as const);
    const same = byUse.get(use.as);
    if (same) same.push({ at, name, use });
    else byUse.set(use.as, [{ at, name, use }]);
    return use.as;
  });
  const isUnknown = createCodes(mapping.unknown);
  const cell: TableReading['cell'] = (row, { at }) => {
    const value = row.cells[at] ?? null;
    if (value === null || value === '') return null;
    const text = String(value);
    return isUnknown(text) && canBeUnknown(text, uses[at]!) ? null : value;
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
    lines: (row, column) => {
      const value = cell(row, column);
      return value === null ? '' : manyLines(String(value));
    },
  };
}

/** Makes the question whether a cell's text is one of these codes, in any case and with any space around it. */
function createCodes(codes: readonly string[]): (text: string) => boolean {
  const known = new Set(codes.map((code) => code.toLowerCase()));
  const firsts = new Set(codes.map((code) => code.charCodeAt(0) | LOWER));
  return (text) => {
    // Most cells begin with another letter or digit, and cost no more.
    const first = text.charCodeAt(0) | LOWER;
    if (isPlain(first) && !firsts.has(first)) return false;
    return known.has(text.trim().toLowerCase());
  };
}

/** The bit in which small letters of ASCII differ from large ones; digits have it too. */
const LOWER = 0x20;

function isPlain(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}

/** What a code of a column means; a cell may say what every object has. */
export function meaningOf<Meaning>(
  codes: CodeMeanings<Meaning> | undefined,
  code: string,
): Meaning | undefined {
  return codes && Object.hasOwn(codes, code) ? codes[code] : undefined;
}

/** Without control characters and line breaks, as names and titles are. */
export function oneLine(text: string): string {
  // To look first costs a third, and hardly a text has any.
  return (BREAK.test(text) ? text.replaceAll(BREAKS, ' ') : text).trim();
}

/** The lines of a text, at most one of them empty between two, without other control characters: as notes and fields are. */
export function manyLines(text: string): string {
  if (!BREAK.test(text)) return text.trim();
  const lines = text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).map(oneLine);
  return lines
    .filter((line, at) => line !== '' || lines[at - 1] !== '')
    .join('\n')
    .trim();
}

const BREAK = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
