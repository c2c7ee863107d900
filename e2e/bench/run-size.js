import { chromium } from '@playwright/test';
import { ensureBrowser, SOFTWARE_WEBGL } from '../browser.js';
import { SYNTHETIC_ID } from './synthetic-files.js';
import { FIRST_DAY } from './synthetic-times.js';
import { installFrameWatch } from './frame-watch.js';
import { heapOf } from './heap.js';
import { measureDrag } from './measure-drag.js';
import { measureFirstFrame, measureLongestTask } from './measure-loading.js';
import { measureSteps, provePicture } from './measure-steps.js';
import { blankPoint, windowTracks } from './pointer.js';

/** @import { Browser, Page } from '@playwright/test' */
/** @import { Cost } from './measure-drag.js' */
/** @import { Candidate, Track } from './pointer.js' */
/** @import { Step } from './frame-watch.js' */

const VIEWPORT = { width: 1280, height: 800 };
/** A tenth of the span of 180 days, from a fifth of it on. */
const WINDOW = { from: 36, to: 54 };
const DAYS = WINDOW.to - WINDOW.from;

/**
 * How much is measured. A round asks each candidate for so many moves, and for none after so many milliseconds; a
 * candidate whose moves take more than `slow` is dragged in the first round alone.
 * @typedef {object} Plan
 * @property {number} rounds
 * @property {number} moves
 * @property {number} budget
 * @property {number} drag moves of a drag in each round
 */
const SLOW = 1000;

/**
 * What was measured of one candidate at one size. Milliseconds and megabytes; null where it was not measured.
 * @typedef {object} Measured
 * @property {number} n
 * @property {Candidate} candidate
 * @property {Step[]} steps
 * @property {Cost[]} costs
 * @property {{ fromData: number | null, fromStart: number } | null} loading
 * @property {number | null} longestTask
 * @property {number | null} heap
 */

/** @typedef {{ page: Page, tracks: Track[], measured: Measured }} Runner */

/**
 * @param {number} n
 * @param {string} address of the server
 * @param {Plan} plan
 * @returns {Promise<{ measured: Measured[], browser: string }>}
 */
export async function runSize(n, address, plan) {
  /** @type {Browser[]} */
  const browsers = [];
  try {
    const runners = await openPages(n, address, browsers);
    for (let round = 0; round <= plan.rounds; round++) {
      for (let turn = 0; turn < runners.length; turn++) {
        const runner = /** @type {Runner} */ (runners[(turn + round) % runners.length]);
        await measureRound(runner, round, plan);
      }
    }
    for (const { page, measured } of runners) {
      if (measured.candidate !== 'nothing') measured.heap = await heapOf(page);
    }
    return { measured: runners.map(({ measured }) => measured), browser: versionOf(browsers) };
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

/** @param {Runner} runner @param {number} round the first, 0, warms up and proves @param {Plan} plan */
async function measureRound({ page, tracks, measured }, round, { moves, budget, drag }) {
  const { candidate, steps, costs } = measured;
  const track = /** @type {Track} */ (tracks[round % tracks.length]);
  if (candidate === 'nothing') {
    // What it costs does not change.
    if (round === 1 && drag > 0) costs.push(...(await measureDrag(page, track, drag)));
    return;
  }
  if (round === 0) {
    if (candidate !== 'floor') await provePicture(page, candidate, track);
    if (candidate !== 'setFilter') await measureSteps(page, candidate, track, { most: 4, budget });
    return;
  }
  const measuredNow = await measureSteps(page, candidate, track, { most: moves, budget });
  steps.push(...measuredNow.filter(({ drawn }) => drawn));
  const slow = (measuredNow[0]?.read ?? 0) > SLOW;
  if (drag > 0 && (!slow || round === 1))
    costs.push(...(await measureDrag(page, track, slow ? 10 : drag)));
}

/**
 * @param {number} n
 * @param {string} address
 * @param {Browser[]} browsers what to close in the end
 * @returns {Promise<Runner[]>}
 */
async function openPages(n, address, browsers) {
  const site = `${address}site-${n}/`;
  const first = await freshPage(browsers);
  const loading = await measureFirstFrame(first, site, `/data/${SYNTHETIC_ID}/`);
  await first.context().browser()?.close();
  const page = await freshPage(browsers);
  const longestTask = await measureLongestTask(
    page,
    `${site}?t=${day(WINDOW.from)}/${day(WINDOW.to - 1)}`,
  );
  const map = await page.locator('.map__canvas').boundingBox();
  if (!map) throw new Error('The map has no box');
  const { body, handle } = await windowTracks(page, DAYS, true);
  const nothing = { ...body, ...(await blankPoint(page)), press: false, shake: false };
  /** @type {Runner[]} */
  const runners = [
    { page, tracks: [body, handle], measured: blank(n, 'dateline', loading, longestTask) },
    { page, tracks: [nothing], measured: blank(n, 'nothing', null, null) },
  ];
  for (const way of /** @type {const} */ (['setFilter', 'floor'])) {
    const other = await freshPage(browsers);
    const size = `width=${Math.round(map.width)}&height=${Math.round(map.height)}`;
    const view = `from=${WINDOW.from}&to=${WINDOW.to}&data=../points-${n}`;
    await other.goto(`${address}compare/?way=${way}&${size}&${view}`);
    const firstFrame = await other.evaluate(
      () =>
        /** @type {{ firstFrame: Promise<Measured['loading']> }} */ (
          /** @type {unknown} */ (window)
        ).firstFrame,
    );
    const tracks = Object.values(await windowTracks(other, DAYS, false));
    runners.push({ page: other, tracks, measured: blank(n, way, firstFrame, null) });
  }
  return runners;
}

/** @param {number} n @param {Candidate} candidate @param {Measured['loading']} loading @param {number | null} longestTask @returns {Measured} */
function blank(n, candidate, loading, longestTask) {
  return { n, candidate, steps: [], costs: [], loading, longestTask, heap: null };
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
  await page.addInitScript(installFrameWatch);
  return page;
}

/** @param {Browser[]} browsers */
function versionOf(browsers) {
  return `Chromium ${browsers[0]?.version()}, headless, WebGL in software`;
}
