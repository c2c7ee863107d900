import { useMemo, useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { publication, SourceTitle } from '../../messages/SourceWords.tsx';
import { canonicalIds } from '../../state/selection/filters.ts';
import type { Filters } from '../../state/selection/filters.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { articlesNamed, citedArticles, MOST_ARTICLES, offeredArticles } from './articles.ts';
import { createSourceCounter } from './claim-filter-counts.ts';
import { useCounts } from './filter-counts.ts';
import { IsolatedParts } from '../../ui/IsolatedParts.tsx';
import { toggled } from './toggled.ts';

/** The filter by article; where there are many, with a field to find others than those named. */
export function ArticleOptions({ change }: { change: (filters: Partial<Filters>) => void }) {
  const words = useMessages();
  const dataset = useDataset();
  const sources = useViewState((state) => state.view.filters.sources);
  const counts = useCounts(createSourceCounter);
  const articles = useMemo(() => citedArticles(dataset, words), [dataset, words]);
  const [sought, setSought] = useState('');
  // What is let go of stays where it was, under the pointer, until the panel is closed.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const named = useMemo(() => articlesNamed(articles, sought), [articles, sought]);
  const offered = useMemo(
    () => offeredArticles(named, counts, new Set([...chosen, ...sources])),
    [named, counts, chosen, sources],
  );
  return (
    <fieldset className="filter-panel__group">
      <legend>{words.article}</legend>
      {articles.length > MOST_ARTICLES && (
        <>
          <input
            type="search"
            className="search__field"
            aria-label={words.findArticle}
            placeholder={words.findArticle}
            autoComplete="off"
            spellCheck={false}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || sought === '') return;
              event.preventDefault();
              setSought('');
            }}
          />
          <p className="filter-panel__note" role="status">
            {words.articlesOffered(offered.length, named.length)}
          </p>
        </>
      )}
      {offered.map(({ id, code, cited }) => (
        <label key={id} className="option">
          <input
            type="checkbox"
            checked={sources.includes(id)}
            onChange={() => {
              setChosen(new Set([...chosen, id]));
              change({ sources: canonicalIds(toggled(sources, id), dataset.sources) });
            }}
          />
          <span className="option__name">
            <SourceTitle source={cited.source} quoted={false} />{' '}
            <bdi className="option__detail">
              <IsolatedParts parts={publication(cited, words)} separator=", " />
            </bdi>
          </span>{' '}
          <span className="option__count">{words.countOnly(counts[code] ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
