import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isVersion } from '../dataset/versions.ts';

/**
 * Takes the versions of its datasets that earlier builds have published along into a new one, so that addresses which
 * pin them go on to show what they showed. What the new build has written itself stays as it is; what only looks
 * like a version is left behind.
 * @param earlier the site as it was @param fresh the site as it is now built
 */
export async function keepVersions(earlier: string, fresh: string): Promise<void> {
  for (const id of await foldersIn(join(fresh, 'data'))) {
    const [was, is] = [join(earlier, 'data', id), join(fresh, 'data', id)];
    const built = new Set(await foldersIn(is));
    for (const version of await foldersIn(was)) {
      if (built.has(version) || !isVersion(version)) continue;
      const from = join(was, version);
      if ((await versionIn(from)) === version)
        await cp(from, join(is, version), { recursive: true });
    }
  }
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

/** What a folder's dataset says of itself; undefined where it holds none. */
async function versionIn(folder: string): Promise<unknown> {
  try {
    const text = await readFile(join(folder, 'dataset.json'), 'utf8');
    return (JSON.parse(text) as { info?: { version?: unknown } } | null)?.info?.version;
  } catch {
    return undefined;
  }
}
