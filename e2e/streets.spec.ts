import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { streetArchive } from '../src/testing/street-archive.ts';
import { PALETTES } from '../src/map/basemap/palette.ts';
import { DatelineDriver } from './driver.ts';

/** A made-up lake over all of a town's middle, with a road beside it, on land. Degrees. */
const [WEST, SOUTH, EAST, NORTH] = [46.2, 40.6, 46.5, 40.8] as const;
const MIDDLE = { lng: 46.36, lat: 40.68 };
const square = (half: number): GeoJSON.Polygon => {
  const [west, east] = [MIDDLE.lng - half, MIDDLE.lng + half];
  const [south, north] = [MIDDLE.lat - half, MIDDLE.lat + half];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
};
const layer = (geometry: GeoJSON.Geometry, properties: object): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry }],
});
const ARCHIVE = streetArchive({
  bounds: [WEST, SOUTH, EAST, NORTH],
  minZoom: 9,
  maxZoom: 12,
  layers: {
    earth: layer(square(0.1), { kind: 'earth' }),
    water: layer(square(0.01), { kind: 'lake' }),
    roads: layer(
      {
        type: 'LineString',
        coordinates: [
          [46.3, 40.695],
          [46.42, 40.695],
        ],
      },
      { kind: 'highway', name: 'A made-up road' },
    ),
  },
});

/** The site as a build with `geo/basemap.pmtiles` writes it, from a host that answers ranges or does not. */
async function serveStreets(page: Page, answersRanges: boolean): Promise<string[]> {
  const asked: string[] = [];
  const [folder = ''] =
    /data\/[^/"&]+\/ground\//.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  await page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '&quot;streets&quot;:null',
      `&quot;streets&quot;:{&quot;href&quot;:&quot;./${folder}basemap.pmtiles&quot;}`,
    );
    await route.fulfill({ response, body });
  });
  await page.route(/\/dataset\.json$/, async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as { info: object };
    await route.fulfill({ response, json: { ...json, info: { ...json.info, nearestZoom: 15 } } });
  });
  await page.route('**/basemap.pmtiles', async (route) => {
    const range = route.request().headers()['range'] ?? '';
    asked.push(range);
    const [, from = 0, to = 0] = (/bytes=(\d+)-(\d+)/.exec(range) ?? []).map(Number);
    const last = Math.min(to, ARCHIVE.length - 1);
    await route.fulfill(
      answersRanges
        ? {
            status: 206,
            body: Buffer.from(ARCHIVE.slice(from, last + 1)),
            headers: { 'content-range': `bytes ${from}-${last}/${ARCHIVE.length}`, etag: '"a"' },
          }
        : { status: 200, body: Buffer.from(ARCHIVE) },
    );
  });
  return asked;
}

/** The colours of the map's canvas at places from its middle, CSS pixels, as `#rrggbb`. */
async function coloursAt(page: Page, offsets: readonly (readonly [x: number, y: number])[]) {
  const picture = await page.locator('.map__canvas').screenshot();
  return page.evaluate(
    async ({ data, from }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return from.map(([x, y]) => {
        const at = context.getImageData(image.width / 2 + x, image.height / 2 + y, 1, 1).data;
        return `#${Array.from(at.slice(0, 3), (value) => value.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    { data: picture.toString('base64'), from: offsets },
  );
}

const LOOK = `map=14/${MIDDLE.lat}/${MIDDLE.lng}`;
/** In the lake, and on land beside it: clear of marks and their names. */
const WET_AND_DRY = [
  [-120, 60],
  [-330, 60],
] as const;

for (const theme of ['light', 'dark'] as const)
  test(
    `Streets are drawn near, in the map's colours, ${theme}, by ranges of the archive`,
    { tag: '@once' },
    async ({ page }) => {
      const asked = await serveStreets(page, true);
      const dateline = new DatelineDriver(page);
      await dateline.open(`?${LOOK}&theme=${theme}`);
      await dateline.waitForMap();
      const { sea, land } = PALETTES[theme];
      expect(await coloursAt(page, WET_AND_DRY)).toEqual([sea, land]);
      expect(asked.length).toBeGreaterThan(1);
      for (const range of asked) expect(range).toMatch(/^bytes=\d+-\d+$/);
    },
  );

test(
  'A host that answers no ranges leaves the ground as it is without streets',
  { tag: '@once' },
  async ({ page }) => {
    const asked = await serveStreets(page, false);
    const dateline = new DatelineDriver(page);
    await dateline.open(`?${LOOK}`);
    await dateline.waitForMap();
    const { land } = PALETTES.light;
    expect(await coloursAt(page, WET_AND_DRY)).toEqual([land, land]);
    expect(asked.length).toBeGreaterThan(0);
  },
);
