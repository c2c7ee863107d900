import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
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
  // Takes the key before the reader does.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    setOpen(false);
    opener.current?.focus();
  };
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
          onClick={() => setOpen(!open)}
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
