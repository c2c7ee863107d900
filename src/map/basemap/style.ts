import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { OwnGround } from '../../evidence/model.ts';
import type { Relief } from '../../state/ground.tsx';
import { SOURCE } from './basemap.ts';
import type { Basemap } from './basemap.ts';
import { boundaryLayers, groundLayers, ownLayers, plainLayers } from './ground-layers.ts';
import { ownLines } from '../../state/own-lines.ts';
import type { OwnLine } from '../../state/own-lines.ts';
import type { StreetStyle } from '../streets/street-layers.ts';
import { PALETTES } from './palette.ts';

export interface StyleOptions {
  readonly theme: 'light' | 'dark';
  /** Null: plain ground. */
  readonly basemap: Basemap | null;
  readonly relief: Relief | null;
  /** Null: no streets, or none yet. */
  readonly streets?: StreetStyle | null;
  /** The dataset's own lines and areas. */
  readonly own: OwnGround | null;
}

/**
 * The map style, from nothing but its arguments: no glyph server, no sprite, no tile server. The names of the ground are
 * laid out with those of the marks, above it.
 */
export function buildStyle({
  theme,
  basemap,
  relief,
  streets = null,
  own,
}: StyleOptions): StyleSpecification {
  const colour = PALETTES[theme];
  const lines = ownLines(own);
  const hasOwn = lines.length > 0;
  return {
    version: 8,
    sources: {
      ...(basemap && groundSources(basemap)),
      ...(basemap && relief && { [SOURCE.relief]: reliefSource(relief) }),
      ...(streets && { [SOURCE.streets]: streets.source }),
      ...(hasOwn && { [SOURCE.own]: geojson(ownCollection(lines)) }),
    },
    layers: [
      ...(basemap ? groundLayers(colour, relief !== null) : plainLayers(colour)),
      // Above streets, whose archive covers the land: which borders are disputed, the ground knows.
      ...(streets?.layers ?? []),
      ...(basemap ? boundaryLayers(colour) : []),
      ...(hasOwn ? ownLayers(colour) : []),
    ],
  };
}

function groundSources(basemap: Basemap): Record<string, SourceSpecification> {
  return {
    [SOURCE.world]: geojson(basemap.world),
    [SOURCE.land]: geojson(basemap.land),
    [SOURCE.lakes]: geojson(basemap.lakes),
    [SOURCE.rivers]: geojson(basemap.rivers),
    [SOURCE.districts]: geojson(basemap.districts as GeoJSON.FeatureCollection),
    [SOURCE.borders]: geojson(basemap.borders),
  };
}

/** A dataset's own lines with what their layers ask of them; the first lies above the others. */
function ownCollection(lines: readonly OwnLine[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: lines.toReversed().map(({ tone, look, minZoom, geometry }) => ({
      type: 'Feature',
      properties: { tone, look, minZoom },
      geometry,
    })),
  };
}

function geojson(data: GeoJSON.FeatureCollection): SourceSpecification {
  return { type: 'geojson', data, tolerance: 0.25, maxzoom: 12 };
}

function reliefSource({ href, corners }: Relief): SourceSpecification {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  const copy = ([lng, lat]: readonly [number, number]): [number, number] => [lng, lat];
  return {
    type: 'image',
    url: href,
    coordinates: [copy(topLeft), copy(topRight), copy(bottomRight), copy(bottomLeft)],
  };
}
