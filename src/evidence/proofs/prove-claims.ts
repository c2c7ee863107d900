import type { Rule } from '../rules/rule.ts';
import { textOf } from './article.ts';
import type { Articles } from './article.ts';
import { proveQuote } from './prove-quote.ts';

/** Each quote of an incident or tally stands in its article. One whose source has no file is left to that finding. */
export function proveClaims(articles: Articles): Rule {
  return ({ claims, sources }, report) => {
    for (const { claim, file, pointer } of claims) {
      const proven = textOf(claim.source, sources, articles);
      if (!proven) continue;
      proveQuote(claim.quote, proven.text, (key, got, expected) =>
        report.finding(file, `${pointer}/quote/${key}`, got, expected),
      );
    }
  };
}
