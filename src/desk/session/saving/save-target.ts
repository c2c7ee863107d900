import { carrierOf } from '../../records/desk-records.ts';
import type { Records } from '../../records/desk-records.ts';
import type { ArticlesUse, Conflicts, FileSave } from '../../server/desk-api.ts';
import { sha256Of } from '../../text/article-text.ts';
import type { FoundDataset, NotOpened } from '../found-dataset.ts';

/** A folder that a dataset is saved in. */
export interface SaveTarget {
  readonly is: 'folder' | 'server';
  /** For people. */
  readonly name: string;
  readonly articles: ArticlesUse;
  /** The folder that texts of articles are written into, from the one that was chosen; left out where that is not known. */
  readonly articlesAt?: string;
  /**
   * Writes files where each is as it was read; where one is not, none.
   * @returns what stands there of those that are not; null once all are written @throws {Error} saying what to do
   */
  readonly save: (files: readonly FileSave[]) => Promise<Conflicts | null>;
  /** Writes the text of an article, over no other. @returns the other; null once it is written @throws {Error} */
  readonly saveArticle: (source: string, text: string) => Promise<Conflicts | null>;
  /** Reads the dataset anew. @throws {Error} */
  readonly read: () => Promise<FoundDataset | NotOpened>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Changed files as they are to be saved.
 * @param files as they were read or saved last @param over files that may be written over, by what stands there now
 */
export async function savesOf(
  changed: ReadonlyMap<string, string | null>,
  files: ReadonlyMap<string, Uint8Array>,
  over: ReadonlyMap<string, string | null>,
): Promise<FileSave[]> {
  const saves: FileSave[] = [];
  for (const [path, text] of changed) {
    const bytes = files.get(path);
    const read = bytes ? await sha256Of(bytes as Bytes) : null;
    saves.push({ path, before: over.has(path) ? over.get(path)! : read, text });
  }
  return saves;
}

/** Files once the changed ones are saved. */
export function filesAfter(
  files: ReadonlyMap<string, Uint8Array>,
  changed: ReadonlyMap<string, string | null>,
): Map<string, Uint8Array> {
  const after = new Map(files);
  const encoder = new TextEncoder();
  for (const [path, text] of changed) {
    if (text === null) after.delete(path);
    else after.set(path, encoder.encode(text));
  }
  return after;
}

/** A text that is an article's. */
export interface OwnText {
  readonly source: string;
  readonly text: string;
}

/** The texts of articles at hand, each once. @param before those that are of these records' articles are left out */
export function textsOf(
  records: Records,
  texts: ReadonlyMap<string, string>,
  before?: Records,
): OwnText[] {
  const known = new Set([...(before?.source.values() ?? [])].map(({ custom }) => custom?.sha256));
  return [...records.source.values()].flatMap(({ id, custom }) => {
    const hash = custom?.sha256;
    const text = hash === undefined || known.has(hash) ? undefined : texts.get(hash);
    if (text === undefined || carrierOf(records, id) !== id) return [];
    known.add(hash);
    return [{ source: id, text }];
  });
}
