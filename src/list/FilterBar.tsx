import { useMessages } from '../messages/react.tsx';
import { useDisclosure } from '../ui/useDisclosure.ts';
import { FilterChips } from './FilterChips.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { SearchField } from './SearchField.tsx';
import { useActiveFilters } from './useActiveFilters.ts';

/** Search, the filters that the legend does not hold, and what is filtered by now. */
export function FilterBar() {
  const words = useMessages();
  const { open, toggle, id, opener, onKeyDown } = useDisclosure();
  const active = useActiveFilters();
  return (
    <>
      <div className="filters">
        <SearchField />
        <button
          ref={opener}
          type="button"
          className="button filters__opener"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onKeyDown={onKeyDown}
          onClick={toggle}
        >
          {words.filters(active.length)}
        </button>
      </div>
      {open && (
        <div role="presentation" onKeyDown={onKeyDown}>
          <FilterPanel id={id} />
        </div>
      )}
      {active.length > 0 && <FilterChips active={active} opener={opener} />}
    </>
  );
}
