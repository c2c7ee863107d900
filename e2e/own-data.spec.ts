import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { axe } from './axe.ts';
import { DatelineDriver } from './driver.ts';

const run = promisify(execFile);
const program = resolve(import.meta.dirname, '../bin/dateline.js');

/** A table as somebody has it: days that nothing decides, a script in a cell, a row without a date, a place without coordinates. */
const TABLE = [
  'Seen on,Latitude,Longitude,Town,What happened,Paper,Link,Killed',
  '03/04/2021,39.4702,-0.3768,Valencia,Water stood in “the street”,Las Provincias,https://example.org/1,2',
  '04/04/2021,39.1650,-0.2530,Cullera,<img src=x onerror=alert(1)> was typed here,Levante,https://example.org/2,',
  '05/04/2021,,,Xàtiva,A bridge was closed,Levante,,',
  'unknown,38.9680,-0.1800,Gandia,Nobody says when,Levante,,1',
].join('\n');

const asFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Open data' }).click();
  const panel = page.getByRole('region', { name: 'Open data' });
  await expect(panel).toBeFocused();
  return panel;
}

async function start(page: Page, query = ''): Promise<DatelineDriver> {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open(query);
  return dateline;
}

const counts = (panel: Locator): Locator => panel.locator('.own__counts');
const show = (panel: Locator): Locator =>
  panel.getByRole('button', { name: 'Show on map and timeline' });
const bar = (page: Page): Locator =>
  page.getByRole('complementary').filter({ hasText: 'Your own data' });

test.describe('a table of the reader’s own', () => {
  test('is asked about, shown on map and timeline, sent nowhere, and left again', async ({
    page,
  }) => {
    const dateline = await start(page, '?t=2020-10-10/2020-10-18');
    const before = page.url();
    const own = new URL(before).origin;
    const panel = await openPanel(page);
    await panel.locator('input[type="file"]').setInputFiles(asFile('water.csv', TABLE));
    await expect(panel).toContainText('water.csv: 4 rows');
    await expect(show(panel)).toBeDisabled();
    await expect(panel).toContainText('Nothing in the table decides this');
    await panel.getByRole('button', { name: 'The day is first' }).click();
    await expect(counts(panel)).toHaveText('4 rows: 3 incidents, 1 refused');
    await panel.getByText('1 row or column to look at').click();
    await expect(panel).toContainText('Row 4 Seen on');
    await panel.getByText('1 found by name (1 likely)').click();
    await expect(panel).toContainText('Xàtiva (Valencia, Spain)');
    await panel.getByLabel('Title').fill('Water, spring 2021');
    expect(await axe(page, '.reference')).toEqual([]);
    await show(panel).click();

    await expect(bar(page)).toContainText('Water, spring 2021');
    await expect(bar(page)).toBeFocused();
    await expect(bar(page).getByRole('status')).toHaveText('4 rows: 3 incidents, 1 refused');
    // A link within the page leaves nothing.
    await page.getByRole('link', { name: 'Skip to the list of incidents' }).focus();
    await page.keyboard.press('Enter');
    await expect(bar(page)).toBeVisible();
    await expect(dateline.items).toHaveCount(3);
    await expect(page.locator('article[data-incident]')).toHaveCount(3);
    expect(await dateline.place('valencia').getAttribute('aria-label')).toBe(
      'Valencia, 1 incident',
    );
    await expect(dateline.headline).toContainText('2021');
    await expect(dateline.place('xativa')).toHaveCount(1);
    await dateline.place('cullera').click();
    const figure = dateline.reader.locator('figure[data-note]');
    await expect(figure.locator('p').first()).toHaveText(
      '<img src=x onerror=alert(1)> was typed here',
    );
    await expect(figure.getByRole('link', { name: 'Levante' }).first()).toHaveAttribute(
      'href',
      /example\.org\/2/,
    );
    expect(await axe(page, '.own-bar')).toEqual([]);
    // On a phone the strip of map beside what is open need not reach as far as the next town.
    await dateline.reader.locator('.reader__back').click();
    await dateline.place('valencia').click();
    await expect(dateline.reader).toContainText(/Killed: .?people.?, 2/);

    // No address holds these data: none is made, and the page's own stays the site's.
    expect(page.url()).toBe(before);
    for (const name of ['Share', 'Embed', 'Cite'])
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
    expect(dateline.requests.filter((address) => new URL(address).origin !== own)).toEqual([]);

    await page.getByRole('button', { name: 'Back to the site’s data' }).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(dateline.item('ganja-missile-strike-2020-10-11')).toHaveCount(1);
    expect(page.url()).toBe(before);
    // What was read and corrected is still there.
    const again = await openPanel(page);
    await expect(again.getByLabel('Title')).toHaveValue('Water, spring 2021');
    await show(again).click();
    await expect(bar(page)).toBeVisible();
    await page.goBack();
    await expect(bar(page)).toHaveCount(0);
    await expect(dateline.item('ganja-missile-strike-2020-10-11')).toHaveCount(1);
  });

  test('has the ways back and forward that the site’s data have', async ({ page }) => {
    const dateline = await start(page, '?t=2020-10-10/2020-10-18');
    const before = page.url();
    const panel = await openPanel(page);
    await panel
      .locator('input[type="file"]')
      .setInputFiles(asFile('water.csv', TABLE.replace('03/04', '30/04')));
    await show(panel).click();
    await expect(dateline.items).toHaveCount(3);

    const heading = dateline.reader.getByRole('heading').first();
    await dateline.place('cullera').click();
    await expect(heading).toContainText('Cullera');
    // With the keyboard: the map beside what is open need not reach as far as the next town.
    await dateline.place('valencia').press('Enter');
    await expect(heading).toContainText('Valencia');
    await page.goBack();
    await expect(heading).toContainText('Cullera');
    await page.goBack();
    await expect(dateline.reader).toHaveCount(0);
    await expect(bar(page)).toBeVisible();
    await page.goForward();
    await expect(heading).toContainText('Cullera');
    expect(page.url()).toBe(before);

    // The way out leads past all of them at once.
    await page.getByRole('button', { name: 'Back to the site’s data' }).click();
    await expect(bar(page)).toHaveCount(0);
    await show(await openPanel(page)).click();
    await expect(bar(page)).toBeVisible();
    await page.goBack();
    await expect(bar(page)).toHaveCount(0);
    await expect(dateline.item('ganja-missile-strike-2020-10-11')).toHaveCount(1);
    await page.goBack();
    expect(page.url()).not.toBe(before);
  });

  test(
    'has what is opened well inside the map of a phone, above what is said of it',
    { tag: '@once' },
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const dateline = new DatelineDriver(page);
      let giveGround = (): void => {};
      const wanted = new Promise<void>((give) => (giveGround = give));
      await page.route(/\/world\/(?!gazetteer)/, async (route) => {
        await wanted;
        await route.continue();
      });
      await dateline.open();
      const panel = await openPanel(page);
      await panel
        .locator('input[type="file"]')
        .setInputFiles(asFile('water.csv', TABLE.replace('03/04', '30/04')));
      const columns = panel.getByRole('region', { name: 'What was read as what' });
      await expect(columns).toContainText('Las Provincias');
      expect(await columns.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      await show(panel).click();
      await expect(bar(page)).toBeVisible();
      await expect(dateline.map).toHaveAttribute('data-map', 'loading');
      // One is opened before the map is there.
      for (const place of ['valencia', 'xativa']) {
        await dateline.place(place).click();
        giveGround();
        await dateline.waitForMap();
        const margin = async (): Promise<number> => {
          const mark = (await dateline.place(place).boundingBox())!;
          const map = (await dateline.map.boundingBox())!;
          return Math.min(mark.y - map.y, map.y + map.height - (mark.y + mark.height));
        };
        await expect(dateline.reader.locator('figure[data-note]').first()).toBeInViewport();
        await expect.poll(margin, { message: place }).toBeGreaterThanOrEqual(20);
        await page.goBack();
        await expect(dateline.reader).toHaveCount(0);
      }
    },
  );

  test(
    'can be pasted, and its columns taken for something else',
    { tag: '@once' },
    async ({ page }) => {
      await start(page);
      const panel = await openPanel(page);
      await panel
        .getByLabel('Or paste a table')
        .fill('alpha\tbeta\n13/11/2021\tA road closed\n14/11/2021\tIt opened\n');
      await panel.getByRole('button', { name: 'Read what is pasted' }).click();
      await expect(counts(panel)).toHaveText('2 rows: 2 incidents, 0 refused');
      await panel.getByLabel('Read alpha as').selectOption('Left out');
      await expect(counts(panel)).toHaveText('2 rows: 0 incidents, 2 refused');
      await expect(show(panel)).toBeDisabled();
      await panel.getByLabel('Read alpha as').selectOption('When it happened');
      await panel.getByLabel('Read beta as').selectOption('Title');
      await expect(counts(panel)).toHaveText('2 rows: 2 incidents, 0 refused');
      await show(panel).click();
      await expect(page.locator('article[data-incident]').first()).toContainText('A road closed');
    },
  );

  test('has a place of many names chosen, and chosen anew', { tag: '@once' }, async ({ page }) => {
    const dateline = await start(page);
    const panel = await openPanel(page);
    const rows = [
      'Date,Town,Country,What happened',
      '2021-04-14,Springfield,US,Water rose',
      '2021-04-15,Kyiv,,Water rose',
      '2021-04-16,the old mill,,Water rose',
    ].join('\n');
    await panel.locator('input[type="file"]').setInputFiles(asFile('towns.csv', rows));
    const choice = panel.getByLabel('Which is meant by “Springfield, US” in 1 row');
    await expect(choice.locator('option:checked')).toHaveText('None of these: not on the map');
    await choice.selectOption({
      label: 'Springfield (Illinois, United States), city',
    });
    await expect(panel).toContainText(
      'Places without coordinates: 2 found by name (1 likely, 1 given), 1 not',
    );
    await choice.selectOption({ label: 'Springfield (Ohio, United States), town' });
    await expect(choice.locator('option')).toHaveCount(11);
    // One of its name alone may be none of those that are meant, and what has no name there lies somewhere.
    const likely = panel.getByLabel('Which is meant by “Kyiv” in 1 row');
    await likely.selectOption('None of these: not on the map');
    const point = panel.getByLabel('Latitude and longitude of “the old mill”');
    await point.fill('north of it');
    await point.press('Enter');
    await expect(panel.getByRole('alert')).toContainText('two angles');
    await point.fill('39.9, -83.8');
    await point.press('Enter');
    await expect(panel).toContainText(
      'Places without coordinates: 2 found by name (2 given), 1 not',
    );
    await expect(show(panel)).toBeEnabled();
    await show(panel).click();
    await expect(dateline.place('springfield')).toHaveAttribute(
      'aria-label',
      'Springfield, 1 incident',
    );
  });

  test('is saved as a folder that the check finds clean', { tag: '@once' }, async ({ page }) => {
    await start(page);
    const panel = await openPanel(page);
    await panel
      .locator('input[type="file"]')
      .setInputFiles(
        asFile(
          'water.csv',
          TABLE.replaceAll('/04/', '/14/')
            .replace('03/14', '14/03')
            .replace('04/14', '14/04')
            .replace('05/14', '15/04'),
        ),
      );
    await expect(counts(panel)).toHaveText('4 rows: 3 incidents, 1 refused');
    await show(panel).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save dataset' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('water.zip');
    await expect(bar(page).getByRole('status')).toContainText('Saved: water.zip');
    const dir = await mkdtemp(join(tmpdir(), 'dateline-own-'));
    try {
      for (const [path, bytes] of Object.entries(
        unzipSync(await readFile(await download.path())),
      )) {
        await mkdir(join(dir, path, '..'), { recursive: true });
        await writeFile(join(dir, path), bytes);
      }
      const { stdout } = await run('node', [program, 'check', join(dir, 'water'), '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ counts: { incidents: 3 } });
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  test(
    'is read while the page answers, and can be cancelled',
    { tag: '@once' },
    async ({ page }) => {
      const rows = Array.from(
        { length: 60_000 },
        (_, at) =>
          `2021-${String((at % 12) + 1).padStart(2, '0')}-13,${(at % 50) / 10},${(at % 70) / 10},Report ${at}`,
      );
      const dateline = await start(page);
      const panel = await openPanel(page);
      await panel
        .locator('input[type="file"]')
        .setInputFiles(asFile('many.csv', `date,lat,lon,note\n${rows.join('\n')}\n`));
      await expect(counts(panel)).toHaveText('5,000 rows: 5,000 incidents, 0 refused', {
        timeout: 60_000,
      });
      await panel.getByLabel('Title').fill('Many');
      await show(panel).click();
      await panel.getByRole('button', { name: 'Cancel' }).click();
      await expect(panel.getByLabel('Title')).toHaveValue('Many');
      await expect(bar(page)).toHaveCount(0);
      // Who closes the panel waits for nothing either.
      await show(panel).click();
      await expect(panel.getByRole('button', { name: 'Cancel' })).toBeVisible();
      await panel.getByRole('button', { name: 'Close' }).click();
      await expect(panel).toHaveCount(0);
      await expect((await openPanel(page)).getByLabel('Title')).toHaveValue('Many');
      await expect(counts(panel)).toHaveText('5,000 rows: 5,000 incidents, 0 refused');
      await expect(bar(page)).toHaveCount(0);
      await show(panel).click();
      // The page goes on: its own clock ticks while rows are read elsewhere.
      const frames = await page.evaluate(async () => {
        let count = 0;
        while (!document.querySelector('.own-bar') && count < 100_000) {
          await new Promise((done) => requestAnimationFrame(done));
          count += 1;
        }
        return count;
      });
      expect(frames).toBeGreaterThan(10);
      await expect(dateline.timeline).toContainText('60,000 incidents');
      await expect(page.locator('article[data-incident]').first()).toHaveAttribute(
        'aria-setsize',
        '60000',
      );
    },
  );

  for (const [what, name, text, said] of [
    [
      'a Git LFS pointer',
      'table.csv',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n',
      'Git LFS',
    ],
    [
      'a web page',
      'table.csv',
      '<!doctype html><html><head><title>x</title></head><body>404</body></html>',
      'HTML',
    ],
    ['binary', 'table.xlsx', '\u0000\u0001\u0002\u0000', 'table.xlsx'],
  ] as const) {
    test(
      `is told what it is where it is ${what}, and nothing else changes`,
      { tag: '@once' },
      async ({ page }) => {
        const dateline = await start(page);
        const panel = await openPanel(page);
        await panel.locator('input[type="file"]').setInputFiles(asFile(name, text));
        const alert = panel.getByRole('alert');
        await expect(alert).toContainText(`${name}: got`);
        await expect(alert).toContainText(said);
        await page.keyboard.press('Escape');
        await expect(panel).toHaveCount(0);
        await expect(dateline.item('ganja-missile-strike-2020-10-11')).toHaveCount(1);
        expect(dateline.complaints).toEqual([]);
      },
    );
  }

  test('is opened by keys alone', { tag: '@once' }, async ({ page }) => {
    await start(page);
    const opener = page.getByRole('button', { name: 'Open data' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Open data' });
    await expect(panel).toBeFocused();
    const paste = panel.getByLabel('Or paste a table');
    await expect(paste).toBeVisible();
    for (
      let stops = 0;
      stops < 6 && !(await paste.evaluate((box) => box === document.activeElement));
      stops++
    )
      await page.keyboard.press('Tab');
    await expect(paste).toBeFocused();
    await page.keyboard.insertText('when,what\n2021-11-13,A road closed\n');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(counts(panel)).toHaveText('1 row: 1 incident, 0 refused');
    for (
      let stops = 0;
      stops < 12 && !(await show(panel).evaluate((button) => button === document.activeElement));
      stops++
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(bar(page)).toBeVisible();
    await expect(page.locator('article[data-incident]')).toHaveCount(1);
  });

  test('has its way in on screens of every width', { tag: '@once' }, async ({ page }) => {
    await start(page);
    for (const [width, height] of [
      [320, 640],
      [360, 640],
      [390, 844],
      [844, 390],
      [768, 1024],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      const farthest = async (): Promise<number> => {
        const about = (await page.getByRole('link', { name: 'About' }).boundingBox())!;
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
        return Math.max(about.x + about.width, scrolls);
      };
      // The page is laid out anew after it has become narrower.
      await expect.poll(farthest, { message: `${width}` }).toBeLessThanOrEqual(width);
      const box = (await page.getByRole('button', { name: 'Open data' }).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
    }
  });
});
