import type { Rule } from '../rules/rule.ts';
import { textOf } from './article.ts';
import type { Articles } from './article.ts';
import { proveQuote } from './prove-quote.ts';

/** Each quote of an incident or tally stands in its article. One whose source has no file is left to that finding. */
export function proveClaims(articles: Articles): Rule {
  return ({ quotes, sources }, report) => {
    for (const { claim, quote, file, pointer } of quotes) {
      const proven = textOf(claim.source, sources, articles);
      if (!proven) continue;
      proveQuote(quote, proven.text, (key, got, expected, cure) =>
        report.finding(file, `${pointer}/quote/${key}`, got, expected, cure),
      );
    }
  };
}
