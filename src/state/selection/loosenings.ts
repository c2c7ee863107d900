import type { Dataset } from '../../dataset/dataset.ts';
import { activeClauses } from './clauses.ts';
import type { ClauseName, Selecting } from './clauses.ts';
import { NO_FILTERS } from './filters.ts';
import type { Selector } from './selection.ts';

/** A way out of an empty list: what to let go of, and how many incidents that would show. */
export interface Loosening {
  /** `span`: nothing lies in the dataset's own span, however little is asked for; incidents beyond it are left. */
  readonly what: ClauseName | 'everything' | 'span';
  readonly count: number;
}

/**
 * Every single clause whose loss would show something; all of them at once where no single one does, and the span as
 * well where that does not do either. None where no incident has a date.
 */
export function looseningsOf(
  { columns: { dated } }: Dataset,
  select: Selector,
  selecting: Selecting,
): Loosening[] {
  const single: Loosening[] = activeClauses(selecting).map((what) => ({
    what,
    count: select.without(what)(selecting).shown.length,
  }));
  const useful = single.filter(({ count }) => count > 0);
  if (useful.length > 0) return useful;
  const unfiltered = { view: { ...selecting.view, filters: NO_FILTERS }, found: null };
  const everything = select.without('window')(unfiltered).shown.length;
  if (everything > 0) return [{ what: 'everything', count: everything }];
  return dated > 0 ? [{ what: 'span', count: dated }] : [];
}
