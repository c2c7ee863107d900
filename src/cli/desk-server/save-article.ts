import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  ArticleAnswer,
  ArticleRequest,
  ArticlesUse,
  Conflicts,
} from '../../desk/server/desk-api.ts';
import { whyNoName } from '../../desk/server/saved-paths.ts';
import { articleName } from '../../evidence/proofs/article.ts';
import { changeTexts } from '../output/replace-files.ts';
import { errorCode, isWithin } from '../paths.ts';
import { refuseLarge, sha256Of, stateAt } from './file-state.ts';
import { Refusal } from './desk-refusal.ts';

/** Where a dataset has its articles when nothing else is said, from its root: as `dateline init` has them. */
export const OWN_ARTICLES = 'articles';

/** The folders of a desk, with links followed. */
export interface DeskFolders {
  readonly root: string;
  /** Null where there is none. */
  readonly articles: string | null;
  /** Whether that one is made when the first article is saved: it is the dataset's own, and nobody's link. */
  readonly isMade: boolean;
}

/** What the folder of articles may be used for. The desk writes in the dataset's folder alone, wherever articles are. */
export function articlesUse({ root, articles }: DeskFolders): ArticlesUse {
  if (articles === null) return 'none';
  return isWithin(articles, root) ? 'write' : 'read';
}

/**
 * Saves the text of an article under its source's name, over no other. Of calls for one folder the next must wait for the
 * last.
 * @returns where another stands there: that @throws {Refusal}
 */
export async function saveArticle(
  folders: DeskFolders,
  { source, text }: ArticleRequest,
): Promise<Exclude<ArticleAnswer, { fault: unknown }>> {
  const folder = await writableFolder(folders);
  const why = whyNoName(source);
  if (why)
    throw new Refusal({
      code: 'path',
      where: '/source',
      ...why,
      cure: 'Give the source another id.',
    });
  const name = articleName(source);
  refuseLarge(Buffer.byteLength(text), name);
  const sha256 = sha256Of(text);
  const path = join(folder, name);
  try {
    await changeTexts(folder, [{ path, text, isNew: true }], { flush: true, signals: 'elsewhere' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const stands = await stateAt(path, name);
    if (stands?.sha256 !== sha256)
      return { conflicts: [{ path: name, stands }] } satisfies Conflicts;
  }
  return { name, sha256 };
}

/** @throws {Refusal} where there is none */
async function writableFolder(folders: DeskFolders): Promise<string> {
  const { root, articles, isMade } = folders;
  const refusal = (got: string): Refusal =>
    new Refusal({
      code: 'articles',
      where: 'the folder of articles',
      got,
      expected: `one in ${root}, in which alone the desk writes`,
      cure: 'Begin again with --articles and the name of such a folder, or put the file there yourself.',
    });
  if (articles === null) throw refusal('none');
  // Where it can't be made, it is not there below.
  if (isMade) await mkdir(articles).catch(() => undefined);
  // Asked anew: it may have become a link meanwhile.
  const now = await realpath(articles).catch(() => null);
  if (now === null) throw refusal(`${articles}, which is gone`);
  if (!isWithin(now, root)) throw refusal(`${articles}, which lies elsewhere`);
  return now;
}
