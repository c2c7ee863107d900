import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

type Size = readonly [width: number, height: number];

const SCREENS: readonly Size[] = [
  [1280, 800],
  [1440, 900],
  [1920, 1080],
  [1024, 768],
  [768, 1024],
];
const PHONES: readonly Size[] = [
  [390, 844],
  [360, 640],
  [844, 390],
];

const FRAMES = [320, 480, 700, 1000].flatMap((width): Size[] => [
  [width, 420],
  [width, 600],
]);

/** Marks stand before MapLibre has come, and what is read needs no basemap. */
async function start(page: Page, [width, height]: Size, query: string) {
  await page.setViewportSize({ width, height });
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open(query);
  return dateline;
}

/**
 * What of the first quote and of its source can't be read without scrolling: the texts of which a line is cut by the
 * viewport or by what lies above it.
 */
async function unreadOfFirstQuote(page: Page): Promise<string[]> {
  return page
    .getByRole('region', { name: 'Reader' })
    .locator('figure')
    .first()
    .evaluate((figure) => {
      const parts = ['blockquote p', '.claim__speaker', '.claim__source'].map((name) => ({
        name,
        all: [...figure.querySelectorAll(name)],
      }));
      const unread = parts.filter(({ all }) => all.length === 0).map(({ name }) => `no ${name}`);
      for (const part of parts.flatMap(({ all }) => all)) {
        const range = document.createRange();
        range.selectNodeContents(part);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          // A point at either end of each line, just inside its letters.
          for (const x of [left + 2, right - 2]) {
            for (const y of [top + 4, bottom - 4]) {
              const seen = document.elementFromPoint(x, y);
              if (!seen || !figure.contains(seen)) {
                unread.push(`${part.className || part.tagName} at ${x.toFixed()}, ${y.toFixed()}`);
              }
            }
          }
        }
      }
      return unread;
    });
}

async function expectFirstQuote(page: Page, what: string): Promise<void> {
  await expect(
    page.getByRole('region', { name: 'Reader' }).locator('figure').first(),
  ).toBeVisible();
  await expect.poll(() => unreadOfFirstQuote(page), { message: what, timeout: 5000 }).toEqual([]);
}

/** Fingers need larger buttons, which take their room from what is read. */
const TOUCH = { hasTouch: true, isMobile: true };

test.describe('the first quote, whole, with its source', { tag: '@once' }, () => {
  for (const [where, sizes, path, ui, pointer] of [
    ['on screens', SCREENS, '', '', {}],
    ['on phones', PHONES, '', '', TOUCH],
    ['in a full embed', FRAMES, 'embed/', '&ui=full', {}],
    ['in a compact embed', FRAMES, 'embed/', '&ui=compact', {}],
    ['in an embed under a finger', FRAMES, 'embed/', '&ui=full', TOUCH],
  ] as const) {
    test.describe(where, () => {
      test.use(pointer);
      test('is in view at each size for Ganja, opened by address and pressed', async ({ page }) => {
        const query = `?place=ganja${ui}`;
        const dateline = await start(page, sizes[0]!, path + query);
        for (const [width, height] of sizes) {
          await test.step(`${width} × ${height}`, async () => {
            await page.setViewportSize({ width, height });
            await dateline.show(query);
            await expectFirstQuote(page, 'opened');
            await dateline.show(ui.replace('&', '?'));
            await expect(dateline.reader).toHaveCount(0);
            await dateline.place('ganja').click();
            await expectFirstQuote(page, 'pressed');
            await dateline.show(ui.replace('&', '?'));
            await expect(dateline.reader).toHaveCount(0);
          });
        }
      });
    });
  }

  for (const [where, [width, height], pointer] of [
    ['on a screen', SCREENS[0]!, {}],
    ['on a phone', PHONES[0]!, TOUCH],
  ] as const) {
    test.describe(where, () => {
      test.use(pointer);
      test('is in view for every place', async ({ page }) => {
        const dateline = await start(page, [width, height], '');
        await dateline.place('ganja').waitFor();
        const places = await page
          .locator('button[data-place]')
          .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-place')!));
        expect(places.length).toBeGreaterThan(25);
        // Places of the window and the long ones alike: whatever has a mark is read from its first quote.
        for (const place of places) {
          await dateline.show(`?place=${place}`);
          await expect(dateline.reader).toContainText('“');
          await expectFirstQuote(page, `${place} at ${width}`);
        }
      });
    });
  }
});

test.describe('the reader', { tag: '@once' }, () => {
  test('has in a low embed who denies it beside the first account', async ({ page }) => {
    const [width, height] = [700, 420];
    await start(page, [width, height], 'embed/?incident=ganja-missile-strike-2020-10-11');
    const first = page.locator('.accounts figure').first();
    const denial = page.locator('.accounts__party[data-denies]').first();
    await expect(denial).toContainText('denied the Azeri claim');
    const [left, right] = [(await first.boundingBox())!, (await denial.boundingBox())!];
    expect(Math.abs(right.y - left.y)).toBeLessThan(16);
    expect(right.x).toBeGreaterThan(left.x + left.width);
    // Four or five words of a line.
    expect(right.width).toBeGreaterThan(200);
  });

  test('scrolls by itself, and nothing else does', async ({ page }) => {
    for (const [query, sizes] of [
      ['?place=ganja', [SCREENS[0]!, PHONES[2]!]],
      ['embed/?place=ganja&ui=compact', [[700, 420]]],
      ['embed/?place=ganja', [[1000, 600]]],
    ] as const) {
      const dateline = await start(page, sizes[0], query);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        // What stands in the reader's place until its code has come has nothing to scroll.
        await expect(dateline.reader.locator('figure').first()).toBeVisible();
        const heights = await dateline.reader.evaluate((reader) => ({
          scrolls: reader.scrollHeight - reader.clientHeight,
          page: document.documentElement.scrollHeight - innerHeight,
          below: reader.getBoundingClientRect().bottom - innerHeight,
        }));
        expect(heights.scrolls, query).toBeGreaterThan(100);
        expect(heights.page, query).toBe(0);
        expect(heights.below, query).toBeLessThanOrEqual(0);
      }
    }
  });

  test('leads to the other place at a point, and back', async ({ page }) => {
    let dateline = await start(page, [320, 420], 'embed/?place=ganja&ui=compact');
    const thereAndBack = async (): Promise<void> => {
      const also = dateline.reader.locator('.also-at-point');
      await expect(also).toHaveText(/^Also at this point: Industrial district of Ganja \d$/);
      await also.getByRole('button').click();
      await expect.poll(() => dateline.parameter('place')).toBe('ganja-industrial-district');
      await expect(also).toHaveText(/^Also at this point: Ganja \d$/);
      await also.getByRole('button').click();
      await expect.poll(() => dateline.parameter('place')).toBe('ganja');
    };
    await thereAndBack();
    dateline = await start(page, PHONES[0]!, '?place=ganja');
    await thereAndBack();
    const [width, height] = SCREENS[0]!;
    await page.setViewportSize({ width, height });
    await thereAndBack();
    await dateline.show('?place=khankendi-stepanakert');
    await expect(dateline.reader).toContainText('Khankendi');
    await expect(dateline.reader.locator('.place-facts')).toBeVisible();
    await expect(dateline.reader.locator('.also-at-point')).toHaveCount(0);
  });

  test('says that what is open has left the window, and leads there', async ({ page }) => {
    const id = 'ganja-missile-strike-2020-10-11';
    const dateline = await start(page, SCREENS[0]!, `?incident=${id}&t=2020-10-20`);
    await expect(dateline.reader).toContainText('This incident lies outside the dates shown.');
    await dateline.reader.getByRole('button', { name: 'Widen to all dates' }).click();
    await expect(dateline.reader).not.toContainText('outside the dates shown');
    expect(dateline.parameter('t')).toBeNull();
    expect(dateline.parameter('incident')).toBe(id);

    await dateline.show(`?incident=${id}&cat=air`);
    await expect(dateline.reader).toContainText('The filters leave this incident out');
    await dateline.reader.getByRole('button', { name: 'Show it: without filters' }).click();
    await expect(dateline.reader).not.toContainText('leave this incident out');

    await dateline.show('?place=ganja&t=2020-10-20');
    await expect(dateline.reader).toContainText('No incident here is shown');
    await dateline.reader.getByRole('button', { name: /^All dates, no filters: 4/ }).click();
    await expect(dateline.reader.locator('figure').first()).toBeVisible();
  });

  test('says of what the data lacks that it does, with a way back', async ({ page }) => {
    const dateline = await start(page, SCREENS[0]!, '?place=atlantis');
    const all = await dateline.items.count();
    for (const query of ['?place=atlantis', '?incident=nothing-at-all']) {
      await dateline.show(query);
      await expect(dateline.reader).toContainText('is in this dataset');
      await dateline.back.click();
      await expect(dateline.items).toHaveCount(all);
      await expect(dateline.items.first()).toBeVisible();
    }
  });

  test('whose code does not come leaves the list, says so, and comes on Try again', async ({
    page,
  }) => {
    await page.route(/assets\/Reader-/, (route) => route.abort());
    const dateline = await start(page, SCREENS[0]!, '');
    await dateline.place('ganja').click();
    const notice = dateline.reader.getByRole('alert');
    await expect(notice).toContainText('Reader could not be loaded');
    await expect(dateline.items.first()).toBeVisible();
    await page.unroute(/assets\/Reader-/);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(dateline.reader.locator('blockquote').first()).toBeVisible();
  });
});
