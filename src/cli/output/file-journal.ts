import { copyFile, link, mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../paths.ts';
import { holdSignals } from './hold-signals.ts';

/** Changes of files that can be taken back. */
export interface FileJournal {
  /** Moves a file to a path, whose folders are made, in place of the one that is there. */
  put(from: string, to: string): Promise<void>;
  /** Moves a file to a path where nothing stands. @throws {Error} `EEXIST` where something does */
  add(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Takes back all that was done, the last first. @returns what could not be taken back */
  undo(): Promise<unknown[]>;
}

/** @param kept a folder of the journal's own: what is replaced or removed stays in it, and is the caller's to delete */
export async function createJournal(kept: string): Promise<FileJournal> {
  await mkdir(kept, { recursive: true });
  const undone: (() => Promise<unknown>)[] = [];
  let count = 0;
  const nextName = (): string => join(kept, String(count++));
  const makeFolders = async (to: string): Promise<void> => {
    const made = await mkdir(dirname(to), { recursive: true });
    if (made !== undefined) undone.push(() => removeEmptyFolders(dirname(to), dirname(made)));
  };

  return {
    async put(from, to) {
      await makeFolders(to);
      if (await isThere(to)) {
        const before = nextName();
        // A second name: the file itself stays where readers find it until the new one takes its place.
        await link(to, before).catch(() => copyFile(to, before));
        undone.push(() => move(before, to));
      } else {
        undone.push(() => rm(to, { force: true }));
      }
      await move(from, to);
    },
    async add(from, to) {
      await makeFolders(to);
      await addName(from, to);
      undone.push(() => rm(to, { force: true }));
      await rm(from, { force: true });
    },
    async remove(path) {
      const before = nextName();
      await move(path, before);
      undone.push(() => move(before, path));
    },
    async undo() {
      const failures: unknown[] = [];
      while (undone.length > 0) {
        await undone.pop()!().catch((error: unknown) => failures.push(error));
      }
      return failures;
    },
  };
}

/** Files of which some are as they were and some as they should be, and could not be put back. */
export class HalfWrittenError extends Error {
  constructor(place: string, kept: string, cause: unknown) {
    super(
      `${place} is half written: got ${String(cause)}, and then could not put back what was there, ` +
        `which is in ${kept}. Mend the cause and try again.`,
      { cause },
    );
    this.name = 'HalfWrittenError';
  }
}

/** Files that are changed together. */
export interface Changing {
  /** What they are files of, for messages. */
  readonly place: string;
  /** As `createJournal` has it. */
  readonly kept: string;
}

/**
 * Changes files whole or not at all: what fails is thrown once all is taken back.
 * @throws {HalfWrittenError} where it can't be taken back either
 */
export async function changeOrUndo(
  { place, kept }: Changing,
  change: (journal: FileJournal) => Promise<void>,
): Promise<void> {
  const journal = await createJournal(kept);
  try {
    await change(journal);
  } catch (error) {
    const failures = await journal.undo();
    throw failures.length > 0 ? new HalfWrittenError(place, kept, error) : error;
  }
}

/** The same, where a signal that comes meanwhile ends the process afterwards. */
export function changeFiles(
  changing: Changing,
  change: (journal: FileJournal) => Promise<void>,
): Promise<void> {
  return holdSignals(() => changeOrUndo(changing, change));
}

/** Removes a folder that is empty, and those around it, up to one that stays. */
export async function removeEmptyFolders(folder: string, stays: string): Promise<void> {
  for (let at = folder; at !== stays && at !== dirname(at); at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
}

/** Renames a file; where the two places are on different file systems, copies it and renames the copy. */
async function move(from: string, to: string): Promise<void> {
  try {
    return await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
  }
  const copy = `${to}.dateline-new`;
  try {
    await copyFile(from, copy);
    await rename(copy, to);
  } finally {
    await rm(copy, { force: true });
  }
  await rm(from);
}

/**
 * Gives a file a name that nothing has. The system itself refuses a second name where one is taken, which a look beforehand
 * can't be sure of; where files have no second names, a look has to do, and the file is moved.
 */
async function addName(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    if (await isThere(to)) throw Object.assign(new Error(`EEXIST: ${to}`), { code: 'EEXIST' });
    await move(from, to);
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
