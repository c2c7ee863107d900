import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  addressOf,
  installPackage,
  interrupt,
  run,
  start,
} from '../src/testing/installed-package.ts';
import type { Ran } from '../src/testing/installed-package.ts';
import { DatelineDriver } from './driver.ts';
import { test as routed } from './routed-test.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** An empty folder in which the packed tool can be run. */
const test = routed.extend<object, { home: string }>({
  home: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern
    async ({}, provide) => {
      const home = await mkdtemp(join(tmpdir(), 'dateline-guide-'));
      await installPackage(home);
      await provide(home);
      await rm(home, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** What the guide has to be typed or pasted, by the name of its recipe. */
async function recipesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const recipes = await page
    .locator('pre[data-recipe]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-recipe') ?? '', one.textContent.trim()] as const),
    );
  return new Map(recipes);
}

/** Types a line into a terminal, in the folder. */
function type(line: string, home: string): Promise<Ran> {
  return run('sh', ['-c', line], { home });
}

/** Another date in the last row of a workbook of the template's form, as a spreadsheet program would save it. */
function withLastDate(workbook: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(workbook);
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[path]!);
  const edited = sheet.replace(/(<c r="B5"[^>]*><is><t[^>]*>)[^<]*/, `$1${date}`);
  expect(edited).not.toBe(sheet);
  return zipSync({ ...parts, [path]: strToU8(edited) });
}

/** Answers at the address that the guide publishes to with the files of a built site, and a page that embeds it beside. */
async function publish(page: Page, site: string, embed: string): Promise<void> {
  const article = `<!doctype html><html lang="en"><title>Article</title><body><h1>Article</h1>${embed}</body></html>`;
  await page.route('https://example.org/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/article') return route.fulfill({ contentType: 'text/html', body: article });
    const file = join(site, path.replace(/^\/map\//, '').replace(/(^|\/)$/, '$1index.html'));
    await route.fulfill({
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      body: readFileSync(file),
    });
  });
}

test(
  'the guide from a sheet to an embed, word for word',
  { tag: '@once' },
  async ({ page, home }) => {
    test.setTimeout(240_000);
    await page.goto('./guide/');
    const recipes = await recipesOf(page);
    const recipe = (name: string): string => {
      const text = recipes.get(name);
      if (text === undefined) throw new Error(`got no recipe ${name} in the guide, expected one`);
      return text;
    };
    const table = join(home, 'my-table.xlsx');
    const folder = join(home, 'my-map');

    await test.step('1. Get the template', async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Download the template' }).click();
      await (await download).saveAs(table);
    });
    await test.step('3. Import it', async () => {
      const { status, out } = await type(recipe('import'), home);
      expect(status, out).toBe(0);
      expect(out).toContain(recipe('counts'));
    });
    await test.step('4. Mend what was refused', async () => {
      const good = readFileSync(table);
      writeFileSync(table, withLastDate(good, '2024-02-31'));
      const { status, out } = await type(recipe('import'), home);
      expect(status, out).toBe(1);
      expect(out).toContain(recipe('refused'));
      const [header, row] = (await readFile(join(folder, 'rejected.csv'), 'utf8')).split('\n');
      expect(header).toMatch(/^row,column,reason,ID,Date/);
      expect(row).toMatch(/^4,Date,.*2024-02-31/);
      writeFileSync(table, good);
      expect((await type(recipe('import'), home)).out).toContain(recipe('counts'));
    });
    await test.step('5. Look at it', async () => {
      const serving = start('sh', ['-c', `exec ${recipe('serve')}`], { home });
      try {
        await page.goto(await addressOf(serving));
        const dateline = new DatelineDriver(page);
        await expect(page.locator('html')).toHaveAttribute('data-dateline', 'ready');
        expect((await dateline.shownIds()).toSorted()).toEqual(['e1', 'e2', 'e3']);
        await dateline.waitForMap();
        for (const place of ['example-square', 'example-bridge', 'example-quay'])
          await expect(dateline.place(place)).toHaveAttribute('aria-label', /, 1 incident$/);
        await dateline.place('example-square').click();
        await expect(dateline.reader.getByRole('figure')).toHaveCount(2);
        await expect(dateline.reader).toContainText('The paper counts 40 stalls');
        await expect(dateline.reader).toContainText('Example Radio');
      } finally {
        await interrupt(serving);
      }
    });
    await test.step('6. Say what it is', async () => {
      const path = join(folder, 'events/dataset.json');
      const dataset = JSON.parse(await readFile(path, 'utf8')) as object;
      const words = { title: 'Three examples', summary: 'Made up.', licence: 'CC0' };
      writeFileSync(path, JSON.stringify({ ...dataset, ...words }));
      // They stay when the table is imported again.
      expect((await type(recipe('import'), home)).status).toBe(0);
      const { status, out } = await type(recipe('check'), home);
      expect(status, out).toBe(0);
    });
    await test.step('7. Publish it, 8. Embed it', async () => {
      const { status, out } = await type(recipe('build'), home);
      expect(status, out).toBe(0);
      await publish(page, join(home, 'site'), recipe('embed'));
      await page.goto('https://example.org/map/');
      await expect(page).toHaveTitle(/Three examples/);
      await page.goto('https://example.org/article');
      const frame = page.frameLocator('dateline-map iframe');
      await expect(frame.locator('article[data-incident]')).toHaveCount(3);
      await expect(frame.locator('article[data-incident="e2"]')).toContainText('a lorry slides');
    });
  },
);
