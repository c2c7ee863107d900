import { readFileSync } from 'node:fs';
import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { ALL_TONES } from '../../evidence/vocabulary.ts';
import { BasemapError, decodeBasemap, SOURCE } from './basemap.ts';
import type { OwnGround } from '../../evidence/model.ts';
import { LAYER } from './layer-ids.ts';
import { allLabels } from './label-source.ts';
import type { Labels } from './label-source.ts';
import { PALETTES } from './palette.ts';
import type { Relief } from '../../state/ground.tsx';
import { LINE_TONES } from '../../state/own-lines.ts';
import type { LineTone } from '../../state/own-lines.ts';
import { buildStyle } from './style.ts';

const file = new URL('../../../data/geo/basemap/basemap.topo.json', import.meta.url);
const topology = JSON.parse(readFileSync(file, 'utf8')) as { objects: Record<string, unknown> };
const basemap = decodeBasemap(topology);
const own: OwnGround = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [46, 40],
          [47, 40.5],
        ],
      },
      properties: { kind: 'line', names: { en: 'A line', ar: 'خط' }, dashed: true },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [46, 40] },
      properties: { kind: 'label', names: { en: 'A valley' } },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [46, 39],
            [47, 39],
            [47, 40],
            [46, 39],
          ],
        ],
      },
      properties: { kind: 'area', names: { en: 'An area' }, dashed: true, minZoom: 5 },
    },
  ],
};
const relief: Relief = {
  href: './relief.webp',
  corners: [
    [42, 43.5],
    [52, 43.5],
    [52, 36.5],
    [42, 36.5],
  ],
};
const options = { basemap, relief, own };
const light = buildStyle({ theme: 'light', ...options });
const dark = buildStyle({ theme: 'dark', ...options });

function label(id: string, name: string, kind: string, rank: number): Labels['features'][number] {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [46, 40] },
    properties: { id, name, kind, rank },
  };
}

function drawn(features: Labels['features'], language = 'en'): Record<string, unknown>[] {
  const labels = allLabels({ type: 'FeatureCollection', features }, basemap, own, language);
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
        .filter((source) => source !== SOURCE.labels && source !== SOURCE.streets)
        .toSorted(),
    );
  });

  it('has the same layers in both themes, all of them named', () => {
    const ids = light.layers.map(({ id }) => id);
    expect(dark.layers.map(({ id }) => id)).toEqual(ids);
    expect(ids).toEqual(Object.values(LAYER));
  });

  it('dashes disputed borders, and draws them as no others', () => {
    const border = (properties: object): object => ({
      type: 'Feature',
      properties,
      geometry: {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    });
    const layersOf = (properties: object, zoom: number): string[] =>
      light.layers
        .filter((layer) => 'source' in layer && layer.source === SOURCE.borders)
        .filter((layer) =>
          featureFilter('filter' in layer ? layer.filter : undefined, 'filter').filter(
            { zoom },
            border(properties) as never,
          ),
        )
        .map(({ id }) => id);
    expect(layersOf({ level: 1 }, 5)).toEqual([LAYER.borders]);
    expect(layersOf({ level: 2 }, 5)).toEqual([LAYER.farBorders]);
    expect(layersOf({ level: 1, from: 6 }, 5)).toEqual([]);
    expect(layersOf({ level: 1, from: 6 }, 6)).toEqual([LAYER.borders]);
    expect(layersOf({ level: 3, from: 6 }, 5)).toEqual([]);
    expect(layersOf({ level: 3, from: 6 }, 6)).toEqual([LAYER.farBorders]);
    expect(layersOf({ level: 1, disputed: true }, 5)).toEqual([LAYER.disputed]);
    expect(layersOf({ level: 2, disputed: true, from: 6 }, 5)).toEqual([]);
    expect(layersOf({ level: 2, disputed: true, from: 6 }, 6)).toEqual([LAYER.disputed]);
    const disputed = light.layers.find(({ id }) => id === LAYER.disputed);
    expect(disputed?.type === 'line' && disputed.paint).toHaveProperty('line-dasharray');
  });

  it('asks no other host, no glyph server and no sprite', () => {
    expect(
      JSON.stringify({ ...light, sources: { relief: light.sources[SOURCE.relief] } }),
    ).not.toMatch(/https?:|data:|blob:/);
    expect(light).not.toHaveProperty('glyphs');
    expect(light).not.toHaveProperty('sprite');
  });

  it('is plain ground with the dataset’s own lines where there is no other', () => {
    const plain = buildStyle({ theme: 'light', basemap: null, relief: null, own });
    expect(validateStyleMin(plain)).toEqual([]);
    expect(Object.keys(plain.sources)).toEqual([SOURCE.own]);
    const bare = buildStyle({ theme: 'light', basemap: null, relief: null, own: null });
    expect(bare.layers).toHaveLength(1);
    expect(bare.sources).toEqual({});
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

  it('writes those of the dataset’s own lines along them, in turn of colours, else beside', () => {
    const named = drawn([], 'ar').filter(({ id }) => String(id).startsWith('own-'));
    const kinds = new Map(named.map(({ kind, tone, text }) => [kind, { tone, text }]));
    expect(kinds.get('own-line')).toEqual({ tone: 'lineA', text: 'خط' });
    expect(kinds.get('own-area')).toEqual({ tone: 'lineB', text: 'An area' });
    expect(kinds.get('own-name')).toEqual({ tone: undefined, text: 'A valley' });
    expect(kinds.has('own-beside')).toBe(true);
    // Upright: never upside down.
    for (const { angle } of named) expect(Math.abs(angle as number)).toBeLessThanOrEqual(90);
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
      const { names } = properties;
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

  it('are what the key of the map has its lines in', () => {
    const key = readFileSync(new URL('../../list/legend/legend.css', import.meta.url), 'utf8');
    const both = (colour: 'border' | LineTone): string =>
      `light-dark(${PALETTES.light[colour]}, ${PALETTES.dark[colour]})`;
    expect(/data-tone='border'\] \{\s*stroke: (.*);/.exec(key)?.[1]).toBe(both('border'));
    for (const [at, tone] of LINE_TONES.entries())
      expect(tokens).toContain(`--line-${'abc'[at]}: ${both(tone)};`);
  });

  it.each(['light', 'dark'] as const)(
    'keep words at 4.5:1 and lines at 3:1 on land and water, whatever halo they have: %s',
    (theme) => {
      const { land, sea, lake, halo, ...rest } = PALETTES[theme];
      const least = (colour: string, ...grounds: string[]): number =>
        Math.min(...grounds.map((under) => ratio(luminance(colour), luminance(under))));
      for (const tone of ['place', 'minorPlace', 'country', 'waterLabel', ...LINE_TONES] as const)
        expect(least(rest[tone], land, sea, lake, halo), tone).toBeGreaterThanOrEqual(4.5);
      expect(least(rest.border, land, sea, lake)).toBeGreaterThanOrEqual(3);
      // Between countries afar, and around the dots of towns: on land alone.
      for (const tone of ['farBorder', 'dot'] as const)
        expect(least(rest[tone], land), tone).toBeGreaterThanOrEqual(3);
    },
  );

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
