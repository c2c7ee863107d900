import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileBytes } from '../../import/table.ts';
import { UnreadableFileError } from '../../import/unreadable.ts';
import { streamBytes } from './stream-bytes.ts';

/**
 * The bytes of a file on this machine, read as they are asked for: a table of a gigabyte is gone through several times and
 * never held. What has no length, such as a pipe, is read once, as far as a table can go.
 * @throws what `node:fs` throws where there is no such file
 */
export function fileBytes(path: string): FileBytes {
  const first = statSync(path);
  if (!first.isFile()) return streamBytes(path);
  return {
    length: first.size,
    subarray(from = 0, to = first.size) {
      const file = openSync(path, 'r');
      try {
        const bytes = new Uint8Array(Math.max(0, Math.min(to, first.size) - from));
        const read = fill(bytes, file, from);
        const { size, mtimeMs } = fstatSync(file);
        if (read === bytes.length && size === first.size && mtimeMs === first.mtimeMs) return bytes;
      } finally {
        closeSync(file);
      }
      throw new UnreadableFileError(
        basename(path),
        'a file that changes while it is read',
        'one that stays as it is',
        'wait until it is written, or import a copy of it',
      );
    },
  };
}

/** Reads bytes of a file from a place of it on. @returns how many there were */
function fill(bytes: Uint8Array, file: number, from: number): number {
  let at = 0;
  while (at < bytes.length) {
    const read = readSync(file, bytes, at, bytes.length - at, from + at);
    if (read === 0) break;
    at += read;
  }
  return at;
}
