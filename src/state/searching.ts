import type { StoreApi } from 'zustand/vanilla';
import type { Found, Searcher } from '../dataset/search/search-index.ts';
import type { View } from './view/view.ts';

export interface SearchState {
  /** What the last search that was answered has found; null until there was one. */
  readonly found: Found | null;
  /** Where the words of the query are not answered yet, or could not be. */
  readonly searching: 'pending' | 'failed' | null;
}

type Searched = SearchState & { readonly view: View };

/** Answers the query of a store's filters. */
export interface Searching {
  /** A view with what its query finds, where that is known at once; else what was found last stands until it is. */
  readonly searched: (view: View) => Pick<Searched, 'view'> & Partial<SearchState>;
  /** Asks once more what is not answered. */
  readonly searchAgain: () => void;
  /**
   * Brings what answers the query, this one and those to come.
   * @param found what it has answered already
   */
  readonly setSearcher: (searcher: Searcher, found?: Found | null) => void;
}

export function createSearching({ getState, setState }: StoreApi<Searched>): Searching {
  let searcher: Searcher | null = null;
  const searched = (view: View): Pick<Searched, 'view'> & Partial<SearchState> => {
    const { query } = view.filters;
    if (query === '') return { view, found: null, searching: null };
    if (!searcher || getState().found?.query === query) return { view };
    const answer = searcher.find(query);
    if (!(answer instanceof Promise)) return { view, found: answer, searching: null };
    const isAsked = (): boolean => getState().view.filters.query === query;
    answer.then(
      (late) => void (isAsked() && setState({ found: late, searching: null })),
      (error: unknown) => {
        console.warn('Dateline: the search has failed.', error);
        if (isAsked()) setState({ found: null, searching: 'failed' });
      },
    );
    return { view, searching: 'pending' };
  };
  const searchAgain = (): void => setState(searched(getState().view));
  return {
    searched,
    searchAgain,
    setSearcher(next, found = null) {
      searcher = next;
      if (found) setState({ found });
      searchAgain();
    },
  };
}
