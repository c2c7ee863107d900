import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { DatelineDriver } from './driver.ts';

const lostContext = (page: Page, restoreAfter: number | null): Promise<void> =>
  page.evaluate((wait) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map canvas')!;
    const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    extension.loseContext();
    if (wait !== null) setTimeout(() => extension.restoreContext(), wait);
  }, restoreAfter);

/** The mean lightness of the map as it is seen, 0…255. */
async function lightness(page: Page): Promise<number> {
  const picture = await page.locator('.map__canvas').screenshot();
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    return pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
  }, picture.toString('base64'));
}

/** Where a place's mark stands in the map: on a narrow page, the page itself scrolls. */
async function standing(dateline: DatelineDriver, id: string): Promise<{ x: number; y: number }> {
  const map = (await dateline.map.boundingBox())!;
  const mark = (await dateline.place(id).boundingBox())!;
  return { x: mark.x - map.x, y: mark.y - map.y };
}

const picture = (dateline: DatelineDriver) => dateline.map.locator('canvas.map__places');

/** All of the picture of the places: red, green, blue and opacity of each pixel, 0…255. */
async function drawing(dateline: DatelineDriver): Promise<Buffer> {
  const data = await picture(dateline).evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const bytes = canvas.getContext('2d')!.getImageData(0, 0, width, height).data;
    return Array.from(bytes, (value) => String.fromCharCode(value)).join('');
  });
  return Buffer.from(data, 'latin1');
}

/** The 9 × 9 pixels of that picture around a point, counted from its middle. */
function pixelsAround(
  dateline: DatelineDriver,
  { x, y }: { x: number; y: number },
): Promise<number[]> {
  return picture(dateline).evaluate(
    (canvas: HTMLCanvasElement, at) => [
      ...canvas
        .getContext('2d')!
        .getImageData(
          Math.round(canvas.width / 2 + at.x) - 4,
          Math.round(canvas.height / 2 + at.y) - 4,
          9,
          9,
        ).data,
    ],
    { x, y },
  );
}

/** How many of those pixels are drawn at all. */
async function inkAround(dateline: DatelineDriver, at: { x: number; y: number }): Promise<number> {
  const data = await pixelsAround(dateline, at);
  return data.filter((value, index) => index % 4 === 3 && value > 50).length;
}

/** The middle of a place's mark, counted from the middle of the map: what the camera's point stays at in any box. */
async function centre(dateline: DatelineDriver, id: string): Promise<{ x: number; y: number }> {
  const map = (await picture(dateline).boundingBox())!;
  const mark = (await dateline.place(id).boundingBox())!;
  return {
    x: mark.x + mark.width / 2 - map.x - map.width / 2,
    y: mark.y + mark.height / 2 - map.y - map.height / 2,
  };
}

/** How far the middle of the first glyph in an area's tag is from grey, 0…255. */
async function colourfulness(dateline: DatelineDriver, id: string): Promise<number> {
  const { x, y } = await centre(dateline, id);
  const { width } = (await dateline.place(id).boundingBox())!;
  const data = await pixelsAround(dateline, { x: x - width / 2 + 11.5, y });
  const [red = 0, green = 0, blue = 0] = data.slice(40 * 4, 40 * 4 + 3);
  return Math.max(red, green, blue) - Math.min(red, green, blue);
}

test.describe('camera and address', { tag: '@once' }, () => {
  test('a place that is opened moves the map as little as can be, and the address says where it looks', async ({
    page,
  }) => {
    const dateline = new DatelineDriver(page);
    const ganja = (): Promise<{ x: number; y: number }> => standing(dateline, 'ganja');
    await dateline.open();
    await dateline.waitForMap();
    const whole = await ganja();

    await test.step('beyond the area it leaves the map where it is, from list and address', async () => {
      await dateline.item('moscow-ceasefire-talks-2020-10-10').getByRole('button').click();
      await expect(dateline.reader).toBeVisible();
      await dateline.waitForMap();
      expect(await ganja()).toEqual(whole);
      expect(dateline.parameter('map')).toBeNull();
      await page.reload();
      await dateline.waitForMap();
      expect(await ganja()).toEqual(whole);
      await dateline.show();
      await expect(dateline.reader).toHaveCount(0);
    });

    await test.step('by its mark it stays where it is, on a page that is loaded anew as well', async () => {
      await dateline.place('ganja').click();
      await expect(dateline.reader).toBeVisible();
      expect(dateline.parameter('map')).not.toBeNull();
      await dateline.waitForMap();
      const after = await ganja();
      expect(Math.hypot(after.x - whole.x, after.y - whole.y)).toBeLessThan(2);
      await page.reload();
      await dateline.waitForMap();
      const reloaded = await ganja();
      expect(Math.hypot(reloaded.x - whole.x, reloaded.y - whole.y)).toBeLessThan(2);
      await page.keyboard.press('Escape');
      await expect.poll(() => dateline.parameter('map')).toBeNull();
    });

    await test.step('and from search, where the map has been moved', async () => {
      await dateline.show('?map=8/39.2/46.5');
      await dateline.search.fill('Brussels');
      await expect(dateline.items.first()).toHaveAttribute('data-incident', /^brussels/);
      await dateline.items.first().getByRole('button').click();
      await expect.poll(() => dateline.parameter('incident')).toMatch(/^brussels/);
      await dateline.waitForMap();
      expect(dateline.parameter('map')).toBe('8/39.2/46.5');
    });

    await test.step('elsewhere it looks as it does when its address is opened', async () => {
      await dateline.show('?map=8/39.2/46.5');
      await dateline.item('mingachevir-explosion-2020-10-17').getByRole('button').click();
      await expect.poll(() => dateline.parameter('map')).toMatch(/^8\/40\.7/);
      await page.getByRole('button', { name: 'Show the whole area' }).click();
      await expect.poll(() => dateline.parameter('map')).toMatch(/\/39\.9/);
      const shown = dateline.parameter('map');
      await page.reload();
      await dateline.waitForMap();
      expect(dateline.parameter('map')).toBe(shown);
    });
  });

  test('the map has its limits, its levels, its keys and the whole area, at any size', async ({
    page,
  }) => {
    const dateline = new DatelineDriver(page);
    await dateline.open('?map=20/40/46.5');
    await dateline.waitForMap();

    await test.step('what the map cannot show, the address does not say', () => {
      expect(dateline.parameter('map')).toBe('12/40/46.5');
    });

    await test.step('the part of the map that takes the keys has a short name and says how', async () => {
      const canvas = dateline.map.getByRole('application', {
        name: 'Interactive map',
        exact: true,
      });
      await expect(canvas).toHaveAccessibleDescription(/Arrow keys move the map/);
    });

    await test.step('two quick clicks on Zoom in are two levels', async () => {
      const scale = dateline.map.locator('.map__scale');
      const near = (await scale.textContent())!;
      await dateline.show('?map=6/40.2/46.8');
      await expect(scale).not.toHaveText(near);
      await dateline.waitForMap();
      await page.getByRole('button', { name: 'Zoom in' }).dblclick();
      await expect.poll(() => dateline.parameter('map')).toMatch(/^8\//);
      await page.getByRole('button', { name: 'Zoom out' }).dblclick();
      await expect.poll(() => dateline.parameter('map')).toMatch(/^6\//);
    });

    await test.step('the whole area stays whole when the page is turned, or hidden and shown', async () => {
      await dateline.show();
      await dateline.waitForMap();
      const size = page.viewportSize()!;
      await page.setViewportSize({ width: 700, height: 500 });
      const inside = async (): Promise<boolean> => {
        const map = (await dateline.map.boundingBox())!;
        const mark = (await dateline.place('ganja').boundingBox())!;
        return mark.y > map.y && mark.y + mark.height < map.y + map.height;
      };
      await expect.poll(inside).toBe(true);
      await dateline.waitForMap();
      await page.evaluate(
        () => (document.querySelector<HTMLElement>('.shell__map')!.style.display = 'none'),
      );
      await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'loading');
      await page.setViewportSize(size);
      await page.evaluate(
        () => (document.querySelector<HTMLElement>('.shell__map')!.style.display = ''),
      );
      await dateline.waitForMap();
      expect(await inside()).toBe(true);
      expect(dateline.parameter('map')).toBeNull();
    });
  });
});

test.describe('loading', { tag: '@once' }, () => {
  test('names do not wait for a relief that does not come, and a map that is not whole follows a drag', async ({
    page,
  }) => {
    // The relief is held, and with it all that waits for a whole map.
    await page.route(/relief.*\.webp/, () => undefined);
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await expect(dateline.map.locator('.map__ground').getByText('Yerevan')).toBeVisible();
    await expect(dateline.map.locator('.place-label').getByText('Mingachevir')).toBeVisible();
    const canvas = page.locator('.map__canvas canvas');
    await expect(canvas).toBeAttached();
    const { x, y, width, height } = (await canvas.boundingBox())!;
    await page.mouse.move(x + width * 0.8, y + height * 0.2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.8 - 60, y + height * 0.2 + 20);
    await page.mouse.move(x + width * 0.8 - 120, y + height * 0.2 + 40);
    await page.mouse.up();
    await expect(page).toHaveURL(/map=/);
  });

  test('a theme that changes while the map is made is the map’s, once', async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    // As long as the relief is away, the map is not whole.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/relief.*\.webp/, async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(() => {
      const { drawElements } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.drawElements = function (...what) {
        document.documentElement.dataset['drawn'] = '';
        drawElements.apply(this, what);
      };
    });
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await expect(page.locator('html[data-drawn]')).toBeAttached({ timeout: 20_000 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(2000);
    release();
    await dateline.waitForMap();
    await expect.poll(() => lightness(page)).toBeLessThan(120);
    expect(warnings.filter((text) => text.startsWith('Dateline:'))).toEqual([]);
  });

  test('marks that hang are waited for in words, also when the map is there', async ({ page }) => {
    await page.route(/PlaceMarks/, () => undefined);
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await dateline.waitForMap();
    await expect(dateline.map.getByText('Loading the map…')).toBeVisible();
  });
});

test.describe('faults', { tag: '@once' }, () => {
  test('a change of theme or of motion, and a lost context that comes back, leave the map in the theme in force', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await dateline.waitForMap();
    expect(await lightness(page)).toBeGreaterThan(150);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => lightness(page)).toBeLessThan(120);
    await dateline.waitForMap();
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.waitForTimeout(500);
    await dateline.waitForMap();
    expect(await lightness(page)).toBeLessThan(120);
    await lostContext(page, 1000);
    await expect(dateline.map).toHaveAttribute('data-map', 'loading');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
    await dateline.waitForMap();
    await expect.poll(() => lightness(page)).toBeGreaterThan(150);
  });

  test('a context that stays lost gets one new map, then the picture and the reason', async ({
    page,
  }) => {
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await dateline.waitForMap();
    await lostContext(page, null);
    await expect(dateline.map).toHaveAttribute('data-map', 'loading');
    await dateline.waitForMap();
    await lostContext(page, null);
    await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
    await expect(dateline.map.getByRole('alert')).toContainText('withdrew the graphics memory');
    await expect(dateline.map.locator('svg.basemap path').first()).toBeAttached();
    await page.getByRole('button', { name: 'Try again' }).click();
    await dateline.waitForMap();
  });

  test('ground that does not come says so, and comes on Try again', async ({ page }) => {
    let broken = true;
    await page.route(/basemap\.topo.*\.json/, (route) =>
      broken ? route.abort() : route.continue(),
    );
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
    await expect(dateline.place('ganja')).toBeVisible();
    broken = false;
    await dateline.map.getByRole('button', { name: 'Try again' }).click();
    await dateline.waitForMap();
  });

  test('without relief and fonts the map is drawn all the same', async ({ page }) => {
    await page.route(/relief.*\.webp|noto.*\.woff2/, (route) => route.abort());
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await dateline.waitForMap();
  });

  test('a worker that does not come leaves the picture', async ({ page }) => {
    let broken = true;
    await page.route(/maplibre-gl-worker/, (route) => (broken ? route.abort() : route.continue()));
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
    await expect(dateline.map.getByRole('alert')).toContainText('stopped working');
    broken = false;
    await dateline.map.getByRole('button', { name: 'Try again' }).click();
    await dateline.waitForMap();
  });
});

test.describe('marks', () => {
  test(
    'a mark beyond the edge comes into view with the focus',
    { tag: '@once' },
    async ({ page }) => {
      const dateline = new DatelineDriver(page);
      await dateline.open('?map=9/39.2/46.6');
      await dateline.waitForMap();
      await page.keyboard.press('Tab');
      await dateline.place('mingachevir').focus();
      await expect
        .poll(async () => {
          const map = (await dateline.map.boundingBox())!;
          const mark = (await dateline.place('mingachevir').boundingBox())!;
          return (
            mark.x > map.x &&
            mark.x + mark.width < map.x + map.width &&
            mark.y > map.y &&
            mark.y + mark.height < map.y + map.height
          );
        })
        .toBe(true);
      await expect.poll(() => dateline.parameter('map')).toMatch(/\/40\.7/);
      await expect(dateline.place('ganja')).toBeAttached();
    },
  );

  test(
    'the card stays under the pointer, inside the map, and goes with Escape alone',
    { tag: '@once' },
    async ({ page }) => {
      const dateline = await new DatelineDriver(page).withoutMap();
      const card = page.getByRole('tooltip');
      const walk = async (id: string, name: string): Promise<void> => {
        await dateline.place(id).hover();
        await expect(card).toContainText(name);
        const map = (await dateline.map.boundingBox())!;
        const mark = (await dateline.place(id).boundingBox())!;
        const box = (await card.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(map.x);
        expect(box.y).toBeGreaterThanOrEqual(map.y);
        expect(box.x + box.width).toBeLessThanOrEqual(map.x + map.width);
        expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
        // The shortest way from the mark onto the card: a longer one may cross a neighbour, whose turn it is then.
        const within = (value: number, from: number, length: number): number =>
          Math.min(Math.max(value, from + 4), from + length - 4);
        const start = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
        const end = {
          x: within(start.x, box.x, box.width),
          y: within(start.y, box.y, box.height),
        };
        const way = Math.hypot(end.x - start.x, end.y - start.y);
        // As slowly as can be: a pointer that rests between the two is still on its way.
        for (let gone = 0; gone < way; gone += 8) {
          await page.mouse.move(
            start.x + ((end.x - start.x) * gone) / way,
            start.y + ((end.y - start.y) * gone) / way,
          );
          await page.waitForTimeout(400);
        }
        await page.mouse.move(end.x, end.y);
        await page.waitForTimeout(400);
        expect(await card.allTextContents()).toEqual([expect.stringContaining(name)]);
      };
      // A mark that has shrunk with the window has its card as near.
      await dateline.open('?t=2020-10-17&map=6.3/39.9/46.6');
      await walk('ganja', 'Ganja');
      await dateline.open('?place=ganja&map=7.1/40/46.8');
      await walk('mingachevir', 'Mingachevir');
      await walk('azerbaijan', 'Azerbaijan');
      await walk('khankendi-stepanakert', 'Khankendi');
      const lit = page.locator('.is-lit');
      await expect(lit).not.toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      // The pointer was on the card, and is on no mark now.
      await expect(lit).toHaveCount(0);
      await expect(dateline.reader).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dateline.reader).toHaveCount(0);
    },
  );

  test(
    'the card says how many incidents its mark stands for',
    { tag: '@once' },
    async ({ page }) => {
      const dateline = await new DatelineDriver(page).withoutMap();
      await dateline.open();
      for (const [query, said] of [
        ['?t=2020-10-04/2020-10-17', /^\d+ incidents shown, the newest:$/],
        ['?t=2020-10-05', /^1 incident shown:$/],
      ] as const) {
        await page.mouse.move(5, 5);
        await dateline.show(query);
        await dateline.place('ganja').hover();
        const count = page.getByRole('tooltip').locator('.mark-card__count');
        await expect(count).toHaveText(said);
        const name = await dateline.place('ganja').getAttribute('aria-label');
        expect(name).toContain(`, ${/^\d+ incidents?/.exec((await count.textContent())!)![0]}`);
      }
    },
  );

  test('every mark is a target of at least 24 px, and none lies under a card', async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    await dateline.place('khankendi-stepanakert').waitFor();
    // Those of a crowd stand where they are; its own mark is large enough.
    const boxes = await page.locator('button[data-place]:not(.is-dot)').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(23.9);
    await dateline.place('khankendi-stepanakert').hover();
    await expect(page.getByRole('tooltip')).toBeVisible();
    const hidden = await page.evaluate(() => {
      const box = document.querySelector('.map')!.getBoundingClientRect();
      return [...document.querySelectorAll('button[data-place]')].filter((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const [cx, cy] = [x + width / 2, y + height / 2];
        if (cx < box.left || cx > box.right || cy < box.top || cy > box.bottom) return false;
        return document.elementFromPoint(cx, cy)?.closest('[role="tooltip"]') !== null;
      }).length;
    });
    expect(hidden).toBe(0);
  });

  test('a mark keeps the focus when a font comes late', { tag: '@once' }, async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    await dateline.place('ganja').focus();
    await page.evaluate(async () => {
      await document.fonts.ready;
      document.fonts.dispatchEvent(new Event('loadingdone'));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    await expect(dateline.place('ganja')).toBeFocused();
  });

  test(
    'a mark keeps the focus when the map can not be had, and the picture its marks when its context is lost',
    {
      tag: '@once',
    },
    async ({ page }) => {
      const dateline = new DatelineDriver(page);
      let fail = (): void => undefined;
      const failed = new Promise<void>((resolve) => (fail = resolve));
      await page.route(/MapCanvas/, async (route) => {
        await failed;
        await route.abort();
      });
      await dateline.open();
      await dateline.place('ganja').focus();
      fail();
      await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
      await expect(dateline.place('ganja')).toBeFocused();
      const isDrawn = async (): Promise<boolean> => (await drawing(dateline)).some(Boolean);
      await expect.poll(isDrawn).toBe(true);
      await picture(dateline).evaluate((canvas: HTMLCanvasElement) => {
        canvas.getContext('2d')!.reset();
        canvas.dispatchEvent(new Event('contextrestored'));
      });
      await expect.poll(isDrawn).toBe(true);
    },
  );

  test('marks and ground move as one', { tag: '@once' }, async ({ page }) => {
    const dateline = new DatelineDriver(page);
    await dateline.open('?map=8/40.4/46.4');
    await dateline.waitForMap();
    const box = (await dateline.map.boundingBox())!;
    const mark = (await dateline.place('ganja').boundingBox())!;
    const [x, y] = [box.x + box.width / 4, box.y + box.height / 4];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 6 });
    await page.waitForTimeout(300);
    await page.mouse.up();
    await dateline.waitForMap();
    const moved = (await dateline.place('ganja').boundingBox())!;
    expect(moved.x - mark.x).toBeCloseTo(60, -1);
    expect(moved.y - mark.y).toBeCloseTo(30, -1);
    await expect.poll(() => dateline.parameter('map')).not.toBe('8/40.4/46.4');
  });
});

test.describe('what the view shows of a place', { tag: '@once' }, () => {
  test('until a day, the older fades, its outline and count stay', async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?t=2020-10-31/2020-11-02&view=until&map=7.5/39.9/46.6');
    // Reported for 12 and for 20 October, and for 1 November: the newer, the more of its own colour.
    await expect(dateline.place('ganja')).toHaveAccessibleName(/^Ganja, [2-9]/);
    const ages = ['goranboy-district', 'fuzuli-district', 'gubadli-direction'];
    const isOlderFainter = async (): Promise<boolean> => {
      const [old = 0, newer = 0, newest = 0] = await Promise.all(
        ages.map((id) => colourfulness(dateline, id)),
      );
      return old < newer && newer < newest;
    };
    await expect.poll(isOlderFainter).toBe(true);
  });

  test('ghosts stand for what another window shows, not for what the filters leave out', async ({
    page,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    // With its camera, so that a box of another height is no other map.
    const camera = '&map=7.2/40.2/46.6';
    await dateline.open(`?cat=strike${camera}`);
    // A mark that is drawn stands where it will be clicked.
    const drawn = async (id: string): Promise<{ x: number; y: number }> => {
      await expect
        .poll(async () => inkAround(dateline, await centre(dateline, id)))
        .toBeGreaterThan(20);
      return centre(dateline, id);
    };
    const tartar = await drawn('tartar');
    const mingachevir = await drawn('mingachevir');
    // Neither was hit that day; both were on another.
    await dateline.show(`?t=2020-10-20&cat=strike${camera}`);
    await expect(dateline.place('tartar')).toHaveCount(0);
    await expect.poll(() => inkAround(dateline, mingachevir)).toBeGreaterThan(20);
    await expect.poll(() => inkAround(dateline, tartar)).toBeGreaterThan(20);
    await dateline.show(`?t=2020-10-20&cat=air${camera}`);
    await drawn('tapgaragoyunlu');
    await expect.poll(() => inkAround(dateline, mingachevir)).toBe(0);
    expect(await inkAround(dateline, tartar)).toBe(0);
  });

  test('marks follow a page that is resized before the map is there', async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    await page.setViewportSize({ width: 1100, height: 700 });
    const stretch = (): Promise<number[]> =>
      picture(dateline).evaluate((canvas: HTMLCanvasElement) => [
        canvas.width - Math.round(canvas.clientWidth * devicePixelRatio),
        canvas.height - Math.round(canvas.clientHeight * devicePixelRatio),
      ]);
    await expect.poll(stretch).toEqual([0, 0]);
  });

  test('what a drag leaves on the map is what a fresh page draws', async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?t=2020-10-03/2020-10-06&map=8/39.9/46.6&place=ganja');
    const handle = (await dateline.handle('end').boundingBox())!;
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
    const before = dateline.parameter('t');
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const to of [60, 200, 350, 90, 280]) await page.mouse.move(x + to, y, { steps: 7 });
    await page.mouse.up();
    await expect.poll(() => dateline.parameter('t')).not.toBe(before);
    await page.mouse.move(5, 5);
    // Names and tags are laid out anew when their fonts are there.
    await page.evaluate(() => document.fonts.ready);
    let dragged = await drawing(dateline);
    await expect(async () => {
      await page.waitForTimeout(300);
      const last = dragged;
      dragged = await drawing(dateline);
      expect(dragged.equals(last)).toBe(true);
    }).toPass({ timeout: 20_000 });
    await page.reload();
    await dateline.handle('end').waitFor();
    // As seen on white: the colour of what is hardly there is rounded.
    const seen = (of: Buffer, at: number): number =>
      255 + (((of[at] ?? 0) - 255) * (of[at - (at % 4) + 3] ?? 0)) / 255;
    const differing = async (): Promise<number> => {
      const fresh = await drawing(dateline);
      // The edge of a slanted line is another where the line has been cut: a quarter of its blackness, nothing that is missed.
      return fresh.filter((_, at) => Math.abs(seen(fresh, at) - seen(dragged, at)) > 64).length;
    };
    await expect.poll(differing).toBe(0);
  });
});
