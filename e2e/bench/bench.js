/**
 * `npm run bench`: what a move of the window costs Dateline, beside the same move done MapLibre's own way, in the same
 * run, in turns. It reports and asserts nothing. See measure.js for what the numbers mean.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, SOFTWARE_WEBGL } from '../browser.js';
import { buildSites, serve } from './bench-sites.js';
import { heapOf, measureDrag, measureSteps, windowTracks } from './measure.js';
import { installMoveWatch } from './move-watch.js';
import { jsonLine, resultsFile, summarise, table } from './report.js';

/** @import { Browser, Page } from '@playwright/test' */
/** @import { Candidate, Cost, Track } from './measure.js' */

const VIEWPORT = { width: 1280, height: 800 };
const DAYS = 180;
/** A tenth of the span, from a fifth of it on. */
const WINDOW = { from: 36, to: 54 };

/**
 * @typedef {object} Runner
 * @property {Candidate} candidate
 * @property {Page} page
 * @property {Track[]} tracks
 * @property {number | null} firstFrame
 * @property {number[]} steps milliseconds
 * @property {Cost[]} costs
 */

/** @param {string} date the first day of the span, `YYYY-MM-DD` @param {number} days */
function dayAfter(date, days) {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
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
  await page.addInitScript(installMoveWatch);
  return page;
}

/** @param {Page} page @param {string} address @returns {Promise<number>} milliseconds to the first whole frame */
async function openSite(page, address) {
  const first = dayAfter('2020-06-01', WINDOW.from);
  const last = dayAfter('2020-06-01', WINDOW.to - 1);
  await page.goto(`${address}?t=${first}/${last}`);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const ready = document.documentElement.dataset['dateline'] === 'ready';
          if (ready && document.querySelector('[data-map="idle"]')) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Moves of a drag. */
const DRAG = 40;

/** @returns {Pick<Runner, 'steps' | 'costs'>} nothing measured yet */
function blank() {
  return { steps: [], costs: [] };
}

/** @param {number} n @param {{ rounds: number, moves: number, reuse: boolean }} options */
async function run(n, { rounds, moves, reuse }) {
  const options = { incidents: n, places: 150, days: DAYS, seed: 1 };
  const folders = await buildSites(options, reuse);
  const servers = [await serve(folders.site), await serve(folders.compare)];
  const [site = '', compare = ''] = servers.map(({ address }) => address);
  /** @type {Browser[]} */
  const browsers = [];
  try {
    const dateline = await freshPage(browsers);
    const firstFrame = await openSite(dateline, site);
    const map = await dateline.locator('.map__canvas').boundingBox();
    if (!map) throw new Error('The map has no box');
    const { body, handle } = await windowTracks(dateline, WINDOW.to - WINDOW.from);
    /** @type {Runner[]} */
    const runners = [
      { ...blank(), candidate: 'dateline', page: dateline, tracks: [body, handle], firstFrame },
    ];
    for (const way of /** @type {const} */ (['setFilter', 'repaint'])) {
      const page = await freshPage(browsers);
      const size = `width=${Math.round(map.width)}&height=${Math.round(map.height)}`;
      await page.goto(`${compare}?way=${way}&${size}&from=${WINDOW.from}&to=${WINDOW.to}`);
      const first = await page.evaluate(
        () =>
          /** @type {{ firstFrame: Promise<number> }} */ (/** @type {any} */ (window)).firstFrame,
      );
      const tracks = Object.values(await windowTracks(page, WINDOW.to - WINDOW.from));
      runners.push({ ...blank(), candidate: way, page, tracks, firstFrame: first });
    }
    const nothing = { ...body, ...(await blankPoint(dateline)), press: false };
    runners.push({
      ...blank(),
      candidate: 'nothing',
      page: dateline,
      tracks: [nothing],
      firstFrame: null,
    });

    for (let round = 0; round <= rounds; round++) {
      for (let turn = 0; turn < runners.length; turn++) {
        const runner = /** @type {Runner} */ (runners[(turn + round) % runners.length]);
        for (const track of runner.tracks) {
          const each = Math.ceil(moves / runner.tracks.length);
          const steps = await measureSteps(runner.page, runner.candidate, track, each);
          const costs = await measureDrag(runner.page, track, DRAG);
          // The first round warms up.
          if (round === 0) continue;
          runner.steps.push(...steps);
          runner.costs.push(...costs);
        }
      }
      console.log(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);
    }
    const rows = [];
    for (const { candidate, page, firstFrame: first, steps, costs } of runners) {
      const heap = candidate === 'nothing' ? null : await heapOf(page);
      rows.push(summarise({ n, candidate, steps, costs, firstFrame: first, heap }));
    }
    return { rows, browser: `Chromium ${browsers[0]?.version()}, headless, WebGL in software` };
  } finally {
    for (const browser of browsers) await browser.close();
    for (const server of servers) await server.close();
  }
}

/** @param {Page} page @returns {Promise<{ x: number, y: number }>} a point of the header where there is nothing */
async function blankPoint(page) {
  return page.evaluate(() => {
    const header = document.querySelector('header');
    if (!header) throw new Error('The page has no header');
    const { left, right, top, bottom } = header.getBoundingClientRect();
    const y = (top + bottom) / 2;
    for (let x = left + 20; x < right - 140; x += 10) {
      const free = [0, 40, 80, 120].every((by) => document.elementFromPoint(x + by, y) === header);
      if (free) return { x, y };
    }
    throw new Error('The header has no free part');
  });
}

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '6' },
    moves: { type: 'string', default: '12' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    reuse: { type: 'boolean', default: false },
  },
});
const counts = values.n.split(',').map(Number);
const [rounds, moves] = [Number(values.rounds), Number(values.moves)];
const rows = [];
let browser = '';
for (const n of counts) {
  const result = await run(n, { rounds, moves, reuse: values.reuse });
  rows.push(...result.rows);
  browser = result.browser;
}
console.log(`\n${table(rows)}`);
if (values.write) {
  const file = fileURLToPath(new URL('RESULTS.md', import.meta.url));
  writeFileSync(file, resultsFile(rows, browser));
}
if (values.json) console.log(jsonLine(rows));
