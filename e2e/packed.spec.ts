import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { packDataset } from '../src/dataset/packed/encode.ts';
import type { PublishedDataset } from '../src/dataset/open/published.ts';
import { DatelineDriver } from './driver.ts';

const DIST = 'dist';
const COUNT = 24_000;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** As many incidents as asked for: copies of the real ones, a minute apart, in packed form; by name. */
function packedFiles(): Map<string, string | Uint8Array> {
  const [id = ''] = [
    /data\/([^/]+)\/dataset\.json/.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))?.[1],
  ];
  const real = JSON.parse(
    readFileSync(join(DIST, 'data', id, 'dataset.json'), 'utf8'),
  ) as PublishedDataset;
  const { start } = real.info.time;
  const incidents = Array.from({ length: COUNT }, (_, at) => {
    const { related: _related, ...incident } = real.incidents[at % real.incidents.length]!;
    const from = start + at * 120_000;
    const time = { ...incident.time, start: from, end: from + 1000, form: 'clock' as const };
    return { ...incident, id: `copy-${at}`, title: `Report number${at} of many`, time };
  });
  return new Map(
    Array.from(packDataset({ ...real, incidents }), (file) => [
      `/data/${id}/${file.name}`,
      'text' in file ? file.text : file.bytes,
    ]),
  );
}

/** The built site, with a large dataset in place of its own; answers whole files alone. */
const test = base.extend<
  object,
  { large: { address: string; asked: string[]; missing: Set<string> } }
>({
  large: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern
    async ({}, provide) => {
      const packed = packedFiles();
      const asked: string[] = [];
      const missing = new Set<string>();
      const server = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
        asked.push(path);
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        const made = missing.has(path.split('/').at(-2) ?? '') ? undefined : packed.get(path);
        if (made !== undefined) return void response.end(made);
        if (!existsSync(file) || !statSync(file).isFile())
          return void response.writeHead(404).end();
        createReadStream(file).pipe(response);
      });
      await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
      const { port } = server.address() as AddressInfo;
      await provide({ address: `http://127.0.0.1:${port}/`, asked, missing });
      server.closeAllConnections();
      await new Promise((closed) => void server.close(closed));
    },
    { scope: 'worker' },
  ],
});

test.describe('a packed dataset', { tag: '@once' }, () => {
  test('is there before its words, and fetches those that are looked at', async ({
    page,
    large,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    large.asked.length = 0;
    await page.goto(large.address);
    await expect(page.locator('html')).toHaveAttribute('data-dateline', 'ready');
    await expect(page.getByRole('heading', { name: '24,000 incidents' })).toBeAttached();
    await expect(dateline.item('copy-0')).toContainText('Report number0 of many');
    // What is in view is in the first file of details.
    expect(large.asked.filter((path) => path.includes('/details/'))).toEqual([
      expect.stringMatching(/details\/0\.json$/),
    ]);
    await page.getByRole('button', { name: 'Next incident' }).click();
    await expect(dateline.reader).toContainText('Report number0 of many');
    await page.getByRole('button', { name: 'Next incident' }).click();
    await expect.poll(() => dateline.parameter('incident')).toBe('copy-1');
    await expect(dateline.reader.getByRole('figure').first()).toBeVisible();
    expect(dateline.complaints).toEqual([]);
  });

  test('opens an incident by its address, and goes on from there', async ({ page, large }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.goto(`${large.address}?incident=copy-17003`);
    await expect(dateline.reader).toContainText('Report number17003 of many');
    await expect(page.locator('.timeline__position').first()).toContainText('17,004 of 24,000');
    await page.getByRole('button', { name: 'Previous incident' }).click();
    await expect(dateline.reader).toContainText('Report number17002 of many');
    await page.getByRole('button', { name: 'All 24,000' }).click();
    await expect(dateline.item('copy-0')).toBeVisible();
    await page.goto(`${large.address}?incident=nobody`);
    await expect(dateline.reader).toContainText('nobody');
    expect(dateline.complaints).toEqual([]);
  });

  test('an address whose incident can’t be looked for says so, and goes on from it on Try again', async ({
    page,
    large,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    large.missing.add('details');
    await page.goto(`${large.address}?incident=copy-17003`);
    const alert = dateline.reader.getByRole('alert');
    await expect(alert).toContainText('This incident could not be loaded');
    large.missing.clear();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(dateline.reader).toContainText('Report number17003 of many');
    await expect(page.locator('.timeline__position').first()).toContainText('17,004 of 24,000');
    await page.getByRole('button', { name: 'Next incident' }).click();
    await expect(dateline.reader).toContainText('Report number17004 of many');
  });

  test('rows of the list that can’t be had say so, and come with the next that can', async ({
    page,
    large,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    large.missing.add('details');
    await page.goto(large.address);
    const lost = page.getByRole('region', { name: 'Incidents' }).getByText('could not be loaded');
    await expect(lost.first()).toBeVisible();
    large.missing.clear();
    await page.getByRole('button', { name: 'Next incident' }).click();
    await expect(dateline.reader).toContainText('Report number0 of many');
    await page.getByRole('button', { name: 'All 24,000' }).click();
    await expect(dateline.item('copy-0')).toBeVisible();
    await expect(lost).toHaveCount(0);
  });

  test('an incident that can’t be had is told of, and comes on Try again', async ({
    page,
    large,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.goto(large.address);
    await expect(dateline.item('copy-0')).toBeVisible();
    large.missing.add('details');
    await page.getByRole('button', { name: 'Previous incident' }).click();
    const alert = page.locator('.reader__unopened').getByRole('alert');
    await expect(alert).toContainText('This incident could not be loaded');
    await expect(alert).toBeInViewport();
    await expect(dateline.reader).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(alert).toHaveCount(0);
    await page.getByRole('button', { name: 'Previous incident' }).click();
    // It is asked for a little later than the button is clicked, and must not come yet.
    const refused = page.waitForResponse(/\/details\//);
    await alert.getByRole('button').click();
    await refused;
    await expect(alert.getByRole('button')).toBeFocused();
    large.missing.clear();
    await alert.getByRole('button').click();
    await expect(dateline.reader).toContainText('Report number23999 of many');
    await expect(dateline.reader).toBeFocused();
    await expect(alert).toHaveCount(0);
  });

  test('is searched by its own files of words, and says when they can’t be had', async ({
    page,
    large,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.goto(`${large.address}?q=number1234`);
    await expect(page.locator('html')).toHaveAttribute('data-dateline', 'ready');
    // It, and those that begin with it.
    await expect(page.getByRole('heading', { name: '11 incidents' })).toBeAttached();
    await expect(dateline.item('copy-1234')).toBeVisible();
    await dateline.search.fill('number23999');
    await expect(page.getByRole('heading', { name: '1 incident' })).toBeAttached();
    await expect(dateline.item('copy-23999')).toBeVisible();
    await dateline.search.fill('');
    await expect(page.getByRole('heading', { name: '24,000 incidents' })).toBeAttached();
    expect(dateline.complaints).toEqual([]);

    large.missing.add('words');
    await page.goto(large.address);
    await dateline.search.fill('number1234');
    const alert = page.getByRole('search').getByRole('alert');
    await expect(alert).toBeVisible();
    large.missing.clear();
    await alert.getByRole('button').click();
    await expect(page.getByRole('heading', { name: '11 incidents' })).toBeAttached();
  });
});
