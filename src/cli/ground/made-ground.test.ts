import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { createArea } from '../../geo/area.ts';
import type { Bounds } from '../../geo/lng-lat.ts';
import { decodeBasemap } from '../../pages/pictures.tsx';
import type { Basemap } from '../../pages/pictures.tsx';
import { makeGround } from '../../ground/make-ground.ts';
import type { GroundOptions } from '../../ground/make-ground.ts';
import { gzipped, readWorldFolder } from './read-world.ts';
import type { World } from '../../ground/world.ts';

/** As the build makes it. */
const groundOf = (of: World, options: GroundOptions): Topology => makeGround(of, options, gzipped);

const MOST = 160_000;
const LANGUAGES = ['az', 'hy', 'ru', 'tr', 'es'];
const REGIONS: Readonly<Record<string, Bounds>> = {
  'the whole world': [
    [-180, -85],
    [180, 85],
  ],
  'a coast': [
    [-1.5, 38.95],
    [-0.05, 39.75],
  ],
  'both sides of the 180th meridian': [
    [177.5, -24.6],
    [-171, -7.8],
  ],
  'islands at 80° N': [
    [10, 76],
    [30, 81],
  ],
  'the coast of Antarctica': [
    [-75, -90],
    [-50, -62],
  ],
};

const EMPTY: World = {
  land: [],
  lakes: [],
  rivers: [],
  borders: [],
  towns: [],
  countries: [],
  seas: [],
  lakeNames: [],
};

let world: World;
beforeAll(async () => {
  world = await readWorldFolder(join(import.meta.dirname, '../../../world'), LANGUAGES);
}, 60_000);

/** Whether land is drawn at a point. */
function isLand({ land }: Basemap, lng: number, lat: number): boolean {
  return land.features.some(({ geometry }) => createArea(geometry).has({ lng, lat }));
}

describe.each(Object.entries(REGIONS))('the ground of %s', (_, bounds) => {
  let basemap: Basemap;
  let bytes = 0;
  beforeAll(() => {
    const topology = groundOf(world, { bounds, languages: LANGUAGES, spoken: [], taken: [] });
    bytes = gzipSync(JSON.stringify(topology)).length;
    basemap = decodeBasemap(topology);
  }, 60_000);

  it('weighs no more than it may', () => {
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(MOST);
  });

  it('has land where land is, and sea where sea is', () => {
    const land = [
      [-40, 68],
      [-3.7, 40.4],
      [100, 66],
      [134, -25],
      [-170, -84],
      [179, 68],
      [-179, 67],
    ] as const;
    const sea = [
      [-20, -16.5],
      [-150, 0],
      [0, -40],
      [0, 85],
      [179, 0],
      [-179, 20],
    ] as const;
    for (const [lng, lat] of land)
      expect([lng, lat, isLand(basemap, lng, lat)]).toEqual([lng, lat, true]);
    for (const [lng, lat] of sea)
      expect([lng, lat, isLand(basemap, lng, lat)]).toEqual([lng, lat, false]);
  });

  it('has no side across the map, but along the 180th meridian and the poles', () => {
    const sides = basemap.land.features.flatMap(({ geometry }) =>
      (geometry as MultiPolygon).coordinates
        .flat()
        .flatMap((ring) => ring.slice(1).map((to, at) => [ring[at]!, to] as const)),
    );
    const across = sides.filter(
      ([[west = 0, south = 0], [east = 0]]) => Math.abs(east - west) > 90 && south > -89,
    );
    expect(across).toEqual([]);
    expect(sides.every(([[lng = 0]]) => Math.abs(lng) <= 180)).toBe(true);
  });
});

describe('a ground', () => {
  const bounds = REGIONS['a coast']!;

  it('is finer within its bounds than far away', () => {
    const { arcs } = groundOf(world, { bounds, languages: [], spoken: [], taken: [] });
    const near = { sum: 0, count: 0 };
    const far = { sum: 0, count: 0 };
    for (const arc of arcs) {
      const [x, y] = arc[0] as [number, number];
      const to = Math.abs(x / 1000 - 180) < 3 && Math.abs(y / 1000 - 129) < 2 ? near : far;
      for (const [dx = 0, dy = 0] of arc.slice(1)) {
        to.sum += Math.hypot(dx, dy);
        to.count++;
      }
    }
    expect((near.sum / near.count) * 4).toBeLessThan(far.sum / far.count);
  });

  it('names towns, countries and seas in the languages asked for', () => {
    const { labels } = decodeBasemap(
      groundOf(world, { bounds, languages: LANGUAGES, spoken: [], taken: [] }),
    );
    const byEnglish = (name: string) =>
      labels.features.find(({ properties: { names } }) => names.en === name)?.properties.names;
    expect(byEnglish('Spain')).toMatchObject({ ru: 'Испания', az: 'İspaniya', tr: 'İspanya' });
    expect(byEnglish('Madrid')).toMatchObject({ ru: 'Мадрид', hy: 'Մադրիդ' });
    expect(byEnglish('Mediterranean Sea')).toMatchObject({ es: 'Mar Mediterráneo' });
    expect(Object.keys(byEnglish('Madrid')!)[0]).toBe('en');
  });

  it('leaves to the dataset what the dataset names', () => {
    const taken = [
      { id: 'the-capital', geonames: 3117735, names: { en: 'Madrid' }, lng: -3.7, lat: 40.4 },
      { id: 'valencia', names: { es: 'València' }, lng: -0.376, lat: 39.47 },
      { id: null, names: { en: 'Sagunt / Sagunto' }, lng: -0.27, lat: 39.68 },
      { id: null, names: 'Portugal', lng: -8, lat: 39 },
    ];
    const { labels } = decodeBasemap(
      groundOf(world, { bounds, languages: [], spoken: LANGUAGES, taken }),
    );
    const idOf = (name: string): string | undefined =>
      labels.features.find(({ properties: { names } }) => names.en === name)?.properties.id;
    expect(idOf('Madrid')).toBe('the-capital');
    expect(idOf('València')).toBe('valencia');
    expect(idOf('Sagunto')).toBeUndefined();
    expect(idOf('Portugal')).toBeUndefined();
    expect(idOf('France')).toBe('country-FR');
  });

  it('is not made where it weighs too much however coarse it is', () => {
    const random = (): string => randomBytes(400).toString('base64');
    const town = { lng: 0, lat: 39, from: 1, kind: 'town', geonames: null };
    const towns = Array.from({ length: 450 }, () => ({
      ...town,
      names: new Map([['en', random()]]),
    }));
    const heavy = { ...EMPTY, towns };
    expect(() => groundOf(heavy, { bounds, languages: [], spoken: [], taken: [] })).toThrow(
      /weighs more than/,
    );
  });

  it('dashes borders that are disputed, and draws far rivers late', () => {
    const ground = decodeBasemap(
      groundOf(world, {
        bounds: [
          [73, 32],
          [80, 36],
        ],
        languages: [],
        spoken: [],
        taken: [],
      }),
    );
    expect(ground.borders.features.some(({ properties }) => properties.disputed)).toBe(true);
    const froms = ground.rivers.features.map(({ properties: { from = 0 } }) => from);
    expect(Math.min(...froms)).toBeGreaterThanOrEqual(3);
  });
});
