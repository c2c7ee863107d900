import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, filesBelow, realPathOf } from '../paths.ts';
import { changeFiles } from './file-journal.ts';
import { putFresh } from './replace-files.ts';
import { haveSameBytes } from './same-bytes.ts';
import { TargetError } from './target-error.ts';

/** What of a folder is to be other than it was. */
export interface FolderChange {
  /** With links followed. */
  readonly place: string;
  /** A folder with the files as they are to be, on the same file system; it is the caller's to delete. */
  readonly fresh: string;
  /** Files of the place that are to be removed, by path from it. */
  readonly gone: readonly string[];
  /** An empty folder of the caller's, on the same file system. */
  readonly kept: string;
  /** Whether a file may hold what a person typed. */
  readonly isTyped: (path: string) => boolean;
}

/** What was changed. */
export interface FolderChanged {
  /** How many files are other than they were, new or gone. */
  readonly files: number;
  /** Files that a person may have typed in, which are other than they were or gone, by path from the place. */
  readonly lost: readonly string[];
  /** Where those are as they were; null where there are none. */
  readonly before: string | null;
}

/**
 * Puts files in the place of others, all of them or none. Those that are the same already are not touched; of those that
 * are not, copies are kept beside the place.
 */
export async function changeFolder({
  place,
  fresh,
  gone,
  kept,
  isTyped,
}: FolderChange): Promise<FolderChanged> {
  const puts: { readonly from: string; readonly to: string }[] = [];
  const lost = gone.filter(isTyped);
  for (const path of await filesBelow(fresh)) {
    const [from, to] = [join(fresh, path), await realPathOf(join(place, path))];
    const isThere = await isFile(place, path, to);
    if (isThere && (await haveSameBytes(from, to))) continue;
    puts.push({ from, to });
    if (isThere && isTyped(path)) lost.push(path);
  }
  let before: string | null = null;
  await changeFiles({ place, kept }, async (journal) => {
    before = lost.length > 0 ? await makeBeside(place) : null;
    try {
      if (before !== null) for (const path of lost) await copy(path, place, before);
      await putFresh(journal, puts);
      for (const path of gone) await journal.remove(join(place, path));
    } catch (error) {
      if (before !== null) await rm(before, { recursive: true, force: true });
      throw error;
    }
  });
  return { files: puts.length + gone.length, lost: lost.toSorted(), before };
}

/** @throws {TargetError} where something else stands there */
async function isFile(place: string, path: string, at: string): Promise<boolean> {
  try {
    if ((await stat(at)).isFile()) return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
  throw new TargetError(place, `a folder named ${path}`, 'a file or nothing');
}

/** Makes a folder beside another, of its name with `-before`, or the first number behind that which is free. */
async function makeBeside(place: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const before = `${place}-before${number === 1 ? '' : `-${number}`}`;
    try {
      await mkdir(before);
      return before;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

async function copy(path: string, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(to, path)), { recursive: true });
  await copyFile(join(from, path), join(to, path));
}
