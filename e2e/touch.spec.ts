import { expect, test } from '@playwright/test';
import type { CDPSession } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

async function swipe(
  cdp: CDPSession,
  from: { x: number; y: number },
  by: { x: number; y: number },
  held?: () => Promise<void>,
): Promise<void> {
  const steps = 8;
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= steps; step++) {
    const point = { x: from.x + (by.x * step) / steps, y: from.y + (by.y * step) / steps };
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await held?.();
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a finger drags a handle and the list follows before it is lifted', async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open();
  const cdp = await page.context().newCDPSession(page);
  const all = await dateline.items.count();
  const box = (await dateline.handle('end').boundingBox())!;
  const grip = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await swipe(cdp, grip, { x: -150, y: 0 }, async () => {
    expect(await dateline.items.count()).toBeLessThan(all);
  });
  await expect.poll(() => dateline.parameter('t')).toMatch(/^2020-09-27\/2020-10-\d\d$/);
});

test('a finger on the timeline scrolls the page and leaves the window alone', async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open('?t=2020-10-05/2020-10-25');
  const cdp = await page.context().newCDPSession(page);
  const plot = (await dateline.timeline.locator('.timeline__plot').boundingBox())!;
  await swipe(cdp, { x: plot.x + plot.width / 2, y: plot.y + 20 }, { x: 0, y: -200 });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  expect(dateline.parameter('t')).toBe('2020-10-05/2020-10-25');
});
