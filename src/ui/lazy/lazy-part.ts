import { queryOptions } from '@tanstack/react-query';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { askAgain, withinPatience } from '../../time/stall.ts';
import { importAgain } from './import-again.ts';

/** A part of the page whose code comes later, as a query: the page's cache has each once, whoever asks. */
export type LazyPart<T> = ReturnType<typeof lazyPart<T>>;

interface Options {
  /** How often it is asked for again by itself before anybody is told. Default 0. */
  readonly retry?: number;
}

/**
 * Names code that comes later. `prefetchQuery` has it come ahead, `Later` draws it. Once here it is kept; where it did
 * not come, somebody asks for it again.
 * @param name one for each `load`
 */
export function lazyPart<T>(name: string, load: () => Promise<T>, { retry = 0 }: Options = {}) {
  return queryOptions({
    queryKey: ['part', name] as const,
    queryFn: ({ client, queryKey }) =>
      withinPatience(importAgain(load, attemptOf(client, queryKey)), (module) =>
        client.setQueryData(queryKey, module),
      ),
    retry: askAgain(retry),
    staleTime: Infinity,
    gcTime: Infinity,
    // Asked for twice, a module whose stylesheet did not come would come without it: a person asks again.
    retryOnMount: false,
    structuralSharing: false,
  });
}

/** How often a query has been tried before, from 0. */
function attemptOf(client: QueryClient, key: QueryKey): number {
  const state = client.getQueryState(key);
  return state ? state.errorUpdateCount * 2 + state.fetchFailureCount : 0;
}
