import { gatherFacts } from '../facts.ts';
import type { Surroundings } from '../facts.ts';
import type { Review } from '../finding.ts';
import type { AuthoredFiles } from '../model.ts';
import { codedSources } from '../rules/coding/coded-sources.ts';
import { keptFiles } from '../rules/kept-files.ts';
import { quoteOffsets } from '../rules/quotes/quote-offsets.ts';
import { references } from '../rules/references.ts';
import { runRules } from '../rules/run-rules.ts';
import { sourceHashes } from '../rules/sources/source-hashes.ts';
import type { Articles } from './article.ts';
import { proofs, proofsOfQuotes } from './proofs.ts';

/**
 * Proves the data against the articles it was coded from. The references, hashes and offsets that the proofs follow are
 * checked too, and the copies kept in the dataset, so that nothing stays unproven in silence.
 */
export function proveData(
  files: AuthoredFiles,
  articles: Articles,
  surroundings: Surroundings = {},
): Review {
  const rules = [
    references,
    sourceHashes,
    codedSources,
    keptFiles,
    ...proofs(articles),
    quoteOffsets,
  ];
  return runRules(rules, gatherFacts(files, surroundings));
}

/** Proves no more than what quotes rest on: that each is where it says. */
export function proveQuotes(
  files: AuthoredFiles,
  articles: Articles,
  surroundings: Surroundings = {},
): Review {
  const rules = [references, sourceHashes, ...proofsOfQuotes(articles), quoteOffsets];
  return runRules(rules, gatherFacts(files, surroundings));
}
