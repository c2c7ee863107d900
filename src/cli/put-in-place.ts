import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** A target that is not ours to replace. The message says which, and what to do. */
export class TargetError extends Error {
  constructor(target: string, got: string, expected: string) {
    super(
      `Can't write to ${target}: got ${got}, expected ${expected}. Name another folder with --out.`,
    );
    this.name = 'TargetError';
  }
}

export interface TargetRules {
  /** A file that whatever was written here before has. */
  readonly marker: string;
  /** Folders that the target must not hold. */
  readonly keep: readonly string[];
  /** Folders that the target must not lie in. */
  readonly apart?: readonly string[];
}

/**
 * Writes a folder whole or not at all: `write` fills a fresh folder beside the target, which then takes its place.
 * When anything fails, the target is as it was. Only a folder that is absent, empty, or has the given file is
 * replaced, and never one that holds, or lies in, a folder to keep.
 * @throws {TargetError} before anything is touched
 */
export async function putInPlace(
  target: string,
  { marker, keep, apart = [] }: TargetRules,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const place = resolve(target);
  await checkTarget(place, { marker, keep, apart });
  const parent = dirname(place);
  await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, `.${basename(place)}-new-`));
  const old = join(parent, `.${basename(place)}-old-${process.pid}`);
  try {
    await write(fresh);
    // A temporary folder is private; what takes the target's place is as readable as any other folder.
    await chmod(fresh, 0o777 & ~process.umask());
    const had = await renameIfThere(place, old);
    try {
      await rename(fresh, place);
    } catch (error) {
      if (had) await rename(old, place);
      throw error;
    }
    if (had) await rm(old, { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function checkTarget(
  place: string,
  { marker, keep, apart = [] }: TargetRules,
): Promise<void> {
  for (const folder of keep.map((path) => resolve(path))) {
    if (isWithin(folder, place))
      throw new TargetError(place, `a folder that holds ${folder}`, 'one of its own');
  }
  for (const folder of apart.map((path) => resolve(path))) {
    if (isWithin(place, folder))
      throw new TargetError(place, `a folder in ${folder}`, 'one beside it');
  }
  const names = await namesIn(place);
  if (names.length > 0 && !names.includes(marker)) {
    throw new TargetError(
      place,
      'a folder with other files in it',
      `an empty one, or one with ${marker}`,
    );
  }
}

/** Whether a path is a folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && way !== path);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new TargetError(folder, 'a file', 'a folder');
    throw error;
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
