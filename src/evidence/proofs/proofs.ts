import type { Rule } from '../rules/rule.ts';
import type { Articles } from './article.ts';
import { proveClaims } from './prove-claims.ts';
import { proveShares } from './prove-shares.ts';
import { proveSources } from './prove-sources.ts';

/** The rules that need the articles: what the data says of them is so. */
export function proofs(articles: Articles): readonly Rule[] {
  return [proveSources(articles), proveClaims(articles), proveShares(articles)];
}
