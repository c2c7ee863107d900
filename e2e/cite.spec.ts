import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';
import { DatelineDriver } from './driver.ts';
import { SHIPPED_VERSION } from './shipped-version.ts';

const QUERY = '?t=2020-10-10/2020-10-18&place=ganja';

interface Data {
  info: { version: string };
  sources: { id: string; title: string; URL: string }[];
  speakers: { id: string; party: string }[];
  incidents: { id: string; claims: { source: string; speaker: string }[] }[];
}

test(
  'Cite names this view, the day and the data’s version, and copies in four formats',
  { tag: '@once' },
  async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open(`${QUERY}&utm_source=elsewhere`);
    const cite = page.getByRole('button', { name: 'Cite', exact: true });
    await cite.click();
    const panel = page.getByRole('region', { name: 'Cite this view' });
    await expect(panel).toBeFocused();
    await expect(cite).toHaveAttribute('aria-expanded', 'true');

    const view = panel.locator('[data-cite="view"]');
    const address = `${baseURL}?data=${SHIPPED_VERSION}&${QUERY.slice(1)}`;
    const today = await page.evaluate(() => {
      const now = new Date();
      return [now.getDate(), now.getFullYear()];
    });
    await expect(view.locator('dl')).toContainText(address);
    await expect(view.locator('dl')).toContainText(SHIPPED_VERSION);
    await expect(view.locator('pre')).toContainText(`Version ${SHIPPED_VERSION}`);
    await expect(view.locator('pre')).toContainText(`, from ${address}`);
    await expect(view.locator('pre')).toContainText(
      new RegExp(`Retrieved ${today[0]} [A-Z][a-z]+ ${today[1]}, from`),
    );
    await expect(panel).not.toContainText('utm_source');
    await expect(panel.locator('[data-cite="dataset"] pre')).toContainText(`from ${baseURL}`);

    const sources = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('#dataset')!;
      return ((await (await fetch(link.href)).json()) as Data).sources;
    });
    for (const [format, sign] of [
      ['Text', 'Retrieved'],
      ['BibTeX', '@misc{'],
      ['RIS', 'TY  - DATA'],
      ['CSL-JSON', '"type": "dataset"'],
    ] as const) {
      await panel.getByRole('radio', { name: format, exact: true }).check();
      await expect(view.locator('pre')).toContainText(sign);
      await expect(view.locator('pre')).toContainText(address);
      for (const { URL: source } of sources) {
        await expect(
          panel.locator('[data-cite="articles"] pre', { hasText: source }),
        ).not.toHaveCount(0);
      }
      await view.getByRole('button', { name: 'Copy: This view' }).click();
      await expect(view.getByRole('status')).toHaveText('Copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(sign);
      expect(copied).toContain(address);
    }
    await expect(panel).not.toContainText('{{');
    expect(dateline.complaints).toEqual([]);
  },
);

test(
  'Escape in the panel closes it alone and gives the focus back',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open(QUERY);
    await expect(dateline.reader).toBeVisible();
    for (const name of ['Download', 'Cite']) {
      const opener = page.getByRole('button', { name, exact: true });
      await opener.focus();
      await page.keyboard.press('Enter');
      const panel = page.locator('.reference');
      await expect(panel).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(opener).toBeFocused();
      await expect(dateline.reader).toBeVisible();
    }
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Cite this view' })).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Download the data' })).toBeVisible();
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await expect(page.locator('.reference')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dateline.reader).toHaveCount(0);
  },
);

test('who goes on to the reading column sees it', async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open('?t=2020-10-10/2020-10-18');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.locator('[data-cite="view"] pre')).toBeVisible();
  await dateline.item('ganja-missile-strike-2020-10-17').getByRole('button').focus();
  await expect(page.locator('.reference')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(dateline.reader).toBeFocused();
  await expect(dateline.reader.getByRole('heading').first()).toBeInViewport();
});

test('without a clipboard the text is selected instead', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const dataset = page.locator('[data-cite="dataset"]');
  await dataset.getByRole('button', { name: 'Copy: The dataset' }).click();
  await expect(dataset.getByRole('status')).toContainText('selected');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    await dataset.locator('pre').textContent(),
  );
});

test(
  'citations that can’t be loaded can be asked for again',
  { tag: '@once' },
  async ({ page }) => {
    let broken = true;
    await page.route('**/citations.json', (route) =>
      broken ? route.fulfill({ status: 503 }) : route.continue(),
    );
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open();
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('HTTP 503');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-cite="view"] pre')).toContainText(
      `Version ${SHIPPED_VERSION}`,
    );
  },
);

test('Download gives the files that it names', { tag: '@once' }, async ({ page, request }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Download the data' });
  await expect(panel).toContainText('CC BY 4.0');
  await expect(panel.getByRole('link')).toHaveText([
    /CSV.*\d+ kB/,
    /GeoJSON.*\d+ kB/,
    /JSON.*\d+ kB/,
  ]);
  const files = await panel
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const [csv, geojson, json] = await Promise.all(
    files.map(async (file) => {
      const response = await request.get(file);
      expect(response.status(), file).toBe(200);
      return response.text();
    }),
  );
  const data = JSON.parse(json!) as Data;
  const claims = data.incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
  expect(csv!.match(/^\uFEFF?incident,title,/)).not.toBeNull();
  expect(csv!.trimEnd().split('\r\n')).toHaveLength(claims + 1);
  const { features } = JSON.parse(geojson!) as { features: { id: string }[] };
  expect(features.map(({ id }) => id)).toEqual(data.incidents.map(({ id }) => id));
  for (const file of ['citations.bib', 'citations.ris']) {
    const text = await (await request.get(new URL(file, files[0]).href)).text();
    for (const { URL: source } of data.sources) expect(text).toContain(source);
  }
});

test('the header fits in one row, and its targets suit a finger', async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open();
  const name = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
  const coarse = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  for (const action of [
    page.getByRole('button', { name: 'Share', exact: true }),
    page.getByRole('button', { name: 'Embed', exact: true }),
    page.getByRole('button', { name: 'Download', exact: true }),
    page.getByRole('button', { name: 'Cite', exact: true }),
    page.getByRole('link', { name: 'About', exact: true }),
  ]) {
    const box = (await action.boundingBox())!;
    expect(Math.abs(box.y + box.height / 2 - (name.y + name.height / 2))).toBeLessThan(4);
    expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()!.width);
    if (coarse) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.locator('[data-cite="view"] pre')).toBeVisible();
  const panel = page.locator('.reference');
  expect(await panel.evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0);
});

test(
  'About needs no script and counts what the dataset holds',
  { tag: '@once' },
  async ({ browser, request }) => {
    const html = await (await request.get('about/')).text();
    expect(html).not.toMatch(/<script|\sstyle=|<style|\son[a-z]+=|(?:src|href)="\//i);
    expect(html).toContain(`default-src 'none'`);
    const data = (await (await request.get('data/karabakh-2020/dataset.json')).json()) as Data;
    const party = new Map(data.speakers.map((speaker) => [speaker.id, speaker.party]));
    const claims = data.incidents.flatMap((incident) => incident.claims);

    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('./');
    await expect(page.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute(
      'href',
      /data\/karabakh-2020\/incidents\.csv$/,
    );
    await page.getByRole('link', { name: 'About', exact: true }).click();
    await expect(page).toHaveURL(/\/about\/$/);
    await expect(page.locator('[data-count="incidents"]')).toHaveText(
      String(data.incidents.length),
    );
    await expect(page.locator('[data-count="claims"]')).toHaveText(String(claims.length));
    const cells = async (row: string): Promise<number[]> =>
      (await page.locator(`tr[data-source="${row}"] td`).allTextContents()).map(Number);
    const parties = [
      'armenia',
      'azerbaijan',
      'nagorno-karabakh',
      'third-party',
      'press',
      'witness',
    ];
    const counted = (of: typeof claims): number[] => [
      ...parties.map((one) => of.filter(({ speaker }) => party.get(speaker) === one).length),
      of.length,
    ];
    expect(await cells('all')).toEqual(counted(claims));
    for (const id of new Set(claims.map(({ source }) => source))) {
      expect(await cells(id), id).toEqual(counted(claims.filter(({ source }) => source === id)));
    }
    for (const { title } of data.sources) await expect(page.getByText(title)).toBeVisible();
    await expect(page.locator('#versions')).toContainText(data.info.version);
    await page.getByRole('link', { name: 'Dateline', exact: true }).click();
    await expect(page).toHaveURL(/\/$/);
    await context.close();
  },
);

// The rest of the page is looked at in keyboard.spec.ts.
test('axe finds nothing in the panels', { tag: '@once' }, async ({ page }) => {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open(QUERY);
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.locator('[data-cite="view"] pre')).toBeVisible();
  expect(await axe(page, '.shell__head')).toEqual([]);
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Download the data' })).toContainText('kB');
  expect(await axe(page, '.shell__head')).toEqual([]);
});

test(
  'the coding log needs no script, and leads to the records',
  { tag: '@once' },
  async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('./about/');
    await page.getByRole('link', { name: 'coding log' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coding log');
    const article = page.getByRole('region', { name: 'TRT World, 12 October 2020' });
    await expect(article.locator('tbody tr')).toHaveCount(37);
    await expect(article.locator('[data-sentence="33"]')).toHaveAttribute(
      'data-state',
      'set-aside',
    );
    const fed = article.locator('[data-sentence="4"]').getByRole('link');
    await expect(fed).toHaveText('Reported missile strike, Ganja');
    await fed.click();
    await expect(page).toHaveURL(/\/\?incident=ganja-missile-strike-2020-10-11$/);
    await context.close();
  },
);

test('axe finds nothing on About and in the coding log', { tag: '@once' }, async ({ page }) => {
  await page.goto('./about/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Dateline');
  expect(await axe(page)).toEqual([]);
  await page.goto('./about/coding/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coding log');
  expect(await axe(page)).toEqual([]);
});
