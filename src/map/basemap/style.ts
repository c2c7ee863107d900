import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { RELIEF_CORNERS, SOURCE } from './basemap.ts';
import type { Basemap } from './basemap.ts';
import { boundaryLayers, groundLayers } from './ground-layers.ts';
import { PALETTES } from './palette.ts';

export interface StyleOptions {
  readonly theme: 'light' | 'dark';
  readonly basemap: Basemap;
  /** Addresses of pictures. */
  readonly assets: { readonly relief: string };
}

/**
 * The map style, from nothing but its arguments: no glyph server, no sprite, no tile server. The names of the ground are
 * laid out with those of the marks, above it.
 */
export function buildStyle({ theme, basemap, assets }: StyleOptions): StyleSpecification {
  const colour = PALETTES[theme];
  const geojson = (data: GeoJSON.FeatureCollection): SourceSpecification => ({
    type: 'geojson',
    data,
    tolerance: 0.25,
    maxzoom: 12,
  });
  return {
    version: 8,
    sources: {
      [SOURCE.world]: geojson(basemap.world),
      [SOURCE.land]: geojson(basemap.land),
      [SOURCE.relief]: { type: 'image', url: assets.relief, coordinates: RELIEF_CORNERS },
      [SOURCE.lakes]: geojson(basemap.lakes),
      [SOURCE.rivers]: geojson(basemap.rivers),
      [SOURCE.districts]: geojson(basemap.districts as GeoJSON.FeatureCollection),
      [SOURCE.borders]: geojson(basemap.borders),
      [SOURCE.nkao1991]: geojson(basemap.nkao1991 as GeoJSON.FeatureCollection),
      [SOURCE.loc1994]: geojson(basemap.loc1994 as GeoJSON.FeatureCollection),
    },
    layers: [...groundLayers(colour), ...boundaryLayers(colour)],
  };
}
