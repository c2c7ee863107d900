import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { namedFiles } from '../../evidence/named-files.ts';
import { isFileWithin } from '../paths.ts';

/** Where the files that records name stand in the dataset's folder of the site. */
export const CARRIED_FOLDER = 'files/';

/** The paths of the pictures and copies that records name, each once, from the root of the dataset. */
export function carriedPaths(files: Pick<AuthoredFiles, 'incidents' | 'sources'>): string[] {
  return [...new Set(namedFiles(files).map(({ path }) => path))];
}

/** A file that a record names. @throws {Error} where it lies outside the dataset, links followed, or can't be read */
export async function readCarried(dir: string, path: string): Promise<Uint8Array> {
  const file = resolve(dir, path);
  if (!(await isFileWithin(dir, path)))
    throw new Error(`got ${path} as a file of the dataset, expected one in its folder`);
  return readFile(file);
}
