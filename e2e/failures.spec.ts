import { expect } from '@playwright/test';
import type { Browser, Locator, Page } from '@playwright/test';
import { FAILURES } from '../src/pages/about/failures.ts';
import { DeskDriver } from './desk/desk-driver.ts';
import { keyHand } from './desk/hands.ts';
import { bePatient, DatelineDriver } from './driver.ts';
import { spoil } from './faults.ts';
import type { Fault } from './faults.ts';
import { test } from './routed-test.ts';

test(
  'without JavaScript every incident stands in the page with its quotes and citations',
  { tag: '@once' },
  async ({ browser, request }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('./');
    const incidents = page.locator('article[data-incident]');
    const data = (await (await request.get('data/karabakh-2020/dataset.json')).json()) as {
      incidents: { claims: unknown[] }[];
    };
    await expect(incidents).toHaveCount(data.incidents.length);
    const claims = data.incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
    await expect(page.locator('figure blockquote[cite]')).toHaveCount(claims);
    await expect(page.locator('figure figcaption a[href*="#:~:text="]')).toHaveCount(claims);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Nagorno-Karabakh, autumn 2020, as five articles report it',
    );
    await expect(incidents.first()).toBeVisible();
    await context.close();
  },
);

test('the pages obey their own strict policy', { tag: '@once' }, async ({ request }) => {
  const html = await (await request.get('./')).text();
  expect(html).toContain(`default-src 'none'; script-src 'self'`);
  expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)/i);
  expect(html).not.toMatch(/(?:src|href)="\//);
});

test(
  'without WebGL 2 a picture of the map serves, with its marks',
  { tag: '@once' },
  async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    const dateline = new DatelineDriver(page);
    await dateline.open('?t=2020-10-10/2020-10-18');
    await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
    await expect(dateline.map.locator('svg.basemap path').first()).toBeAttached();
    const notice = page.getByText('needs WebGL 2');
    await expect(notice).toBeVisible();
    await dateline.place('ganja').click();
    await expect(dateline.reader).toContainText('Ganja');
    // What it says lies on marks until it is read.
    await dateline.map.getByRole('button', { name: 'Close' }).click();
    await expect(notice).toHaveCount(0);
    await expect(dateline.map.locator('[data-place]').first()).toBeFocused();
    await dateline.dragHandle('end', -40);
    await expect.poll(() => dateline.parameter('t')).not.toBe('2020-10-10/2020-10-18');
  },
);

test('the list can be used before MapLibre has come', { tag: '@once' }, async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/MapCanvas/, async (route) => {
    await held;
    await route.continue();
  });
  const dateline = new DatelineDriver(page);
  await dateline.open();
  await expect(dateline.map).toHaveAttribute('data-map', 'loading');
  await dateline.items.first().getByRole('button').click();
  await expect(dateline.reader.locator('figure').first()).toBeVisible();
  release();
  await dateline.waitForMap();
});

test(
  'a chunk of the map that does not come leaves list, timeline and marks at work, and comes on Try again',
  { tag: '@once' },
  async ({ page }) => {
    let broken = true;
    await page.route(/MapCanvas.*\.js/, (route) => (broken ? route.abort() : route.continue()));
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
    await expect(dateline.map.getByRole('alert')).toContainText('could not be loaded');
    await expect(dateline.place('ganja')).toBeVisible();
    await expect(dateline.map.locator('svg.basemap path').first()).toBeAttached();
    await dateline.dragHandle('end', -80);
    expect(dateline.parameter('t')).toMatch(/^2020-09-27\//);
    await expect(page.getByRole('button', { name: 'Reload the page' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await dateline.waitForMap();
  },
);

/** Milliseconds; what hangs is given up after so long here. */
const PATIENCE = 1500;
const FAULTS: readonly Fault[] = ['missing', 'cut', 'other', 'hangs'];

const readiness = (page: Page, is: string): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-dateline', is);

/** Presses what tries again, wherever it stands. */
const tryAgain = (within: Page | Locator): Promise<void> =>
  within.getByRole('button', { name: 'Try again' }).click();

/** What the page says of a failure; where the map is kept away, that is said in its own place. */
const told = (page: Page): Locator => page.locator('[role="alert"]:not(.map__notice)');

/** Opens the site's page before anything of it has come. */
const begin = (page: Page, path = './'): Promise<unknown> =>
  page.goto(path, { waitUntil: 'commit' });

async function siteOf(page: Page, query = ''): Promise<DatelineDriver> {
  const dateline = await new DatelineDriver(page).withoutMap();
  await bePatient(page, PATIENCE);
  await dateline.open(query);
  return dateline;
}

/** What was written into a page stands there with a sentence. */
async function isReadable(page: Page): Promise<void> {
  await readiness(page, 'error');
  await expect(page.locator('article[data-incident]').first()).toBeVisible();
  await expect(page.getByText('The map and the timeline have not come')).toBeVisible();
}

/** Loaded anew, with nothing lacking, it works. */
async function isLoadedAgain(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Try again' }).click();
  await readiness(page, 'ready');
}

interface Given {
  readonly page: Page;
  readonly browser: Browser;
}

/** What proves each row of the About page's table that is not proven above or elsewhere. */
const PROOFS: Readonly<Record<string, (given: Given) => Promise<void>>> = {
  async 'a start script'({ page }) {
    await new DatelineDriver(page).withoutMap();
    await bePatient(page, PATIENCE);
    for (const [script, fault] of [
      [/assets\/index-.*\.js/, 'missing'],
      [/assets\/index-.*\.js/, 'other'],
      [/assets\/common-.*\.js/, 'cut'],
      [/assets\/index-.*\.js/, 'hangs'],
    ] as const) {
      const { mend } = await spoil(page, script, fault);
      await begin(page);
      await isReadable(page);
      mend();
    }
    await isLoadedAgain(page);
  },

  async 'an old browser'({ page, browser }) {
    // One that knows no modules runs none.
    await page.route(/:\d+\/$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('type="module"', 'type="unknown"');
      await route.fulfill({ response, body });
    });
    await begin(page);
    await readiness(page, 'error');
    await expect(page.getByText('this browser is too old')).toBeVisible();
    await expect(page.locator('article[data-incident]').first()).toBeVisible();
    const lacking = await browser.newPage();
    await lacking.addInitScript(() => {
      for (const name of ['toSorted', 'findLast', 'at', 'flatMap'])
        Reflect.deleteProperty(Array.prototype, name);
      Reflect.deleteProperty(Object, 'fromEntries');
      Reflect.deleteProperty(Object, 'hasOwn');
    });
    await begin(lacking);
    await readiness(lacking, 'error');
    await expect(lacking.locator('article[data-incident]').first()).toBeVisible();
    await expect(lacking.getByRole('alert').first()).toBeVisible();
    await lacking.close();
  },

  async 'a stylesheet'({ page }) {
    await new DatelineDriver(page).withoutMap();
    await bePatient(page, PATIENCE);
    const said = page.getByText('The look of this page has not come');
    for (const [path, style, fault] of [
      // Of a page of text, which is drawn at once.
      ['about/', /assets\/about-.*\.css/, 'missing'],
      ['about/', /assets\/about-.*\.css/, 'cut'],
      ['about/', /assets\/about-.*\.css/, 'other'],
      ['./', /assets\/index-.*\.css/, 'hangs'],
    ] as const) {
      const { mend } = await spoil(page, style, fault);
      await begin(page, path);
      await expect(said).toBeVisible();
      mend();
    }
    await expect(page.locator('article[data-incident]').first()).toBeVisible();
    await said.getByRole('link', { name: 'Try again' }).click();
    await readiness(page, 'ready');
    await expect(said).toBeHidden();
  },

  async 'the dataset'({ page }) {
    const said: Readonly<Record<Fault, string>> = {
      missing: 'HTTP 404',
      cut: 'something else',
      other: 'something else',
      hangs: 'nothing for 15 seconds',
    };
    await new DatelineDriver(page).withoutMap();
    await bePatient(page, PATIENCE);
    for (const fault of FAULTS) {
      const { mend } = await spoil(page, /dataset\.json/, fault);
      await begin(page);
      await readiness(page, 'loading');
      await readiness(page, 'error');
      await expect(told(page)).toContainText(said[fault]);
      await expect(page.locator('article[data-incident]').first()).toBeVisible();
      mend();
    }
    await tryAgain(told(page));
    await readiness(page, 'ready');
  },

  async 'the timeline'({ page }) {
    for (const fault of ['cut', 'hangs'] as const) {
      const { mend } = await spoil(page, /Timeline-.*\.js/, fault);
      const dateline = await siteOf(page);
      await expect(dateline.timeline.getByRole('alert')).toContainText('could not be loaded');
      await expect(dateline.items.first()).toBeVisible();
      mend();
      await tryAgain(dateline.timeline);
      await expect(dateline.plot).toBeVisible();
    }
  },

  async 'code that comes later'({ page }) {
    const panel = await spoil(page, /ReferencePanel-.*\.js/, 'cut');
    const reader = await spoil(page, /Reader-.*\.js/, 'hangs');
    const filters = await spoil(page, /FilterPanel-.*\.js/, 'other');
    const dateline = await siteOf(page);
    await dateline.items.first().getByRole('button').first().click();
    await expect(dateline.reader.getByRole('alert')).toContainText('could not be loaded');
    reader.mend();
    await tryAgain(dateline.reader);
    await expect(dateline.reader.locator('figure').first()).toBeVisible();
    await dateline.back.click();
    await page.getByRole('button', { name: /^Filters/ }).click();
    filters.mend();
    await tryAgain(told(page));
    await expect(
      page.getByRole('region', { name: 'Filters' }).getByRole('button').first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(told(page)).toContainText('could not be loaded');
    await tryAgain(told(page));
    await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    panel.mend();
    await tryAgain(told(page));
    await expect(page.getByRole('heading', { name: 'Image' })).toBeVisible();
  },

  async 'the marks'({ page }) {
    const { mend } = await spoil(page, /PlaceMarks-.*\.js/, 'hangs');
    const dateline = await siteOf(page);
    await expect(dateline.map.getByRole('alert')).toContainText('The marks could not be loaded');
    await expect(dateline.plot).toBeVisible();
    mend();
    await tryAgain(dateline.map);
    await expect(dateline.place('ganja')).toBeVisible();
  },

  async 'the map'({ page }) {
    const { release } = await spoil(page, /MapCanvas-.*\.js/, 'hangs');
    await bePatient(page, PATIENCE);
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
    await expect(dateline.map.getByRole('alert')).toContainText('could not be loaded');
    await expect(dateline.map.locator('svg.basemap path').first()).toBeAttached();
    await expect(dateline.place('ganja')).toBeVisible();
    await release();
    await dateline.waitForMap();
    await expect(dateline.map.getByRole('alert')).toHaveCount(0);
  },

  async 'a part of the map'({ page, browser }) {
    // One that has no worker from before.
    const fresh = await browser.newPage();
    await bePatient(fresh, PATIENCE);
    const { mend } = await spoil(fresh, /maplibre-gl-worker/, 'hangs');
    const first = new DatelineDriver(fresh);
    await first.open();
    const said = 'A part of the map has not come';
    await expect(first.map.getByText(said)).toBeVisible();
    await expect(first.items.first()).toBeVisible();
    mend();
    await tryAgain(first.map);
    await first.waitForMap();
    await expect(first.map.getByText(said)).toHaveCount(0);
    await fresh.close();
    await spoil(page, /relief.*\.webp/, 'missing');
    const dateline = new DatelineDriver(page);
    await dateline.open();
    await dateline.waitForMap();
    await expect(dateline.map.getByText(said)).toBeVisible();
    await dateline.map.getByRole('button', { name: 'Close' }).click();
    await expect(dateline.map.getByText(said)).toHaveCount(0);
  },

  async 'the ground'({ page }) {
    for (const fault of ['other', 'hangs'] as const) {
      const { mend } = await spoil(page, /basemap\.topo.*\.json/, fault);
      const dateline = await siteOf(page);
      await expect(dateline.map).toHaveAttribute('data-map', 'unavailable');
      await expect(dateline.map.getByRole('alert')).toContainText('ground of the map');
      await expect(dateline.place('ganja')).toBeVisible();
      mend();
      await tryAgain(dateline.map);
      await expect(dateline.map.getByText('ground of the map')).toHaveCount(0);
    }
  },

  async 'a lost connection'({ browser }) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const dateline = await siteOf(page);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await dateline.items.first().getByRole('button').first().click();
    await expect(dateline.reader.locator('figure').first()).toBeVisible();
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect(told(page)).toContainText('could not be loaded');
    await context.setOffline(false);
    await tryAgain(told(page));
    await expect(told(page)).toHaveCount(0);
    expect(dateline.complaints.filter((text) => !text.includes('ERR_INTERNET'))).toEqual([]);
    await context.close();
  },

  async 'a clock'({ browser }) {
    const seen: unknown[] = [];
    for (const [timezoneId, now] of [
      ['Pacific/Apia', '1970-01-01'],
      ['America/St_Johns', '2099-12-31T23:59:59'],
    ] as const) {
      const page = await browser.newPage({ timezoneId });
      await page.clock.setFixedTime(new Date(now));
      const dateline = new DatelineDriver(page);
      await dateline.open('?t=2020-10-10T12:00/2020-10-11T02:00');
      await expect(dateline.headline).toBeVisible();
      seen.push([await dateline.headline.textContent(), await dateline.shownIds()]);
      await page.close();
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(JSON.stringify(seen[0])).toContain('10');
  },

  async 'forbidden storage'({ browser }) {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Forbidden.', 'SecurityError');
          },
        });
    });
    const page = await context.newPage();
    const dateline = await siteOf(page);
    await expect(dateline.plot).toBeVisible();
    const desk = new DeskDriver(page, keyHand(page));
    await desk.open();
    await expect(told(page)).toContainText('keeps nothing here');
    await desk.begin(DATASET);
    expect(dateline.complaints).toEqual([]);
    await context.close();
  },

  async 'an embed'({ page }) {
    await bePatient(page, PATIENCE);
    for (const [script, fault] of [
      [/embed-app-.*\.js/, 'cut'],
      [/embed-app-.*\.js/, 'hangs'],
      [/embed-[^a]\w*-?\w*\.js/, 'missing'],
    ] as const) {
      const { mend } = await spoil(page, script, fault);
      await begin(page, 'embed/');
      await isReadable(page);
      mend();
    }
    await isLoadedAgain(page);
  },

  async 'an article'({ page }) {
    const map = page.locator('dateline-map').first();
    for (const file of [/\/embed\.js/, /\/embed\/\?/]) {
      const { mend } = await spoil(page, file, 'missing');
      await page.goto('explainer/');
      await map.scrollIntoViewIfNeeded();
      await expect(map.getByRole('link').first()).toBeVisible();
      mend();
    }
  },

  async 'a table of one’s own'({ page }) {
    const code = await spoil(page, /OpenData-.*\.js/, 'missing');
    const worker = await spoil(page, /own-worker-.*\.js/, 'hangs');
    await siteOf(page);
    await page.getByRole('button', { name: 'Open data' }).click();
    const panel = page.getByRole('region', { name: 'Open data' });
    code.mend();
    await tryAgain(panel);
    const buffer = Buffer.from('Date,Latitude,Longitude,Title\n2021-04-03,39.4,-0.3,Seen\n');
    const table = { name: 'seen.csv', mimeType: 'text/csv', buffer };
    await panel.locator('input[type="file"]').setInputFiles(table);
    await expect(panel.getByRole('alert')).toContainText('Got nothing for 15 seconds');
    worker.mend();
    await panel.locator('input[type="file"]').setInputFiles(table);
    await expect(panel.getByText('seen.csv').first()).toBeVisible();
    await expect(panel.getByRole('alert')).toHaveCount(0);
  },

  async 'the desk'({ page }) {
    await bePatient(page, PATIENCE);
    const script = await spoil(page, /assets\/desk-.*\.js/, 'hangs');
    await begin(page, 'desk/');
    await readiness(page, 'error');
    await expect(page.getByText('The desk has not come')).toBeVisible();
    script.mend();
    await page.getByRole('link', { name: 'Try again' }).click();
    await readiness(page, 'ready');
    const desk = new DeskDriver(page, keyHand(page));
    await desk.begin(DATASET);
    for (const [name, fault] of [
      ['Compare', 'cut'],
      ['Preview', 'hangs'],
    ] as const) {
      const code = await spoil(page, new RegExp(`${name}Page-.*\\.js`), fault);
      await page.getByRole('button', { name, exact: true }).click();
      await expect(told(page)).toContainText('could not be loaded');
      code.mend();
      await tryAgain(told(page));
      await expect(told(page)).toHaveCount(0);
      await page.getByRole('button', { name: 'Back to the desk' }).click();
    }
  },
};

const DATASET = {
  Title: 'One table',
  Summary: 'What it reports.',
  'Time zone': 'Asia/Baku',
  Licence: 'CC0',
  Language: 'en',
};

test.describe('each failure of the About page', { tag: '@once' }, () => {
  for (const [name, prove] of Object.entries(PROOFS))
    test(name, async ({ page, browser }) => {
      expect(FAILURES.map((row) => row.test.name)).toContain(name);
      // What can't be done is told by where it was.
      page.setDefaultTimeout(20_000);
      await prove({ page, browser });
    });
});
