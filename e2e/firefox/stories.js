/** @import { Page } from 'puppeteer-core' */

/** @typedef {{ site: string, host: string }} Addresses of the built site, and of another origin's page that has its map */
/** @typedef {{ name: string, needsScreen?: boolean, story: (page: Page, at: Addresses) => Promise<void> }} Story */

const WEEK = '?t=2020-10-10/2020-10-18';
const TABLE =
  'Seen on,Latitude,Longitude,What happened\n2021-04-13,39.4702,-0.3768,A road was closed';

/** @type {readonly Story[]} */
export const STORIES = [
  {
    name: 'the map is drawn',
    needsScreen: true,
    async story(page, { site }) {
      await open(page, site);
      await page.waitForSelector('[data-map="idle"]');
    },
  },
  {
    name: 'without WebGL 2 a picture of the map serves, with its marks',
    async story(page, { site }) {
      await page.evaluateOnNewDocument(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await open(page, `${site}${WEEK}`);
      await page.waitForSelector('[data-map="unavailable"] svg.basemap path');
      await page.waitForSelector('button[data-place]');
    },
  },
  {
    name: 'the window follows keys and pointer, the list follows the window',
    async story(page, { site }) {
      await open(page, `${site}${WEEK}`);
      await until(page, () => document.querySelectorAll('article[data-incident]').length === 42);
      const end = await page.waitForSelector('[aria-label="Window end"]');
      await end?.focus();
      await page.keyboard.press('ArrowLeft');
      await until(page, () => location.search.includes('/2020-10-17'));
      const box = await end?.boundingBox();
      if (!box) throw new Error('The handle has no box');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y, { steps: 5 });
      await page.mouse.up();
      await until(page, () => !location.search.includes('/2020-10-17'));
    },
  },
  {
    name: 'a place leads to a quote and its source',
    async story(page, { site }) {
      await open(page, `${site}${WEEK}`);
      const mark = await page.waitForSelector('button[data-place]');
      await mark?.focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.reader figure blockquote', { visible: true });
      await page.waitForSelector('.reader figcaption a[href^="http"]', { visible: true });
    },
  },
  {
    name: 'a group is left out, words are searched for',
    async story(page, { site }) {
      await open(page, `${site}${WEEK}`);
      const group = await page.waitForSelector('button.toggle[aria-pressed]');
      await group?.focus();
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelectorAll('article[data-incident]').length < 42);
      await open(page, `${site}${WEEK}`);
      const field = await page.waitForSelector('input[type="search"]');
      await field?.type('ganja');
      await until(page, () => {
        const count = document.querySelectorAll('article[data-incident]').length;
        return count > 0 && count < 42;
      });
    },
  },
  {
    name: 'a map on a page of another origin obeys it and tells it',
    async story(page, { host }) {
      await page.goto(host);
      await until(page, () => Object(globalThis).told.length > 0);
      await page.evaluate(() =>
        Object(document.querySelector('#map')).setView({ t: '2020-10-11/2020-10-12' }),
      );
      await until(page, async () => {
        const view = await Object(document.querySelector('#map')).getView();
        return view.t === '2020-10-11/2020-10-12';
      });
    },
  },
  {
    name: 'the page goes onto paper',
    async story(page, { site }) {
      await open(page, `${site}${WEEK}`);
      const paper = Buffer.from(await page.pdf()).toString('latin1');
      if (!paper.startsWith('%PDF-')) throw new Error(`got ${paper.slice(0, 9)}, expected a PDF`);
    },
  },
  {
    name: 'a table of the reader’s own is shown',
    async story(page, { site }) {
      await open(page, site);
      const button = await page.waitForSelector('::-p-xpath(//button[contains(., "Open data")])');
      await button?.click();
      await page.waitForSelector('input[type="file"]');
      await page.evaluate((text) => {
        const field = /** @type {HTMLInputElement} */ (
          document.querySelector('input[type="file"]')
        );
        const given = new DataTransfer();
        given.items.add(new File([text], 'roads.csv', { type: 'text/csv' }));
        field.files = given.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, TABLE);
      const show = await page.waitForSelector(
        '::-p-xpath(//button[contains(., "Show on map and timeline")][not(@disabled)])',
      );
      await show?.click();
      await until(page, () => document.querySelectorAll('article[data-incident]').length === 1);
    },
  },
];

/** @param {Page} page @param {string} address */
async function open(page, address) {
  await page.goto(address);
  await page.waitForSelector('html[data-dateline="ready"]');
}

/** Asks the page until it is so. @param {Page} page @param {() => unknown} isSo */
async function until(page, isSo) {
  await page.waitForFunction(isSo, { polling: 200 });
}
