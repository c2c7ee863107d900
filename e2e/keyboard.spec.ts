import { expect } from '@playwright/test';
import { axe } from './axe.ts';
import { DatelineDriver } from './driver.ts';
import { serveMany } from './many-incidents.ts';
import { test } from './routed-test.ts';

test(
  'the sliders step by days and weeks and speak written dates',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?t=2020-10-10/2020-10-17');
    const start = dateline.handle('start');
    const end = dateline.handle('end');
    await expect(start).toHaveAttribute('aria-valuetext', 'Saturday 10 October 2020');
    await expect(end).toHaveAttribute('aria-valuetext', 'Saturday 17 October 2020');
    await start.focus();
    await page.keyboard.press('ArrowRight');
    await expect(start).toHaveAttribute('aria-valuetext', 'Sunday 11 October 2020');
    await page.keyboard.press('PageDown');
    await expect(start).toHaveAttribute('aria-valuetext', 'Sunday 4 October 2020');
    await page.keyboard.press('Home');
    await expect(start).toHaveAttribute('aria-valuetext', 'Sunday 27 September 2020');
    await page.keyboard.press('End');
    await expect(start).toHaveAttribute('aria-valuetext', 'Saturday 17 October 2020');
    await expect(end).toHaveAttribute('aria-valuetext', 'Saturday 17 October 2020');
    await end.focus();
    await page.keyboard.press('End');
    await expect(end).toHaveAttribute('aria-valuetext', 'Monday 2 November 2020');
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-17/2020-11-02');
  },
);

test(
  'outside marks, list and who says so, the Tab key stops no more than 20 times',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await dateline.waitForMap();
    await expect(page.getByRole('link', { name: 'SRTM' })).toBeVisible();
    const stops = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex]')]
        .filter((one) => one.tabIndex >= 0 && one.checkVisibility())
        .filter((one) => !one.closest('.skip-link, [data-place], article, .lede'))
        .filter((one) => !one.closest('.timeline__layer'))
        .map((one) => one.getAttribute('aria-label') ?? one.textContent),
    );
    expect(stops.length, stops.join(', ')).toBeLessThanOrEqual(20);
    // Each row of them is walked by arrows.
    const walk = async (from: string, key: string, to: string): Promise<void> => {
      const name = (text: string) => page.locator(`[aria-label="${text}"], a:has-text("${text}")`);
      await name(from).first().focus();
      await page.keyboard.press(key);
      await expect(name(to).first()).toBeFocused();
    };
    await walk('Play', 'ArrowRight', 'Previous incident');
    await walk('GSHHG', 'ArrowRight', 'SRTM');
    await walk('Next chapter', 'ArrowRight', 'Fighting reported');
  },
);

test('arrow keys tell the bars of a crowd', { tag: '@once' }, async ({ page }) => {
  await serveMany(page, 4000);
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open();
  const steps = dateline.timeline.getByRole('spinbutton');
  await expect(steps).toHaveAttribute('aria-valuetext', /^27 Sept 2020: \d+ incidents$/);
  await steps.focus();
  const told = dateline.card.locator('.pointed__when').first();
  await expect(told).toHaveText(/^27 Sept 2020: \d+ incidents$/);
  await page.keyboard.press('ArrowRight');
  await expect(steps).toHaveAttribute('aria-valuetext', /^28 Sept 2020: \d+ incidents$/);
  await expect(told).toHaveText(/^28 Sept 2020: \d+ incidents$/);
  await page.keyboard.press('End');
  await expect(told).toHaveText(/^2 Nov 2020: \d+ incidents$/);
  await page.keyboard.press('Escape');
  await expect(dateline.card).toHaveCount(0);
  await expect(steps).toBeFocused();
});

test('each slider lies over its handle and the body drags as a whole', async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open('?t=2020-10-10/2020-10-17');
  for (const which of ['start', 'end'] as const) {
    const grip = (await page.locator(`[data-end="${which}"] .timeline__grip`).boundingBox())!;
    const slider = (await dateline.handle(which).boundingBox())!;
    expect(slider.x).toBeLessThanOrEqual(grip.x);
    expect(slider.x + slider.width).toBeGreaterThanOrEqual(grip.x + grip.width);
    expect(slider.y).toBeLessThanOrEqual(grip.y);
    expect(slider.y + slider.height).toBeGreaterThanOrEqual(grip.y + grip.height);
  }
  const body = (await page.locator('.timeline__window').boundingBox())!;
  const y = body.y + 8;
  await page.mouse.move(body.x + body.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(body.x + body.width / 2 + body.width, y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-18/2020-10-25');
});

test(
  'list, mark and dot open the reader with Enter, and Escape gives the focus back',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?t=2020-10-10/2020-10-18');
    const openers = [
      dateline.item('ganja-missile-strike-2020-10-17').getByRole('button'),
      page.locator('[data-mark="ganja-missile-strike-2020-10-17"]'),
      dateline.place('ganja'),
    ];
    for (const opener of openers) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(dateline.reader).toBeFocused();
      await expect(dateline.reader).toContainText('At least 13 civilians');
      await expect(dateline.items.first()).toBeAttached();
      await page.keyboard.press('Escape');
      await expect(dateline.reader).toHaveCount(0);
      await expect(opener).toBeFocused();
    }
  },
);

test('the steps go from incident to incident', async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open('?t=2020-10-11/2020-10-15');
  const next = page.getByRole('button', { name: 'Next incident' });
  await expect(next).toBeAttached();
  await expect(dateline.timeline.locator('[data-mark]').first()).toBeAttached();
  const ids = await dateline.shownInTime();
  await next.focus();
  for (const id of ids.slice(0, 3)) {
    await page.keyboard.press('Enter');
    await expect.poll(() => dateline.parameter('incident')).toBe(id);
    await expect(next).toBeFocused();
  }
  await page.getByRole('button', { name: 'Previous incident' }).click();
  await expect.poll(() => dateline.parameter('incident')).toBe(ids[1]);
});

test(
  'the skip link leads to the list, whatever the column shows',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    const incidents = page.getByRole('region', { name: 'Incidents', exact: true });
    const skip = page.getByRole('link', { name: 'Skip to the list of incidents' });
    const skipToList = async (): Promise<void> => {
      await expect(incidents).toBeHidden();
      await skip.focus();
      await page.keyboard.press('Enter');
      await expect(incidents).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(dateline.items.first().getByRole('button').first()).toBeFocused();
    };
    await dateline.open('?t=2020-10-10/2020-10-18&incident=ganja-missile-strike-2020-10-17');
    await expect(dateline.reader).toBeVisible();
    await skipToList();
    await expect(dateline.reader).toHaveCount(0);
    // The second time, the address names the list already.
    await page.getByRole('button', { name: /^Totals/ }).click();
    await skipToList();
    expect(dateline.complaints).toEqual([]);
  },
);

test(
  'a reader that an address has opened gives way to the list, and the focus with it',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?incident=ganja-missile-strike-2020-10-17');
    await page.keyboard.press('Escape');
    await expect(dateline.reader).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Incidents', exact: true })).toBeFocused();
  },
);

test(
  'the focus stays with its incident while the window moves under a long list',
  { tag: '@once' },
  async ({ page }) => {
    await serveMany(page, 320);
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    const link = (id: string) => page.locator(`[data-incident-link="${id}"]`);
    const isLong = (of: number) =>
      expect(page.locator(`article[aria-setsize="${of}"]`)).not.toHaveCount(0);
    await isLong(320);
    // Below the lede a long list has drawn but its first ones, once its code is here.
    await expect(page.locator('.rows')).toBeVisible();
    await dateline.items.first().evaluate((item) => item.scrollIntoView({ block: 'start' }));
    await expect.poll(() => dateline.items.count()).toBeGreaterThan(12);
    // The first day has nine.
    const ids = await dateline.shownIds();
    const [goes, stays] = [ids[0]!, ids[10]!];
    await dateline.handle('start').press('ArrowRight');
    await isLong(311);
    await expect.poll(() => dateline.parameter('t')).toBe('2020-09-28/2020-11-02');
    await page.goBack();
    await isLong(320);

    await link(stays).focus();
    for (const of of [311, 320]) {
      await (of === 311 ? page.goForward() : page.goBack());
      await isLong(of);
      await expect(link(stays)).toBeFocused();
    }
    await link(goes).focus();
    await page.goForward();
    await isLong(311);
    await expect(page.getByRole('region', { name: 'Incidents' })).toBeFocused();
  },
);

test(
  'the focus stays with its incident when a long list becomes a short one',
  { tag: '@once' },
  async ({ page }) => {
    await serveMany(page, 400);
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?q=ganja');
    await expect(dateline.items).not.toHaveCount(0);
    const drawnInPart = page.locator('.rows');
    await expect(drawnInPart).toHaveCount(0);
    const ids = await dateline.shownIds();
    await page.getByRole('button', { name: /^Remove filter/ }).click();
    await expect(drawnInPart).toHaveCount(1);
    const all = await dateline.shownIds();
    const both = all.find((id) => ids.includes(id))!;
    for (const [id, focused] of [
      [both, page.locator(`[data-incident-link="${both}"]`)],
      [all.find((one) => !ids.includes(one))!, page.getByRole('region', { name: 'Incidents' })],
    ] as const) {
      await page.locator(`[data-incident-link="${id}"]`).focus();
      await page.goBack();
      await expect(drawnInPart).toHaveCount(0);
      await expect(focused).toBeFocused();
      await page.goForward();
      await expect(drawnInPart).toHaveCount(1);
    }
  },
);

test(
  'the totals give the focus back, and what is opened from them leads to the list',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?t=2020-10-10/2020-10-18');
    const opener = page.getByRole('button', { name: /^Totals/ });
    const tolls = page.getByRole('region', { name: 'Totals', exact: true });
    await opener.click();
    await expect(tolls).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tolls).toHaveCount(0);
    await expect(opener).toBeFocused();
    await opener.click();
    await dateline.timeline.locator('[data-mark]').first().focus();
    await page.keyboard.press('Enter');
    await expect(dateline.reader).toBeFocused();
    await dateline.back.click();
    await expect(dateline.items.first()).toBeVisible();
  },
);

test(
  'steps within a place keep the focus, press after press',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?incident=ganja-missile-strike-2020-10-11');
    const next = dateline.reader.getByRole('button', { name: 'Next here' });
    const seen = new Set<string | null>();
    await next.focus();
    for (const position of ['2 of 4', '3 of 4', '4 of 4']) {
      await page.keyboard.press('Enter');
      await expect(dateline.reader).toContainText(position);
      await expect(next).toBeFocused();
      seen.add(dateline.parameter('incident'));
    }
    expect(seen.size).toBe(3);
    await expect(next).toHaveAttribute('aria-disabled', 'true');

    // In the place itself the same steps scroll, to the last one too, which can't reach the top.
    await dateline.open('?place=ganja');
    await next.focus();
    for (const position of ['2 of 4', '3 of 4', '4 of 4']) {
      await page.keyboard.press('Enter');
      await expect(dateline.reader).toContainText(position);
      await expect(next).toBeFocused();
    }
    await expect(dateline.reader.locator('.reader__incident').last()).toBeInViewport();
  },
);

test('axe finds nothing', async ({ page }) => {
  const dateline = new DatelineDriver(page);
  await dateline.open('?t=2020-10-10/2020-10-18&place=ganja');
  await dateline.waitForMap();
  expect(await axe(page)).toEqual([]);
});
