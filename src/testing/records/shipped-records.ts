import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openFolder } from '../../desk/records/folder.ts';
import type { Folder } from '../../desk/records/folder.ts';

const data = join(import.meta.dirname, '../../../data');

/** The texts of the shipped dataset's files that hold records, by path from its root. */
export function shippedTexts(): Map<string, string> {
  const entries = readdirSync(data, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('json'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(data, path), readFileSync(path, 'utf8')]),
  );
}

/** A folder that is right, opened. @throws {Error} with its findings where it is not */
export function openedFolder(texts: ReadonlyMap<string, string>): Folder {
  const folder = openFolder(texts);
  if ('records' in folder) return folder;
  throw new Error(JSON.stringify(folder));
}
