import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chooseTable } from '../../import/choose-table.ts';
import { openFile } from '../../import/open-file.ts';
import type { AskedFormat, OpenedFile } from '../../import/open-file.ts';
import type { OpenedTable } from '../../import/plan-import.ts';
import { UsageError } from '../arguments.ts';
import { errorCode } from '../paths.ts';

type OpenedRecords = Extract<OpenedFile, { readonly as: 'records' }>;

export interface Opened {
  readonly tables: readonly OpenedTable[];
  readonly records: readonly OpenedRecords[];
  /** What was not taken, for people. */
  readonly told: readonly string[];
  /** Which table was chosen where a file has several, as a mapping says it. */
  readonly sheet: string | undefined;
}

/** Opens files by what is in them; of each with several tables, one is chosen, or the one that is wanted taken. */
export function openFiles(
  paths: readonly string[],
  asked: AskedFormat,
  wanted: string | undefined,
): Opened {
  const tables: OpenedTable[] = [];
  const records: OpenedRecords[] = [];
  const told: string[] = [];
  let sheet: string | undefined;
  for (const path of paths) {
    const opened = openFile({ name: basename(path), bytes: bytesOf(path) }, asked);
    const ofFile: OpenedTable[] = [];
    for (const one of opened) {
      if (one.as === 'records') records.push(one);
      else ofFile.push(one);
    }
    const choice = chooseTable(basename(path), ofFile, wanted);
    if (!choice) continue;
    sheet ??= choice.sheet;
    tables.push(choice.chosen);
    for (const { source, why } of choice.aside) told.push(`${source} is left aside: ${why}`);
  }
  return { tables, records, told, sheet };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new UsageError(`got no file at ${path}, expected one to import`);
    if (code === 'EISDIR') throw new UsageError(`got a folder, ${path}, expected a file to import`);
    if (code === 'ERR_FS_FILE_TOO_LARGE')
      throw new UsageError(`got ${path} of more than 2 GiB, expected a smaller file: split it`);
    throw error;
  }
}
