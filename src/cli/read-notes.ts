import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseNotes } from '../dataset/notes.ts';
import type { DataNotes } from '../dataset/notes.ts';
import { NOTES } from './folder/folder-entries.ts';
import { errorCode } from './paths.ts';

/** Reads `DIR/CHANGELOG.md` and `DIR/about/*.md`; a data folder may do without any. */
export async function readNotes(dir: string): Promise<DataNotes> {
  const about = new Map<string, string>();
  for (const name of await namesIn(join(dir, NOTES.about))) {
    if (!name.endsWith('.md')) continue;
    about.set(name.slice(0, -'.md'.length), await readFile(join(dir, NOTES.about, name), 'utf8'));
  }
  const gaps = about.get('gaps') ?? (await readTextIfThere(join(dir, NOTES.earlierGaps)));
  const changelog = await readTextIfThere(join(dir, NOTES.changelog));
  return parseNotes({ changelog: changelog ?? '', gaps: gaps ?? '', about });
}

/** @returns null where there is no such file */
export async function readTextIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
