import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { axe } from './axe.ts';
import { DatelineDriver } from './driver.ts';
import { frameOf, test } from './host-pages.ts';

interface MapElement extends HTMLElement {
  getView(): Promise<Record<string, string>>;
}

const steps = (page: Page): Locator => page.locator('[data-dateline-step]');
const ready = (page: Page): Promise<void> =>
  expect(frameOf(page, 'dateline-map').locator('html')).toHaveAttribute('data-dateline', 'ready');
/** The view that a step asks for. */
const asked = async (step: Locator): Promise<Record<string, string>> =>
  JSON.parse((await step.getAttribute('data-dateline-step'))!) as Record<string, string>;
const shown = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => document.querySelector<MapElement>('dateline-map')!.getView());

/** Scrolls as a reader does, until the first lines of an element stand a little above the middle of the screen. */
async function readTo(element: Locator): Promise<void> {
  await element.evaluate((one) => {
    const { top } = one.getBoundingClientRect();
    scrollTo({ top: top + scrollY - innerHeight * 0.48, behavior: 'instant' });
  });
}

test('read from top to bottom and back, every step of the explainer has its view on the map', async ({
  page,
  site,
}) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await page.goto('./explainer/');
  const map = page.locator('dateline-map');
  await map.scrollIntoViewIfNeeded();
  await ready(page);
  const frame = frameOf(page, 'dateline-map');
  const reader = frame.getByRole('region', { name: 'Reader' });
  const count = await steps(page).count();
  const there = Array.from({ length: count }, (_, at) => at);
  const back = there.slice(0, -1).toReversed();
  for (const at of [...there, ...back]) {
    const step = steps(page).nth(at);
    await readTo(step);
    const view = await asked(step);
    await expect.poll(() => shown(page), `step ${at + 1}`).toEqual({ ui: 'none', ...view });
    await expect(reader).toHaveCount(view['place'] || view['incident'] ? 1 : 0);

    // The map stays in view, beside the text on a wide screen and above it on a narrow one.
    const { width, height } = page.viewportSize()!;
    const box = (await map.boundingBox())!;
    const text = (await step.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    if (width > 820) {
      expect(box.x).toBeGreaterThanOrEqual(text.x + text.width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    } else {
      expect(box.height).toBeLessThanOrEqual(height * 0.45);
      expect(box.width).toBe(width);
      expect(text.y).toBeGreaterThanOrEqual(box.y + box.height);
    }
  }
  // What the reader of the article did not do is not in the way back.
  expect(await page.evaluate(() => history.length)).toBe(2);
  expect(dateline.requests.filter((address) => !address.startsWith(site))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(dateline.complaints).toEqual([]);
});

test.describe('the explainer', { tag: '@once' }, () => {
  test('moves the camera with a step, and lets the reader look elsewhere', async ({ page }) => {
    await page.goto('./explainer/');
    await ready(page);
    const frame = frameOf(page, 'dateline-map');
    const map = frame.locator('[data-map]');
    await expect(map).toHaveAttribute('data-map', 'idle', { timeout: 60_000 });
    const ganja = frame.locator('button[data-place="ganja"]');
    const zangilan = frame.locator('button[data-place="zangilan"]');
    await expect(zangilan).toBeVisible();
    await readTo(steps(page).nth(2));
    await expect(zangilan).toBeHidden();
    await expect(ganja).toBeVisible();
    await readTo(steps(page).nth(6));
    await expect(ganja).toBeHidden();
    await expect(zangilan).toBeVisible();
  });

  test('is an article without JavaScript, from 320 pixels up', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const width of [320, 390, 819, 820, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${site}explainer/`);
      await expect(steps(page).first()).toBeVisible();
      const link = page.getByRole('link', { name: /Open the map and the timeline/ });
      await expect(link).toBeVisible();
      const picture = page.locator('dateline-map img');
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      const overflow = await page
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(overflow, `at ${width} pixels`).toBe(0);
    }
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`gives axe nothing to find, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await new DatelineDriver(page).withoutMap();
      await page.goto('./explainer/');
      await ready(page);
      expect(await axe(page, 'html')).toEqual([]);
    });
  }

  test('copied to another site as the guide says, it moves its map there', async ({
    page,
    host,
    site,
  }) => {
    await new DatelineDriver(page).withoutMap();
    const built = await (await page.request.get('explainer/')).text();
    const copy = built
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replaceAll('"../', `"${site}`);
    await page.goto(host.put('/copy', { body: copy }));
    await ready(page);
    for (const at of [3, 0]) {
      await readTo(steps(page).nth(at));
      const view = await asked(steps(page).nth(at));
      await expect.poll(() => shown(page)).toEqual({ ui: 'none', ...view });
    }
  });

  test('the guide’s recipe for scrollama moves the map as it stands there', async ({
    page,
    host,
    site,
  }) => {
    await page.goto('./embedding/');
    const recipe = (await page.locator('[data-recipe="scrollama"]').textContent())!;
    const written = new URL(
      '..',
      (await page.locator('link[rel="canonical"]').getAttribute('href'))!,
    );
    await new DatelineDriver(page).withoutMap();
    const style = `<style>dateline-map { position: sticky; top: 0; height: 300px } .step { margin: 700px 0 }</style>`;
    await page.goto(host.put('/recipe', { body: style + recipe.replaceAll(written.href, site) }));
    await ready(page);
    const paragraphs = page.locator('.step');
    const [first, second] = await paragraphs.evaluateAll((all) =>
      all.map((one) => JSON.parse((one as HTMLElement).dataset['view']!) as unknown),
    );
    for (const [at, view] of [
      [0, first],
      [1, second],
      [0, first],
    ] as const) {
      await readTo(paragraphs.nth(at));
      await expect.poll(() => shown(page)).toEqual({ ui: 'none', ...(view as object) });
    }
  });
});
