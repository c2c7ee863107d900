import type { Review } from '../evidence/finding.ts';
import type { Articles } from '../evidence/proofs/article.ts';
import { proveData } from '../evidence/proofs/prove-data.ts';
import { countProofs } from './count-proofs.ts';
import type { ProofCounts } from './count-proofs.ts';
import { loadData } from './load-data.ts';
import { readKeptFiles } from './site/carried-files.ts';

export interface Verification extends Review {
  /** Null where the data did not fit its schemas, so that nothing was proven. */
  readonly counts: ProofCounts | null;
  /** What has not been looked at yet, in a sentence. */
  readonly left?: string;
}

/**
 * Proves a data folder against articles. Data that does not fit its schemas is not proven; its findings are those of the
 * check.
 */
export async function verifyData(dir: string, articles: Articles): Promise<Verification> {
  const loaded = await loadData(dir);
  if (!loaded.ok) return { ...loaded, counts: null };
  const { files, rows } = loaded;
  const { findings, notes } = proveData(files, articles, {
    rows,
    ...(await readKeptFiles(dir, files)),
  });
  return { findings, notes: [...loaded.notes, ...notes], counts: countProofs(files) };
}
