import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { PublishedDataset } from '../src/dataset/open/published.ts';
import { wrapLng } from '../src/geo/lng-lat.ts';
import { DatelineDriver } from './driver.ts';
import { serveManyPlaces } from './many-places.ts';
import { test } from './routed-test.ts';

const NOTICE = 'No mark is in view.';

test.describe('where no mark is in view', () => {
  test('the map says so and leads back, by keyboard, too', async ({ page }) => {
    const dateline = new DatelineDriver(page);
    const status = dateline.map.getByRole('status').filter({ hasText: NOTICE });
    await dateline.open('?map=6/20/-20');
    await dateline.waitForMap();
    await expect(status).toBeVisible();
    const back = dateline.map.getByRole('button', { name: 'Show the marks' });
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(status).toHaveCount(0);
    await expect(dateline.map.getByRole('application')).toBeFocused();
    expect(dateline.parameter('map')).toBeNull();
    await expect(dateline.place('ganja')).toBeInViewport();
    await expect(back).toHaveCount(0);
  });

  test('so does a map of many points', { tag: '@once' }, async ({ page }) => {
    await serveManyPlaces(page);
    const dateline = new DatelineDriver(page);
    await dateline.open('?map=8/50/20');
    await dateline.waitForMap();
    await dateline.map.getByRole('button', { name: 'Show the marks' }).click();
    await expect(dateline.map.getByText(NOTICE)).toHaveCount(0);
    expect(dateline.parameter('map')).toBeNull();
  });

  test('the far sea is sea, and the far land is land', { tag: '@once' }, async ({ page }) => {
    const dateline = new DatelineDriver(page);
    const colours: (readonly number[])[] = [];
    for (const query of ['?map=5/-16.6/-22', '?map=5/72/-40']) {
      await dateline.open(query);
      await dateline.waitForMap();
      colours.push(await middleColour(page));
    }
    // Blue before red, and the other way round.
    expect(colours[0]![2]).toBeGreaterThan(colours[0]![0]! + 8);
    expect(colours[1]![2]).toBeLessThan(colours[1]![0]!);
  });
});

/** The colour in the middle of the map as it is on the screen: red, green, blue. */
async function middleColour(page: Page): Promise<readonly number[]> {
  const box = (await page.locator('.map__box').boundingBox())!;
  const clip = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 1, height: 1 };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, png);
}

/** Serves the dataset as if it lay around the 180th meridian. */
async function serveAcross(page: Page): Promise<void> {
  const east = 180 - 46.7;
  const moved = (lng: number): number => wrapLng(lng + east);
  await page.route('**/dataset.json', async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const published = (await response.json()) as PublishedDataset;
    const [[west, south], [right, north]] = published.info.bounds;
    const bounds = [
      [moved(west), south],
      [moved(right), north],
    ];
    const places = published.places.map(({ outline: _outline, ...place }) => ({
      ...place,
      lng: moved(place.lng),
    }));
    const info = { ...published.info, bounds };
    await route.fulfill({ response, json: { ...published, info, places, basemap: null } });
  });
}

test('across the 180th meridian no mark is doubled or lost, and addresses stay within ±180', async ({
  page,
}) => {
  await serveAcross(page);
  const dateline = new DatelineDriver(page);
  await dateline.open();
  await dateline.waitForMap();
  const centreOf = async (id: string): Promise<number> => {
    const box = (await dateline.place(id).boundingBox())!;
    return box.x + box.width / 2;
  };
  // Ganja lies west of the meridian then, Tartar east of it.
  const apart = (await centreOf('tartar')) - (await centreOf('ganja'));
  expect(apart).toBeGreaterThan(20);
  const canvas = dateline.map.getByRole('application');
  // Never back where it began: no address says so.
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
    const before = await centreOf('ganja');
    const address = dateline.parameter('map');
    await canvas.press(key);
    await expect.poll(() => centreOf('ganja')).not.toBe(before);
    await dateline.waitForMap();
    const now = (await centreOf('tartar')) - (await centreOf('ganja'));
    expect(Math.abs(now - apart)).toBeLessThan(2);
    await expect(dateline.place('ganja')).toHaveCount(1);
    // The address is written a moment after.
    await expect.poll(() => dateline.parameter('map')).not.toBe(address);
    const lng = Number(dateline.parameter('map')?.split('/')[2]);
    expect(Math.abs(lng)).toBeLessThanOrEqual(180);
  }
});
