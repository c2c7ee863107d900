import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../evidence/proofs/article.ts';
import { createDecoder } from './read-text.ts';

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
 * @throws {ArticlesError} where the folder or a file of it can't be read
 */
export async function readArticles(folder: string): Promise<Map<string, Article>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const articles = new Map<string, Article>();
    for (const { name } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, name);
      // Links are followed; what is no file, such as a folder or a link to nothing, holds no article.
      if (!(await stat(path).catch(() => null))?.isFile()) continue;
      // One that can't be read is as good as missing: the source it belongs to is the finding.
      const bytes = await readFile(path).catch(() => null);
      if (!bytes) continue;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      articles.set(sha256, { name, text: decode(bytes) });
    }
    return articles;
  } catch (error) {
    throw new ArticlesError(folder, error);
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    // A replacement character would shift no offset, and prove words that are not there.
    return createDecoder().decode(bytes);
  } catch {
    return null;
  }
}
