import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseNotes } from '../dataset/notes.ts';
import type { DataNotes } from '../dataset/notes.ts';

/** Reads `DIR/CHANGELOG.md` and `DIR/SOURCES.md`; a data folder may do without either. */
export async function readNotes(dir: string): Promise<DataNotes> {
  return parseNotes(
    await readIfThere(join(dir, 'CHANGELOG.md')),
    await readIfThere(join(dir, 'SOURCES.md')),
  );
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
