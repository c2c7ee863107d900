import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import type { AuthoredFiles } from '../evidence/model.ts';
import { importTables } from '../import/import-tables.ts';
import { idLines, parseIdLines } from '../import/records/ids/earlier-ids.ts';
import type { Mapping, Use } from '../import/mapping.ts';
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

/**
 * What the rows of a table, or of several, become under a mapping of its columns.
 * @param earlier the lines of the ids that an import before gave
 */
export function importedRows(
  given: Table | readonly [Table, ...Table[]],
  columns: Readonly<Record<string, Use>>,
  more: Partial<Mapping> = {},
  earlier = '',
) {
  const mapping: Mapping = {
    format: 'csv',
    timeZone: 'Etc/UTC',
    language: 'en',
    columns,
    rows: 'events',
    unknown: [],
    held: {},
    ...more,
  };
  const tables = 'rows' in given ? ([given] as const) : given;
  const [{ source }] = tables;
  const maker = { name: 'Makers', title: source, file: source };
  const incidents: AuthoredFiles['incidents'][number][] = [];
  const { header, line } = idLines({ tables, mapping });
  const ids = [header];
  const { counts, remarks, collected } = importTables(
    { tables, mapping, repeats: [] },
    maker,
    {
      incident(incident, keys) {
        incidents.push(incident as never);
        ids.push(line(incident.id, keys));
      },
      rejected: () => {},
    },
    parseIdLines(earlier),
  );
  return { incidents, counts, remarks, collected, ids: ids.join('') };
}
