import { expect, test } from '@playwright/test';
import type { Page, Route } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

/** Points; an area's tag makes room for the map's controls. */
const POINTS = ['ganja', 'gosha-bulag', 'ishigli'];

/** Where the marks of the points stand on the map, CSS pixels. */
function standsOf(page: Page): Promise<(readonly [x: number, y: number])[]> {
  return page.locator('.map').evaluate((map, points) => {
    const { left, top } = map.getBoundingClientRect();
    return points.map((id) => {
      const box = map.querySelector(`button[data-place="${id}"]`)!.getBoundingClientRect();
      return [Math.round(box.x - left), Math.round(box.y - top)] as const;
    });
  }, POINTS);
}

for (const query of ['', '?place=ganja']) {
  test(
    `a page resized before MapLibre has come looks where one of that size does: ${query}`,
    { tag: '@once' },
    async ({ page }) => {
      const [before, after] = [
        { width: 1280, height: 800 },
        { width: 900, height: 640 },
      ];
      const held: Route[] = [];
      await page.route(/MapCanvas.*\.js/, (route) => void held.push(route));
      const dateline = new DatelineDriver(page);
      await page.setViewportSize(after);
      await dateline.open(query);
      await expect(dateline.map.locator('button[data-place]').first()).toBeAttached();
      const expected = await standsOf(page);

      await page.setViewportSize(before);
      await dateline.open(query);
      await expect(dateline.map.locator('button[data-place]').first()).toBeAttached();
      expect(await standsOf(page)).not.toEqual(expected);
      await page.setViewportSize(after);
      await expect.poll(() => standsOf(page)).toEqual(expected);

      await Promise.all(held.splice(0).map((route) => route.continue().catch(() => undefined)));
      await dateline.waitForMap();
      await expect.poll(() => standsOf(page)).toEqual(expected);
      expect(dateline.complaints).toEqual([]);
    },
  );
}
