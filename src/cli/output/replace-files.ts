import { chmod, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../paths.ts';
import { changeFiles, changeOrUndo } from './file-journal.ts';
import type { FileJournal } from './file-journal.ts';
import { orUnwritable } from './unwritable.ts';
import { inWaitingFolder } from './waiting-folder.ts';

/** What becomes of a file. */
export interface FileChange {
  readonly path: string;
  /** Null takes it away. */
  readonly text: string | null;
  /** Whether a file that stands there fails the change, with `EEXIST`; default: it is replaced. */
  readonly isNew?: boolean;
  /** Called right before the file is touched: what it throws leaves all as it was. */
  readonly sure?: () => Promise<void>;
}

/** How changes are made; by default as a command makes them that ends after them. */
export interface ChangeOptions {
  /** Whether each text is on the disk before it takes its place, so that a loss of power leaves no empty file. */
  readonly flush?: boolean;
  /** Whether signals are somebody else's, who lets the change come to its end. */
  readonly signals?: 'held' | 'elsewhere';
}

/**
 * Writes texts to files, new ones or in place of those that are there, atomically: when anything fails, all is as it was,
 * and a signal that comes meanwhile ends the process afterwards.
 * @param folder on the files' own file system, and ours to write to
 * @param texts by the file's path
 * @throws {TargetError} where the folder can't be written to
 */
export function replaceFiles(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  return changeTexts(
    folder,
    Array.from(texts, ([path, text]) => ({ path, text })),
  );
}

/** The same, of files that may be taken away or must not be there yet. What is thrown on the way is thrown. */
export async function changeTexts(
  folder: string,
  changes: readonly FileChange[],
  options: ChangeOptions = {},
): Promise<void> {
  if (changes.length === 0) return;
  await orUnwritable(
    folder,
    () => changeAll(folder, changes, options),
    'Give yourself leave to write there.',
  );
}

async function changeAll(
  folder: string,
  changes: readonly FileChange[],
  { flush = false, signals = 'held' }: ChangeOptions,
): Promise<void> {
  const change = signals === 'held' ? changeFiles : changeOrUndo;
  await inWaitingFolder(folder, async (waiting) => {
    const freshOf = (at: number): string => join(waiting, `${at}.new`);
    for (const [at, { text }] of changes.entries())
      if (text !== null) await writeFile(freshOf(at), text, { flush });
    await change({ place: folder, kept: join(waiting, 'kept') }, async (journal) => {
      for (const [at, { path, text, isNew = false, sure }] of changes.entries()) {
        await sure?.();
        if (text === null) await journal.remove(path);
        else if (isNew) await journal.add(freshOf(at), path);
        else await putFresh(journal, [{ from: freshOf(at), to: path }]);
      }
    });
  });
}

/** A new file, and where it goes. */
interface Fresh {
  readonly from: string;
  readonly to: string;
}

/** Moves new files to their places; who may do what with one that is replaced, may so with the new one. */
export async function putFresh(journal: FileJournal, fresh: readonly Fresh[]): Promise<void> {
  for (const { from, to } of fresh) {
    const mode = await modeOf(to);
    if (mode !== undefined) await chmod(from, mode);
    await journal.put(from, to);
  }
}

/** Who may do what with a file; undefined where there is none. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
