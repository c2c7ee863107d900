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
    await expect.poll(() => dateline.items.count()).toBeLessThan(all);
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

test('two fingers bring the axis nearer, one draws a window and moves it', async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open('?t=2020-10-10/2020-10-18');
  await dateline.plot.scrollIntoViewIfNeeded();
  const cdp = await page.context().newCDPSession(page);
  const plot = (await dateline.plot.boundingBox())!;
  const y = plot.y + plot.height - 40;
  const middle = plot.x + plot.width / 2;
  const earlier = dateline.timeline.getByRole('button', { name: /incidents? earlier/ });
  await expect(earlier).toHaveCount(0);
  const fingers = (apart: number) => [
    { x: middle - apart, y, id: 1 },
    { x: middle + apart, y, id: 2 },
  ];
  await cdp.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: fingers(20).slice(0, 1),
  });
  // The first finger has moved, and is held by what it pressed, before the second comes down.
  await cdp.send('Input.dispatchTouchEvent', {
    type: 'touchMove',
    touchPoints: fingers(22).slice(0, 1),
  });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(20) });
  for (let apart = 30; apart <= 120; apart += 15) {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  }
  await expect(earlier).toBeVisible();
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  // The window has not moved.
  expect(dateline.parameter('t')).toBe('2020-10-10/2020-10-18');

  await page.getByRole('button', { name: 'Show all dates' }).click();
  const day = (plot.width - 44) / 37;
  const x = (days: number): number => plot.x + 22 + days * day;
  await swipe(cdp, { x: x(4.5), y }, { x: 12 * day, y: 0 }, async () => {
    await expect(dateline.headline).toHaveText('1 – 13 Oct 2020');
  });
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-01/2020-10-13');
  // And moves it along, as far as the finger goes.
  await swipe(cdp, { x: x(9.5), y }, { x: 8 * day, y: 0 }, async () => {
    await expect(dateline.headline).toHaveText('9 – 21 Oct 2020');
  });
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-09/2020-10-21');
});

test('a tap on a day’s bar lists its incidents, and a tap on one opens it', async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open();
  await expect(dateline.handle('end')).toBeVisible();
  const plot = (await dateline.plot.boundingBox())!;
  const day = (plot.width - 44) / 37;
  await page.touchscreen.tap(plot.x + 22 + 15.5 * day, plot.y + plot.height - 24);
  await expect(dateline.card).toContainText(/^12 Oct 2020: \d+ incidents/);
  await expect(dateline.card).toContainText(/and \d+ more$/);
  expect(dateline.parameter('incident')).toBeNull();
  await dateline.card.getByRole('button').first().tap();
  await expect(dateline.reader).toBeVisible();
  expect(dateline.parameter('incident')).not.toBeNull();
});

test('a finger moves a window of one day, and steps go from day to day', async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open('?t=2020-10-11');
  await expect(dateline.handle('end')).toBeVisible();
  const cdp = await page.context().newCDPSession(page);
  const start = (await dateline.handle('start').boundingBox())!;
  const end = (await dateline.handle('end').boundingBox())!;
  const plot = (await dateline.plot.boundingBox())!;
  const day = (plot.width - 44) / 37;
  // Neither handle lies on the day.
  const from = plot.x + 22 + 14 * day;
  expect(start.x + start.width).toBeLessThanOrEqual(from + 1);
  expect(end.x).toBeGreaterThanOrEqual(from + day - 1);
  const middle = { x: from + day / 2, y: start.y + start.height / 2 };
  await swipe(cdp, middle, { x: 5 * day, y: 0 });
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-16');
  await swipe(cdp, { ...middle, x: middle.x + 5 * day }, { x: -8 * day, y: 0 });
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-08');
  await dateline.timeline.getByRole('button', { name: 'Next day' }).tap();
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-09');
  await dateline.timeline.getByRole('button', { name: 'Previous day' }).tap();
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-08');
});

test('map and timeline stay while the page scrolls, also by a swipe over the map', async ({
  page,
}) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open();
  await expect(dateline.handle('end')).toBeVisible();
  const cdp = await page.context().newCDPSession(page);
  const map = (await dateline.map.boundingBox())!;
  await swipe(cdp, { x: map.x + 40, y: map.y + map.height - 30 }, { x: 0, y: -200 });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  await page.evaluate(() => window.scrollTo(0, 900));
  await expect(dateline.map).toBeInViewport({ ratio: 1 });
  await expect(dateline.timeline).toBeInViewport({ ratio: 1 });
  const [above, below] = [await dateline.map.boundingBox(), await dateline.timeline.boundingBox()];
  expect(above!.height).toBe(260);
  expect(Math.round(below!.height)).toBe(116);
});
