import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PACKED_FILES } from '../../dataset/packed/packed-format.ts';
import { isPinnedScript } from '../site/pinned-script.ts';
import { isVersion } from '../../dataset/open/versions.ts';

/** What is to be known of the versions that earlier builds have published. */
export interface KeptVersions {
  /** Their folders, and the scripts that pages pin by their hash, from the site's folder, with slashes. */
  readonly kept: readonly string[];
  /** One for each that was published with other data: addresses that pin it will show something else. */
  readonly warnings: string[];
}

/**
 * Finds the versions of its datasets that earlier builds have published and a new one lacks, so that addresses which pin
 * them go on to show what they showed. What the new build has written itself it has the last word on; what only looks
 * like a version is none.
 * @param earlier the site as it was @param fresh the site as it is now built
 */
export async function keepVersions(earlier: string, fresh: string): Promise<KeptVersions> {
  const warnings: string[] = [];
  const kept = (await filesIn(earlier)).filter(isPinnedScript);
  for (const id of await foldersIn(join(fresh, 'data'))) {
    const [was, is] = [join(earlier, 'data', id), join(fresh, 'data', id)];
    const built = new Set(await foldersIn(is));
    for (const version of await foldersIn(was)) {
      if (!isVersion(version)) continue;
      const from = join(was, version);
      if (built.has(version)) {
        if (await differs(from, join(is, version))) warnings.push(changed(id, version));
      } else if ((await versionIn(from)) === version) {
        kept.push(`data/${id}/${version}`);
      }
    }
  }
  return { kept, warnings };
}

function changed(id: string, version: string): string {
  return (
    `got other data for ${id} ${version} than was published under that version, expected the same: ` +
    `addresses with data=${version} no longer show what they showed. ` +
    'If that version is in use, raise version in events/dataset.json, ' +
    'put the site as it was published back into the folder, and build again.'
  );
}

/** What a version's data is made of; of one that is not packed, the first alone. All else is written from it. */
const DATA = [PACKED_FILES.manifest, PACKED_FILES.index, PACKED_FILES.places];

/** Whether both folders hold a dataset, and not the same, byte by byte. */
async function differs(was: string, is: string): Promise<boolean> {
  const both = await Promise.all([was, is].map(datasetIn));
  if (both.includes(undefined)) return false;
  const details = dirname(PACKED_FILES.details(0));
  const names = await Promise.all([was, is].map((folder) => filesIn(join(folder, details))));
  if (names[0]!.length !== names[1]!.length) return true;
  for (const name of [...DATA, ...names[0]!.map((file) => join(details, file))]) {
    const [before, after] = await Promise.all([was, is].map((folder) => fileIn(folder, name)));
    if (before === undefined ? after !== undefined : !after || !before.equals(after)) return true;
  }
  return false;
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A folder's dataset; undefined where it holds none. */
function datasetIn(folder: string): Promise<Buffer | undefined> {
  return fileIn(folder, PACKED_FILES.manifest);
}

async function fileIn(folder: string, name: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(folder, name));
  } catch {
    return undefined;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** What a folder's dataset says of itself; undefined where it holds none. */
async function versionIn(folder: string): Promise<unknown> {
  const text = await datasetIn(folder);
  if (text === undefined) return undefined;
  try {
    return (JSON.parse(text.toString()) as { info?: { version?: unknown } } | null)?.info?.version;
  } catch {
    return undefined;
  }
}
