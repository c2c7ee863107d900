import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HalfWrittenError } from './file-journal.ts';

/** How the name of the folder begins in which new files wait, beside those that they replace. */
const WAITING = '.dateline-edit-';

/**
 * Does what writes by way of a folder of its own, which is taken away at the end; but where what was there could not be
 * put back it stays, as that is in it.
 * @param folder where the other is made
 */
export async function inWaitingFolder<T>(
  folder: string,
  act: (waiting: string) => Promise<T>,
): Promise<T> {
  const waiting = await mkdtemp(join(folder, WAITING));
  let stays = false;
  try {
    return await act(waiting);
  } catch (error) {
    stays = error instanceof HalfWrittenError;
    throw error;
  } finally {
    if (!stays) await rm(waiting, { recursive: true, force: true });
  }
}
