import { FILES } from '../../../evidence/files.ts';
import { deskStartWords as words } from '../../../messages/desk-rooms/desk-start-words.ts';
import type { KeptFolder } from '../../keep/keep.ts';
import { MOST_FILE_BYTES } from '../../server/desk-api.ts';
import { sha256Of } from '../../text/article-text.ts';
import { holdsRecords, missingHashes, openRecords, textOfBytes } from '../found-dataset.ts';
import type { FoundDataset, NotOpened } from '../found-dataset.ts';
import type { Choice, ChosenFile } from './chosen-files.ts';
import { choiceOfZip, isZipName } from './zipped-files.ts';

/** A dataset among files that a person chose, and the folder that it can be saved in. */
export interface ChosenDataset extends FoundDataset {
  readonly from: KeptFolder | null;
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
  const bytes = own.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_BYTES)
    return { findings: [{ file: root, pointer: '', ...words.tooLarge(bytes, MOST_BYTES) }] };
  const files = new Map(await readAll(own, (path) => path.slice(root.length)));
  const texts = [...files].filter(([path]) => holdsRecords(path));
  const folder = openRecords(new Map(texts.map(([path, held]) => [path, textOfBytes(held)])));
  if ('findings' in folder) return folder;
  const articles = await articlesAmong(
    choice.files,
    missingHashes(folder.records),
    (path) => path.startsWith(root) && holdsRecords(path.slice(root.length)),
  );
  const inFolder = (path: string): string => path.slice((choice.handle?.name.length ?? 0) + 1);
  const from = choice.handle && {
    handle: choice.handle,
    root: inFolder(root).replace(/\/$/, ''),
    articles: articles.at === null ? ARTICLES : inFolder(articles.at),
  };
  return { folder, files, texts: articles.texts, from };
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

/**
 * Texts among files by their SHA-256, those that are wanted.
 * @param isOther says of a path that it is no article's
 * @returns besides the folder that the first lies in; null where none is there
 */
export async function articlesAmong(
  files: readonly ChosenFile[],
  wanted: ReadonlySet<string>,
  isOther: (path: string) => boolean = () => false,
): Promise<{ readonly texts: Map<string, string>; readonly at: string | null }> {
  const texts = new Map<string, string>();
  let at: string | null = null;
  const candidates = files
    .filter(({ path, size }) => size > 0 && size <= MOST_FILE_BYTES && !isOther(path))
    // Texts first: where all are found, nothing else is read.
    .toSorted((a, b) => Number(isText(b)) - Number(isText(a)));
  for (let first = 0; first < candidates.length && texts.size < wanted.size; first += AT_ONCE)
    for (const [path, bytes] of await readAll(candidates.slice(first, first + AT_ONCE))) {
      const hash = await sha256Of(bytes);
      const text = wanted.has(hash) ? textOfBytes(bytes) : null;
      if (text === null) continue;
      texts.set(hash, text);
      at ??= path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    }
  return { texts, at };
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
