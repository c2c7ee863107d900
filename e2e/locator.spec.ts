import { expect, test } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

test('a locator says where a near map is, follows it, and lets presses through', async ({
  page,
}) => {
  const dateline = new DatelineDriver(page);
  const locator = dateline.map.locator('.map__locator');
  await dateline.open('?map=9.5/40.6/46.4');
  await dateline.waitForMap();
  await expect(locator).toHaveCSS('pointer-events', 'none');
  const frame = locator.locator('rect').last();
  const at = async (): Promise<number> => Number(await frame.getAttribute('x'));
  const before = await at();
  await dateline.map.getByRole('application').press('ArrowRight');
  await expect.poll(at).toBeGreaterThan(before);
  const boxes = await Promise.all([
    locator.boundingBox(),
    dateline.map.locator('.map__attribution').filter({ visible: true }).boundingBox(),
  ]);
  expect(boxes[0]!.y + boxes[0]!.height).toBeLessThanOrEqual(boxes[1]!.y);
  await dateline.show();
  await expect(locator).toHaveCount(0);
  expect(dateline.complaints).toEqual([]);
});

test('where the dataset has no ground there is no locator', { tag: '@once' }, async ({ page }) => {
  const dateline = new DatelineDriver(page);
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/ data-ground="[^"]*"/, '');
    await route.fulfill({ response, body });
  });
  await dateline.open('?map=9.5/40.6/46.4');
  await dateline.waitForMap();
  expect(dateline.requests.filter((address) => address.includes('basemap.topo'))).toEqual([]);
  await expect(dateline.map.locator('.map__locator')).toHaveCount(0);
  expect(dateline.complaints).toEqual([]);
});
