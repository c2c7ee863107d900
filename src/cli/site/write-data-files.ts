import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { DataFile } from './data-files.ts';
import { GROUND_FOLDER } from './dataset-folders.ts';

/** Pieces are small and many: so many bytes of them are written at once. */
const AT_ONCE = 1 << 20;

/** Writes files into a folder, piece by piece, so that none is ever in memory whole. */
export function writeDataFiles(folder: string, files: Iterable<DataFile>): void {
  for (const { name, pieces } of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    try {
      for (const bytes of inBlocks(pieces)) writeWhole(file, bytes);
    } finally {
      closeSync(file);
    }
  }
}

function* inBlocks(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    waiting.push(bytes);
    length += bytes.byteLength;
    if (length < AT_ONCE) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength; at += writeSync(file, bytes, at));
}

/**
 * Gives a dataset's files a second name each, under its version. The ground is of no version and has none.
 * @param folder the dataset's @param pinned the version's, in the first
 */
export function linkVersion(folder: string, pinned: string): Promise<void> {
  return linkFiles(
    folder,
    pinned,
    new Set([pinned, join(folder, GROUND_FOLDER)].map((path) => resolve(path))),
  );
}

/**
 * Gives a folder's files a second name each in another folder, which costs no room; copies them where the file system
 * knows no second names.
 * @param without paths of what has none
 */
async function linkFiles(from: string, to: string, without: ReadonlySet<string>): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (without.has(resolve(source))) continue;
    if (entry.isDirectory()) await linkFiles(source, target, without);
    else await link(source, target).catch(() => copyFile(source, target));
  }
}
