import { placeOfIncident } from '../../facts.ts';
import { FILES } from '../../files.ts';
import { counted, pointerTo } from '../../finding.ts';
import { grouped } from '../../grouped.ts';
import { isPlaced, overlap } from '../../spans.ts';
import type { Rule } from '../rule.ts';

/** How many quotes of an article that lie over none of its sentences are named. */
const MOST_NAMED = 10;

/**
 * What claims quote of an article that has a coding is a sentence there, and none that is set aside. Either may be a slip,
 * or work that is not done: worth a look.
 */
export const codedQuotes: Rule = (facts, report) => {
  const { files, quotes, carrierOf } = facts;
  if (!files.coding) return;
  const placed = quotes.flatMap(({ quote, ...cited }) =>
    isPlaced(quote) ? [{ ...cited, quote }] : [],
  );
  const byFile = grouped(placed, ({ claim }) => carrierOf(claim.source));
  files.coding.articles.forEach(({ source, sentences }, article) => {
    const own = byFile.get(source) ?? [];
    sentences.forEach((sentence, at) => {
      if (sentence.aside === undefined) return;
      const quoting = own.find(({ quote }) => overlap(quote, sentence));
      if (!quoting) return;
      const { incident, file, pointer } = quoting;
      const place = incident === null ? file : placeOfIncident(incident, facts);
      const text = `a sentence that is set aside, and that ${place} ${pointer} quotes: it counts as coded`;
      report.note(FILES.coding, pointerTo('articles', article, 'sentences', at, 'aside'), text);
    });
    const outside = own.filter(({ quote }) => !sentences.some((each) => overlap(quote, each)));
    for (const { file, pointer } of outside.slice(0, MOST_NAMED)) {
      const text = `lies over no sentence that ${FILES.coding} has of ${source}`;
      report.note(file, `${pointer}/quote`, text);
    }
    if (outside.length > MOST_NAMED) {
      const more = counted(outside.length - MOST_NAMED, 'more quote lies', 'more quotes lie');
      report.note(FILES.coding, pointerTo('articles', article), `${more} over no sentence of it`);
    }
  });
};
