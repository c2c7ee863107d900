import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeEmptyFolders } from '../output/file-journal.ts';
import { holdSignals } from '../output/hold-signals.ts';
import { replaceFiles } from '../output/replace-files.ts';
import { listNames, TargetError } from '../output/target-error.ts';
import { orUnwritable } from '../output/unwritable.ts';
import { errorCode, realPathOf } from '../paths.ts';

/** How many names of what a folder holds are said. */
const NAMED = 3;
/** How the name of the folder begins in which a new one waits until it is whole. */
const WAITING = '.dateline-init-';
const CURE = 'Name another folder.';
const EMPTY = 'an empty one, or none';

/** What a fresh repository holds: nothing of its author's yet. */
const OF_NO_MATTER: ReadonlySet<string> = new Set(['.git']);

/**
 * Writes texts into a folder that is not there or empty, but for a repository's own, atomically.
 * @param texts by path from the folder @throws {TargetError} before anything is touched, where the folder holds something
 */
export async function fillFolder(
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const place = await realPathOf(folder);
  const names = await namesIn(place);
  const own = names?.filter((name) => !OF_NO_MATTER.has(name)) ?? [];
  if (own.length > 0)
    throw new TargetError(
      place,
      `a folder with files in it (${listNames(own, NAMED)})`,
      EMPTY,
      CURE,
    );
  if (names) return replaceFiles(place, placed(place, texts));
  const write = async (fresh: string): Promise<void> => {
    for (const [path, text] of placed(fresh, texts)) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  };
  await orUnwritable(place, () => makeFolder(place, write), CURE);
}

/**
 * Makes a folder that is not there, or is empty, of what is written into one beside it: whole, or not at all.
 * @param write fills the folder that it is given
 * @param expected what the folder should be, where it holds something
 * @throws {TargetError} before anything is written, where it does
 */
export async function fillNewFolder(
  folder: string,
  write: (fresh: string) => Promise<void>,
  expected = EMPTY,
): Promise<void> {
  const place = await realPathOf(folder);
  const names = (await namesIn(place)) ?? [];
  if (names.length > 0)
    throw new TargetError(
      place,
      `a folder with files in it (${listNames(names, NAMED)})`,
      expected,
      CURE,
    );
  await orUnwritable(place, () => makeFolder(place, write), CURE);
}

function placed(folder: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(Array.from(texts, ([path, text]) => [join(folder, path), text]));
}

/** Makes a folder that is whole from the moment it is there, even where the process is killed: it is filled beside its place. */
async function makeFolder(place: string, write: (fresh: string) => Promise<void>): Promise<void> {
  const around = dirname(place);
  const made = await mkdir(around, { recursive: true });
  await holdSignals(async () => {
    const waiting = await mkdtemp(join(around, WAITING));
    try {
      // What `mkdtemp` makes is its maker's alone.
      const fresh = join(waiting, 'fresh');
      await mkdir(fresh);
      await write(fresh);
      // An empty folder is in the way of a whole one on some systems.
      await rmdir(place).catch((error: unknown) => {
        if (errorCode(error) !== 'ENOENT') throw error;
      });
      await rename(fresh, place);
    } finally {
      await rm(waiting, { recursive: true, force: true });
    }
  }).catch(async (error: unknown) => {
    if (made !== undefined) await removeEmptyFolders(around, dirname(made));
    throw error;
  });
}

/** Null where there is no such folder. */
async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (errorCode(error) === 'ENOTDIR') throw new TargetError(folder, 'a file', 'a folder', CURE);
    throw error;
  }
}
