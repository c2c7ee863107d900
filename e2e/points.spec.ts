import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { screenTransform, toMercator, toScreen } from '../src/geo/web-mercator.ts';
import { wholeArea } from '../src/map/view/camera-target.ts';
import { MARK_COLOURS } from '../src/map/marks/mark-colours.ts';
import { cameraLimits } from '../src/geo/camera-limits.ts';
import { DatelineDriver } from './driver.ts';
import { GROUP_IDS, VOCABULARY } from '../src/testing/default-vocabulary.ts';
import { PLACES, reportsOn, serveManyPlaces } from './many-places.ts';
import { test } from './routed-test.ts';

const DAYS = 37;
const BOUNDS = [
  [45.6, 38.75],
  [47.75, 41.05],
] as const;
const REPORTS = reportsOn(DAYS);

/** The days shown, from the span's first, and the groups that pass the filters. */
interface Chosen {
  readonly from: number;
  readonly until: number;
  readonly groups: readonly string[];
}

/** What is to be seen at each place that is on the map: its largest group, or nothing. */
function expected({ from, until, groups }: Chosen): { shape: (string | null)[]; total: number } {
  const there = REPORTS.filter(
    ({ day, group }) => day >= from && day <= until && groups.includes(group),
  );
  const shape = PLACES.map((_, place) => {
    const counts = GROUP_IDS.map(
      (group) => there.filter((report) => report.place === place && report.group === group).length,
    );
    const most = Math.max(...counts);
    return most === 0 ? null : GROUP_IDS[counts.indexOf(most)]!;
  });
  return { shape, total: there.length };
}

/** Where the places are on the map while it shows the whole area, CSS pixels; null where they are out of view. */
async function positions(page: Page): Promise<({ x: number; y: number } | null)[]> {
  const { width, height } = (await page.locator('.map__points').boundingBox())!;
  const size = { width, height };
  const camera = wholeArea({ info: { bounds: BOUNDS }, cameraLimits: cameraLimits(BOUNDS) }, size);
  const transform = screenTransform(camera, size);
  return PLACES.map((place) => {
    const { x, y } = toScreen(toMercator(place), transform);
    return x > 12 && y > 12 && x < width - 12 && y < height - 12 ? { x, y } : null;
  });
}

/**
 * The shape that is seen at each place: by its purest pixel, of the points' own canvas alone, as the browser has put it
 * on the screen.
 */
async function seen(page: Page): Promise<(string | null | undefined)[]> {
  const at = await positions(page);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('.map__box > *, .legend__key'))
      element.style.visibility = element.matches('.map__points') ? 'visible' : 'hidden';
  });
  const picture = await page.locator('.map__points').screenshot();
  const found = await page.evaluate(
    async ({ data, points, tones, halo }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(image, 0, 0);
      const ratio = image.width / document.querySelector('.map__points')!.clientWidth;
      const [haloRed, haloGreen, haloBlue] = halo as [number, number, number];
      // The way from the halo to each tone, of which a pixel has gone some part.
      const ways = tones.map((tone, group) => {
        const red = tone[0]! - haloRed;
        const green = tone[1]! - haloGreen;
        const blue = tone[2]! - haloBlue;
        return { group, red, green, blue, length: red * red + green * green + blue * blue };
      });
      return points.map((point) => {
        if (!point) return undefined;
        const side = Math.round(8 * ratio);
        const { data: pixels } = context.getImageData(
          Math.round(point.x * ratio - side / 2),
          Math.round(point.y * ratio - side / 2),
          side,
          side,
        );
        let [best, most] = [-1, 0.4];
        for (let pixel = 0; pixel < pixels.length; pixel += 4) {
          const red = pixels[pixel]! - haloRed;
          const green = pixels[pixel + 1]! - haloGreen;
          const blue = pixels[pixel + 2]! - haloBlue;
          for (const way of ways) {
            // How much of the tone there is between the halo and it, less what is of neither.
            const along = way.red * red + way.green * green + way.blue * blue;
            const share = Math.max(0, Math.min(1, along / way.length));
            const rest =
              Math.abs(red - share * way.red) +
              Math.abs(green - share * way.green) +
              Math.abs(blue - share * way.blue);
            const purity = share - rest / 100;
            if (purity > most) [best, most] = [way.group, purity];
          }
        }
        return best;
      });
    },
    {
      data: picture.toString('base64'),
      points: at,
      tones: VOCABULARY.groups.map(({ tone }) => parts(MARK_COLOURS.light.tones[tone])),
      halo: parts(MARK_COLOURS.light.halo),
    },
  );
  return found.map((group) => (group === undefined ? undefined : (GROUP_IDS[group] ?? null)));
}

/** Red, green and blue of `#rrggbb`. */
function parts(colour: string): number[] {
  return [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16));
}

/** The day of the span as an address writes it. */
function dayText(day: number): string {
  return new Date(Date.UTC(2020, 8, 27 + day)).toISOString().slice(0, 10);
}

async function expectSeen(dateline: DatelineDriver, chosen: Chosen): Promise<void> {
  const { shape, total } = expected(chosen);
  await expect(dateline.timeline).toContainText(`${total.toLocaleString('en')} incident`);
  // The picture follows the store by a frame.
  await expect
    .poll(async () => {
      const now = await seen(dateline.page);
      return now.flatMap((group, place) =>
        group === undefined || group === shape[place] ? [] : [{ place, group, not: shape[place] }],
      );
    })
    .toEqual([]);
}

async function openPoints(page: Page, query: string): Promise<DatelineDriver> {
  const dateline = await new DatelineDriver(page).withoutMap();
  await serveManyPlaces(page);
  await dateline.open(query);
  await expect(page.locator('.map__points')).toBeVisible();
  // So many are reached through the list.
  await expect(dateline.map.locator('button[data-place]')).toHaveCount(0);
  return dateline;
}

test.describe('many places', { tag: '@once' }, () => {
  for (const deviceScaleFactor of [1, 2, 3]) {
    test.describe(`at ${deviceScaleFactor} pixels each`, () => {
      test.use({ deviceScaleFactor, colorScheme: 'light' });

      test('what is seen is what is counted, in any window and by any filter', async ({ page }) => {
        const dateline = await openPoints(page, '');
        await expectSeen(dateline, { from: 0, until: DAYS - 1, groups: GROUP_IDS });
        expect((await seen(page)).filter(Boolean).length).toBeGreaterThan(300);

        await dateline.toggle('Air').click();
        await expectSeen(dateline, { from: 0, until: DAYS - 1, groups: ['air'] });
        await dateline.toggle('Ceasefires').click();
        await expectSeen(dateline, { from: 0, until: DAYS - 1, groups: ['air', 'ceasefire'] });

        for (const [from, until] of [
          [3, 3],
          [10, 24],
        ] as const) {
          await dateline.show(`?t=${dayText(from)}/${dayText(until)}`);
          await expectSeen(dateline, { from, until, groups: GROUP_IDS });
        }
      });
    });
  }

  test('a window that is dragged shows its own places', async ({ page }) => {
    const dateline = await openPoints(page, '');
    await dateline.dragHandle('start', 400);
    await dateline.dragHandle('end', -300);
    const days = (): number[] =>
      (dateline.parameter('t') ?? '')
        .split('/')
        .map((day) => Math.round((Date.parse(day) - Date.UTC(2020, 8, 27)) / 86_400_000));
    // The address follows now and then, and a little later.
    await expect
      .poll(async () => {
        const [from = 0, until = 0] = days();
        const { total } = expected({ from, until, groups: GROUP_IDS });
        return (await dateline.timeline.innerText()).includes(
          `\n${total.toLocaleString('en')} inc`,
        );
      })
      .toBe(true);
    const [from = 0, until = 0] = days();
    expect(from).toBeGreaterThan(0);
    expect(until).toBeLessThan(DAYS - 1);
    await expectSeen(dateline, { from, until, groups: GROUP_IDS });
  });

  test('points come back when the graphics context does', async ({ page }) => {
    const dateline = await openPoints(page, '');
    const whole = { from: 0, until: DAYS - 1, groups: GROUP_IDS };
    await expectSeen(dateline, whole);
    await page.locator('.map__points').evaluate((canvas: HTMLCanvasElement) => {
      const lost = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      lost.loseContext();
      return new Promise<void>((done) => {
        canvas.addEventListener('webglcontextrestored', () => done());
        setTimeout(() => lost.restoreContext(), 100);
      });
    });
    await expectSeen(dateline, whole);
  });

  test('points are drawn without WebGL when the context does not come back', async ({ page }) => {
    const dateline = await openPoints(page, '');
    await page.locator('.map__points').evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    });
    await expect
      .poll(() =>
        page
          .locator('.map__points')
          .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d') !== null),
      )
      .toBe(true);
    await expectSeen(dateline, { from: 0, until: DAYS - 1, groups: GROUP_IDS });
  });

  test('points are drawn where there is no WebGL', async ({ page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
        return kind === 'webgl2' ? null : getContext.call(this, kind);
      } as typeof getContext;
    });
    const dateline = await openPoints(page, '?t=2020-10-01/2020-10-20');
    await expectSeen(dateline, { from: 4, until: 23, groups: GROUP_IDS });
  });

  test('a point is named when it is pointed at, and opened by a click', async ({ page }) => {
    const dateline = await openPoints(page, '?t=2020-10-01');
    const at = await positions(page);
    const { shape } = expected({ from: 4, until: 4, groups: GROUP_IDS });
    const box = (await page.locator('.map__points').boundingBox())!;
    const inView = (place: number): boolean => at[place] !== null && at[place] !== undefined;
    const place = shape.findIndex((group, code) => group === 'ground' && inView(code));
    const { x, y } = at[place]!;
    await page.mouse.move(box.x + x, box.y + y);
    await expect(page.getByRole('tooltip')).toContainText(`Place ${place}`);
    const there = REPORTS.filter((report) => report.place === place && report.day === 4).length;
    await expect(page.getByRole('tooltip')).toContainText(
      there === 1 ? '1 incident shown:' : `${there} incidents shown, the newest:`,
    );
    await page.mouse.move(box.x + 3, box.y + 3);
    await expect(page.getByRole('tooltip')).toHaveCount(0);

    // A ghost is no place that anything is shown at.
    const ghost = shape.findIndex((group, code) => group === null && inView(code));
    await page.mouse.click(box.x + at[ghost]!.x, box.y + at[ghost]!.y);
    expect(dateline.parameter('place')).toBeNull();
    await page.mouse.click(box.x + x, box.y + y);
    await expect(dateline.reader).toContainText(`Place ${place}`);
    expect(dateline.parameter('place')).toBe(`place-${place}`);
  });

  test('the number of several points brings the map nearer to them', async ({ page }) => {
    const dateline = new DatelineDriver(page);
    await serveManyPlaces(page);
    await dateline.open('?map=6/40/46.6');
    await dateline.waitForMap();
    const box = (await page.locator('.map__points').boundingBox())!;
    // What is drawn first is at the bottom.
    const order = await page
      .locator('.map__box canvas')
      .evaluateAll((canvases) => canvases.map(({ className }) => className.split(' ')[0]));
    expect(order).toEqual(['maplibregl-canvas', 'map__ghosts', 'map__points', 'map__numbers']);
    // Such a number has a ground of its own, which nothing else on that canvas has.
    const number = await page
      .locator('.map__numbers')
      .evaluate((canvas: HTMLCanvasElement, halo) => {
        const { width, height } = canvas;
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
        let run = 0;
        for (let pixel = width * 60; pixel < width * (height - 60); pixel++) {
          const isGround = [...halo, 255].every((value, part) => data[4 * pixel + part] === value);
          run = isGround ? run + 1 : 0;
          const x = pixel % width;
          if (run >= 9 && x > 60 && x < width - 120) return { x, y: Math.floor(pixel / width) };
        }
        return null;
      }, parts(MARK_COLOURS.light.halo));
    await page.mouse.click(box.x + number!.x, box.y + number!.y);
    await expect
      .poll(() => Number(dateline.parameter('map')?.split('/')[0] ?? 0))
      .toBeGreaterThanOrEqual(7);
    expect(dateline.parameter('place')).toBeNull();
  });
});

for (const [what, code, canvas, many] of [
  ['marks', /PlaceMarks.*\.js/, '.map__places', false],
  ['points', /PointCanvas.*\.js/, '.map__points', true],
] as const) {
  test(
    `${what} that do not come are said to be missing, and come on Try again`,
    { tag: '@once' },
    async ({ page }) => {
      let broken = true;
      await page.route(code, (route) => (broken ? route.abort() : route.continue()));
      if (many) await serveManyPlaces(page);
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open('');
      const notice = dateline.map.getByRole('alert');
      await expect(notice).toContainText('The marks could not be loaded');
      await page.getByRole('button', { name: 'Next incident' }).click();
      await expect(dateline.reader).toBeVisible();
      await notice.getByRole('button', { name: 'Try again' }).click();
      await expect(notice.getByRole('button', { name: 'Reload the page' })).toBeVisible();
      broken = false;
      // By itself the page asks a few times more, and may have by now.
      await notice
        .getByRole('button', { name: 'Try again' })
        .click({ timeout: 2000 })
        .catch(() => undefined);
      await expect(page.locator(canvas)).toBeVisible();
      await expect(notice).toHaveCount(0);
    },
  );
}
