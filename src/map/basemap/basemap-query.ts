import { geodataQuery } from '../../dataset/open/queries.ts';
import type { Ground } from '../../state/ground.tsx';

/** The ground's file, fetched once for whatever draws it. Asked for nothing where there is no ground. */
export function basemapQuery(ground: Ground | null) {
  return { ...geodataQuery(ground?.href ?? '', loadDecoder), enabled: ground !== null };
}

async function loadDecoder() {
  return (await import('./basemap.ts')).decodeBasemap;
}
