import { useState } from 'react';
import { useMessages } from '../messages/react.tsx';
import { Later } from '../ui/Later.tsx';
import { useDisclosure } from '../ui/useDisclosure.ts';
import { FilterChips } from './FilterChips.tsx';
import { SearchField } from './SearchField.tsx';
import { useActiveFilters } from './useActiveFilters.ts';

/** Comes when it is first opened. */
const loadPanel = () => import('./FilterPanel.tsx');

/** Search, the filters that the legend does not hold, and what is filtered by now. */
export function FilterBar() {
  const words = useMessages();
  const { open, toggle, id, opener, onKeyDown } = useDisclosure();
  const active = useActiveFilters();
  const [{ attempt, failed }, setTry] = useState({ attempt: 0, failed: false });
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
          {failed ? (
            <p className="notice" role="alert">
              {words.regionFailed(words.filtersRegion)}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => setTry({ attempt: attempt + 1, failed: false })}
              >
                {words.retry}
              </button>
            </p>
          ) : (
            <Later
              key={attempt}
              load={loadPanel}
              attempt={attempt}
              props={{ id }}
              onError={() => setTry({ attempt, failed: true })}
            />
          )}
        </div>
      )}
      {active.length > 0 && <FilterChips active={active} opener={opener} />}
    </>
  );
}
