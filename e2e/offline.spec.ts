import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { sendFrom } from '../src/cli/serve/static-server.ts';
import { writeWorker } from '../src/cli/site/write-worker.ts';
import { DatelineDriver } from './driver.ts';
import { SHIPPED_VERSION } from './shipped-version.ts';

/** Below a path, as hosts have sites. */
const AT = 'maps/one/';
const DATA = 'data/karabakh-2020/';
const COPY = `${DATA}files/copies/an article.html`;
const root = resolve(import.meta.dirname, '..');

let folder = '';
let server: Server;
let host = '';

/** Writes a site with a title of its own, as a build does after its pages. */
async function build(title: string): Promise<void> {
  const site = join(folder, AT);
  const change = async (file: string, from: RegExp, to: string): Promise<void> => {
    const path = join(site, file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  };
  await change('index.html', /<title>[^<]*</, `<title>${title}<`);
  await change(`${DATA}dataset.json`, /"title":"[^"]*"/, `"title":"${title}"`);
  await cp(join(root, 'build/app/sw.js'), join(site, 'sw.js'));
  await writeWorker({ fresh: site, place: site, kept: [] }, DATA);
}

test.use({ serviceWorkers: 'allow', reuseContext: false } as object);

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-offline-'));
  const site = join(folder, AT);
  await mkdir(site, { recursive: true });
  await cp(join(root, 'dist'), site, { recursive: true });
  await cp(join(site, DATA, SHIPPED_VERSION), join(site, DATA, '1.0.0'), { recursive: true });
  const old = join(site, DATA, '1.0.0/dataset.json');
  const version = `"version":"${SHIPPED_VERSION}"`;
  await writeFile(
    old,
    (await readFile(old, 'utf8')).replace(version, version.replace(SHIPPED_VERSION, '1.0.0')),
  );
  await mkdir(join(site, DATA, 'files/copies'), { recursive: true });
  await writeFile(join(site, COPY), '<!doctype html><title>A copy</title><p>As it was kept.');
  server = createServer((request, response) => sendFrom(folder, request, response));
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${AT}`;
});

test.afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const READY = ['data-dateline', 'ready'] as const;

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${host}${path}`);
  await expect(page.locator('html')).toHaveAttribute(...READY);
}

/** How many workers the page's host has, once there is one that keeps all. */
async function keptSites(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const all = await navigator.serviceWorker.getRegistrations();
    return all.filter(({ active }) => active?.state === 'activated').length;
  });
}

test(
  'one visit is enough to read without a connection',
  { tag: '@once' },
  async ({ page, context }) => {
    await build('The first');
    const dateline = new DatelineDriver(page);
    // An embed has no worker, and makes none.
    await visit(page, 'embed/');
    await page.goto(`${host}explainer/`);
    await expect(page.frameLocator('iframe').first().locator('html')).toHaveAttribute(...READY);
    expect(await keptSites(page)).toBe(0);
    await visit(page, '');
    await expect.poll(() => keptSites(page), { timeout: 60_000 }).toBe(1);

    await context.setOffline(true);
    await visit(page, '?t=2020-10-10/2020-10-18&place=ganja');
    await expect(page).toHaveTitle('The first');
    await expect(dateline.reader.locator('figure blockquote').first()).toBeVisible();
    await dateline.waitForMap();
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect(page.getByText('BibTeX').first()).toBeVisible();
    await visit(page, `index.html?data=1.0.0`);
    await page.goto(`${host}about/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${host}${encodeURI(COPY)}`);
    await expect(page.getByText('As it was kept.')).toBeVisible();
    // What is no part of it is not there.
    await expect(page.goto(`${host}embed/`)).rejects.toThrow();
    expect(dateline.complaints.filter((text) => !text.includes('ERR_INTERNET'))).toEqual([]);
  },
);

test('a new version waits until it is asked for', { tag: '@once' }, async ({ page, context }) => {
  await build('The first');
  await visit(page, '');
  await expect.poll(() => keptSites(page), { timeout: 60_000 }).toBe(1);
  await visit(page, '');
  const other = await context.newPage();
  await visit(other, '');
  await build('The second');
  await page.reload();
  // All of the old one, until then.
  await expect(page).toHaveTitle('The first');
  const notice = page.getByRole('status').filter({ hasText: 'A new version is ready.' });
  const take = notice.getByRole('button', { name: 'Reload the page' });
  await expect(take).toBeVisible({ timeout: 60_000 });
  await take.click();
  await expect(page).toHaveTitle('The second');
  const titleIn = (of: Page): Promise<string> =>
    of.evaluate(
      async (address) =>
        ((await (await fetch(address)).json()) as { info: { title: string } }).info.title,
      `${host}${DATA}dataset.json`,
    );
  expect(await titleIn(page)).toBe('The second');
  // A page that is open goes on with the data of the build that it came from.
  expect(await titleIn(other)).toBe('The first');
  await other.reload();
  await expect(other).toHaveTitle('The second');
  expect(await titleIn(other)).toBe('The second');
});
