import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Target } from './claim-target.ts';
import { parseRecord } from './json.ts';
import { errorCode } from './paths.ts';

/** The file that makes a folder a build's own, and says which build's. */
const MARKER = 'dateline-staging.json';
const ABOUT =
  'Written by "dateline build", which removes this folder at its end. Where it was killed, the next build does.';

/**
 * Makes the folder in which a build writes: beside the target; in it where nothing can be written around it, as where a
 * file system of its own is mounted.
 */
export async function makeStaging(target: Target): Promise<string> {
  const [beside, inside] = placesOf(target);
  const staging = await mkdir(dirname(target.place), { recursive: true })
    .then(() => mkdtemp(beside))
    .catch((error: unknown) => {
      if (!target.exists) throw error;
      return mkdtemp(inside);
    });
  const marker = { about: ABOUT, host: hostname(), pid: process.pid };
  await writeFile(join(staging, MARKER), `${JSON.stringify(marker, null, 2)}\n`);
  return staging;
}

/** Leaves a folder for somebody to look into: no build removes it. */
export async function leaveStaging(staging: string): Promise<void> {
  await rm(join(staging, MARKER), { force: true });
}

export async function removeStaging(staging: string): Promise<void> {
  await rm(staging, { recursive: true, force: true });
}

/** Removes the folders that builds of a target have left when they were killed, as far as that can be done. */
export async function sweepStaging(target: Target): Promise<void> {
  for (const start of placesOf(target)) {
    const folder = dirname(start);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const staging = join(folder, entry.name);
      if (!entry.isDirectory() || !staging.startsWith(start)) continue;
      // What can't be removed is in nobody's way: the site is written.
      if (await isOfKilledBuild(staging)) await removeStaging(staging).catch(() => undefined);
    }
  }
}

/** How the paths of a target's staging folders begin. */
function placesOf({ place }: Target): [beside: string, inside: string] {
  return [join(dirname(place), `.${basename(place)}-new-`), join(place, '.dateline-new-')];
}

/** Whether a folder's build runs no more. Of another machine's builds nothing can be known. */
async function isOfKilledBuild(staging: string): Promise<boolean> {
  const text = await readFile(join(staging, MARKER), 'utf8').catch(() => '');
  const { host, pid } = parseRecord(text) ?? {};
  if (host !== hostname() || !Number.isSafeInteger(pid) || Number(pid) <= 0) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}
