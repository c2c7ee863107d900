import { useMessages } from '../../messages/messages-context.tsx';
import type { Filters } from '../../state/selection/filters.ts';
import { useViewActions } from '../../state/store-context.tsx';
import { ArticleOptions } from './ArticleOptions.tsx';
import { CategoryOptions } from './CategoryOptions.tsx';
import { PartyOptions } from './PartyOptions.tsx';

/** The filters by category, by who speaks and by article. */
export default function FilterPanel({ id }: { id: string }) {
  const words = useMessages();
  const actions = useViewActions();
  const change = (filters: Partial<Filters>): void => {
    actions.beginGesture(false);
    actions.setFilters(filters);
  };
  return (
    <section id={id} className="filter-panel" aria-label={words.filtersRegion}>
      <CategoryOptions />
      <PartyOptions change={change} />
      <ArticleOptions change={change} />
      <p className="filter-panel__note">{words.byOneClaim}</p>
    </section>
  );
}
