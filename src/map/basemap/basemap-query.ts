import { geodataQuery } from '../../dataset/open/queries.ts';
import type { Ground } from '../../state/ground.tsx';

/** The ground's file, fetched once for whatever draws it, or made. Asked for nothing where there is no ground. */
export function basemapQuery(ground: Ground | null) {
  const load = ground?.load;
  return {
    ...geodataQuery(ground?.href ?? '', loadDecoder),
    ...(load && { queryFn: async () => (await loadDecoder())(await load()) }),
    enabled: ground !== null,
  };
}

async function loadDecoder() {
  return (await import('./basemap.ts')).decodeBasemap;
}
