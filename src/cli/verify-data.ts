import type { Review } from '../evidence/finding.ts';
import { proveData } from '../evidence/proofs/prove-data.ts';
import { loadData } from './check-data.ts';
import { readArticles } from './read-articles.ts';

export interface Verification extends Review {
  /** What was proven, in words: "312 quotes in 5 files". */
  readonly proven: string;
}

/**
 * Proves a data folder against a folder of articles. Data that does not fit its schemas is not proven; its findings
 * are those of the check.
 * @throws {ArticlesError} where the articles can't be read
 */
export async function verifyData(dir: string, folder: string): Promise<Verification> {
  const articles = await readArticles(folder);
  const loaded = await loadData(dir);
  if (!loaded.ok) return { findings: loaded.findings, notes: [], proven: 'nothing proven' };
  const { incidents, tallies, sources } = loaded.files;
  const quotes = [...incidents, ...tallies].reduce((sum, { claims }) => sum + claims.length, 0);
  const files = sources.filter(({ custom }) => custom.carriedBy === undefined).length;
  return {
    ...proveData(loaded.files, articles),
    proven: `${quotes} quotes proven in ${files} articles’ files`,
  };
}
