import { FILES } from '../../files.ts';
import { pointerTo, show } from '../../finding.ts';
import { didYouMean } from '../../words/nearest.ts';
import type { Rule } from '../rule.ts';

/** An article whose sentences are kept is a source with a file of its own, named by its hash; each stands once. */
export const codedSources: Rule = ({ files, sources, hasHash }, report) => {
  const seen = new Map<string, string>();
  files.coding?.articles.forEach(({ source }, at) => {
    const finding = (got: string, expected: string, cure?: string): void =>
      report.finding(FILES.coding, pointerTo('articles', at, 'source'), got, expected, cure);
    const other = seen.get(source);
    if (other !== undefined)
      return finding(
        show(source),
        'a source that no other article of the file has',
        `put its sentences among those of ${other}`,
      );
    seen.set(source, pointerTo('articles', at));
    const carrier = sources.get(source)?.custom?.carriedBy;
    if (!sources.has(source)) {
      const cure = didYouMean(source, [...sources.keys()]);
      finding(show(source), `the id of a source in ${FILES.sources}`, cure);
    } else if (carrier !== undefined) {
      const got = `${show(source)}, a piece that the page ${carrier} carries`;
      const cure = `write ${show(carrier)}, with the sentences of all its pieces`;
      finding(got, 'the source in whose file the sentences stand', cure);
    } else if (!hasHash(source)) {
      const cure = 'dateline fill --articles FOLDER writes it';
      finding(`${show(source)}, which has no hash`, 'a source whose hash names its file', cure);
    }
  });
};
