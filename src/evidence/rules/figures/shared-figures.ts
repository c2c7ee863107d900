import type { CitedClaim, Facts } from '../../facts.ts';
import type { Quote } from '../../model.ts';
import { isPlaced } from '../../spans.ts';
import type { Rule } from '../rule.ts';
import { grouped } from '../../grouped.ts';

/** A figure of a claim on an incident, and what its words are told apart by. */
interface Use {
  readonly cited: CitedClaim;
  readonly pointer: string;
  readonly shared: boolean;
  readonly key: string;
}

/**
 * The words of one figure, at one place of one article, that stand on more than one incident cover them together: the
 * figure is `shared` on each, else each would seem to have all of it. Found by offset, so that quotes of one sentence
 * cut differently are seen too.
 */
export const sharedFigures: Rule = (facts, report) => {
  for (const uses of grouped(usesOf(facts), ({ key }) => key).values()) {
    const incidents = new Set(uses.map(({ cited }) => cited.incident));
    if (incidents.size < 2) continue;
    for (const { cited, pointer, shared } of uses) {
      if (shared) continue;
      const others = [...incidents].filter((id) => id !== cited.incident).join(', ');
      report.finding(
        cited.file,
        `${pointer}/shared`,
        'nothing',
        `true, as the figure stands on ${others} too`,
      );
    }
  }
};

function usesOf({ quotes, carrierOf }: Facts): Use[] {
  return quotes.flatMap((cited) => {
    const { source, figures = [] } = cited.claim;
    if (cited.incident === null) return [];
    return figures.flatMap(({ measure, text, shared }, index): Use[] => {
      if (text === undefined) return [];
      const where = placeOfWords(cited.quote, text);
      const key = [carrierOf(source), ...where, measure, text].join('\n');
      const pointer = `${cited.pointer}/figures/${index}`;
      return [{ cited, pointer, shared: shared === true, key }];
    });
  });
}

/**
 * Where in its article a figure stands. Where its words stand twice in a quote, it is open which is meant, and where the
 * quote has no offsets, where it stands: then only equal quotes are compared.
 */
function placeOfWords(quote: Quote, text: string): (string | number)[] {
  if (!isPlaced(quote)) return [quote.exact];
  const at = quote.exact.indexOf(text);
  const once = at >= 0 && quote.exact.indexOf(text, at + 1) < 0;
  return once ? [quote.start + at] : [quote.start, quote.end];
}
