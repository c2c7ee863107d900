import { createHash } from 'node:crypto';
import { WEB_MANIFEST_FILE } from '../../dataset/open/offline-list.ts';
import type { OfflineList } from '../../dataset/open/offline-list.ts';
import { PACKED_FILES } from '../../dataset/packed/packed-format.ts';
import { WORLD_FOLDER } from '../../ground/world.ts';
import { ICON_SIZES, iconFile, PICTURE } from '../../pages/page-pictures.ts';
import { CARRIED_FOLDER, GROUND_FOLDER, STREETS } from './dataset-folders.ts';

/** How many bytes of data a first visit has come besides the page's code, before they are packed for the way. */
export const MOST_KEPT = 24 * 2 ** 20;

/** A file of a site. */
export interface OfflineFile {
  /** From the site's root, with slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Its SHA-256 as subresource integrity writes it. */
  readonly integrity: string;
  /** What names other files: pages, scripts and styles. */
  readonly text?: string;
}

export interface OfflineSite {
  /** Those of earlier versions of the data, too. */
  readonly files: readonly OfflineFile[];
  /** Of the dataset, from the site's root, with a final slash. */
  readonly folder: string;
  /** Folders of versions of the data, the newest first, with a final slash. */
  readonly versions: readonly string[];
}

/** The desk and what is framed are left alone. */
const APART = /^(?:embed|desk)\//;
/** What a browser asks for by itself, or a page without being a module. */
const AT_ROOT: ReadonlySet<string> = new Set([
  'guard.js',
  'licences.txt',
  PICTURE.light,
  PICTURE.dark,
  WEB_MANIFEST_FILE,
  ...ICON_SIZES.map(iconFile),
]);
/** What the page reads of a dataset; the rest of its folder is there to be taken along. */
const READ: ReadonlySet<string> = new Set([
  PACKED_FILES.manifest,
  PACKED_FILES.index,
  PACKED_FILES.places,
  PACKED_FILES.lookup,
  'citations.json',
]);
const NAMES = /[\w.-]+\.(?:js|css|json|png|svg|webp|woff2|wasm)\b/g;

/**
 * What a site's worker keeps. The page's code always; of the data as much as `most` allows, the latest before earlier versions,
 * and each kind whole or not at all, so that what is there can be told. What has no room and may change no more is kept
 * when it is asked for. Downloads, pictures for links and what embeds are made of are not kept.
 */
export function makeOfflineList(
  { files, folder, versions }: OfflineSite,
  most: number = MOST_KEPT,
): OfflineList {
  const kept: OfflineFile[] = codeOf(files);
  const asked: OfflineFile[] = files.filter(({ path }) => path.startsWith(WORLD_FOLDER));
  // The same file under another name takes no room.
  const hashes = new Set<string>();
  let room = most;
  const take = (group: readonly OfflineFile[]): boolean => {
    const fresh = group.filter(({ integrity }) => !hashes.has(integrity));
    const bytes = fresh.reduce((sum, file) => sum + file.bytes, 0);
    if (bytes > room) return false;
    room -= bytes;
    for (const { integrity } of fresh) hashes.add(integrity);
    kept.push(...group);
    return true;
  };
  for (const group of groupsOf(files, folder)) if (!take(group)) asked.push(...group);
  for (const version of versions) take(groupsOf(files, version).flat());
  const named = { kept: byAddress(kept), asked: byAddress(asked) };
  const build = createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 16);
  return { build, ...named };
}

/** Pages, and what they name, and what that names. */
function codeOf(files: readonly OfflineFile[]): OfflineFile[] {
  const byName = new Map(
    files
      .filter(({ path }) => path.startsWith('assets/'))
      .map((file) => [file.path.slice('assets/'.length), file]),
  );
  const found = new Set(
    files.filter(
      ({ path }) => (path.endsWith('index.html') && !APART.test(path)) || AT_ROOT.has(path),
    ),
  );
  // A set goes on to what is added to it on the way.
  for (const { text } of found)
    for (const [name] of text?.matchAll(NAMES) ?? []) {
      const file = byName.get(name);
      if (file) found.add(file);
    }
  return [...found];
}

/** A version's files in the order in which they are needed, each group of use only as a whole. */
function groupsOf(files: readonly OfflineFile[], folder: string): OfflineFile[][] {
  const of = (is: (name: string) => boolean): OfflineFile[] =>
    files.filter(({ path }) => path.startsWith(folder) && is(path.slice(folder.length)));
  const streets = `${GROUND_FOLDER}${STREETS}`;
  return [
    of((name) => READ.has(name)),
    of((name) => name.startsWith(GROUND_FOLDER) && name !== streets),
    of((name) => /^(?:details|words)\//.test(name)),
    of((name) => name.startsWith(CARRIED_FOLDER)),
    of((name) => name === streets),
  ];
}

function byAddress(files: readonly OfflineFile[]): Record<string, string> {
  return Object.fromEntries(
    files
      .map(({ path, integrity }) => [path.replace(/(^|\/)index\.html$/, '$1'), integrity] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
