import { chromium } from '@playwright/test';
import { ensureBrowser, SOFTWARE_WEBGL } from '../browser.js';
import { installFrameWatch } from './frame-watch.js';
import { orGiveUp } from './give-up.js';
import { heapOf } from './heap.js';
import { longestTasks, measureFirstFrame, pageReady, watchLongTasks } from './measure-loading.js';
import { blankPoint, windowTracks } from './pointer.js';

import { SYNTHETIC_ID } from './synthetic-files.js';
import { FIRST_DAY } from './synthetic-times.js';

/** @import { Browser, Page } from '@playwright/test' */
/** @import { Candidate } from './pointer.js' */
/** @import { Measured, Runner } from './run-size.js' */

const VIEWPORT = { width: 1280, height: 800 };
/**
 * A tenth of the span of 180 days, and about a tenth of the incidents: it begins in a busy week, which the moves to the
 * right leave, and those back come to again.
 */
const WINDOW = { from: 20, to: 38 };
const DAYS = WINDOW.to - WINDOW.from;

/**
 * The page with the empty map. It knows nothing of any incident, so that one serves every size.
 * @typedef {object} Floor
 * @property {(n: number, size: string) => Promise<Runner>} open made anew where the map has another size
 * @property {() => Promise<void>} close
 */

/** @param {string} address @returns {Floor} */
export function createFloor(address) {
  /** @type {Browser[]} */
  const browsers = [];
  /** @type {{ size: string, runner: Runner } | null} */
  let last = null;
  const close = async () => {
    for (const browser of browsers.splice(0)) await browser.close();
  };
  return {
    async open(n, size) {
      if (last?.size !== size) {
        await close();
        last = { size, runner: await openOther('floor', n, address, size, browsers) };
      }
      const { runner } = last;
      const { loading, longest } = runner.measured;
      return { ...runner, measured: blank(n, 'floor', loading, longest) };
    },
    close,
  };
}

/**
 * @param {number} n
 * @param {string} address
 * @param {Browser[]} browsers what to close in the end
 * @param {Floor} floor
 * @returns {Promise<Runner[]>}
 */
export async function openPages(n, address, browsers, floor) {
  const site = `${address}site-${n}/`;
  const first = await freshPage(browsers);
  const loading = await measureFirstFrame(first, site, `/data/${SYNTHETIC_ID}/`);
  await first.context().browser()?.close();
  const page = await freshPage(browsers);
  await watchLongTasks(page);
  await page.goto(`${site}?t=${day(WINDOW.from)}/${day(WINDOW.to - 1)}`);
  await pageReady(page);
  const longest = await longestTasks(page);
  const map = await page.locator('.map__canvas').boundingBox();
  if (!map) throw new Error('The map has no box');
  const size = `width=${Math.round(map.width)}&height=${Math.round(map.height)}`;
  const { body, handle } = await windowTracks(page, DAYS, true);
  const nothing = { ...body, ...(await blankPoint(page)), press: false, shake: false };
  return [
    { page, tracks: [body, handle], measured: blank(n, 'dateline', loading, longest) },
    { page, tracks: [nothing], measured: blank(n, 'nothing', null, null) },
    await openOther('setFilter', n, address, size, browsers),
    await floor.open(n, size),
  ];
}

/**
 * A page that Dateline is compared with, and what its loading takes.
 * @param {'setFilter' | 'floor'} way
 * @param {number} n
 * @param {string} address
 * @param {string} size of the map
 * @param {Browser[]} browsers
 * @returns {Promise<Runner>}
 */
async function openOther(way, n, address, size, browsers) {
  const page = await freshPage(browsers);
  await watchLongTasks(page);
  /** @type {Runner} */
  const runner = { page, tracks: [], measured: blank(n, way, null, null) };
  await orGiveUp(runner, async () => {
    const view = `from=${WINDOW.from}&to=${WINDOW.to}&data=../points-${n}`;
    await page.goto(`${address}compare/?way=${way}&${size}&${view}`);
    runner.measured.loading = await firstFrameOf(page);
    runner.tracks = Object.values(await windowTracks(page, DAYS, false));
    runner.measured.longest = await longestTasks(page);
  });
  return runner;
}

/**
 * What a page that shows every incident holds.
 * @param {number} n
 * @param {string} address
 * @returns {Promise<Measured>}
 */
export async function measureHeld(n, address) {
  /** @type {Browser[]} */
  const browsers = [];
  try {
    const page = await freshPage(browsers);
    await page.goto(`${address}site-${n}/`);
    await pageReady(page);
    return { ...blank(n, 'dateline', null, null), heap: await heapOf(page) };
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

/** The longest that is waited for the first frame of what Dateline is compared with, milliseconds. */
const LONGEST = 90_000;

/** @param {Page} page @returns {Promise<Measured['loading']>} */
async function firstFrameOf(page) {
  const address = page.url();
  await page.waitForFunction(() => 'mapAtRest' in window, undefined, { timeout: LONGEST });
  const loading = await page.evaluate(
    () =>
      /** @type {{ firstFrame: Promise<Measured['loading']> }} */ (/** @type {unknown} */ (window))
        .firstFrame,
  );
  if (!loading) throw new Error(`No first frame of ${address}`);
  return loading;
}

/** @param {number} n @param {Candidate} candidate @param {Measured['loading']} loading @param {Measured['longest']} longest @returns {Measured} */
function blank(n, candidate, loading, longest) {
  return { n, candidate, steps: [], costs: [], loading, longest, heap: null };
}

/** @param {number} number from the first of the span @returns {string} */
function day(number) {
  return new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10);
}

/**
 * A page in a browser of its own: of several pages of one browser, Chromium lets those wait that it takes for hidden.
 * @param {Browser[]} browsers what to close in the end
 * @returns {Promise<Page>}
 */
async function freshPage(browsers) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: SOFTWARE_WEBGL });
  browsers.push(browser);
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await startGraphics(page);
  await page.addInitScript(installFrameWatch);
  return page;
}

/**
 * Has a browser show something, so that it starts its own graphics: a reader's has done so long before.
 * @param {Page} page
 */
async function startGraphics(page) {
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    document.body.append('Text', canvas);
    const gl = canvas.getContext('webgl2');
    if (!gl) throw new Error('No WebGL 2: got null, expected a context');
    gl.clear(gl.COLOR_BUFFER_BIT);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  });
}
