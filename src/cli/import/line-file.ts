import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is written text by text, as a generator makes them, some at once. */
export interface LineFile {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

const AT_ONCE = 256 * 1024;
/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const MOST_BYTES = 3;

export function createLineFile(path: string): LineFile {
  const file = openSync(path, 'wx');
  const waiting = Buffer.alloc(AT_ONCE);
  let length = 0;
  const put = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  };
  const flush = (): void => {
    put(waiting.subarray(0, length));
    length = 0;
  };
  return {
    write(text) {
      const most = text.length * MOST_BYTES;
      if (length + most > AT_ONCE) flush();
      if (most > AT_ONCE) put(Buffer.from(text, 'utf8'));
      else length += waiting.write(text, length, 'utf8');
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}
