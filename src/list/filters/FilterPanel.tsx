import { useEffect, useRef } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewActions } from '../../state/store-context.tsx';
import { scrollToTop } from '../../ui/scroll-panes.ts';
import { ActorOptions } from './ActorOptions.tsx';
import { ArticleOptions } from './ArticleOptions.tsx';
import { CategoryOptions } from './CategoryOptions.tsx';
import { PartyOptions } from './PartyOptions.tsx';

/** The filters by category, by who speaks and by article. */
export default function FilterPanel({ id }: { id: string }) {
  const words = useMessages();
  const { filterBy } = useViewActions();
  const panel = useRef<HTMLElement>(null);
  // Below the lede it would open out of sight, and above the list where that has been scrolled.
  useEffect(() => {
    if (panel.current) scrollToTop(panel.current);
  }, []);
  return (
    <section ref={panel} id={id} className="filter-panel" aria-label={words.filtersRegion}>
      <CategoryOptions />
      <PartyOptions change={filterBy} />
      <ArticleOptions change={filterBy} />
      <ActorOptions change={filterBy} />
      <p className="filter-panel__note">{words.byOneClaim}</p>
    </section>
  );
}
