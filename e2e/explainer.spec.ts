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

/** How far a place's mark is from the middle of the frame's map, CSS pixels. */
async function offCentre(page: Page, place: string): Promise<{ x: number; y: number }> {
  return frameOf(page, 'dateline-map')
    .locator('[data-map]')
    .evaluate((map, id) => {
      const box = map.getBoundingClientRect();
      const mark = map.querySelector(`[data-place="${id}"]`)!.getBoundingClientRect();
      return {
        x: mark.x + mark.width / 2 - (box.x + box.width / 2),
        y: mark.y + mark.height / 2 - (box.y + box.height / 2),
      };
    }, place);
}

/** Waits until the map looks at a place: its mark may stand a little beside it. */
async function looksAt(page: Page, place: string): Promise<void> {
  const off = async (): Promise<number> => {
    const { x, y } = await offCentre(page, place);
    return Math.hypot(x, y);
  };
  await expect.poll(off, `${place} is in the middle`).toBeLessThan(40);
}

/** Code of the guide as it stands there, with this site's address for the one that it was built for. */
async function recipeOf(page: Page, name: string, site: string): Promise<string> {
  await page.goto(`${site}embedding/`);
  const text = (await page.locator(`[data-recipe="${name}"]`).textContent())!;
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  const written = new URL('..', canonical!);
  return text.replaceAll(written.href, site).replaceAll(written.origin, new URL(site).origin);
}

test('read from top to bottom and back, every step of the explainer has its view on the map', async ({
  page,
  site,
}) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await page.goto('./explainer/');
  const entries = await page.evaluate(() => history.length);
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
    await expect.poll(() => shown(page), `step ${at + 1}`).toEqual({ ui: 'compact', ...view });
    await expect(reader).toHaveCount(0);
    await expect(step).toHaveAttribute('aria-current', 'step');
    await expect(page.locator('[aria-current="step"]')).toHaveCount(1);

    // The map stays in view, beside the text on a wide screen and above it on a narrow one.
    const { width, height } = page.viewportSize()!;
    const box = (await map.boundingBox())!;
    const text = (await step.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    if (width > 820) {
      expect(box.x).toBeGreaterThanOrEqual(text.x + text.width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    } else {
      expect(box.height).toBeLessThanOrEqual(height * 0.48);
      expect(box.width).toBe(width);
      // The step in force begins below the map.
      expect(text.y).toBeGreaterThanOrEqual(box.y + box.height);
    }
    const region = (await frame.locator('[data-map]').boundingBox())!;
    expect(region.height, 'free of what stands around it').toBeGreaterThanOrEqual(220);
  }
  // The end of the article leaves no screen empty: what closes it stands where the last step is read.
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect(steps(page).last()).toHaveAttribute('aria-current', 'step');
  const last = (await steps(page).last().boundingBox())!;
  expect(last.y + last.height).toBeGreaterThan(0);
  const closing = (await page.locator('.closing').boundingBox())!;
  expect(closing.y - (last.y + last.height)).toBeLessThan(120);
  // What the reader of the article did not do is not in the way back.
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(dateline.requests.filter((address) => !address.startsWith(site))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(dateline.complaints).toEqual([]);
});

test.describe('the explainer', { tag: '@once' }, () => {
  test('moves the camera with a step, and lets the reader look elsewhere', async ({ page }) => {
    await page.goto('./explainer/');
    await ready(page);
    const map = frameOf(page, 'dateline-map').locator('[data-map]');
    await expect(map).toHaveAttribute('data-map', 'idle', { timeout: 60_000 });
    // Both steps show both places.
    await readTo(steps(page).nth(2));
    await looksAt(page, 'ganja');
    await readTo(steps(page).nth(3));
    await looksAt(page, 'khankendi-stepanakert');
    await expect(map).toHaveAttribute('data-map', 'idle');
    await expect(map.locator('.map__locator')).toBeVisible();

    const before = await offCentre(page, 'khankendi-stepanakert');
    const { x, y, width, height } = (await map.boundingBox())!;
    const grip = { x: x + width * 0.3, y: y + height * 0.7 };
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x + 40, grip.y - 60, { steps: 6 });
    // Held before it is let go, it does not slide on.
    await page.waitForTimeout(300);
    await page.mouse.up();
    const moved = async (): Promise<[number, number]> => {
      const now = await offCentre(page, 'khankendi-stepanakert');
      return [Math.round((now.x - before.x) / 10), Math.round((now.y - before.y) / 10)];
    };
    await expect.poll(moved).toEqual([4, -6]);
    const { map: camera } = await asked(steps(page).nth(3));
    await expect.poll(async () => (await shown(page))['map']).not.toBe(camera);
    // Read on within the step, past what a glide takes.
    await page.evaluate(() => scrollBy({ top: 20, behavior: 'instant' }));
    await page.waitForTimeout(800);
    expect(await moved()).toEqual([4, -6]);
    await readTo(steps(page).nth(4));
    await looksAt(page, 'ganja');
    expect(await shown(page)).toEqual({ ui: 'compact', ...(await asked(steps(page).nth(4))) });
  });

  test('with reduced motion a step’s camera is there at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./explainer/');
    await ready(page);
    const map = frameOf(page, 'dateline-map').locator('[data-map]');
    await expect(map).toHaveAttribute('data-map', 'idle', { timeout: 60_000 });
    await readTo(steps(page).nth(2));
    await looksAt(page, 'ganja');
    await expect(map).toHaveAttribute('data-map', 'idle');
    // Where the mark is in every frame that is drawn, from now on.
    const seen = await map.evaluateHandle((region) => {
      const heights: number[] = [];
      const sample = (): void => {
        const mark = region.querySelector('[data-place="ganja"]')!.getBoundingClientRect();
        heights.push(mark.y + mark.height / 2);
        requestAnimationFrame(sample);
      };
      sample();
      return heights;
    });
    await readTo(steps(page).nth(3));
    await looksAt(page, 'khankendi-stepanakert');
    // Longer than a glide takes.
    await page.waitForTimeout(800);
    const heights = await seen.jsonValue();
    const [from, to] = [heights[0]!, heights.at(-1)!];
    expect(from - to).toBeGreaterThan(50);
    expect(heights.filter((height) => height < from - 2 && height > to + 2)).toEqual([]);
  });

  test('is an article without JavaScript, from 320 pixels up', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}explainer/`);
    for (const width of [320, 390, 819, 820, 1280]) {
      await page.setViewportSize({ width, height: 800 });
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

  test('gives axe nothing to find', async ({ page }) => {
    await new DatelineDriver(page).withoutMap();
    await page.goto('./explainer/');
    await ready(page);
    expect(await axe(page)).toEqual([]);
  });

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
      await expect.poll(() => shown(page)).toEqual({ ui: 'compact', ...view });
    }
  });

  test('the guide’s recipe for scrollama moves the map as it stands there', async ({
    page,
    host,
    site,
  }) => {
    const recipe = await recipeOf(page, 'scrollama', site);
    await new DatelineDriver(page).withoutMap();
    const style = `<style>dateline-map { position: sticky; top: 0; height: 300px } .step { margin: 700px 0 }</style>`;
    await page.goto(host.put('/recipe', { body: style + recipe }));
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

  test('the guide’s policy is all that its element needs in a page that allows nothing else', async ({
    page,
    host,
    site,
  }) => {
    const policy = await recipeOf(page, 'host-policy', site);
    const body = await recipeOf(page, 'element', site);
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        broken.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    await page.goto(host.put('/policy', { policy: `default-src 'none'; ${policy}`, body }));
    await ready(page);
    await expect
      .poll(() =>
        page.locator('dateline-map img').evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual(
      [],
    );
    expect(dateline.complaints).toEqual([]);
  });
});
