import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { DatelineDriver } from './driver.ts';
import { serveMany } from './many-incidents.ts';
import { test } from './routed-test.ts';

const QUERY = '?t=2020-10-10/2020-10-18&place=ganja&cat=strike,ceasefire&theme=dark';

interface Data {
  info: { title: string; version: string };
  sources: { id: string; title: string; URL: string }[];
  incidents: {
    id: string;
    title: string;
    claims: { source: string; quote: { exact: string } }[];
  }[];
}

/** Opens a view and waits until it could be printed whole. */
async function openToPrint(page: Page, query: string): Promise<DatelineDriver> {
  const dateline = await new DatelineDriver(page).withoutMap();
  const code = page.waitForResponse(/PrintedView/);
  const ground = page.waitForResponse(/basemap\.topo/);
  await dateline.open(query);
  await Promise.all([code.then((response) => response.finished()), ground]);
  return dateline;
}

/** The page as it goes to the printer. The document is made in the moment in which the medium changes. */
async function printed(page: Page): Promise<Locator> {
  const paper = page.locator('.print');
  // The code has come, and still has to be run.
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    expect(await paper.count()).toBe(1);
  }).toPass();
  return paper;
}

interface Document {
  readonly text: string;
  /** How many shapes its map has. */
  readonly shapes: number;
  readonly hasGround: boolean;
}

/** What would be printed in the moment in which the page is ready. */
async function printedWhenReady(page: Page, address: string): Promise<Document> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset['dateline'] !== 'ready') return;
      observer.disconnect();
      setTimeout(() => {
        dispatchEvent(new Event('beforeprint'));
        const print = document.querySelector('.print');
        Object.assign(window, {
          printed: {
            text: Array.from(
              document.querySelectorAll('.print, .print-around'),
              (part) => part.textContent,
            ).join(' '),
            shapes: print?.querySelectorAll('.print__map path').length ?? 0,
            // The dataset's own lines, two, are drawn without it.
            hasGround: document.querySelectorAll('.print__map .basemap path').length > 2,
          },
        });
        dispatchEvent(new Event('afterprint'));
      });
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-dateline'] });
  });
  await page.goto(address);
  const handle = await page.waitForFunction(() => Reflect.get(window, 'printed') as unknown);
  return (await handle.jsonValue()) as Document;
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test(
  'a view prints as a document: where it is, its map, every incident with its citations',
  { tag: '@once' },
  async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const dateline = await openToPrint(page, QUERY);
    const ids = await dateline.shownIds();
    const data = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('#dataset')!;
      return (await fetch(link.href)).json() as Promise<Data>;
    });
    const shown = data.incidents.filter(({ id }) => ids.includes(id));
    expect(shown.length).toBeGreaterThan(5);
    await expect(page.locator('.print')).toHaveCount(0);
    // As wide as what lies between an A4 sheet's margins.
    await page.setViewportSize({ width: 680, height: 900 });
    const paper = await printed(page);

    await test.step('what it is and where it is', async () => {
      const head = paper.locator('.print__head');
      await expect(head.getByRole('heading')).toHaveText(data.info.title);
      await expect(head).toContainText(`10 – 18 October 2020 · ${shown.length} incidents`);
      await expect(head).toContainText('Only: Strikes and shelling; Ceasefires');
      await expect(head).toContainText(`Version ${data.info.version} of the data`);
      await expect(head).toContainText(
        `${baseURL}?t=2020-10-10/2020-10-18&place=ganja&cat=strike,ceasefire&theme=dark`,
      );
    });

    await test.step('its map, with names and marks of what is shown', async () => {
      const picture = paper.locator('.print__map > svg');
      await expect(picture.getByText(/^Ganja/).first()).toBeVisible();
      await expect(picture.getByText('Yerevan', { exact: true })).toBeVisible();
      await expect(picture.locator('path[fill="#c2331f"]').first()).toBeVisible();
      // Of a group that the filter leaves out.
      await expect(picture.locator('path[fill="#6a3d9a"]')).toHaveCount(0);
      const caption = paper.locator('figcaption').first();
      await expect(caption).toContainText('Marks count coded reports in the sources');
      await expect(caption).toContainText('© OpenStreetMap contributors');
      await expect(caption.locator('.map-key__group')).toHaveText([
        'Strikes and shelling',
        'Ceasefires',
      ]);
    });

    await test.step('every incident once, the open place first, every quote with its address', async () => {
      const titles = await paper.locator('.incident__title').allTextContents();
      expect(titles.toSorted()).toEqual(shown.map(({ title }) => title).toSorted());
      expect(titles[0]).toContain('Ganja');
      const claims = await paper.locator('figure.claim').evaluateAll((figures) =>
        figures.map((figure) => {
          const link = figure.querySelector('a')!;
          const after = getComputedStyle(link, '::after');
          return {
            quote: figure.querySelector('blockquote')!.innerText.replaceAll(/\s+/g, ' ').trim(),
            caption: figure.querySelector('figcaption')!.innerText,
            written: after.content.replace(/^"|"$/g, ''),
            visible: Number.parseFloat(after.fontSize) > 8 && after.display !== 'none',
          };
        }),
      );
      const expected = shown.flatMap(({ claims: all }) => all);
      expect(claims.map(({ quote }) => quote).toSorted()).toEqual(
        expected
          .map(({ quote }) => quote.exact.replaceAll(/\s+/g, ' ').trim())
          // What has a mark of its own gets no other.
          .map((words) => (words.startsWith('“') ? words : `“${words}”`))
          .toSorted(),
      );
      expect(claims.map(({ written }) => written).toSorted()).toEqual(
        expected.map(({ source }) => data.sources.find(({ id }) => id === source)!.URL).toSorted(),
      );
      expect(claims.every(({ visible }) => visible)).toBe(true);
      expect(claims.every(({ caption }) => /, \d+ (October|November) 2020/.test(caption))).toBe(
        true,
      );
      for (const source of new Set(expected.map((claim) => claim.source))) {
        const { title, URL: address } = data.sources.find(({ id }) => id === source)!;
        const entry = paper.locator('.print__source', { hasText: title }).first();
        await expect(entry).toContainText(address);
      }
    });

    await test.step('black on white, whole, and nothing else', async () => {
      const sheet = await page.evaluate(() => {
        const root = getComputedStyle(document.documentElement);
        const print = document.querySelector('.print')!;
        const visible = [...document.querySelectorAll('button, input, [role=slider]')].filter(
          (control) => control.checkVisibility(),
        );
        const cut = [...print.querySelectorAll('*')].filter(
          (part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('svg'),
        );
        return {
          background: getComputedStyle(document.body).backgroundColor,
          ink: root.color,
          controls: visible.length,
          cut: cut.map((part) => part.outerHTML.slice(0, 80)),
          height: document.documentElement.scrollHeight - print.scrollHeight,
          named: print.querySelectorAll('[data-incident]').length,
        };
      });
      expect(sheet).toMatchObject({
        background: 'rgb(255, 255, 255)',
        ink: 'rgb(0, 0, 0)',
        controls: 0,
        cut: [],
        named: 0,
      });
      expect(Math.abs(sheet.height)).toBeLessThan(40);
    });

    await test.step('back on the screen it is gone', async () => {
      await page.emulateMedia({ media: 'screen' });
      await expect(paper).toHaveCount(0);
      expect(await dateline.shownIds()).toEqual(ids);
      await expect(dateline.reader).toBeVisible();
    });

    await test.step('on either paper it takes several sheets, with links to the articles', async () => {
      await page.emulateMedia({ media: null });
      for (const [format, box] of [
        ['A4', /\/MediaBox \[0 0 59[56][\d.]* 84[12]/],
        ['Letter', /\/MediaBox \[0 0 612 792/],
      ] as const) {
        const pdf = await page.pdf({ format });
        const text = pdf.toString('latin1');
        expect(pagesOf(pdf), format).toBeGreaterThan(2);
        expect(pagesOf(pdf), format).toBeLessThan(40);
        expect(text, format).toMatch(box);
        expect(text, format).toContain('https://www.trtworld.com/');
        await expect(paper).toHaveCount(0);
      }
    });
    expect(dateline.complaints).toEqual([]);
  },
);

test(
  'a thousand incidents cost nothing until they are printed, and then no more than a book',
  { tag: '@once' },
  async ({ page }) => {
    await serveMany(page, 1200);
    const dateline = await openToPrint(page, '');
    await expect(page.locator('figure.claim')).toHaveCount(0);
    const paper = await printed(page);
    await expect(paper.locator('.print__incident')).toHaveCount(500);
    await expect(paper).toContainText('Here are the first 500 of 1,200 incidents.');
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('figure.claim')).toHaveCount(0);
    await expect(dateline.items.first()).toBeVisible();
  },
);

test(
  'printed the moment that it is ready, it is what is shown, with map, dates, sources and address',
  { tag: '@once' },
  async ({ page, baseURL }) => {
    await new DatelineDriver(page).withoutMap();
    for (const path of ['', 'embed/', 'embed/?ui=none&']) {
      const query = `${path.endsWith('&') ? '' : '?'}t=2020-10-11&place=ganja`;
      const { text, shapes, hasGround } = await printedWhenReady(page, `./${path}${query}`);
      expect(text, path).toContain('Nagorno-Karabakh, autumn 2020, as five articles report it');
      expect(text, path).toContain('11 October 2020 · ');
      expect(text, path).toContain(`from ${baseURL}?t=2020-10-11&place=ganja.`);
      expect(text, path).toContain('Sources“');
      // It may be ready before what draws its map has come, or the ground: then that is said.
      if (shapes > 0) expect(shapes).toBeGreaterThan(2);
      const lack = shapes === 0 ? 'The map and the quotes' : 'Borders and waters';
      expect(text.includes(`${lack} had not come`), path).toBe(!hasGround);
    }
  },
);

test('on its side a sheet holds the head and the map', { tag: '@once' }, async ({ page }) => {
  await openToPrint(page, '');
  // What lies between an A4 sheet's margins.
  const sheet = { width: 1009, height: 665 };
  await page.setViewportSize(sheet);
  const paper = await printed(page);
  for (const part of ['.print__head', '.print__map > svg', '.print__map figcaption']) {
    const box = (await paper.locator(part).boundingBox())!;
    expect(box.x + box.width, part).toBeLessThanOrEqual(sheet.width);
    expect(box.y + box.height, part).toBeLessThanOrEqual(sheet.height);
  }
  await page.emulateMedia({ media: null });
  expect(pagesOf(await page.pdf({ format: 'A4', landscape: true }))).toBeGreaterThan(5);
});

test(
  'where its code does not come, the list is printed at its full length, and says what it is and where',
  { tag: '@once' },
  async ({ page, baseURL }) => {
    await page.route(/PrintedView/, (route) => route.abort());
    const dateline = await new DatelineDriver(page).withoutMap();
    const asked = page.waitForRequest(/PrintedView/);
    await dateline.open('?t=2020-10-10/2020-10-18');
    await asked;
    const ids = await dateline.shownIds();
    await expect(page.locator('.print-around')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print')).toHaveCount(0);
    const around = page.locator('.print-around');
    await expect(around).toHaveCount(2);
    const [above, below] = [around.first(), around.last()];
    await expect(above).toContainText('10 – 18 October 2020');
    await expect(above).toContainText(`from ${baseURL}?t=2020-10-10/2020-10-18.`);
    await expect(above).toContainText('The map and the quotes had not come');
    await expect(below).toContainText('https://www.trtworld.com/');
    await expect(dateline.timeline).toBeHidden();
    const last = (await dateline.items.last().boundingBox())!;
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(
      ids.length * 50,
    );
    expect(last.y).toBeGreaterThan((ids.length - 1) * 50);
    expect((await below.boundingBox())!.y).toBeGreaterThanOrEqual(last.y + last.height);
  },
);

test(
  'a frame in a host’s page prints what it is, where all of it is, and its map',
  { tag: '@once' },
  async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      if (window.parent === window) return;
      // What stands in the frame while it is printed is gone when that is over.
      new MutationObserver(() => {
        const text = document.querySelector('.print')?.textContent;
        if (text !== undefined) document.documentElement.dataset['printed'] = text.slice(0, 400);
      }).observe(document, { childList: true, subtree: true });
    });
    // A real one: the browser lets no made-up page reach into this machine.
    const host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<h1>An article</h1><iframe src="${baseURL}embed/?t=2020-10-11&ui=compact" width="640" height="600"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const { port } = host.address() as AddressInfo;
    const code = page.waitForResponse(/PrintedView/);
    await page.goto(`http://localhost:${port}/`);
    const frame = page.frameLocator('iframe').locator('html');
    await expect(frame).toHaveAttribute('data-dateline', 'ready');
    await (await code).finished();
    await expect(async () => {
      await page.pdf({ format: 'A4' });
      await expect(frame).toHaveAttribute('data-printed', /11 October 2020/, { timeout: 500 });
    }).toPass();
    await expect(frame).toHaveAttribute(
      'data-printed',
      new RegExp(`^DatelineNagorno-Karabakh, .* from ${baseURL}\\?t=2020-10-11\\.`),
    );
    await expect(page.frameLocator('iframe').locator('.print')).toHaveCount(0);
    host.close();
  },
);
