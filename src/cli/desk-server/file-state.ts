import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MOST_FILE_BYTES } from '../../desk/server/desk-api.ts';
import type { FileState } from '../../desk/server/desk-api.ts';
import { TargetError } from '../output/target-error.ts';
import { errorCode, isWithin, realPathOf } from '../paths.ts';
import { decodedOrNull } from '../read-text.ts';
import { Refusal } from './desk-refusal.ts';

/** Where a file of a folder is. */
export interface FilePlace {
  /** With the links of its folders followed: what is taken away. */
  readonly named: string;
  /** With every link followed: what is read and written, so that a link stays one. */
  readonly real: string;
}

/**
 * Where a file of a folder is, which need not be there. Neither its name nor what that leads to may be outside.
 * @param root with links followed @throws {Refusal} where it is, or where links lead nowhere
 */
export async function placeIn(root: string, path: string): Promise<FilePlace> {
  try {
    const named = join(await realPathOf(dirname(join(root, path))), basename(path));
    const real = await realPathOf(named);
    if (isWithin(named, root) && isWithin(real, root)) return { named, real };
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    throw new Refusal(
      {
        code: 'path',
        where: path,
        got: error.got,
        expected: 'a file in the folder, or nothing',
        cure: 'Mend what stands there, or move it away.',
      },
      error,
    );
  }
  throw new Refusal({
    code: 'path',
    where: path,
    got: 'a link that leads out of the folder',
    expected: 'a file in it',
    cure: 'Put the file itself there, or open the folder that it is in.',
  });
}

/**
 * What stands at a place; null where nothing does.
 * @param path for messages @throws {Refusal} where it is no file, or too large
 */
export async function stateAt(place: string, path: string): Promise<FileState | null> {
  try {
    const stats = await stat(place);
    // Asked before it is opened: of a pipe no end would come.
    if (!stats.isFile())
      throw new Refusal({
        code: 'path',
        where: path,
        got: 'a folder or a device',
        expected: 'a file or nothing',
        cure: 'Move it away.',
      });
    refuseLarge(stats.size, path);
    return stateOf(await readFile(place));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** @throws {Refusal} */
export function refuseLarge(bytes: number, where: string): void {
  if (bytes <= MOST_FILE_BYTES) return;
  throw new Refusal({
    code: 'size',
    where,
    got: `a file of ${bytes} bytes`,
    expected: `at most ${MOST_FILE_BYTES}`,
    cure: 'Divide the dataset, or write its incidents one a file.',
  });
}

/** Bytes as the page gets them. */
export function stateOf(bytes: Uint8Array): FileState {
  return { sha256: sha256Of(bytes), text: decodedOrNull(bytes) };
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
