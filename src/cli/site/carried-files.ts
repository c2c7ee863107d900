import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Surroundings } from '../../evidence/facts.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { namedFiles } from '../../evidence/named-files.ts';
import { isFileWithin } from '../paths.ts';

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

/** What stands at the paths that records name: which are missing, and the hashes of those whose record states one. */
export async function readKeptFiles(
  dir: string,
  files: AuthoredFiles,
): Promise<Required<Pick<Surroundings, 'missing' | 'hashes'>>> {
  const missing = new Set<string>();
  const hashes = new Map<string, string>();
  const named = namedFiles(files);
  const hashed = new Set(named.filter(({ sha256 }) => sha256).map(({ path }) => path));
  for (const path of new Set(named.map((one) => one.path))) {
    if (!(await isFileWithin(dir, path))) missing.add(path);
    else if (hashed.has(path)) hashes.set(path, await hashOf(join(dir, path)));
  }
  return { missing, hashes };
}

/** The SHA-256 of a file's bytes; in pieces, as a copy may be a film. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
