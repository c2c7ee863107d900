import { geodataQuery } from '../../dataset/open/queries.ts';
import type { Ground } from '../../state/ground.tsx';
import { decodeBasemap } from './basemap.ts';

/** The ground's file, fetched once for whatever draws it. Asked for nothing where there is no ground. */
export function basemapQuery(ground: Ground | null) {
  return { ...geodataQuery(ground?.href ?? '', decodeBasemap), enabled: ground !== null };
}
