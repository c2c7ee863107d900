import { gatherFacts } from '../facts.ts';
import type { Review } from '../finding.ts';
import type { AuthoredFiles } from '../model.ts';
import { references } from '../rules/references.ts';
import type { Rule } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import { sourceHashes } from '../rules/source-hashes.ts';
import type { Articles } from './article.ts';
import { proveClaims } from './prove-claims.ts';
import { proveShares } from './prove-shares.ts';
import { proveSources } from './prove-sources.ts';

/**
 * Proves the data against the articles it was coded from. The references and hashes that the proofs follow are checked
 * too, so that nothing stays unproven in silence.
 */
export function proveData(files: AuthoredFiles, articles: Articles): Review {
  const rules: readonly Rule[] = [
    references,
    sourceHashes,
    proveSources(articles),
    proveClaims(articles),
    proveShares(articles),
  ];
  return runRules(rules, gatherFacts(files));
}
