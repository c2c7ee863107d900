import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FILES } from '../../evidence/files.ts';
import { IMPORTED_FOLDER, MAPPING_FILE } from '../../import/records/dataset-files.ts';
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

function isOfImport(folder: string): Promise<boolean> {
  return isFileWithin(folder, join(IMPORTED_FOLDER, FILES.dataset));
}
