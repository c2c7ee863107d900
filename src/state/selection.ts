import type { Dataset } from '../dataset/dataset.ts';
import type { Category } from '../evidence/categories.ts';
import type { Incident } from '../evidence/model.ts';
import type { SearchIndex } from '../dataset/search-index.ts';
import { sameInterval } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import { activeFilters, categoriesOf, NO_FILTERS } from './filters.ts';
import type { FilterName, Filters } from './filters.ts';
import type { Mode, View } from './view.ts';

/** What a view chooses of its dataset. What is shown keeps its identity as long as it holds the same incidents. */
export interface Selection {
  /** Those that pass the filters, whenever they lie, in order of time. */
  readonly matching: readonly Incident[];
  /** Those of them that lie in the window, or up to its end. */
  readonly shown: readonly Incident[];
  readonly shownIds: ReadonlySet<string>;
  /** Those that pass the filters and have no date. */
  readonly undated: readonly Incident[];
}

/** The part of the state that a selection depends on. */
export interface Selecting {
  readonly view: Pick<View, 'window' | 'mode' | 'filters'>;
  /** Null until it has come: a query then lets everything stay. */
  readonly search: SearchIndex | null;
}

/** Answers with what a state selects; asked again for the same, it gives the same objects. */
export type Selector = (selecting: Selecting) => Selection;

export function createSelector(dataset: Dataset): Selector {
  const everything = new Set(dataset.incidents.map(({ id }) => id));
  let lastMatch: { readonly filters: Filters; readonly search: SearchIndex | null } | null = null;
  let matching: readonly Incident[] = dataset.incidents;
  let undated: readonly Incident[] = dataset.undated;
  let isMatching: ((incident: Incident) => boolean) | null = null;
  let last: { readonly window: TimeInterval; readonly mode: Mode } | null = null;
  let selection: Selection = { matching, shown: matching, shownIds: everything, undated };

  return ({ view, search }) => {
    const rematch = lastMatch?.filters !== view.filters || lastMatch.search !== search;
    if (rematch) {
      lastMatch = { filters: view.filters, search };
      isMatching = matcher(view.filters, search, dataset);
      matching = isMatching ? dataset.incidents.filter(isMatching) : dataset.incidents;
      undated = isMatching ? dataset.undated.filter(isMatching) : dataset.undated;
    }
    const window = windowOf(dataset, view);
    if (!rematch && last?.mode === view.mode && sameInterval(last.window, window)) return selection;
    last = { window, mode: view.mode };
    const lying = incidentsIn(dataset, window, view.mode);
    const shown = isMatching ? lying.filter(isMatching) : lying;
    if (sameList(shown, selection.shown)) {
      if (matching !== selection.matching || undated !== selection.undated)
        selection = { ...selection, matching, undated };
    } else {
      selection = { matching, shown, shownIds: new Set(shown.map(({ id }) => id)), undated };
    }
    return selection;
  };
}

/** The window of a view: its own, else the dataset's span. */
export function windowOf(dataset: Dataset, view: Pick<View, 'window'>): TimeInterval {
  return view.window ?? dataset.info.time;
}

/** The incidents that lie in a window, or everything up to its end, in order of time, whatever the filters. */
export function incidentsIn(
  dataset: Dataset,
  window: TimeInterval,
  mode: Mode = 'window',
): Incident[] {
  const reach = mode === 'until' ? { start: -Infinity, end: window.end } : window;
  return dataset.times.overlapping(reach).map((at) => dataset.incidents[at]!);
}

/** What would be shown if one filter let everything stay: how a filter counts what it offers. */
export function shownWithout(
  dataset: Dataset,
  { view, search }: Selecting,
  name: FilterName,
): Incident[] {
  const filters = { ...view.filters, [name]: NO_FILTERS[name] };
  const lying = incidentsIn(dataset, windowOf(dataset, view), view.mode);
  const matches = matcher(filters, search, dataset);
  return matches ? lying.filter(matches) : lying;
}

/** A way out of an empty list: what to let go of, and how many incidents that would show. */
export interface Loosening {
  readonly what: FilterName | 'window' | 'everything';
  readonly count: number;
}

/** Every single constraint whose loss would show something; all of them at once where no single one does. */
export function looseningsOf(dataset: Dataset, selecting: Selecting): Loosening[] {
  const { view, search } = selecting;
  const single: Loosening[] = activeFilters(view.filters).map((what) => ({
    what,
    count: shownWithout(dataset, selecting, what).length,
  }));
  if (view.window) {
    const matches = matcher(view.filters, search, dataset);
    const whole = incidentsIn(dataset, dataset.info.time, view.mode);
    single.push({ what: 'window', count: matches ? whole.filter(matches).length : whole.length });
  }
  const useful = single.filter(({ count }) => count > 0);
  if (useful.length > 0 || single.length < 2) return useful;
  return [{ what: 'everything', count: incidentsIn(dataset, dataset.info.time, view.mode).length }];
}

/** Null where everything matches. */
function matcher(
  filters: Filters,
  search: SearchIndex | null,
  { speakerById }: Dataset,
): ((incident: Incident) => boolean) | null {
  const tests: ((incident: Incident) => boolean)[] = [];
  if (filters.categories.length > 0) {
    const categories: ReadonlySet<Category> = categoriesOf(filters.categories);
    tests.push(({ category }) => categories.has(category));
  }
  if (filters.parties.length > 0 || filters.sources.length > 0) {
    const parties = new Set(filters.parties);
    const sources = new Set(filters.sources);
    // One claim must match both: "what this party says in that article".
    tests.push(({ claims }) =>
      claims.some(({ speaker, source }) => {
        const party = speakerById.get(speaker)?.party;
        return (
          (parties.size === 0 || (party !== undefined && parties.has(party))) &&
          (sources.size === 0 || sources.has(source))
        );
      }),
    );
  }
  if (filters.query !== '' && search) {
    const found = search.find(filters.query);
    tests.push(({ id }) => found.has(id));
  }
  return tests.length === 0 ? null : (incident) => tests.every((test) => test(incident));
}

function sameList(a: readonly Incident[], b: readonly Incident[]): boolean {
  return a.length === b.length && a.every((incident, at) => incident === b[at]);
}
