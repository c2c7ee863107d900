import type { Dataset } from '../../dataset/dataset.ts';
import { foldedWords, fold } from '../../dataset/search/fold.ts';
import { citedSource } from '../../evidence/citation.ts';
import type { CitedSource } from '../../evidence/citation.ts';
import type { Messages } from '../../messages/messages.ts';
import { formatCalendarDate } from '../../time/format.ts';

/** An article that incidents cite, as the filter names it. */
export interface Article {
  readonly id: string;
  /** Its position in the dataset's list of sources. */
  readonly code: number;
  readonly cited: CitedSource;
  /** Its title, who published it when, as far as known, and on whose page it was read; folded, to be found by. */
  readonly text: string;
}

/** The most articles that are all offered at once. */
export const MOST_ARTICLES = 30;

/** The articles that any incident cites, in the dataset's order. */
export function citedArticles(
  { columns, sources, sourceById }: Dataset,
  words: Messages,
): Article[] {
  const cited = new Set(columns.claimSource);
  return sources.flatMap(({ id, title }, code) => {
    const source = cited.has(code) && citedSource(id, sourceById);
    if (!source) return [];
    const published = words.publisherOn(
      source.publisher,
      formatCalendarDate(source.issued, words.calendar),
    );
    const carried = source.carrier === null ? '' : words.carriedBy(source.carrier);
    return { id, code, cited: source, text: fold(`${title} ${published} ${carried}`) };
  });
}

/**
 * Who publishes them, each once; what nobody does goes by its title.
 * @param chosen ids of articles; none for all
 */
export function publishersOf(articles: readonly Article[], chosen: readonly string[]): string[] {
  const counted = articles.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  return [...new Set(counted.map(({ cited }) => cited.name))];
}

/** Those whose title, publisher or date hold all the words, or parts of words, in any order. */
export function articlesNamed(articles: readonly Article[], sought: string): readonly Article[] {
  const words = foldedWords(sought);
  if (words.length === 0) return articles;
  return articles.filter(({ text }) => words.every((word) => text.includes(word)));
}

/**
 * The articles that are offered: all of them while they are few; else those of the most incidents, and whatever is kept.
 * @param counts of incidents by the article's code @param kept ids
 */
export function offeredArticles(
  articles: readonly Article[],
  counts: Int32Array,
  kept: ReadonlySet<string>,
): readonly Article[] {
  if (articles.length <= MOST_ARTICLES) return articles;
  return articles
    .toSorted((a, b) => (counts[b.code] ?? 0) - (counts[a.code] ?? 0))
    .filter(({ id }, at) => at < MOST_ARTICLES || kept.has(id));
}
