import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseRecord } from '../../evidence/json-text/parse-record.ts';
import { errorCode } from '../paths.ts';

/** The file that makes a folder a build's own, and says which build's. */
const MARKER = 'dateline-staging.json';
const ABOUT =
  'Written by "dateline build", which removes this folder at its end. Where it was killed, the next build does.';

/** Where a site goes: a target, as far as its staging folder goes by it. */
interface SitePlace {
  readonly place: string;
  readonly exists: boolean;
}

/** How the names of staging folders in a target begin. */
const INSIDE = '.dateline-new-';

/**
 * Makes the folder in which a build writes: beside the target; in it where nothing can be written around it, as where a
 * file system of its own is mounted.
 */
export async function makeStaging(target: SitePlace): Promise<string> {
  const [beside, inside] = placesOf(target.place);
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

/**
 * The staging folders in a target, by name: of builds that were killed, here or on another machine, and of those that
 * run. Nothing in them is somebody else's.
 */
export async function stagingsIn(place: string): Promise<string[]> {
  const names = (await readdir(place)).filter((name) => name.startsWith(INSIDE));
  const texts = await Promise.all(names.map((name) => readStagingMarker(join(place, name))));
  return names.filter((_name, at) => texts[at] !== null);
}

/** Leaves a folder for somebody to look into: no build removes it. */
export async function leaveStaging(staging: string): Promise<void> {
  await rm(join(staging, MARKER), { force: true });
}

export async function removeStaging(staging: string): Promise<void> {
  await rm(staging, { recursive: true, force: true });
}

/** Removes the folders that builds of a target have left when they were killed, as far as that can be done. */
export async function sweepStaging({ place }: SitePlace): Promise<void> {
  for (const start of placesOf(place)) {
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
function placesOf(place: string): [beside: string, inside: string] {
  return [join(dirname(place), `.${basename(place)}-new-`), join(place, INSIDE)];
}

/** Whether a folder's build runs no more. Of another machine's builds nothing can be known. */
async function isOfKilledBuild(staging: string): Promise<boolean> {
  const { host, pid } = parseRecord((await readStagingMarker(staging)) ?? '') ?? {};
  if (host !== hostname() || !Number.isSafeInteger(pid) || Number(pid) <= 0) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

/** Null where there is none. */
async function readStagingMarker(staging: string): Promise<string | null> {
  return readFile(join(staging, MARKER), 'utf8').catch(() => null);
}
