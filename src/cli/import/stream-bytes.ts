import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { LIMITS, pastLimit, size } from '../../import/read/limits.ts';
import type { FileBytes } from '../../import/table.ts';

/** Bytes that are read at once. */
const AT_ONCE = 1024 * 1024;
/** Bytes of a stream that are held; what is longer is put into a file for as long as it is read. */
const MOST_HELD = 32 * AT_ONCE;

/**
 * The bytes of what has no length, such as a pipe: it can be read but once, and a table is gone through several times. It is
 * read no further than any table is long.
 * @param mostBytes the most that are read @throws {UnreadableFileError} where there are more
 */
export function streamBytes(path: string, mostBytes = LIMITS.fileBytes): FileBytes {
  const stream = openSync(path, 'r');
  const held: Uint8Array[] = [];
  let spool: Spool | null = null;
  let length = 0;
  try {
    for (;;) {
      const chunk = new Uint8Array(AT_ONCE);
      const read = readSync(stream, chunk, 0, AT_ONCE, null);
      if (read === 0) break;
      length += read;
      if (length > mostBytes)
        throw pastLimit(
          basename(path),
          'fileBytes',
          `a stream of more than ${size(mostBytes)}`,
          { ...LIMITS, fileBytes: mostBytes },
          'split it',
        );
      if (!spool && length > MOST_HELD) {
        spool = createSpool();
        for (const one of held.splice(0)) spool.add(one);
      }
      const bytes = chunk.subarray(0, read);
      if (spool) spool.add(bytes);
      else held.push(bytes);
    }
  } catch (error) {
    spool?.close();
    throw error;
  } finally {
    closeSync(stream);
  }
  return spool ? spool.bytes(length) : Buffer.concat(held);
}

interface Spool {
  readonly add: (bytes: Uint8Array) => void;
  readonly bytes: (length: number) => FileBytes;
  readonly close: () => void;
}

/** A file that nobody else has a name for, and that is gone with the process. */
function createSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-stream-'));
  const file = openSync(join(folder, 'stream'), 'wx+', 0o600);
  rmSync(folder, { recursive: true });
  return {
    add(bytes) {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    },
    bytes: (length) => ({
      length,
      subarray(from = 0, to = length) {
        const bytes = new Uint8Array(Math.max(0, Math.min(to, length) - from));
        for (let at = 0; at < bytes.length;) {
          const read = readSync(file, bytes, at, bytes.length - at, from + at);
          if (read === 0) break;
          at += read;
        }
        return bytes;
      },
    }),
    close: () => closeSync(file),
  };
}
