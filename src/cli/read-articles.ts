import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../evidence/proofs/article.ts';
import { decodedOrNull } from './read-text.ts';

/** The folder of articles can't be read. */
export class ArticlesError extends Error {
  constructor(folder: string, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'no folder';
    super(`got ${code} at ${folder}, expected a readable folder with the articles’ files`, {
      cause,
    });
    this.name = 'ArticlesError';
  }
}

/**
 * Reads every file of a folder, not those of folders in it, by the SHA-256 of its bytes. Nothing is normalised: a byte
 * order mark is the first unit of the text, CRLF is two, for the offsets count in the file as coded.
 * @throws {ArticlesError} where the folder can't be read
 */
export async function readArticles(folder: string): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  for await (const [sha256, article] of articlesIn(folder)) articles.set(sha256, article);
  return articles;
}

/** The same one after another, in the order of their names: however many there are, one is in memory. */
export async function* articlesIn(folder: string): AsyncGenerator<[sha256: string, Article]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new ArticlesError(folder, error);
  });
  for (const name of names.toSorted()) {
    const path = join(folder, name);
    // Links are followed; what is no file, such as a folder or a link to nothing, holds no article.
    if (!(await stat(path).catch(() => null))?.isFile()) continue;
    // One that can't be read is as good as missing: the source it belongs to is the finding.
    const bytes = await readFile(path).catch(() => null);
    if (!bytes) continue;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    yield [sha256, { name, text: decodedOrNull(bytes) }];
  }
}
