import type { FontFacesSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { RELIEF_CORNERS, SOURCE } from './basemap.ts';
import type { Basemap, Names } from './basemap.ts';
import { boundaryLayers, groundLayers } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import { allLabels } from './label-source.ts';
import type { Labels } from './label-source.ts';
import { PALETTES } from './palette.ts';

export interface StyleOptions {
  readonly theme: 'light' | 'dark';
  readonly basemap: Basemap;
  /** The dataset's places; the basemap adds its own for orientation. */
  readonly labels: Labels;
  /** Whether the caller draws the dataset's names itself, so that the map only leaves them room. Default false. */
  readonly namesElsewhere?: boolean;
  /** The language of the basemap's own labels. Default `en`. */
  readonly language?: keyof Names;
  /** What the former oblast and the line of 1994 are called along their lines. */
  readonly words: { readonly oblast: string; readonly line1994: string };
  /** Addresses of the relief picture and of the fonts. */
  readonly assets: { readonly relief: string; readonly fonts: FontFacesSpecification };
}

/** The whole map style, from nothing but its arguments: no glyph server, no sprite, no tile server. */
export function buildStyle({
  theme,
  basemap,
  labels,
  namesElsewhere = false,
  language = 'en',
  words,
  assets,
}: StyleOptions): StyleSpecification {
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
      [SOURCE.labels]: geojson(allLabels(labels, basemap, language, words)),
    },
    'font-faces': assets.fonts,
    layers: [
      ...groundLayers(colour),
      ...boundaryLayers(colour),
      ...labelLayers(colour, namesElsewhere),
    ],
  };
}
