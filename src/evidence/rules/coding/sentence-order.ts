import { FILES } from '../../files.ts';
import { pointerTo } from '../../finding.ts';
import type { Rule } from '../rule.ts';

/** The sentences of an article stand in the order of its file, and none over another. */
export const sentenceOrder: Rule = ({ files }, report) => {
  files.coding?.articles.forEach(({ sentences }, article) =>
    sentences.forEach(({ start, end }, at) => {
      const finding = (key: string, got: number, expected: string): void => {
        const pointer = pointerTo('articles', article, 'sentences', at, key);
        report.finding(FILES.coding, pointer, String(got), expected);
      };
      const before = sentences[at - 1];
      if (end <= start) finding('end', end, `more than the start, ${start}`);
      if (before && start < before.end)
        finding('start', start, `at least ${before.end}, where the sentence before it ends`);
    }),
  );
};
