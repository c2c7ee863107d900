import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is written line by line, as a generator makes them, some at once. */
export interface LineFile {
  readonly write: (line: string) => void;
  readonly close: () => void;
}

const AT_ONCE = 1024 * 1024;

export function createLineFile(path: string): LineFile {
  const file = openSync(path, 'wx');
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (waiting.length === 0) return;
    const bytes = Buffer.from(waiting.join(''), 'utf8');
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    waiting = [];
    length = 0;
  };
  return {
    write(line) {
      waiting.push(line);
      length += line.length;
      if (length >= AT_ONCE) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}
