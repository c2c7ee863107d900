import { basename } from 'node:path';
import { openFile } from '../../import/open-file.ts';
import type { AskedFormat, OpenedFile } from '../../import/open-file.ts';
import type { OpenedTable } from '../../import/plan-import.ts';
import type { FileBytes } from '../../import/table.ts';
import { UsageError } from '../arguments.ts';
import { errorCode } from '../paths.ts';
import { fileBytes } from './file-bytes.ts';

type OpenedRecords = Extract<OpenedFile, { readonly as: 'records' }>;

export interface Opened {
  readonly tables: readonly OpenedTable[];
  readonly records: readonly OpenedRecords[];
  /** What was not taken, for people. */
  readonly told: readonly string[];
}

/** Opens files by what is in them; of a workbook with several sheets, the one with the most rows. */
export function openFiles(paths: readonly string[], asked: AskedFormat): Opened {
  const tables: OpenedTable[] = [];
  const records: OpenedRecords[] = [];
  const told: string[] = [];
  for (const path of paths) {
    const opened = openFile({ name: basename(path), bytes: bytesOf(path) }, asked);
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

/** Larger files than this are no one's table: 2 GiB. */
const MOST_BYTES = 2 ** 31;

function bytesOf(path: string): FileBytes {
  try {
    const bytes = fileBytes(path);
    if (bytes.length < MOST_BYTES) return bytes;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new UsageError(`got no file at ${path}, expected one to import`);
    if (code === 'EISDIR') throw new UsageError(`got a folder, ${path}, expected a file to import`);
    throw error;
  }
  throw new UsageError(`got ${path} of more than 2 GiB, expected a smaller file: split it`);
}
