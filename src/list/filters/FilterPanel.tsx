import { useMessages } from '../../messages/messages-context.tsx';
import type { Filters } from '../../state/selection/filters.ts';
import { useViewActions } from '../../state/store-context.tsx';
import { ActorOptions } from './ActorOptions.tsx';
import { ArticleOptions } from './ArticleOptions.tsx';
import { CategoryOptions } from './CategoryOptions.tsx';
import { PartyOptions } from './PartyOptions.tsx';

/** Of what category, who speaks, and in which article. */
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
      <ActorOptions change={change} />
      <p className="filter-panel__note">{words.byOneClaim}</p>
    </section>
  );
}
