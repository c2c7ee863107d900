import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { TargetError } from './output/target-error.ts';

/** The system's word for what went wrong with a file: `ENOENT`, `EACCES`; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code;
}

/** Whether a path is a folder or lies in it. Both absolute, and real where links matter. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a path from a folder leads to a file that is in it, links followed. @param folder where `path` counts from */
export async function isFileWithin(folder: string, path: string): Promise<boolean> {
  try {
    const [file, root] = await Promise.all([realpath(join(folder, path)), realpath(folder)]);
    return isWithin(file, root) && (await stat(file)).isFile();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

/**
 * A path with every link in it followed; its end need not be there yet.
 * @throws {TargetError} where a link leads nowhere, or a file stands where a folder should
 */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ELOOP') throw new TargetError(path, 'links that lead in a circle', 'a folder');
    if (code === 'ENOTDIR') throw new TargetError(path, 'a path through a file', 'folders alone');
    if (code !== 'ENOENT') throw error;
  }
  if (await isLink(path))
    throw new TargetError(path, 'a link whose target is not there', 'one that leads to a folder');
  return join(await realPathOf(dirname(path)), basename(path));
}

/** The files below a folder, as sorted paths with slashes; a link is listed as itself, whatever it leads to. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}
