import { basename } from 'node:path';
import { chooseTables } from '../../import/choose-tables.ts';
import type { ChosenTables } from '../../import/choose-tables.ts';
import type { GivenMapping } from '../../import/complete-mapping.ts';
import { openFile } from '../../import/open-file.ts';
import type { AskedFormat } from '../../import/open-file.ts';
import type { FileBytes } from '../../import/table.ts';
import { UsageError } from '../arguments.ts';
import { errorCode } from '../paths.ts';
import { fileBytes } from './file-bytes.ts';

/**
 * Opens files by what is in them. @param said which table of a file with several, in which encoding, and whether it has a header
 * @throws {UsageError | UnreadableFileError}
 */
export function openFiles(
  paths: readonly string[],
  asked: AskedFormat,
  { sheet, encoding, header }: Pick<GivenMapping, 'sheet' | 'encoding' | 'header'>,
): ChosenTables {
  const chosen = chooseTables(
    paths.map((path) =>
      openFile({ name: basename(path), bytes: bytesOf(path), encoding, header }, asked),
    ),
    sheet,
  );
  const [other] = chosen.others;
  if (other === undefined) return chosen;
  const answer = JSON.stringify({ sheet: other });
  return {
    ...chosen,
    told: [...chosen.told, `to read another, give a file with --map: ${answer}`],
  };
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
