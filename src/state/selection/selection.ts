import { CATEGORY_COUNT } from '../../dataset/indexes/category-ranks.ts';
import type { Row } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Found } from '../../dataset/search/search-index.ts';
import { activeFilters, NO_FILTERS } from './filters.ts';
import type { FilterName, Filters } from './filters.ts';
import { chosenCategories, createMatching, createPassing, passingRows } from './matching.ts';
import type { Matching, Passing } from './matching.ts';
import { createShownRows, cutOf, reachOf } from './shown-rows.ts';
import type { ShownRows } from './shown-rows.ts';
import type { View } from '../view/view.ts';

/** What a view chooses of its dataset. What is shown keeps its identity as long as it holds the same incidents. */
export interface Selection {
  /** Those that pass the filters, whenever they lie, in order of time. */
  readonly matching: Matching;
  /** Those of them that lie in the window, or up to its end. */
  readonly shown: ShownRows;
  /** Those that pass the filters and have no date. */
  readonly undated: readonly Row[];
}

/** The part of the state that a selection depends on. */
export interface Selecting {
  readonly view: Pick<View, 'window' | 'mode' | 'filters'>;
  /** What the words of a search were found in, now or before the last of them were typed; null where nothing is known. */
  readonly found: Found | null;
}

/** Answers with what a state selects; asked again for the same, it gives the same objects. */
export type Selector = (selecting: Selecting) => Selection;

export function createSelector(dataset: Dataset): Selector {
  const matchingOf = createMatcher(dataset);
  let asked: Selecting | null = null;
  let selection: Selection | null = null;
  return (selecting) => {
    const { view, found } = selecting;
    const same =
      asked?.found === found &&
      asked.view.window === view.window &&
      asked.view.mode === view.mode &&
      asked.view.filters === view.filters;
    if (selection && same) return selection;
    asked = selecting;
    const matching = matchingOf(view.filters, found);
    const shown = createShownRows(dataset, matching, cutOf(dataset, reachOf(dataset, view)));
    if (selection?.matching === matching) {
      if (holdSame(matching, shown, selection.shown)) return selection;
      return (selection = { ...selection, shown });
    }
    const kept = selection && sameRows(shown, selection.shown) ? selection.shown : shown;
    return (selection = { matching, shown: kept, undated: undatedOf(dataset, matching) });
  };
}

/** Finds what passes the filters; what is asked for again, with other categories or the same, is not worked out again. */
function createMatcher(dataset: Dataset): (filters: Filters, found: Found | null) => Matching {
  const all = createPassing(dataset, null);
  let last: { readonly filters: Filters; readonly found: Found | null } | null = null;
  let passing: Passing = all;
  let matching: Matching | null = null;
  return (filters, found) => {
    if (matching && last?.filters === filters && last.found === found) return matching;
    const same =
      last !== null &&
      last.filters.parties === filters.parties &&
      last.filters.sources === filters.sources &&
      last.filters.query === filters.query &&
      last.found === found;
    if (!same) {
      const rows = passingRows(dataset, filters, found);
      passing = rows ? createPassing(dataset, rows) : all;
    }
    last = { filters, found };
    return (matching = createMatching(dataset, passing, chosenCategories(filters.categories)));
  };
}

/** Among the same matching rows, as many that have begun and as many that have ended are the same ones. */
function holdSame(matching: Matching, a: ShownRows, b: ShownRows): boolean {
  return (
    a.length === b.length &&
    matching.ended(a.cut.ended) === matching.ended(b.cut.ended) &&
    matching.started(a.cut.started) === matching.started(b.cut.started)
  );
}

/** Lists longer than this are taken for others: comparing them would take longer than drawing what they change. */
const COMPARED = 1000;

/** Of two filters in one window. */
function sameRows(a: ShownRows, b: ShownRows): boolean {
  const sameCut = a.cut.from === b.cut.from && a.cut.started === b.cut.started;
  if (!sameCut || a.length !== b.length || a.length > COMPARED) return false;
  for (let index = 0; index < a.length; index++) if (a.at(index) !== b.at(index)) return false;
  return true;
}

function undatedOf({ columns }: Dataset, matching: Matching): Row[] {
  const rows: Row[] = [];
  for (let row = columns.dated; row < columns.length; row++) if (matching.has(row)) rows.push(row);
  return rows;
}

/**
 * How many incidents of each category a view would show, whatever categories are chosen: all other filters hold.
 * By the category's code.
 */
export function categoryCounts(
  dataset: Dataset,
  { passing }: Matching,
  view: Pick<View, 'window' | 'mode'>,
): Int32Array {
  const { started, ended } = cutOf(dataset, reachOf(dataset, view));
  const counts = new Int32Array(CATEGORY_COUNT);
  passing.byStart.add(started, counts, 1);
  passing.byEnd.add(ended, counts, -1);
  return counts;
}

/** What would be shown if one filter let everything stay: how a filter counts what it offers. */
export function shownWithout(
  dataset: Dataset,
  { view, found }: Selecting,
  name: FilterName,
): ShownRows {
  return shownUnder(dataset, view, { ...view.filters, [name]: NO_FILTERS[name] }, found);
}

/** What a window shows under some filters. */
function shownUnder(
  dataset: Dataset,
  view: Pick<View, 'window' | 'mode'>,
  filters: Filters,
  found: Found | null,
): ShownRows {
  const passing = createPassing(dataset, passingRows(dataset, filters, found));
  const matching = createMatching(dataset, passing, chosenCategories(filters.categories));
  return createShownRows(dataset, matching, cutOf(dataset, reachOf(dataset, view)));
}

/** A way out of an empty list: what to let go of, and how many incidents that would show. */
export interface Loosening {
  /** `span`: nothing lies in the dataset's own span, however little is asked for; incidents beyond it are left. */
  readonly what: FilterName | 'window' | 'everything' | 'span';
  readonly count: number;
}

/**
 * Every single constraint whose loss would show something; all of them at once where no single one does, and the span as
 * well where that does not do either. None where no incident has a date.
 */
export function looseningsOf(dataset: Dataset, selecting: Selecting): Loosening[] {
  const { view, found } = selecting;
  const whole = { window: null, mode: view.mode };
  const single: Loosening[] = activeFilters(view.filters).map((what) => ({
    what,
    count: shownWithout(dataset, selecting, what).length,
  }));
  if (view.window) {
    const { length } = shownUnder(dataset, whole, view.filters, found);
    single.push({ what: 'window', count: length });
  }
  const useful = single.filter(({ count }) => count > 0);
  if (useful.length > 0) return useful;
  const everything = shownUnder(dataset, whole, NO_FILTERS, null).length;
  if (everything > 0) return [{ what: 'everything', count: everything }];
  const { dated } = dataset.columns;
  return dated > 0 ? [{ what: 'span', count: dated }] : [];
}
