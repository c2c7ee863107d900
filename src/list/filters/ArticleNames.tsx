import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { SourceShare } from '../../dataset/indexes/footing-shares.ts';
import { citedSource } from '../../evidence/citation.ts';
import type { Messages } from '../../messages/messages.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { canonicalIds } from '../../state/selection/filters.ts';
import { useViewActions, useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { formatCalendarDate, shortened } from '../../time/format.ts';
import { toggled } from './toggled.ts';

/** The most articles that are named: more are offered by the filter panel alone. */
const MOST = 12;

/** The dataset's articles, each a filter, with how many of the incidents shown rest on it. */
export function ArticleNames({ shares }: { shares: readonly SourceShare[] }) {
  const dataset = useDataset();
  const words = useMessages();
  const actions = useViewActions();
  const articles = useMemo(() => shortNames(dataset, words), [dataset, words]);
  const counts = new Map(shares.map(({ source, incidents }) => [source, incidents]));
  const chosen = useViewState((state) => state.view.filters.sources);
  if (articles.length === 0) return null;
  return (
    <ul className="who__articles">
      {articles.map(({ id, name, title }) => (
        <li key={id}>
          <button
            type="button"
            className="who__article"
            title={title}
            aria-pressed={chosen.includes(id)}
            data-dimmed={(chosen.length > 0 && !chosen.includes(id)) || undefined}
            onClick={() =>
              actions.filterBy({ sources: canonicalIds(toggled(chosen, id), dataset.sources) })
            }
          >
            <bdi>{name}</bdi> <b>{words.countOnly(counts.get(id) ?? 0)}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ShortName {
  readonly id: string;
  /** The publisher, and the day where it has several articles. */
  readonly name: string;
  readonly title: string;
}

/** The articles that any incident cites; none where they are too many to be named. */
function shortNames({ columns, sources, sourceById }: Dataset, words: Messages): ShortName[] {
  const cited = new Set(columns.claimSource);
  const found = sources.flatMap(({ id, title }, code) => {
    const source = cited.has(code) && citedSource(id, sourceById);
    return source ? [{ id, title, source }] : [];
  });
  if (found.length > MOST) return [];
  const articlesOf = (publisher: string | null): number =>
    found.filter(({ source }) => source.publisher === publisher).length;
  const calendar = shortened(words.calendar);
  return found.map(({ id, title, source: { publisher, issued } }) => ({
    id,
    title,
    name:
      publisher !== null && articlesOf(publisher) === 1
        ? publisher
        : words.publisherOn(publisher, formatCalendarDate(issued, calendar)) || title,
  }));
}
