import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { PublishedDataset } from '../src/dataset/open/published.ts';
import { screenTransform, toMercator, toScreen } from '../src/geo/web-mercator.ts';
import { wholeArea } from '../src/map/view/camera-target.ts';
import { cameraLimits } from '../src/geo/camera-limits.ts';
import { DatelineDriver } from './driver.ts';

const [id = ''] = [
  /data\/([^/]+)\/dataset\.json/.exec(readFileSync('dist/index.html', 'utf8'))?.[1],
];
const { info, places } = JSON.parse(
  readFileSync(`dist/data/${id}/dataset.json`, 'utf8'),
) as PublishedDataset;
const AREAS = places
  .filter(({ kind }) => ['district', 'sector', 'region', 'country'].includes(kind))
  .map((place) => place.id);
const TAGGED = [...AREAS, ...places.filter((place) => place.outside).map((place) => place.id)];

const PAGE_SIZES = [
  [1280, 800],
  [1440, 900],
  [1920, 1080],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [360, 640],
  [844, 390],
] as const;
const EMBED_SIZES = [320, 480, 700, 1000].map((width) => [width, 420] as const);

/** A box in the map, CSS pixels from its corner. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Layout {
  readonly size: { readonly width: number; readonly height: number };
  readonly buttons: readonly ({ readonly id: string } & Box)[];
  readonly texts: readonly ({ readonly what: string } & Box)[];
}

/** Where the marks stand, and all that can be read on the map. */
function layout(page: Page): Promise<Layout> {
  return page.evaluate((taggedIds) => {
    const map = document.querySelector('.map__box')!.getBoundingClientRect();
    const boxOf = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left - map.left, y: top - map.top, width, height };
    };
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({
          what: `${selector} ${element.getAttribute('aria-label') ?? element.textContent}`,
          ...boxOf(element),
        }));
    const buttons = [...document.querySelectorAll('[data-place]')].map((button) => ({
      id: button.getAttribute('data-place')!,
      ...boxOf(button),
    }));
    return {
      size: { width: map.width, height: map.height },
      buttons,
      texts: [
        ...all('.place-label'),
        // A line's box is higher than its letters.
        ...all('.map__ground g > g').map((label) => ({
          ...label,
          y: label.y + 2,
          height: label.height - 4,
        })),
        ...all('[data-covers-map]'),
        ...buttons
          .filter((button) => taggedIds.includes(button.id) && button.width > 24)
          .map(({ id: area, ...box }) => ({ what: `tag of ${area}`, ...box })),
      ].filter(
        ({ x, y, width, height }) =>
          x < map.width && y < map.height && x + width > 0 && y + height > 0,
      ),
    };
  }, TAGGED);
}

/** Points whose marks stand elsewhere. */
function misplaced({ size, buttons }: Layout): string[] {
  const transform = screenTransform(
    wholeArea({ info, cameraLimits: cameraLimits(info.bounds) }, size),
    size,
  );
  return places.flatMap((place) => {
    const button = buttons.find((one) => one.id === place.id);
    if (!button || place.outside || AREAS.includes(place.id)) return [];
    const there = toScreen(toMercator(place), transform);
    const off = Math.hypot(
      button.x + button.width / 2 - there.x,
      button.y + button.height / 2 - there.y,
    );
    return off > 12 ? [`${place.id}: ${off.toFixed(1)} px`] : [];
  });
}

function overlaps(texts: Layout['texts']): string[] {
  return texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter(
        (b) =>
          a.x + 0.5 < b.x + b.width &&
          b.x + 0.5 < a.x + a.width &&
          a.y + 0.5 < b.y + b.height &&
          b.y + 0.5 < a.y + a.height,
      )
      .map((b) => `${a.what} over ${b.what}`),
  );
}

test.describe('the map', { tag: '@once' }, () => {
  for (const [where, path, sizes] of [
    ['a page', '', PAGE_SIZES],
    ['an embed', 'embed/', EMBED_SIZES],
  ] as const) {
    test(`has its points where they are, and overprints nothing, at each size of ${where}`, async ({
      page,
    }) => {
      // The marks and the names need no WebGL.
      const dateline = await new DatelineDriver(page).withoutMap();
      for (const [width, height] of sizes) {
        await test.step(`${width} × ${height}`, async () => {
          await page.setViewportSize({ width, height });
          // What a page shows first is laid out for the size that it is opened at.
          await page.goto(`./${path}`);
          await dateline.place('ganja').waitFor();
          await page.locator('.map__ground').waitFor({ state: 'attached' });
          // Names come with their fonts, and are laid out anew.
          let seen = await layout(page);
          await expect(async () => {
            await page.waitForTimeout(300);
            const last = JSON.stringify(seen);
            seen = await layout(page);
            expect(JSON.stringify(seen)).toBe(last);
          }).toPass();
          expect(seen.buttons.length).toBeGreaterThan(30);
          expect(misplaced(seen)).toEqual([]);
          expect(seen.texts.length).toBeGreaterThan(8);
          expect(overlaps(seen.texts)).toEqual([]);
        });
      }
    });
  }

  test('of which only a picture can be had has its crowds where they are drawn', async ({
    page,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.goto('./');
    await dateline.place('ganja').waitFor();
    const crowds = page.locator('.map__marks > button:not([data-place])');
    await expect(crowds).not.toHaveCount(0);
    // The names' fonts lay everything out anew.
    await expect(async () => {
      const boxes = await crowds.evaluateAll((buttons) =>
        buttons.map((button) => {
          const { left, top, right, bottom } = button.getBoundingClientRect();
          // Its number's corner, which is nobody else's.
          const isPressed = document.elementFromPoint(right - 3, bottom - 3) === button;
          return { left, top, isPressed };
        }),
      );
      expect(new Set(boxes.map(({ left, top }) => `${left} ${top}`)).size).toBe(boxes.length);
      expect(boxes.filter(({ isPressed }) => !isPressed)).toEqual([]);
    }).toPass();
    await crowds.first().click({ position: { x: 30, y: 30 } });
    await expect(dateline.reader).toBeVisible();
  });
});
