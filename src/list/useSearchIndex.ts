import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SearchIndex } from '../dataset/search-index.ts';
import { useViewStore } from '../state/react.tsx';
import { searchIndexQuery } from './search-query.ts';

/** Lets the index of words come as soon as somebody wants it, and hands it to the view. */
export function useSearchIndex(wanted: boolean): UseQueryResult<SearchIndex> {
  const store = useViewStore();
  const query = useQuery({ ...searchIndexQuery(store.dataset), enabled: wanted });
  const index = query.data;
  useEffect(() => {
    if (index && store.getState().search !== index) store.actions.setSearch(index);
  }, [index, store]);
  return query;
}
