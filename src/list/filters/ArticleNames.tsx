import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { SourceShare } from '../../dataset/indexes/footing-shares.ts';
import { citedSource } from '../../evidence/citation.ts';
import type { CitedSource } from '../../evidence/citation.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { nameAndDay } from '../../messages/SourceWords.tsx';
import { canonicalIds } from '../../state/selection/filters.ts';
import { useViewActions, useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { shortened } from '../../time/format.ts';
import { IsolatedParts } from '../../ui/IsolatedParts.tsx';
import { toggled } from './toggled.ts';

/** The most articles that are named: more are offered by the filter panel alone. */
const MOST = 12;

/** The dataset's articles, each a filter, with how many of the incidents shown rest on it. */
export function ArticleNames({ shares }: { shares: readonly SourceShare[] }) {
  const dataset = useDataset();
  const words = useMessages();
  const actions = useViewActions();
  const articles = useMemo(() => shortNames(dataset), [dataset]);
  const calendar = shortened(words.calendar);
  const counts = new Map(shares.map(({ source, incidents }) => [source, incidents]));
  const chosen = useViewState((state) => state.view.filters.sources);
  if (articles.length === 0) return null;
  return (
    <ul className="who__articles">
      {articles.map(({ id, cited, dated }) => (
        <li key={id}>
          <button
            type="button"
            className="who__article"
            title={cited.source.title}
            aria-pressed={chosen.includes(id)}
            data-dimmed={(chosen.length > 0 && !chosen.includes(id)) || undefined}
            onClick={() =>
              actions.filterBy({ sources: canonicalIds(toggled(chosen, id), dataset.sources) })
            }
          >
            <bdi>
              <IsolatedParts
                parts={nameAndDay(cited, calendar).slice(0, dated ? 2 : 1)}
                separator=", "
              />
            </bdi>{' '}
            <b>{words.countOnly(counts.get(id) ?? 0)}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ShortName {
  readonly id: string;
  readonly cited: CitedSource;
  /** Whether its day stands behind its name, which several have. */
  readonly dated: boolean;
}

/** The articles that any incident cites; none where they are too many to be named. */
function shortNames({ columns, sources, sourceById }: Dataset): ShortName[] {
  const cited = new Set(columns.claimSource);
  const found = sources.flatMap(
    ({ id }, code) => (cited.has(code) && citedSource(id, sourceById)) || [],
  );
  if (found.length > MOST) return [];
  const articlesOf = (name: string): number =>
    found.filter((source) => source.name === name).length;
  return found.map((source) => ({
    id: source.source.id,
    cited: source,
    dated: articlesOf(source.name) > 1,
  }));
}
