import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { screenTransform } from '../../geo/web-mercator.ts';
import type { Basemap } from './basemap.ts';
import { BasemapSvg } from './BasemapSvg.tsx';
import { PALETTES } from './palette.ts';

const size = { width: 400, height: 300 };
const palette = PALETTES.light;
const none = { type: 'FeatureCollection', features: [] } as const;

type Border = Basemap['borders']['features'][number]['properties'];

/** The colours of the lines that are drawn of one border. */
function strokes(border: Border, zoom: number): string[] {
  const transform = screenTransform({ lng: 10, lat: 50, zoom }, size);
  const basemap: Basemap = {
    world: { ...none, features: [] },
    land: { ...none, features: [] },
    districts: { ...none, features: [] },
    lakes: { ...none, features: [] },
    rivers: { ...none, features: [] },
    labels: { ...none, features: [] },
    borders: {
      ...none,
      features: [
        {
          type: 'Feature',
          properties: border,
          geometry: {
            type: 'LineString',
            coordinates: [
              [9, 50],
              [11, 50],
            ],
          },
        },
      ],
    },
  };
  const svg = renderToStaticMarkup(
    <BasemapSvg {...{ basemap, transform, palette, ...size }} own={null} />,
  );
  return [...svg.matchAll(/<path d="M[^"]*" stroke="([^"]*)"/g)].map(([, stroke]) => stroke!);
}

it.each<[Border, string]>([
  [{ level: 1 }, palette.border],
  [{ level: 2 }, palette.farBorder],
  [{ level: 3 }, palette.farBorder],
  [{ level: 1, disputed: true }, palette.border],
])('draws a border from its own zoom on: %j', (border, colour) => {
  expect(strokes(border, 5)).toEqual([colour]);
  expect(strokes({ ...border, from: 6 }, 5.9)).toEqual([]);
  expect(strokes({ ...border, from: 6 }, 6)).toEqual([colour]);
});
