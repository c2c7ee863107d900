import basemapUrl from '../../../data/geo/basemap/basemap.topo.json?url';
import { geodataQuery } from '../../dataset/open/queries.ts';
import { decodeBasemap } from './basemap.ts';

/** The basemap's file, fetched once for whatever draws it. */
export const basemapQuery = geodataQuery(basemapUrl, decodeBasemap);
