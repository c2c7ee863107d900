import { queryOptions } from '@tanstack/react-query';
import { decodeCitations } from './citations.ts';
import { decodeDataset } from './dataset.ts';
import { fetchJson } from './fetch-json.ts';

/** Query keys stand here and nowhere else. */
const keys = {
  dataset: (address: string) => ['dataset', address] as const,
  citations: (address: string) => ['citations', address] as const,
  geodata: (address: string) => ['geodata', address] as const,
};

/** A published dataset, decoded and indexed. It never changes under one address while the page is open. */
export function datasetQuery(address: string) {
  return queryOptions({
    queryKey: keys.dataset(address),
    queryFn: async ({ signal }) => decodeDataset(await fetchJson(address, signal)),
    staleTime: Infinity,
    structuralSharing: false,
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

/** A file of geodata, decoded by the caller. */
export function geodataQuery<T>(address: string, decode: (value: unknown) => T) {
  return queryOptions({
    queryKey: keys.geodata(address),
    queryFn: async ({ signal }) => decode(await fetchJson(address, signal)),
    staleTime: Infinity,
    structuralSharing: false,
  });
}
