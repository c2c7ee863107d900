import type { QueryClient } from '@tanstack/react-query';
import { geodataQuery } from '../../dataset/open/queries.ts';
import type { Ground } from '../../state/ground.tsx';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';

const decoderPart = lazyPart('basemap', () => import('./basemap.ts'));

/** The ground's file, fetched once for whatever draws it, or made. Asked for nothing where there is no ground. */
export function basemapQuery(ground: Ground | null) {
  const load = ground?.load;
  return {
    ...geodataQuery(ground?.href ?? '', loadDecoder),
    ...(load && {
      queryFn: async ({ client }: { client: QueryClient }) =>
        (await loadDecoder(client))(await load()),
    }),
    enabled: ground !== null,
  };
}

async function loadDecoder(client: QueryClient) {
  return (await client.fetchQuery(decoderPart)).decodeBasemap;
}
