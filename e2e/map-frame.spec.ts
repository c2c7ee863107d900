import { expect, test } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

test.describe('the wheel over a mark', { tag: '@once' }, () => {
  test('zooms the map and leaves the page where it is', async ({ page }) => {
    const dateline = new DatelineDriver(page);
    await dateline.open('?map=7.5/40.2/46.6');
    await dateline.waitForMap();
    await dateline.place('ganja').hover();
    await page.mouse.wheel(0, -240);
    await expect.poll(() => Number(dateline.parameter('map')?.split('/')[0])).toBeGreaterThan(7.5);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(dateline.complaints).toEqual([]);
  });
});

test('a scale bar tells what is seen, lies on nothing, and is not there where there is no room', async ({
  page,
  viewport,
}) => {
  const dateline = new DatelineDriver(page);
  const scale = dateline.map.locator('.map__scale');
  await dateline.open('?map=7/39.9/46.7');
  await dateline.waitForMap();
  await expect(scale).toHaveText(/^\d+\u00A0km$/);
  const far = await scale.textContent();
  const [bar, credits, map] = await Promise.all([
    scale.boundingBox(),
    dateline.map.locator('.map__attribution').filter({ visible: true }).boundingBox(),
    dateline.map.boundingBox(),
  ]);
  expect(bar!.x + bar!.width).toBeLessThan(credits!.x);
  expect(bar!.y + bar!.height).toBeLessThan(map!.y + map!.height);
  if (viewport!.width > 1000) {
    const key = (await dateline.legend.locator('.legend__key').boundingBox())!;
    expect(key.y + key.height).toBeLessThan(bar!.y);
  }
  await dateline.show('?map=10/39.9/46.7');
  await dateline.waitForMap();
  await expect(scale).not.toHaveText(far!);
  if (viewport!.width < 500) {
    await dateline.map.locator('summary').click();
    await expect(scale).toBeHidden();
    await dateline.map.locator('summary').click();
    await expect(scale).toBeVisible();
    await dateline.show('?place=ganja');
    await expect(dateline.reader).toBeVisible();
    await expect(scale).toBeHidden();
  }
});

test(
  'the picture that stands in for the map has its scale bar',
  { tag: '@once' },
  async ({ page }) => {
    await page.route(/MapCanvas/, (route) => route.abort());
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
    await expect(dateline.map.locator('.map__scale')).toHaveText(/^\d+\u00A0km$/);
  },
);
