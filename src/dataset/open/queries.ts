import { hashKey, queryOptions, skipToken } from '@tanstack/react-query';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { chooseDataset } from './choose-dataset.ts';
import { decodeCitations } from '../export/citations.ts';
import type { Incident } from '../../evidence/model.ts';
import { incidentsOf } from '../dataset.ts';
import type { Dataset } from '../dataset.ts';
import { fetchBytes, fetchJson } from './fetch-json.ts';
import { namedByHash } from './named-by-hash.ts';
import type { LargeProgress } from './progress.ts';
import type { OpenDataset } from '../large/remote.ts';
import type { Searcher } from '../search/search-index.ts';

/** Query keys of what datasets hold stand here and nowhere else. */
const keys = {
  dataset: (address: string, version: string | null) => ['dataset', address, version] as const,
  progress: (address: string, version: string | null) => ['progress', address, version] as const,
  citations: (address: string) => ['citations', address] as const,
  geodata: (address: string) => ['geodata', address] as const,
  script: (site: string) => ['script', site] as const,
  search: ({ info }: Dataset) => ['search', info.id, info.version] as const,
};

/** A dataset in the version that was asked for, or in the latest. */
export interface ChosenDataset {
  readonly dataset: Dataset;
  /** The address of its file; the other files of that version stand beside it. */
  readonly href: string;
  /** The version that was asked for; null: whichever is the latest. */
  readonly asked: string | null;
}

/**
 * A published dataset, decoded and indexed. It never changes under one address while the page is open.
 * A version that the site doesn't have, or that this page can't read, gives the latest instead: compare `asked` with
 * the dataset's own version.
 * @param latest the address of the latest version's file
 */
export function datasetQuery(latest: string, version: string | null) {
  return queryOptions({
    queryKey: keys.dataset(latest, version),
    queryFn: async ({ signal, client, queryKey }): Promise<ChosenDataset> => {
      const onProgress = (progress: LargeProgress): void =>
        void client.setQueryData(keys.progress(latest, version), progress);
      const { opened, href } = await chooseDataset(latest, version, onProgress, signal);
      closeWithout(client, queryKey, opened);
      return { dataset: opened.dataset, href, asked: version };
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
}

/** What has come of a large dataset that is being loaded; undefined of a small one. */
export function loadingProgressQuery(latest: string, version: string | null) {
  return queryOptions<LargeProgress>({
    queryKey: keys.progress(latest, version),
    queryFn: skipToken,
  });
}

/** Closes a dataset when its query is forgotten. */
function closeWithout(client: QueryClient, key: QueryKey, { close }: OpenDataset): void {
  const hash = hashKey(key);
  const end = client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'removed' || query.queryHash !== hash) return;
    end();
    close();
  });
}

/** The citations of a dataset, asked for when somebody wants to cite it. */
export function citationsQuery(address: string) {
  return queryOptions({
    queryKey: keys.citations(address),
    queryFn: async ({ signal }) => decodeCitations(await fetchJson(address, signal)),
    staleTime: Infinity,
    structuralSharing: false,
  });
}

/** A file of geodata. @param loadDecoder has the code that decodes it come, meanwhile */
export function geodataQuery<T>(
  address: string,
  loadDecoder: (client: QueryClient) => Promise<(value: unknown) => T>,
) {
  return queryOptions({
    queryKey: keys.geodata(address),
    queryFn: async ({ signal, client }) => {
      const [value, decode] = await Promise.all([fetchJson(address, signal), loadDecoder(client)]);
      return decode(value);
    },
    staleTime: Infinity,
    structuralSharing: false,
  });
}

/** The code that makes what finds incidents by words. */
interface SearchCode {
  readonly createSearcherOf: (dataset: Dataset, incidents: Iterable<Incident>) => Searcher;
}

/**
 * What finds a dataset's incidents by words, made when somebody searches.
 * @param load has the code that makes it come
 */
export function searchQuery(dataset: Dataset, load: (client: QueryClient) => Promise<SearchCode>) {
  return queryOptions({
    queryKey: keys.search(dataset),
    queryFn: async ({ client }) => {
      if (dataset.searcher) return dataset.searcher;
      const { createSearcherOf } = await load(client);
      return createSearcherOf(dataset, incidentsOf(dataset));
    },
    // The code has its own retries.
    retry: false,
    retryOnMount: false,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
}

/** The site's `embed.js` by its hash; fails without TLS, where browsers make none. @param site its root, absolute */
export function pinnedScriptQuery(site: string) {
  return queryOptions({
    queryKey: keys.script(site),
    queryFn: async ({ signal }) => {
      const bytes = await fetchBytes(`${site}embed.js`, signal);
      return namedByHash(new Uint8Array(await crypto.subtle.digest('SHA-384', bytes)));
    },
    retry: false,
  });
}
