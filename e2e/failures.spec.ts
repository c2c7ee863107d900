import { expect, test } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

test(
  'without JavaScript every incident stands in the page with its quotes and citations',
  { tag: '@once' },
  async ({ browser, request }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('./');
    const incidents = page.locator('article[data-incident]');
    const data = (await (await request.get('data/karabakh-2020/dataset.json')).json()) as {
      incidents: { claims: unknown[] }[];
    };
    await expect(incidents).toHaveCount(data.incidents.length);
    const claims = data.incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
    await expect(page.locator('figure blockquote[cite]')).toHaveCount(claims);
    await expect(page.locator('figure figcaption a[href*="#:~:text="]')).toHaveCount(claims);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Nagorno-Karabakh, autumn 2020, as five articles report it',
    );
    await expect(incidents.first()).toBeVisible();
    await context.close();
  },
);

test('the pages obey their own strict policy', { tag: '@once' }, async ({ request }) => {
  const html = await (await request.get('./')).text();
  expect(html).toContain(`default-src 'none'; script-src 'self'`);
  expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)/i);
  expect(html).not.toMatch(/(?:src|href)="\//);
});

test(
  'without WebGL 2 a picture of the map serves, with its marks',
  { tag: '@once' },
  async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    const dateline = new DatelineDriver(page);
    await dateline.open('?t=2020-10-10/2020-10-18');
    await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
    await expect(dateline.map.locator('svg.basemap path').first()).toBeAttached();
    const notice = page.getByText('needs WebGL 2');
    await expect(notice).toBeVisible();
    await dateline.place('ganja').click();
    await expect(dateline.reader).toContainText('Ganja');
    // What it says lies on marks until it is read.
    await dateline.map.getByRole('button', { name: 'Close' }).click();
    await expect(notice).toHaveCount(0);
    await expect(dateline.map.locator('[data-place]').first()).toBeFocused();
    await dateline.dragHandle('end', -40);
    await expect.poll(() => dateline.parameter('t')).not.toBe('2020-10-10/2020-10-18');
  },
);

test('the list can be used before MapLibre has come', { tag: '@once' }, async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/MapCanvas/, async (route) => {
    await held;
    await route.continue();
  });
  const dateline = new DatelineDriver(page);
  await dateline.open();
  await expect(dateline.map).toHaveAttribute('data-map', 'loading');
  await dateline.items.first().getByRole('button').click();
  await expect(dateline.reader.locator('figure').first()).toBeVisible();
  release();
  await dateline.waitForMap();
});

test(
  'a dataset that does not come says so, keeps the text readable, and comes on Try again',
  { tag: '@once' },
  async ({ page }) => {
    let broken = true;
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/dataset\.json/, async (route) => {
      if (!broken) return route.continue();
      await asked;
      return route.fulfill({ status: 503, body: 'busy' });
    });
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('data-dateline', 'loading');
    await expect(page.getByRole('status')).toHaveText('Loading incidents…');
    answer();
    await expect(page.locator('html')).toHaveAttribute('data-dateline', 'error');
    await expect(page.getByRole('alert')).toContainText('HTTP 503');
    await expect(page.locator('article[data-incident]').first()).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-dateline', 'ready');
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  },
);

test(
  'a chunk of the map that does not come leaves list, timeline and marks at work, and comes on Try again',
  { tag: '@once' },
  async ({ page }) => {
    let broken = true;
    await page.route(/MapCanvas.*\.js/, (route) => (broken ? route.abort() : route.continue()));
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
    await expect(dateline.map.getByRole('alert')).toContainText('could not be loaded');
    await expect(dateline.place('ganja')).toBeVisible();
    await expect(dateline.map.locator('svg.basemap path').first()).toBeAttached();
    await dateline.dragHandle('end', -80);
    expect(dateline.parameter('t')).toMatch(/^2020-09-27\//);
    await expect(page.getByRole('button', { name: 'Reload the page' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await dateline.waitForMap();
  },
);
