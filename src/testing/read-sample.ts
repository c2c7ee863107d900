import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import type { Cell, Table } from '../import/table.ts';

/** A sample’s text, by its name in `samples/`. */
export function sampleText(name: string): string {
  return readFileSync(join(import.meta.dirname, 'samples', name), 'utf8');
}

/** A sample’s JSON. */
export function sampleJson(name: string): unknown {
  return JSON.parse(sampleText(name)) as unknown;
}

/** A table of texts, as a reader of CSV makes it; an empty cell is null. */
export function tableOf(
  text: string,
  {
    delimiter = ',',
    columns,
  }: { readonly delimiter?: string; readonly columns?: readonly string[] } = {},
): Table {
  const records = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter,
    skipEmptyLines: true,
  }).data;
  const [header, ...rest] = columns ? [columns, ...records] : records;
  return {
    format: 'csv',
    source: 'sample.csv',
    how: [],
    columns: (header ?? []).map((name) => ({ name })),
    *rows() {
      for (const [at, cells] of rest.entries())
        yield { number: at + 1, cells: cells.map((cell) => (cell === '' ? null : cell)) };
    },
  };
}

/** A sample of CSV as a table. */
export function sampleTable(name: string): Table {
  return tableOf(sampleText(name));
}

/** Rows as objects by the names of their columns, with their numbers. */
export function rowsByName(
  table: Table,
): readonly (Readonly<Record<string, Cell>> & { readonly row: number })[] {
  return Array.from(table.rows(), ({ number, cells }) => ({
    ...Object.fromEntries(table.columns.map(({ name }, at) => [name, cells[at] ?? null])),
    row: number,
  }));
}
