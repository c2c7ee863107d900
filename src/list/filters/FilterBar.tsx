import { useMessages } from '../../messages/messages-context.tsx';
import { LaterOrAgain } from '../../ui/lazy/LaterOrAgain.tsx';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';
import { useDisclosure } from '../../ui/useDisclosure.ts';
import { FilterChips } from './FilterChips.tsx';
import { SearchField } from '../SearchField.tsx';
import { useActiveFilters } from './useActiveFilters.tsx';

/** Loads when it is first opened. */
const panelPart = lazyPart('filter-panel', () => import('./FilterPanel.tsx'));

/** Search, the filters that the legend does not hold, and what is filtered by now. */
export function FilterBar() {
  const words = useMessages();
  const { open, id, opener, button, onKeyDown } = useDisclosure();
  const active = useActiveFilters();
  return (
    <>
      <div className="filters">
        <SearchField />
        <button {...button} type="button" className="button filters__opener" onKeyDown={onKeyDown}>
          {words.filters(active.length)}
        </button>
      </div>
      {active.length > 0 && <FilterChips active={active} opener={opener} />}
      {open && (
        <div role="presentation" onKeyDown={onKeyDown}>
          <LaterOrAgain part={panelPart} name={words.filtersRegion} words={words}>
            {({ default: FilterPanel }) => <FilterPanel id={id} />}
          </LaterOrAgain>
        </div>
      )}
    </>
  );
}
