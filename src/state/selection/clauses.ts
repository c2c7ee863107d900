import { activeFilters, NO_FILTERS } from './filters.ts';
import type { FilterName } from './filters.ts';
import type { Found } from '../../dataset/search/search-index.ts';
import type { View } from '../view/view.ts';

/**
 * What narrows a selection: each clause is set by one part of the page. A part that shows what else its clause could be
 * asks for the selection without it (`Selector.without`), as a filter does to count its options, or an empty list to say
 * what to let go of; whoever sets none asks for the selection as it is. An opened place is a clause of the reader's
 * alone (`shownAt`): all else is selected without it, so that opening a place hides nothing.
 */
export type ClauseName = FilterName | 'window';

/** The part of the state that a selection depends on: all clauses. */
export interface Selecting {
  readonly view: Pick<View, 'window' | 'mode' | 'filters'>;
  /** What the words of a search were found in, now or before the last of them were typed; null where nothing is known. */
  readonly found: Found | null;
}

/** The clauses that narrow a state: filters in the order of their names, then the window. */
export function activeClauses({ view }: Selecting): ClauseName[] {
  return [...activeFilters(view.filters), ...(view.window ? (['window'] as const) : [])];
}

/** The same with one clause let go of; what stays of the filters keeps its identity. */
export function withoutClause({ view, found }: Selecting, name: ClauseName): Selecting {
  const without =
    name === 'window'
      ? { ...view, window: null }
      : { ...view, filters: { ...view.filters, [name]: NO_FILTERS[name] } };
  return { view: without, found };
}
