import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { FeatureCollection } from 'geojson';
import type { Basemap } from '../basemap/basemap.ts';
import { LAYER } from '../basemap/layer-ids.ts';
import { buildStyle } from '../basemap/style.ts';
import { PALETTES } from '../basemap/palette.ts';
import { streetFlavor } from './flavor.ts';
import { streetStyle } from './street-layers.ts';

const ARCHIVE = { href: 'https://example.org/data/flood/ground/basemap.pmtiles' };

describe.each(['light', 'dark'] as const)('streets in the %s theme', (theme) => {
  const streets = streetStyle(ARCHIVE, theme, 'es');

  it('make a style that MapLibre takes, with nothing asked of another host', () => {
    const style = buildStyle({ theme, basemap: null, relief: null, own: null, streets });
    expect(validateStyleMin(style)).toEqual([]);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style.layers)).not.toContain('icon-image');
  });

  it('lie below the borders of the ground, and bring none of their own', () => {
    const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
    const basemap = Object.fromEntries(
      ['world', 'land', 'borders', 'districts', 'lakes', 'rivers', 'labels'].map((name) => [
        name,
        none,
      ]),
    ) as unknown as Basemap;
    const { layers } = buildStyle({ theme, basemap, relief: null, own: null, streets });
    const ids = layers.map(({ id }) => id);
    expect(ids.findLastIndex((id) => id.startsWith('streets-'))).toBeLessThan(
      Math.min(...[LAYER.borders, LAYER.farBorders, LAYER.disputed].map((id) => ids.indexOf(id))),
    );
    expect(ids.filter((id) => id.includes('boundaries'))).toEqual([]);
  });

  it('begin where the ground that is always there ends', () => {
    for (const layer of streets.layers) expect(layer.minzoom).toBeGreaterThanOrEqual(9);
  });

  it('have the sea and the land of the ground, and no colour that is not made of its own', () => {
    const flavor = streetFlavor(PALETTES[theme], theme);
    expect(flavor).toMatchObject({ water: PALETTES[theme].sea, earth: PALETTES[theme].land });
    for (const [key, value] of Object.entries(flavor))
      if (!/regular|bold|italic/.test(key)) expect(value, key).toMatch(/^#[0-9a-f]{6}$/);
  });
});

it('Names are in a language that the archive has, else in English', () => {
  const named = (language: string): string =>
    JSON.stringify(
      streetStyle(ARCHIVE, 'light', language).layers.find(({ id }) => /labels_major/.test(id)),
    );
  expect(named('es')).toContain('name:es');
  expect(named('xx')).toContain('name:en');
});
