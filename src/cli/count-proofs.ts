import { gatherFacts } from '../evidence/facts.ts';
import { counted } from '../evidence/finding.ts';
import type { AuthoredFiles } from '../evidence/model.ts';

/** How much of a dataset the articles can prove. */
export interface ProofCounts {
  readonly quotes: number;
  /** Those of sources without a hash, their carriers' included. */
  readonly unproven: number;
  /** The files of articles that the quotes stand in. */
  readonly articles: number;
}

export function countProofs(files: AuthoredFiles): ProofCounts {
  const { quotes, carrierOf, hasHash } = gatherFacts(files);
  const proven = quotes.filter(({ claim }) => hasHash(claim.source));
  return {
    quotes: quotes.length,
    unproven: quotes.length - proven.length,
    articles: new Set(proven.map(({ claim }) => carrierOf(claim.source))).size,
  };
}

/** In words, where there are no findings: "312 quotes proven in 5 files". */
export function describeProofs({ quotes, unproven, articles }: ProofCounts): string {
  const proven = `${counted(quotes - unproven, 'quote')} proven in ${counted(articles, 'file')}`;
  return unproven === 0 ? proven : `${proven}, ${unproven} not, of sources without a hash`;
}
