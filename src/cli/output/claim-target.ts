import { readFile, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { findEarlierSite } from './earlier-site.ts';
import { errorCode, isWithin, realPathOf } from '../paths.ts';
import { stagingsIn } from './staging.ts';
import { MARKER, MarkerError, readMarker } from './site-marker.ts';
import { TargetError, listNames } from './target-error.ts';

export interface TargetRules {
  /** Folders that the target must not be or hold. The root of the file system and one's home are such anyway. */
  readonly keep: readonly string[];
  /** Folders that nothing is written into. */
  readonly apart: readonly string[];
}

/** A folder that a site may be written to. */
export interface Target {
  /** With every link followed: what is written goes to where a link leads, and the link stays. */
  readonly place: string;
  readonly exists: boolean;
  /** What earlier builds have written there, with slashes: that alone may be replaced or removed. */
  readonly own: ReadonlySet<string>;
  /** Somebody says with an empty marker that the site belongs there: a file that it has already is taken for its own. */
  readonly isMarkedByHand: boolean;
}

/** How many names of what a folder holds are said. */
const NAMED = 3;
/** And of what must be moved out of a site that was written before sites had a marker. */
const NAMED_IN_SITE = 100;
const CONSENT =
  'Name another folder with --out; or, if the site belongs here beside what there is, ' +
  `put an empty file named ${MARKER} into it.`;
const ONE_BUILD =
  `Move those out until the site is built, which writes ${MARKER} there and knows its own files from then on; ` +
  'or name another folder with --out.';

/**
 * Makes sure that a folder is ours to write to: absent, empty, or a site, whatever else its host keeps in it.
 * @throws {TargetError} for any other; nothing is touched
 */
export async function claimTarget(target: string, rules: TargetRules): Promise<Target> {
  const place = await realPathOf(resolve(target));
  for (const folder of await Promise.all([...rules.keep, homedir()].map(realPathOf))) {
    if (isWithin(folder, place))
      throw new TargetError(place, `a folder that is or holds ${folder}`, 'one of its own');
  }
  for (const folder of await Promise.all(rules.apart.map(realPathOf))) {
    if (isWithin(place, folder))
      throw new TargetError(place, `a folder in ${folder}`, 'one beside it');
  }
  const names = await namesIn(place);
  const isNew = names === null || names.length === 0;
  const own = isNew ? [] : await ownFiles(place, names);
  return {
    place,
    exists: names !== null,
    own: new Set(own ?? []),
    isMarkedByHand: own === null,
  };
}

/** The files of the site that a folder holds; null where its marker, put there by hand, lists none. */
async function ownFiles(
  place: string,
  names: readonly string[],
): Promise<readonly string[] | null> {
  if (names.includes(MARKER)) return markedFiles(place);
  const site = await findEarlierSite(place);
  if (!site)
    throw new TargetError(
      place,
      `a folder with other files in it (${listNames(names, NAMED)})`,
      `an empty one, or a site, which has a file named ${MARKER}`,
      CONSENT,
    );
  if (site.others.length > 0)
    throw new TargetError(
      place,
      `a site without ${MARKER}, with files in it that no build has written (${listNames(site.others, NAMED_IN_SITE)})`,
      'the site alone',
      ONE_BUILD,
    );
  return site.files;
}

async function markedFiles(place: string): Promise<readonly string[] | null> {
  try {
    return readMarker(await readFile(join(place, MARKER), 'utf8'));
  } catch (error) {
    if (!(error instanceof MarkerError)) throw error;
    const { got, expected } = error;
    throw new TargetError(
      place,
      `a ${MARKER} with ${got}`,
      expected,
      'Put the file back as it was, or name another folder with --out.',
    );
  }
}

/** Without the folders that builds write in; null where there is no such folder. */
async function namesIn(folder: string): Promise<string[] | null> {
  try {
    const stagings = new Set(await stagingsIn(folder));
    return (await readdir(folder)).filter((name) => !stagings.has(name)).toSorted();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (errorCode(error) === 'ENOTDIR') throw new TargetError(folder, 'a file', 'a folder');
    throw error;
  }
}
