import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Rule } from '../rules/rule.ts';
import { articleName, listArticles, textOf } from './article.ts';
import type { Articles } from './article.ts';

/** The fields that an article's own text states, unless the source lists them as inferred. */
const STATED = ['title', 'container-title'] as const;

/** Each source that has a hash has its file, which is text. */
export function proveFiles(articles: Articles): Rule {
  return ({ files }, report) => {
    files.sources.forEach(({ id, custom = {} }, index) => {
      const { carriedBy, sha256 } = custom;
      if (carriedBy !== undefined || sha256 === undefined) return;
      const article = articles.get(sha256);
      if (typeof article?.text === 'string') return;
      const got = article
        ? `${article.name}, whose bytes are not UTF-8`
        : `${show(sha256)}, the hash of none of the files`;
      const pointer = pointerTo(index, 'custom', 'sha256');
      const cure = article ? undefined : cureOf(id, articles);
      report.finding(FILES.sources, pointer, got, `the SHA-256 of the file of ${id}`, cure);
    });
  };
}

/** The files that there are, and what to do where the one that is named after the source has another text by now. */
function cureOf(id: string, articles: Articles): string {
  const listed = listArticles(articles);
  const isNamed = Array.from(articles.values()).some(({ name }) => name === articleName(id));
  return isNamed
    ? `${listed}; if the text of ${articleName(id)} has changed, take this hash and the prefix, suffix, start and end of its quotes out, and "dateline fill" writes them anew`
    : listed;
}

/** Each source states what it does not call inferred. */
export function proveStatements(articles: Articles): Rule {
  return ({ files, sources }, report) => {
    files.sources.forEach((source, index) => {
      const proven = textOf(source.id, sources, articles);
      const { inferred = [] } = source.custom ?? {};
      if (!proven) return;
      for (const field of STATED) {
        const stated = source[field];
        if (stated === undefined || inferred.includes(field) || proven.text.includes(stated))
          continue;
        const expected = 'words that stand in the article, or the field’s name in custom.inferred';
        report.finding(FILES.sources, pointerTo(index, field), show(stated), expected);
      }
    });
  };
}
