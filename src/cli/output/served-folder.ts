import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataFile } from '../site/data-files.ts';
import { isWithin } from '../paths.ts';
import { writeDataFiles } from '../site/write-data-files.ts';

/** Files too many and too large to be held, for the development server: written when they are first asked for. */
export interface ServedFolder {
  /** @returns undefined where there is no such file */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
}

/** @param files made once */
export function createServedFolder(files: () => Iterable<DataFile>): ServedFolder {
  let folder: string | null = null;
  return {
    async read(name) {
      if (folder === null) {
        const made = mkdtempSync(join(tmpdir(), 'dateline-data-'));
        process.once('exit', () => rmSync(made, { recursive: true, force: true }));
        writeDataFiles(made, files());
        folder = made;
      }
      const path = join(folder, name);
      if (!isWithin(path, folder)) return undefined;
      return readFile(path).catch(() => undefined);
    },
  };
}
