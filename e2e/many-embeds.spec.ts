import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBrowser, SOFTWARE_WEBGL } from './browser.js';
import { DatelineDriver } from './driver.ts';
import { frameOf, idle, test } from './host-pages.ts';

/** A browser gives a page some 16 graphics contexts; with fewer, fewer maps show what happens to many. */
const CONTEXTS = 2;
const MAPS = 4;

test.use({
  launchOptions: {
    ...findBrowser(),
    args: [...SOFTWARE_WEBGL, `--max-active-webgl-contexts=${CONTEXTS}`],
  },
});

/** How many maps of a page have a canvas now. */
async function canvases(page: Page): Promise<number> {
  const counts = await Promise.all(
    page.frames().map((frame) => frame.locator('canvas.maplibregl-canvas').count()),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

test(
  'more maps than there are graphics contexts: down and up again, each is drawn when it is seen',
  {
    tag: '@once',
  },
  async ({ page, host, site }) => {
    const dateline = new DatelineDriver(page);
    const maps = Array.from({ length: MAPS }, (_, at) => `map-${at}`);
    await page.goto(
      host.put('/many', {
        body: `<style>body { margin: 0 } dateline-map { width: 480px; height: 420px !important; margin: 0 0 120vh }</style>
        ${maps.map((id) => `<dateline-map id="${id}" src="${site}embed/" ui="none"></dateline-map>`).join('')}
        <script src="${site}embed.js"></script>`,
      }),
    );
    for (const id of [...maps, ...maps.toReversed()]) {
      await page.locator(`#${id}`).evaluate((map) => map.scrollIntoView({ behavior: 'instant' }));
      const frame = frameOf(page, `#${id}`);
      await idle(frame);
      await expect(frame.getByRole('button', { name: 'Try again' })).toHaveCount(0);
      const lost = await frame
        .locator('canvas.maplibregl-canvas')
        .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('webgl2')!.isContextLost());
      expect(lost, id).toBe(false);
      await expect(frame.locator('button[data-place]').first()).toBeAttached();
    }
    // Those out of view have given theirs up.
    await expect.poll(() => canvases(page)).toBe(1);
    expect(dateline.complaints).toEqual([]);
  },
);
