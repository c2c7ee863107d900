import { useMessages } from '../../messages/messages-context.tsx';
import { LegendGroups } from './LegendGroups.tsx';
import { LegendKey } from './LegendKey.tsx';
import { Unplaced } from '../Unplaced.tsx';
import { useCategoryFilter } from '../filters/useCategoryFilter.ts';

/** What the marks mean, how many of each the window holds, and which of them are shown. */
export function Legend() {
  const words = useMessages();
  const filter = useCategoryFilter();
  return (
    <section className="legend" aria-label={words.legendRegion}>
      <LegendGroups filter={filter} />
      <Unplaced />
      <LegendKey />
    </section>
  );
}
