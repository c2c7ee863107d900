import { lstat, stat, writeFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Target } from './claim-target.ts';
import { changeOrUndo, removeEmptyFolders } from './file-journal.ts';
import { errorCode, isWithin, realPathOf } from '../paths.ts';
import { haveSameBytes } from './same-bytes.ts';
import { MARKER, writeMarker } from './site-marker.ts';
import type { SiteMarker } from './site-marker.ts';
import { TargetError, listNames } from './target-error.ts';

/** How many names of what stands in the way are said: it is to be moved away, all of it. */
const NAMED = 100;

/** A site that is written, and where it goes. */
export interface Merge {
  readonly target: Target;
  /** A folder of our own: `site/` holds the new site, and `old/` gets what is replaced. Both are the caller's to delete. */
  readonly staging: string;
  /** The new site's files, from its folder. */
  readonly files: readonly string[];
  /** What the folder's marker will say: those files, and the old ones that stay, as far as they are ours. */
  readonly marker: SiteMarker;
  /** Folders that nothing is written into. */
  readonly apart: readonly string[];
}

/**
 * Puts a site's files among what a folder holds, in place of those of earlier builds. All else stays untouched: a file of
 * somebody else that is the same as the site's serves for it, and stays theirs. When anything fails, the folder is as it was. When the process is killed on the way, the folder's marker lists the files of
 * both sites, so that the next build can tell them from those of others.
 * @throws {TargetError} before anything is touched, where something of somebody else is in the way
 * @throws {HalfWrittenError} where what failed can't be taken back either
 */
export async function mergeSite(merge: Merge): Promise<void> {
  const { target, staging } = merge;
  const { moves, others } = await planMoves(merge);
  const marker = {
    ...merge.marker,
    files: merge.marker.files.filter((file) => !others.has(file)),
  };
  const stale = await planRemovals(merge);
  const both = { ...marker, files: [...marker.files, ...stale.map(({ file }) => file)] };
  const markerAt = await realPathOf(join(target.place, MARKER));

  await changeOrUndo({ place: target.place, kept: join(staging, 'old') }, async (journal) => {
    const putMarker = async (name: string, { files }: SiteMarker): Promise<void> => {
      const from = join(staging, name);
      await writeFile(from, writeMarker({ ...marker, files }));
      await journal.put(from, markerAt);
    };
    await putMarker('marker-of-both', both);
    for (const { from, to } of moves) await journal.put(from, to);
    for (const { path } of stale) await journal.remove(path);
    await putMarker('marker', marker);
  });
  for (const { path } of stale) await removeEmptyFolders(dirname(path), target.place);
}

interface Moves {
  /** Where each new file goes, links followed. Pages last: none names a file that is not there yet. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
  /** The new site's files that are there already, of somebody else. */
  readonly others: ReadonlySet<string>;
}

/** @throws {TargetError} where anything is in the way; of files it names all */
async function planMoves({
  target: { place, own, isMarkedByHand },
  staging,
  files,
  apart,
}: Merge): Promise<Moves> {
  const isPage = (file: string): boolean => file.endsWith('.html');
  const inOrder = [...files.filter((file) => !isPage(file)), ...files.filter(isPage)];
  const kept = await Promise.all(apart.map(realPathOf));
  const moves: { from: string; to: string }[] = [];
  const others = new Set<string>();
  const inTheWay: string[] = [];
  for (const file of inOrder) {
    const from = join(staging, 'site', file);
    const to = await realPathOf(join(place, file));
    const folder = kept.find((one) => isWithin(to, one));
    if (folder !== undefined)
      throw new TargetError(place, `a link at ${file} that leads into ${folder}`, 'one elsewhere');
    const there = await statsOf(stat, to);
    if (there?.isDirectory())
      throw new TargetError(place, `a folder named ${file}`, 'a file or nothing');
    if (!there || own.has(file)) moves.push({ from, to });
    else if (!(await haveSameBytes(from, to))) inTheWay.push(file);
    else if (isMarkedByHand) moves.push({ from, to });
    else others.add(file);
  }
  if (inTheWay.length > 0)
    throw new TargetError(
      place,
      `${listNames(inTheWay.toSorted(), NAMED)}, which no build has written, where the site has files of those names`,
      'nothing there',
      'Move them away (those of an old site can be deleted: they are written anew), or name another folder with --out.',
    );
  return { moves, others };
}

/** The old site's files that the new one is without, as far as they are still there. */
async function planRemovals({
  target: { place, own },
  marker,
  apart,
}: Merge): Promise<{ file: string; path: string }[]> {
  const staying = new Set(marker.files);
  const kept = await Promise.all(apart.map(realPathOf));
  const removals: { file: string; path: string }[] = [];
  for (const file of own) {
    const path = join(place, file);
    const there = staying.has(file) ? null : await statsOf(lstat, path);
    if (!there || there.isDirectory()) continue;
    const folder = await realPathOf(dirname(path));
    if (!kept.some((one) => isWithin(folder, one))) removals.push({ file, path });
  }
  return removals;
}

/** Null where there is nothing. */
async function statsOf(read: typeof stat, path: string): Promise<Stats | null> {
  try {
    return await read(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}
