import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Searcher } from '../dataset/search/search-index.ts';
import { useViewStore } from '../state/store-context.tsx';
import { searchIndexQuery } from './search-query.ts';

/** Lets what finds words come as soon as somebody wants it, and hands it to the view. */
export function useSearchIndex(wanted: boolean): UseQueryResult<Searcher> {
  const store = useViewStore();
  const query = useQuery({ ...searchIndexQuery(store.dataset), enabled: wanted });
  const searcher = query.data;
  useEffect(() => {
    if (searcher) store.actions.setSearcher(searcher);
  }, [searcher, store]);
  return query;
}
