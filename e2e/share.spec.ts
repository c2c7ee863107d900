import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { axe } from './axe.ts';
import { DatelineDriver } from './driver.ts';
import { frameOf, test, toldBy } from './host-pages.ts';
import { SHIPPED_VERSION } from './shipped-version.ts';

const VIEW = 't=2020-10-10/2020-10-18&place=ganja';
const TITLE = 'Nagorno-Karabakh, autumn 2020, as five articles report it';

async function openPanel(page: Page, name: 'Share' | 'Embed'): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click();
  const panel = page.getByRole('region', { name: `${name} this view` });
  await expect(panel).toBeFocused();
  return panel;
}

/** Copies what a button says it copies. @returns what the clipboard then holds */
async function copied(page: Page, panel: Locator, what: string): Promise<string> {
  await panel.getByRole('button', { name: `Copy: ${what}` }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What a page makes of pasted code: each element with its attributes. The product's own pages take no HTML from anybody. */
async function parsed(page: Page, code: string): Promise<[string, Record<string, string>][]> {
  const other = await page.context().newPage();
  const elements = await other.evaluate((text): [string, Record<string, string>][] => {
    const template = document.createElement('template');
    template.innerHTML = text;
    return [...template.content.querySelectorAll('*')].map((element) => [
      element.localName,
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    ]);
  }, code);
  await other.close();
  // The clipboard is told to what has the focus.
  await page.bringToFront();
  return elements;
}

/** Presses what saves an image. @returns the file's bytes and name */
async function savedImage(page: Page, shape: RegExp): Promise<{ png: Buffer; name: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: shape }).click();
  const download = await coming;
  return { png: await readFile(await download.path()), name: download.suggestedFilename() };
}

/** How many pixels of a PNG are within a hair of each colour, `#rrggbb`. */
function pixelsNear(page: Page, png: Buffer, colours: readonly string[]): Promise<number[]> {
  return page.evaluate(
    async ({ address, wanted }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return wanted.map((colour) => {
        const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if (rgb.every((value, axis) => Math.abs(data[at + axis]! - value) < 4)) count++;
        return count;
      });
    },
    { address: `data:image/png;base64,${png.toString('base64')}`, wanted: colours },
  );
}

test.describe('share', { tag: '@once' }, () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('Share copies the address of this view, which opens it again', async ({ page, site }) => {
    await page.addInitScript(() => {
      const sent: unknown[] = [];
      Object.assign(window, { sent });
      navigator.share = (what) => Promise.resolve(void sent.push(what));
    });
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open(`?${VIEW}&utm_source=elsewhere`);
    const panel = await openPanel(page, 'Share');
    const address = `${site}?${VIEW}`;
    expect(await copied(page, panel, 'This view')).toBe(address);

    await panel.getByRole('button', { name: 'Share with…' }).click();
    expect(await page.evaluate(() => (window as unknown as { sent: unknown[] }).sent)).toEqual([
      { title: TITLE, url: address },
    ]);
    const letter = await panel.getByRole('link', { name: 'Send by e-mail' }).getAttribute('href');
    const { protocol, search } = new URL(letter!);
    expect(protocol).toBe('mailto:');
    expect(decodeURIComponent(search)).toBe(`?subject=${TITLE}&body=${address}`);

    // The panel speaks of what is shown, not of what was shown when it opened.
    const first = await dateline.shownIds();
    await page.getByRole('button', { name: 'Show all dates' }).click();
    await expect(panel.locator('pre')).toHaveText(`${site}?place=ganja`);
    await page.goto(address);
    await expect(dateline.reader).toContainText('Ganja');
    expect(await dateline.shownIds()).toEqual(first);
    expect(dateline.complaints).toEqual([]);
  });

  test('Image saves the view as a picture of the size it says, and asks no other host', async ({
    page,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open(`?${VIEW}&theme=dark`);
    const panel = await openPanel(page, 'Share');
    expect(dateline.requests.filter((address) => address.includes('make-image'))).toEqual([]);
    // Strikes and talks at Ganja, the ground that is drawn, and letters.
    const colours = ['#ff7a61', '#a9b4c0', '#2c2d2f', '#f1efe9'];
    for (const { shape, width, height } of [
      { shape: /^Wide/, width: 1200, height: 675 },
      { shape: /^Tall/, width: 1080, height: 1350 },
    ]) {
      const { png, name } = await savedImage(page, shape);
      expect(name).toBe(`karabakh-2020-${width}x${height}.png`);
      expect(png.toString('latin1', 12, 16)).toBe('IHDR');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
      for (const count of await pixelsNear(page, png, colours)) expect(count).toBeGreaterThan(200);
      await expect(panel.getByRole('status').filter({ hasText: name })).toBeVisible();
    }
    // The letters of the page's own fonts are in it.
    expect(dateline.requests.some((address) => /noto-serif-latin-700/.test(address))).toBe(true);
    const elsewhere = dateline.requests.filter(
      (address) => !address.startsWith(site) && !/^(data|blob):/.test(address),
    );
    expect(elsewhere).toEqual([]);
    expect(dateline.complaints).toEqual([]);
  });

  test('an image that can’t be made says why, and can be asked for again', async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.route(/make-image/, (route) => route.abort(), { times: 1 });
    await dateline.open(`?t=2020-09-28`);
    const panel = await openPanel(page, 'Share');
    await page.getByRole('button', { name: /^Wide/ }).click();
    await expect(panel.getByRole('alert')).toContainText('The image could not be made');
    const { png } = await savedImage(page, /^Wide/);
    expect(png.readUInt32BE(16)).toBe(1200);
    await expect(panel.getByRole('alert')).toHaveCount(0);
    expect(await copied(page, panel, 'This view')).toContain('?t=2020-09-28');
  });

  test('Embed writes code for what is chosen, shows it, and a page that pastes it has the map', async ({
    page,
    host,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open(`?${VIEW}&theme=light`);
    const panel = await openPanel(page, 'Embed');
    const frame = async (): Promise<Record<string, string>> => {
      const [[name, attributes] = ['', {}], ...rest] = await parsed(
        page,
        await copied(page, panel, 'Code'),
      );
      expect([name, rest]).toEqual(['iframe', []]);
      return attributes;
    };
    expect(await frame()).toEqual({
      src: `${site}embed/?${VIEW}`,
      title: TITLE,
      width: '100%',
      height: '720',
      loading: 'lazy',
      allow: 'clipboard-write; web-share',
      frameborder: '0',
    });
    const preview = panel.locator('iframe');
    await preview.scrollIntoViewIfNeeded();
    await expect(preview).toHaveAttribute('src', `${site}embed/?${VIEW}`);
    const inside = preview.contentFrame();
    await expect(inside.locator('html')).toHaveAttribute('data-dateline', 'ready');
    await expect(inside.getByRole('region', { name: 'Reader' })).toContainText('Ganja');

    for (const choice of ['Compact', 'Dark', `Stays at ${SHIPPED_VERSION}`, 'All dates'])
      await panel.getByRole('radio', { name: choice }).check();
    // Narrower than the layout is made for is not taken.
    await panel.getByLabel('Width, pixels').fill('319');
    expect(await frame()).toMatchObject({ width: '100%', height: '480' });
    await panel.getByLabel('Width, pixels').fill('640');
    await panel.getByLabel('Height, pixels').fill('500');
    await expect(panel.getByLabel('Language')).toHaveValue('en');
    const chosen = `${site}embed/?data=${SHIPPED_VERSION}&theme=dark&ui=compact`;
    expect(await frame()).toMatchObject({ src: chosen, width: '640', height: '500' });
    await expect(preview).toHaveAttribute('src', chosen);
    await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(inside.locator('[data-ui="compact"]')).toBeVisible();

    await panel.getByRole('radio', { name: 'This view' }).check();
    await panel.getByRole('radio', { name: 'Element' }).check();
    const code = await copied(page, panel, 'Code');
    expect(dateline.complaints).toEqual([]);
    const elements = new Map(await parsed(page, code));
    expect(elements.get('script')).toEqual({ async: '', src: `${site}embed.js` });
    expect(elements.get('dateline-map')).toEqual({
      src: `${site}embed/?data=${SHIPPED_VERSION}`,
      t: '2020-10-10/2020-10-18',
      place: 'ganja',
      theme: 'dark',
      ui: 'compact',
      title: TITLE,
      style: 'max-width:640px;height:500px',
    });
    expect(elements.get('a')!['href']).toBe(`${site}?data=${SHIPPED_VERSION}&${VIEW}&theme=dark`);
    expect(elements.get('img')!['src']).toBe(`${site}picture-light.png`);

    // A page of another origin runs it by its hash, too.
    await panel.getByRole('checkbox', { name: /by its hash/ }).check();
    const byHash = await copied(page, panel, 'Code');
    expect(new Map(await parsed(page, byHash)).get('script')).toEqual({
      async: '',
      crossorigin: '',
      src: expect.stringMatching(/\/embed-[0-9a-f]{16}\.js$/),
      integrity: expect.stringMatching(/^sha384-.{64}$/),
    });

    await page.goto(host.put('/pasted', { body: byHash }));
    await expect.poll(async () => (await toldBy(page, ''))[0]?.type).toBe('dateline-ready');
    const map = page.locator('dateline-map');
    const pasted = frameOf(page, 'dateline-map');
    await expect(pasted.getByRole('region', { name: 'Reader' })).toContainText('Ganja');
    await expect(pasted.locator('html')).toHaveAttribute('data-theme', 'dark');
    const box = (await map.boundingBox())!;
    expect([box.width, box.height]).toEqual([640, 500]);
  });

  test('an address that pins a version of the data shows that one, or says that it is not there', async ({
    page,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    const latest = `${site}data/karabakh-2020/dataset.json`;
    const older = `${site}data/karabakh-2020/0.9.0/dataset.json`;
    // What is pinned is the latest: nothing else is asked for.
    await dateline.open(`?data=${SHIPPED_VERSION}`);
    const files = dateline.requests.filter((address) => address.endsWith('/dataset.json'));
    expect([...new Set(files)]).toEqual([latest]);
    const all = (await dateline.shownIds()).length;
    expect(
      (await page.request.get(`${site}data/karabakh-2020/${SHIPPED_VERSION}/dataset.json`)).ok(),
    ).toBe(true);

    // As a build leaves it that found an earlier version in its place: fewer incidents, another number.
    await page.route(older, async (route) => {
      const data = (await (await page.request.get(latest)).json()) as {
        info: { version: string };
        incidents: { id: string }[];
      };
      data.info.version = '0.9.0';
      data.incidents = data.incidents.filter(({ id }) => id.startsWith('ganja'));
      await route.fulfill({ json: data });
    });
    await dateline.open('?data=0.9.0');
    const ids = await dateline.shownIds();
    expect(ids.filter((id) => !id.startsWith('ganja'))).toEqual([]);
    expect(ids.length).toBeGreaterThan(0);
    await expect(page.getByText('The address asks for version')).toHaveCount(0);
    await dateline.items.first().getByRole('button').click();
    await expect(dateline.reader).toBeVisible();
    expect(dateline.parameter('data')).toBe('0.9.0');
    const panel = await openPanel(page, 'Share');
    await expect(panel.locator('pre')).toContainText(`${site}?data=0.9.0&incident=ganja`);
    await page.getByRole('button', { name: 'Embed', exact: true }).click();
    await expect(page.getByRole('radio', { name: 'Stays at 0.9.0' })).toBeChecked();

    for (const path of ['', 'embed/', 'embed/?ui=none&']) {
      await page.goto(`${site}${path}${path.endsWith('&') ? '' : '?'}data=7.0.0`);
      await expect(page.locator('html')).toHaveAttribute('data-dateline', 'ready');
      await expect(page.getByText('version 7.0.0 of the data, which is not here')).toBeVisible();
      expect(await dateline.shownIds()).toHaveLength(all);
    }
  });

  test('axe finds nothing in Share, Embed and the guide', async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open(`?${VIEW}`);
    await openPanel(page, 'Share');
    expect(await axe(page, '.shell__head')).toEqual([]);
    const panel = await openPanel(page, 'Embed');
    await expect(panel.locator('iframe')).toBeAttached();
    expect(await axe(page, '.shell__head')).toEqual([]);
    await panel.getByRole('link', { name: /^How to embed/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Embed Dateline');
    expect(await axe(page)).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
});

test(
  'what the header opens lies above the column, and can be closed, at every width',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    for (const width of [390, 1024, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      // The layout of another width may take a moment.
      await expect
        .poll(async () => (await dateline.map.boundingBox())?.height)
        .toBeGreaterThan(100);
      const map = await dateline.restingBox(dateline.map);
      for (const [name, region] of [
        ['Share', 'Share this view'],
        ['Embed', 'Embed this view'],
        ['Download', 'Download the data'],
        ['Cite', 'Cite this view'],
      ] as const) {
        await page.getByRole('button', { name, exact: true }).click();
        const panel = page.getByRole('region', { name: region });
        await expect(panel.getByRole('heading', { name: region })).toBeInViewport({ ratio: 1 });
        // A press finds the button itself, and no panel has moved the map.
        await panel.getByRole('button', { name: 'Close', exact: true }).click({ timeout: 5000 });
        await expect(panel).toHaveCount(0);
        expect(await dateline.map.boundingBox(), `${name} at ${width}`).toEqual(map);
      }
    }
  },
);
