import type { Rule } from '../rules/rule.ts';
import type { Articles } from './article.ts';
import { proveClaims } from './prove-claims.ts';
import { proveCoding } from './prove-coding.ts';
import { proveShares } from './prove-shares.ts';
import { proveFiles, proveStatements } from './prove-sources.ts';

/** The rules that need the articles: what the data says of them is so. */
export function proofs(articles: Articles): readonly Rule[] {
  return [
    ...proofsOfQuotes(articles),
    proveStatements(articles),
    proveShares(articles),
    proveCoding(articles),
  ];
}

/** Those of them that a quote rests on: its file is there, and its words stand in it. */
export function proofsOfQuotes(articles: Articles): readonly Rule[] {
  return [proveFiles(articles), proveClaims(articles)];
}
