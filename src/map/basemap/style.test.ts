import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { ALL_TONES } from '../../evidence/vocabulary.ts';
import type { Names } from './basemap.ts';
import { BasemapError, decodeBasemap, SOURCE } from './basemap.ts';
import { LAYER } from './layer-ids.ts';
import { allLabels } from './label-source.ts';
import type { Labels } from './label-source.ts';
import { PALETTES } from './palette.ts';
import { buildStyle } from './style.ts';

const file = new URL('../../../data/geo/basemap/basemap.topo.json', import.meta.url);
const topology = JSON.parse(readFileSync(file, 'utf8')) as { objects: Record<string, unknown> };
const basemap = decodeBasemap(topology);
const options = { basemap, assets: { relief: './relief.webp' } };
const light = buildStyle({ theme: 'light', ...options });
const dark = buildStyle({ theme: 'dark', ...options });
const WORDS = { oblast: 'words for the oblast', line1994: 'words for the line' };

function label(id: string, name: string, kind: string, rank: number): Labels['features'][number] {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [46, 40] },
    properties: { id, name, kind, rank },
  };
}

function drawn(
  features: Labels['features'],
  language: keyof Names = 'en',
): Record<string, unknown>[] {
  const labels = allLabels({ type: 'FeatureCollection', features }, basemap, language, WORDS);
  return labels.features.map(({ properties }) => ({ ...properties }));
}

describe('buildStyle', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ])('is a valid style: %s', (_, style) => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('draws every source and has a source for every layer', () => {
    const used = new Set(
      light.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])),
    );
    expect([...used].toSorted()).toEqual(Object.keys(light.sources).toSorted());
    expect(Object.keys(light.sources).toSorted()).toEqual(
      Object.values(SOURCE)
        .filter((source) => source !== SOURCE.labels)
        .toSorted(),
    );
  });

  it('has the same layers in both themes, all of them named', () => {
    const ids = light.layers.map(({ id }) => id);
    expect(dark.layers.map(({ id }) => id)).toEqual(ids);
    expect(ids).toEqual(Object.values(LAYER));
  });

  it('asks no other host, no glyph server and no sprite', () => {
    expect(
      JSON.stringify({ ...light, sources: { relief: light.sources[SOURCE.relief] } }),
    ).not.toMatch(/https?:|data:|blob:/);
    expect(light).not.toHaveProperty('glyphs');
    expect(light).not.toHaveProperty('sprite');
  });

  it('shares the data between themes, so that a change of theme loads nothing', () => {
    const data = (style: typeof light): unknown =>
      (style.sources[SOURCE.land] as { data: unknown }).data;
    expect(data(light)).toBe(data(dark));
  });
});

describe('the names of the ground', () => {
  it('puts both names of a disputed place on lines of their own', () => {
    expect(drawn([label('both', 'Khankendi / Stepanakert', 'city', 1)])).toContainEqual(
      expect.objectContaining({ text: 'Khankendi /\nStepanakert', marked: true }),
    );
  });

  it('takes the words for the two lines from the caller', () => {
    const named = drawn([]);
    expect(named.filter(({ kind }) => kind === 'oblast')).toMatchObject([{ text: WORDS.oblast }]);
    expect(named.filter(({ kind }) => kind === 'line1994')).toMatchObject([
      { text: WORDS.line1994 },
    ]);
  });

  it('are in the language asked for, and leave out the dataset’s own', () => {
    const names = drawn([label('baku', 'The dataset’s Baku', 'city', 1)], 'tr');
    expect(names.filter(({ id }) => id === 'baku')).toMatchObject([{ text: 'The dataset’s Baku' }]);
    expect(names.find(({ id }) => id === 'country-armenia')).toMatchObject({ text: 'ERMENİSTAN' });
  });
});

describe('decodeBasemap', () => {
  it('says what is missing', () => {
    const { rivers: _, ...objects } = topology.objects;
    expect(() => decodeBasemap({ ...topology, objects })).toThrow(/expected also rivers/);
    expect(() => decodeBasemap({ type: 'FeatureCollection' })).toThrow(BasemapError);
    expect(() => decodeBasemap(null)).toThrow(/got null/);
  });

  it('leaves no country out around the region', () => {
    const codes = basemap.land.features.map(({ properties }) => properties.a3);
    expect(codes.toSorted()).toEqual([
      'ARM',
      'AZE',
      'GEO',
      'IRN',
      'IRQ',
      'KAZ',
      'RUS',
      'SYR',
      'TKM',
      'TUR',
    ]);
  });

  it('has every orientation label in five languages, each in its own script', () => {
    for (const { properties } of basemap.labels.features) {
      if (properties.kind === 'oblast' || properties.kind === 'line1994') continue;
      const { names = {} as Names } = properties;
      for (const language of ['en', 'az', 'tr'] as const)
        expect(names[language], properties.id).toMatch(/\p{Script=Latin}/u);
      expect(names.hy, properties.id).toMatch(/\p{Script=Armenian}/u);
      expect(names.ru, properties.id).toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});

describe('palettes', () => {
  const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
  /** The colours of all tones, as the page has them. */
  const incidents = (theme: 'light' | 'dark'): string[] =>
    ALL_TONES.map((tone) => {
      const both = new RegExp(
        `--tone-${tone}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`,
      ).exec(tokens);
      return both![theme === 'light' ? 1 : 2]!;
    });
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
      linear(parseInt(hex.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

  it.each(['light', 'dark'] as const)(
    'keep every incident colour at 3:1 on land, relief and water: %s',
    (theme) => {
      const { land, sea, lake, reliefRange } = PALETTES[theme];
      // The relief's two ends: the darkest and the lightest slope there could be.
      const ground = [land, sea, lake].map(luminance).concat(reliefRange.map(linear));
      for (const colour of incidents(theme)) {
        for (const under of ground)
          expect(ratio(luminance(colour), under)).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
