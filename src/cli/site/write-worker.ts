import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WORKER_FILE } from '../../dataset/open/offline-list.ts';
import { filesBelow } from '../paths.ts';
import { makeOfflineList } from './make-offline-list.ts';
import type { OfflineFile } from './make-offline-list.ts';
import { isPinnedScript } from './pinned-script.ts';

/** What names files of the site's code. */
const NAMES_FILES = /\.(?:html|js|css)$/;

/**
 * Writes into the site's worker what it keeps: of the site as it is now built, and of the versions that stay.
 * @param fresh the site as it is now built @param place the site as it was @param kept the versions' folders in that
 * @param folder of the dataset, from the site's root, with a final slash
 */
export async function writeWorker(
  { fresh, place, kept }: { fresh: string; place: string; kept: readonly string[] },
  folder: string,
): Promise<void> {
  const earlier = kept
    .filter((path) => !isPinnedScript(path) && path.startsWith(folder))
    .toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  const files: OfflineFile[] = [];
  for (const path of await filesBelow(fresh)) files.push(await offlineFile(fresh, path));
  for (const version of earlier)
    for (const path of await filesBelow(join(place, version)))
      files.push(await offlineFile(place, `${version}/${path}`));
  const own = files.flatMap(({ path }) => {
    const [, version] = path.startsWith(folder)
      ? (/^(\d+\.\d+\.\d+\/)dataset\.json$/.exec(path.slice(folder.length)) ?? [])
      : [];
    return version === undefined ? [] : [`${folder}${version}`];
  });
  const versions = [...new Set([...own, ...earlier.map((path) => `${path}/`)])];
  const list = makeOfflineList({ files, folder, versions });
  const at = join(fresh, WORKER_FILE);
  const code = await readFile(at, 'utf8');
  await writeFile(at, `self.offlineList=${JSON.stringify(list)};\n${code}`);
}

async function offlineFile(root: string, path: string): Promise<OfflineFile> {
  const at = join(root, path);
  const hash = createHash('sha256');
  // By pieces, as data may be larger than what can be held.
  for await (const piece of createReadStream(at)) hash.update(piece as Uint8Array);
  return {
    path,
    bytes: (await stat(at)).size,
    integrity: `sha256-${hash.digest('base64')}`,
    ...(NAMES_FILES.test(path) && { text: await readFile(at, 'utf8') }),
  };
}
