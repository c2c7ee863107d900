import type { OpenedFile } from './open-file.ts';
import type { OpenedTable } from './plan-import.ts';

export type OpenedRecords = Extract<OpenedFile, { readonly as: 'records' }>;

/** What of opened files is imported. */
export interface ChosenTables {
  readonly tables: readonly OpenedTable[];
  readonly records: readonly OpenedRecords[];
  /** What was not taken, for people. */
  readonly told: readonly string[];
}

/** Takes of each file, which may be a workbook with several sheets, the table with the most rows. */
export function chooseTables(files: readonly (readonly OpenedFile[])[]): ChosenTables {
  const tables: OpenedTable[] = [];
  const records: OpenedRecords[] = [];
  const told: string[] = [];
  for (const opened of files) {
    const ofFile: OpenedTable[] = [];
    for (const one of opened) {
      if (one.as === 'records') records.push(one);
      else ofFile.push(one);
    }
    const [first, ...others] = ofFile.toSorted((a, b) => rowsOf(b) - rowsOf(a));
    if (first) tables.push(first);
    for (const { table } of others)
      told.push(
        `${table.source} was not read: the table with the most rows is, and this one has ${table.count ?? 'fewer'}`,
      );
  }
  return { tables, records, told };
}

function rowsOf({ table }: OpenedTable): number {
  return table.count ?? 0;
}
