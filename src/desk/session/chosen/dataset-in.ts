import { FILES } from '../../../evidence/files.ts';
import { deskStartWords as words } from '../../../messages/desk-rooms/desk-start-words.ts';
import type { KeptFolder } from '../../keep/keep.ts';
import { MOST_FILE_BYTES } from '../../server/desk-api.ts';
import { sha256Of } from '../../text/article-text.ts';
import { BESIDE, holdsRecords, missingHashes, openRecords, textOfBytes } from '../found-dataset.ts';
import type { FoundDataset, NotOpened } from '../found-dataset.ts';
import type { Choice, ChosenFile } from './chosen-files.ts';
import { choiceOfZip, isZipName } from './zipped-files.ts';

/** A dataset among files that a person chose, and the folder that it can be saved in. */
export interface ChosenDataset extends FoundDataset {
  readonly from: KeptFolder | null;
  /** Files whose hash is that of an article and that are not UTF-8: by path. */
  readonly unread: readonly string[];
}

/** The most bytes of a dataset's files together: all of them are in memory, and kept. */
const MOST_BYTES = 2 ** 30;
/** How many files are read at once: most of the time of many small ones goes by in waiting. */
const AT_ONCE = 16;
/** Where texts of articles are put where there are none yet. */
const ARTICLES = 'articles';

/**
 * Finds the dataset among what was chosen, and the texts of its articles wherever they lie. A zip alone is looked into.
 * @throws {UnreadableFileError} of a zip that is none, or unpacks to too much
 */
export async function datasetIn(given: Choice): Promise<ChosenDataset | NotOpened> {
  const [only] = given.files;
  const isZip = given.files.length === 1 && only !== undefined && isZipName(only.path);
  const choice = isZip ? await choiceOfZip(only) : given;
  const root = rootOf(choice);
  if (typeof root !== 'string') return root;
  const own = choice.files.filter(({ path }) => path.startsWith(root));
  // What lies beside in an archive is saved with it again: it may be thrown away for the new one.
  const beside = isZip ? choice.files.filter(({ path }) => !path.startsWith(root)) : [];
  const bytes = [...own, ...beside].reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_BYTES)
    return { findings: [{ file: root, pointer: '', ...words.tooLarge(bytes, MOST_BYTES) }] };
  const files = new Map([
    ...(await readAll(own, (path) => path.slice(root.length))),
    ...(await readAll(beside, besideName(root, beside))),
  ]);
  const texts = [...files].filter(([path]) => holdsRecords(path));
  const folder = openRecords(new Map(texts.map(([path, held]) => [path, textOfBytes(held)])));
  if ('findings' in folder) return folder;
  const articles = await articlesAmong(
    choice.files,
    missingHashes(folder.records),
    root,
    (path) => path.startsWith(root) && holdsRecords(path.slice(root.length)),
  );
  const inFolder = (path: string): string => path.slice((choice.handle?.name.length ?? 0) + 1);
  const from = choice.handle && {
    handle: choice.handle,
    root: inFolder(root).replace(/\/$/, ''),
    articles: articles.at === null ? ARTICLES : inFolder(articles.at),
  };
  return { folder, files, texts: articles.texts, from, unread: articles.unread };
}

/** The folder of the dataset, a slash behind it; of several the one that lies in none of the others. */
function rootOf({ name, files }: Choice): string | NotOpened {
  const roots = files
    .map(({ path }) => path)
    .filter((path) => path === FILES.dataset || path.endsWith(`/${FILES.dataset}`))
    .map((path) => path.slice(0, -FILES.dataset.length))
    .toSorted((a, b) => depthOf(a) - depthOf(b));
  const [root, second] = roots;
  const finding = { file: FILES.dataset, pointer: '' };
  if (root === undefined)
    return { findings: [{ ...finding, ...words.noDataset(name, files.length) }] };
  if (second !== undefined && depthOf(second) === depthOf(root))
    return { findings: [{ ...finding, ...words.severalDatasets(roots) }] };
  return root;
}

function depthOf(path: string): number {
  return path.split('/').length;
}

/** Names what lies beside a dataset: as it lies beside the folder of that, where all of it does, else from the archive's root. */
function besideName(root: string, beside: readonly ChosenFile[]): (path: string) => string {
  const around = root.replace(/[^/]+\/$/, '');
  const isAround = beside.every(({ path }) => path.startsWith(around));
  return (path) => `${BESIDE}${isAround ? path.slice(around.length) : path}`;
}

/** Texts among files, and where they are. */
interface FoundArticles {
  /** By their SHA-256. */
  readonly texts: Map<string, string>;
  /** The folder that most of them lie in, or nearly, the nearest to the dataset; null where none is there. */
  readonly at: string | null;
  /** Files that have the hash of one, and are no text in UTF-8. */
  readonly unread: readonly string[];
}

/**
 * Texts among files by their SHA-256, those that are wanted.
 * @param root the folder of the dataset, a slash behind it; where one text lies in several places, the nearest counts
 * @param isOther says of a path that it is no article's
 */
export async function articlesAmong(
  files: readonly ChosenFile[],
  wanted: ReadonlySet<string>,
  root = '',
  isOther: (path: string) => boolean = () => false,
): Promise<FoundArticles> {
  const texts = new Map<string, string>();
  const counts = new Map<string, number>();
  const unread: string[] = [];
  const candidates = files
    .filter(({ path, size }) => size > 0 && size <= MOST_FILE_BYTES && !isOther(path))
    .map((file) => ({ file, order: [Number(!isText(file)), ...wayTo(root, folderOf(file.path))] }))
    // Texts first: where all are found, nothing else is read.
    .toSorted((a, b) => before(a.order, b.order))
    .map(({ file }) => file);
  for (let first = 0; first < candidates.length && texts.size < wanted.size; first += AT_ONCE)
    for (const [path, bytes] of await readAll(candidates.slice(first, first + AT_ONCE))) {
      const hash = await sha256Of(bytes);
      if (!wanted.has(hash) || texts.has(hash)) continue;
      const text = textOfBytes(bytes);
      if (text === null) unread.push(path);
      else {
        texts.set(hash, text);
        counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
      }
    }
  const most = Math.max(...counts.values());
  const [at = null] = [...counts.keys()]
    .filter((folder) => counts.get(folder)! * 2 >= most)
    .toSorted((one, other) => before(wayTo(root, one), wayTo(root, other)));
  return { texts, at, unread };
}

/** How many folders a folder is from another, and whether it is called as those of articles are. */
function wayTo(root: string, folder: string): readonly number[] {
  const [from, to] = [root.split('/').filter(Boolean), folder.split('/').filter(Boolean)];
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [from.length + to.length - 2 * common, Number(to.at(-1) !== ARTICLES)];
}

function before(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function isText({ path }: ChosenFile): boolean {
  return path.endsWith('.txt');
}

async function readAll(
  files: readonly ChosenFile[],
  nameOf = (path: string): string => path,
): Promise<[path: string, bytes: Uint8Array<ArrayBuffer>][]> {
  const read: [string, Uint8Array<ArrayBuffer>][] = [];
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const some = files.slice(first, first + AT_ONCE);
    const bytes = await Promise.all(some.map((file) => file.bytes()));
    for (const [at, { path }] of some.entries()) read.push([nameOf(path), bytes[at]!]);
  }
  return read;
}
