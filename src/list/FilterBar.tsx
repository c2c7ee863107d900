import { useId, useRef, useState } from 'react';
import { useMessages } from '../messages/react.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { SearchField } from './SearchField.tsx';
import { useActiveFilters } from './useActiveFilters.ts';

/** Search, the filters that the legend does not hold, and what is filtered by now. */
export function FilterBar() {
  const words = useMessages();
  const active = useActiveFilters();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
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
          onClick={() => setOpen(!open)}
        >
          {words.filters(active.length)}
        </button>
      </div>
      {open && <FilterPanel id={id} />}
      {active.length > 0 && <FilterChips active={active} opener={opener} />}
    </>
  );
}
