import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Writes a folder whole or not at all: `write` fills a fresh folder beside the target, which then takes its place.
 * When `write` throws, the target is left as it was.
 */
export async function putInPlace(
  target: string,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const place = resolve(target);
  const parent = dirname(place);
  const fresh = await mkdtemp(join(parent, `.${basename(place)}-new-`));
  const old = join(parent, `.${basename(place)}-old-${process.pid}`);
  try {
    await write(fresh);
    const had = await renameIfThere(place, old);
    await rename(fresh, place);
    if (had) await rm(old, { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
