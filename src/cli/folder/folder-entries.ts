import { readdir, realpath, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXPLAINER, FILES, ICON } from '../../evidence/files.ts';
import type { Finding } from '../../evidence/finding.ts';
import { whyNoDataset } from '../dataset-folder.ts';
import { isLeftover } from '../folder-names.ts';
import { errorCode, isWithin } from '../paths.ts';

/** Where the makers' notes stand. */
export const NOTES = {
  changelog: 'CHANGELOG.md',
  earlierGaps: 'SOURCES.md',
  about: 'about',
} as const;

const { incident: _, incidents, ...ONE_EACH } = FILES;

/** What is read as a file, whoever reads it, besides those of which a folder holds many. */
const READ: ReadonlySet<string> = new Set([
  ...Object.values(ONE_EACH),
  EXPLAINER,
  ICON,
  NOTES.changelog,
  NOTES.earlierGaps,
]);

/** Every folder that is looked into; a link or a file in place of one is told before anything in it is. */
const FOLDERS: readonly string[] = [
  'events',
  incidents,
  'geo',
  dirname(FILES.borders),
  NOTES.about,
  dirname(EXPLAINER),
];

/**
 * What keeps a folder from being read as a dataset, told before any of it is read: that it is none; that a link leads out of
 * it, as whoever builds the data of strangers would publish files of their own machine; that a folder, or what is no file,
 * has the name of one that is read. A link to what is in the folder is as good as that. Empty without any.
 */
export async function whyUnreadable(dir: string): Promise<Finding[]> {
  const wrong = await whyNoDataset(dir);
  if (wrong) return [wrong];
  const root = await realpath(dir);
  const findings: Finding[] = [];
  for (const folder of ['', ...FOLDERS]) {
    if (findings.some(({ file }) => file === folder || folder.startsWith(`${file}/`))) continue;
    for (const entry of await entriesOf(join(dir, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isFolder = FOLDERS.includes(path);
      if (!isFolder && !isRead(folder, entry.name, path)) continue;
      const got = await whatIsWrong(join(dir, path), entry, root, isFolder);
      if (got === null) continue;
      const expected = isFolder ? 'a folder of the dataset' : 'a file of the dataset';
      findings.push({ file: path, pointer: '', got, expected });
    }
  }
  return findings;
}

function isRead(folder: string, name: string, path: string): boolean {
  if (folder === incidents) return name.endsWith('.json') && !isLeftover(name);
  return READ.has(path) || (folder === NOTES.about && name.endsWith('.md'));
}

/** @returns what stands at a path instead of a file, or a folder; null where all is well, or where another says what is not */
async function whatIsWrong(
  path: string,
  entry: Dirent,
  root: string,
  isFolder: boolean,
): Promise<string | null> {
  let is: Pick<Dirent, 'isFile' | 'isDirectory'> = entry;
  if (entry.isSymbolicLink()) {
    try {
      if (!isWithin(await realpath(path), root)) return 'a link that leads out of the dataset';
      is = await stat(path);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      return 'a link that leads nowhere';
    }
  }
  if (isFolder ? is.isDirectory() : is.isFile()) return null;
  if (is.isDirectory()) return 'a folder';
  return is.isFile() ? 'a file' : 'neither a file nor a folder';
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return [];
  }
}
