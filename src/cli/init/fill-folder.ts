import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeEmptyFolders } from '../output/file-journal.ts';
import { replaceFiles } from '../output/replace-files.ts';
import { listNames, TargetError } from '../output/target-error.ts';
import { orUnwritable } from '../output/unwritable.ts';
import { errorCode, realPathOf } from '../paths.ts';

/** How many names of what a folder holds are said. */
const NAMED = 3;
const CURE = 'Name another folder.';

/**
 * Writes texts into a folder that is not there or empty, atomically.
 * @param texts by path from the folder @throws {TargetError} before anything is touched, where the folder holds something
 */
export async function fillFolder(
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const place = await realPathOf(folder);
  const names = await namesIn(place);
  if (names.length > 0)
    throw new TargetError(
      place,
      `a folder with files in it (${listNames(names, NAMED)})`,
      'an empty one, or none',
      CURE,
    );
  const made = await orUnwritable(place, () => mkdir(place, { recursive: true }), CURE);
  try {
    await replaceFiles(
      place,
      new Map(Array.from(texts, ([path, text]) => [join(place, path), text])),
    );
  } catch (error) {
    if (made !== undefined) await removeEmptyFolders(place, dirname(made));
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    if (errorCode(error) === 'ENOTDIR') throw new TargetError(folder, 'a file', 'a folder', CURE);
    throw error;
  }
}
