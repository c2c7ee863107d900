import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions } from '../../state/store-context.tsx';
import { ActorOptions } from './ActorOptions.tsx';
import { ArticleOptions } from './ArticleOptions.tsx';
import { CategoryOptions } from './CategoryOptions.tsx';
import { PartyOptions } from './PartyOptions.tsx';

/** The filters by category, by who speaks and by article. */
export default function FilterPanel({ id }: { id: string }) {
  const words = useMessages();
  const { filterBy } = useViewActions();
  return (
    <section id={id} className="filter-panel" aria-label={words.filtersRegion}>
      <CategoryOptions />
      <PartyOptions change={filterBy} />
      <ArticleOptions change={filterBy} />
      <ActorOptions change={filterBy} />
      <p className="filter-panel__note">{words.byOneClaim}</p>
    </section>
  );
}
