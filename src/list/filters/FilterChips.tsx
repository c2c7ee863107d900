import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { NO_FILTERS } from '../../state/selection/filters.ts';
import type { Filters } from '../../state/selection/filters.ts';
import { useViewActions } from '../../state/store-context.tsx';
import type { ActiveFilter } from './useActiveFilters.tsx';

interface Props {
  readonly active: readonly ActiveFilter[];
  /** What takes the focus when the last chip goes. */
  readonly opener: RefObject<HTMLElement | null>;
}

/** What the page is filtered by: each a button that removes it. */
export function FilterChips({ active, opener }: Props) {
  const words = useMessages();
  const actions = useViewActions();
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);

  // The focus stays among the chips, where the one that had it was.
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const chips = list.current?.querySelectorAll('button') ?? [];
    chips[Math.min(removed.current, active.length - 1)]?.focus();
    removed.current = null;
  }, [active.length]);

  const change = (filters: Partial<Filters>, at: number | null): void => {
    removed.current = at;
    if (at === null || active.length === 1) opener.current?.focus();
    actions.filterBy(filters);
  };
  return (
    <ul ref={list} className="chips" aria-label={words.activeFilters}>
      {active.map(({ key, name, shown, without }, at) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={words.removeFilter(name)}
            onClick={() => change(without, at)}
          >
            <bdi className="chip__name">{shown}</bdi>
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <path d="m1.5 1.5 7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </button>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <button
            type="button"
            className="link-button chips__clear"
            onClick={() => change(NO_FILTERS, null)}
          >
            {words.clearFilters}
          </button>
        </li>
      )}
    </ul>
  );
}
