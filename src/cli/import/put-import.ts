import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FILES } from '../../evidence/files.ts';
import { IDS_FILE, IMPORTED_FOLDER, MAPPING_FILE } from '../../import/records/dataset-files.ts';
import { parseIdLines } from '../../import/records/ids/earlier-ids.ts';
import type { EarlierIds } from '../../import/records/ids/earlier-ids.ts';
import { UnreadableFileError } from '../../import/unreadable.ts';
import { fillNewFolder } from '../init/fill-folder.ts';
import { changeFolder } from '../output/change-folder.ts';
import type { FolderChanged } from '../output/change-folder.ts';
import { orUnwritable } from '../output/unwritable.ts';
import { inWaitingFolder } from '../output/waiting-folder.ts';
import { isFileWithin, realPathOf } from '../paths.ts';
import { keepWords } from './keep-words.ts';

/**
 * Puts an import into a folder, whole or not at all: into one that is absent or empty, or that an import made. There what
 * a person says stays, and copies of what is overwritten are kept beside it.
 * @param write fills the folder that it is given, as if there were nothing yet
 * @returns null where there was nothing before
 * @throws {TargetError} before anything is written, where the folder holds something else
 */
export async function putImport(
  out: string,
  write: (folder: string) => Promise<void>,
): Promise<FolderChanged | null> {
  const place = await realPathOf(resolve(out));
  if (!(await isOfImport(place))) {
    await fillNewFolder(place, write, 'an empty one, one that import made, or none');
    return null;
  }
  const change = (): Promise<FolderChanged> =>
    inWaitingFolder(place, async (waiting) => {
      const fresh = join(waiting, 'fresh');
      await mkdir(fresh);
      await write(fresh);
      return changeFolder({
        place,
        fresh,
        gone: await keepWords(place, fresh),
        kept: join(waiting, 'kept'),
        isTyped: (path) => !path.startsWith(`${IMPORTED_FOLDER}/`),
      });
    });
  return orUnwritable(place, change, 'Give yourself leave to write there and beside it.');
}

/** The mapping that an earlier import left in a folder, where it did; null where there is none. */
export async function mappingIn(out: string): Promise<string | null> {
  const isThere = (await isOfImport(out)) && (await isFileWithin(out, MAPPING_FILE));
  return isThere ? join(out, MAPPING_FILE) : null;
}

/**
 * The ids that an earlier import into a folder gave; null where there was none.
 * @throws {UnreadableFileError} where its file says something else
 */
export async function idsIn(out: string): Promise<EarlierIds | null> {
  const isThere = (await isOfImport(out)) && (await isFileWithin(out, IDS_FILE));
  if (!isThere) return null;
  const ids = parseIdLines(await readFile(join(out, IDS_FILE), 'utf8'));
  if (ids) return ids;
  throw new UnreadableFileError(
    IDS_FILE,
    'lines that no import wrote',
    'the headers of the table, then an id and two numbers a line',
    'take the file out of the folder: ids are made anew then, and some may change',
  );
}

function isOfImport(folder: string): Promise<boolean> {
  return isFileWithin(folder, join(IMPORTED_FOLDER, FILES.dataset));
}
