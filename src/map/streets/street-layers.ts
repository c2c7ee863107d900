import { language_script_pairs as SCRIPTS, layers } from '@protomaps/basemaps';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { SOURCE } from '../basemap/basemap.ts';
import { PALETTES } from '../basemap/palette.ts';
import type { Streets } from '../../state/ground.tsx';
import { streetFlavor } from './flavor.ts';

/** What the map's style has of an archive of streets. */
export interface StreetStyle {
  readonly source: SourceSpecification;
  readonly layers: readonly LayerSpecification[];
}

/** Below, the ground that the site always has is as fine, and whole: an archive holds a part of the world alone. */
const STREETS_FROM = 9;
/** Labels that say more than the ground's own, and need no picture beside them. */
const BORDERS = /^boundaries/;
const LABELS =
  /^(address_label|water_waterway_label|roads_labels_minor|roads_labels_major|water_label_lakes|places_subplace)$/;

/** The layers of a Protomaps archive in the colours of the map. @param language that of names, where the archive has them */
export function streetStyle(
  { href }: Streets,
  theme: 'light' | 'dark',
  language: string,
): StreetStyle {
  const lang = SCRIPTS.some((pair) => pair.lang === language) ? language : 'en';
  const drawn = layers(SOURCE.streets, streetFlavor(PALETTES[theme], theme), { lang });
  return {
    source: { type: 'vector', url: `pmtiles://${href}` },
    layers: drawn.flatMap((layer) => {
      const isOurs =
        layer.type === 'background' ||
        BORDERS.test(layer.id) ||
        (layer.type === 'symbol' && !LABELS.test(layer.id));
      if (isOurs) return [];
      const { minzoom = 0 } = layer;
      return [
        { ...layer, id: `${SOURCE.streets}-${layer.id}`, minzoom: Math.max(minzoom, STREETS_FROM) },
      ];
    }),
  };
}
