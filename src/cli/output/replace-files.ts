import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../paths.ts';
import { changeFiles } from './file-journal.ts';
import type { FileJournal } from './file-journal.ts';
import { orUnwritable } from './unwritable.ts';

/** How the name of the folder begins in which new files wait, beside those that they replace. */
export const WAITING = '.dateline-edit-';

/**
 * Writes texts to files, new ones or in place of those that are there, atomically: when anything fails, all is as it was,
 * and a signal that comes meanwhile ends the process afterwards.
 * @param folder on the files' own file system, and ours to write to
 * @param texts by the file's path
 * @throws {TargetError} where the folder can't be written to
 */
export async function replaceFiles(
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  if (texts.size === 0) return;
  await orUnwritable(
    folder,
    () => replaceAll(folder, texts),
    'Give yourself leave to write there.',
  );
}

async function replaceAll(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const waiting = await mkdtemp(join(folder, WAITING));
  try {
    const fresh: Fresh[] = [];
    for (const [to, text] of texts) {
      const from = join(waiting, `${fresh.length}.new`);
      await writeFile(from, text);
      fresh.push({ from, to });
    }
    await changeFiles(join(waiting, 'kept'), (journal) => putFresh(journal, fresh));
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
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
