import { FILES } from '../files.ts';
import { pointerTo } from '../finding.ts';
import type { Rule } from '../rules/rule.ts';
import { textOf } from './article.ts';
import type { Articles } from './article.ts';

/** The sentences that are kept of an article lie within its text. The first that does not says it for those after it. */
export function proveCoding(articles: Articles): Rule {
  return ({ files, sources }, report) => {
    files.coding?.articles.forEach(({ source, sentences }, article) => {
      const text = textOf(source, sources, articles)?.text;
      if (text === undefined) return;
      const at = sentences.findIndex(({ end }) => end > text.length);
      if (at < 0) return;
      report.finding(
        FILES.coding,
        pointerTo('articles', article, 'sentences', at, 'end'),
        String(sentences[at]!.end),
        `at most ${text.length}, where the text of ${source} ends`,
      );
    });
  };
}
