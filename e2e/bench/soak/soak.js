/**
 * Reads the built site for half an hour in one page, and fails where the page holds more and more. It takes no times, so
 * that other things may run beside it.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, SOFTWARE_WEBGL } from '../../browser.js';
import { growthOf } from '../growth.js';
import { heapOf } from '../heap.js';
import { createRandom } from '../random.js';
import { table } from '../report.js';
import { serve } from '../serve.js';
import { readOnce, showAll } from './reader-rounds.js';

/** @import { Page } from '@playwright/test' */

const SITE = fileURLToPath(new URL('../../../dist/', import.meta.url));
const RESULTS = fileURLToPath(new URL('../RESULTS-SOAK.md', import.meta.url));
/** Of a run, evenly; on a slow machine, where a round takes longer than that, one after each round. */
const SAMPLES = 30;
/** Two for each third. */
const SAMPLES_AT_LEAST = 6;
const SEED = 5;

/**
 * How much may be added from the second third of a run to the last, as a share of it. A collector leaves now more, now
 * less; nodes and listeners are counted.
 */
const LIMITS = { heap: 0.02, script: 0.02, nodes: 0.01, listeners: 0.01 };

/** @type {Readonly<Record<keyof typeof LIMITS, string>>} */
const NAMES = {
  heap: 'all heaps, MB: scripts, array buffers, the browser’s objects, workers too',
  script: 'heap of scripts of the page, MB',
  nodes: 'nodes',
  listeners: 'listeners',
};

/** @typedef {Record<keyof typeof LIMITS, number>} Sample */

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    write: { type: 'boolean', default: false },
  },
});
await run(Number(values.minutes), values.write);

/** @param {number} minutes @param {boolean} write */
async function run(minutes, write) {
  const find = (/** @type {string} */ path) => ({ file: join(SITE, path) });
  statSync(join(SITE, 'index.html'));
  const { address, close } = await serve(find);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: SOFTWARE_WEBGL });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    page.setDefaultTimeout(120_000);
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(address);
    await page.locator('[data-map="idle"]').waitFor();
    const { samples, rounds } = await soak(page, minutes);
    const growth = Object.keys(LIMITS).map((key) => {
      const what = /** @type {keyof typeof LIMITS} */ (key);
      return { what, ...growthOf(samples.map((sample) => sample[what])) };
    });
    const results = resultsOf({ minutes, rounds, samples, growth, browser: browser.version() });
    console.log(results);
    if (write) writeFileSync(RESULTS, results);
    for (const { what, share } of growth)
      if (share > LIMITS[what])
        errors.push(
          `got ${percent(share)} more ${NAMES[what]} in the last third, expected at most ${percent(LIMITS[what])}: look at what a round leaves, with a heap snapshot before it and after`,
        );
    for (const error of errors) console.error(error);
    if (errors.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await close();
  }
}

/** @param {Page} page @param {number} minutes @returns {Promise<{ samples: Sample[], rounds: number }>} */
async function soak(page, minutes) {
  const random = createRandom(SEED);
  /** @type {Sample[]} */
  const samples = [];
  const began = Date.now();
  const pace = (minutes * 60_000) / SAMPLES;
  let rounds = 0;
  while (Date.now() < began + minutes * 60_000 || samples.length < SAMPLES_AT_LEAST) {
    const due = Date.now() + pace;
    do {
      await readOnce(page, random);
      rounds += 1;
    } while (Date.now() < due);
    const sample = await sampleOf(page);
    samples.push(sample);
    const said = Object.values(sample).map((value) => value.toFixed(1));
    console.log(
      `${Math.round((Date.now() - began) / 1000)} s, round ${rounds}: ${said.join(', ')}`,
    );
  }
  return { samples, rounds };
}

/** @param {Page} page @returns {Promise<Sample>} */
async function sampleOf(page) {
  await showAll(page);
  await page.locator('[data-map="idle"]').waitFor();
  // What has been put off, the picture for the printer among it, is done by then.
  await page.waitForTimeout(3000);
  // The first collection leaves what only finalizers let go of.
  await heapOf(page);
  const heap = await heapOf(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (/** @type {string} */ name) => {
    const found = metrics.find((metric) => metric.name === name);
    if (!found) throw new Error(`The browser counts no ${name}`);
    return found.value;
  };
  return {
    heap,
    script: of('JSHeapUsedSize') / 2 ** 20,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/**
 * @param {{
 *   minutes: number,
 *   rounds: number,
 *   samples: readonly Sample[],
 *   growth: readonly { what: keyof typeof LIMITS, earlier: number, later: number, share: number }[],
 *   browser: string,
 * }} run
 */
function resultsOf({ minutes, rounds, samples, growth, browser }) {
  return `# What reading on and on leaves

Written by \`npm run bench:soak -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${minutes} minutes in Chromium ${browser}, ${rounds} rounds.

A round scrubs with keys and pointer, opens a place and an incident, plays, filters, searches, moves the map, goes back and forth and changes the theme, in an order of chance (seed ${SEED}). ${samples.length} times, evenly over the run, the page is led back to the whole span, and what it holds after forced collections is counted. The run fails where the median of the last third of these samples is above that of the second third by more than the limit; in the first, caches fill.

${table(
  ['what', 'second third', 'last third', 'added', 'limit'],
  growth.map(({ what, earlier, later, share }) => [
    NAMES[what],
    earlier.toFixed(1),
    later.toFixed(1),
    percent(share),
    percent(LIMITS[what]),
  ]),
)}

All samples:

${table(
  ['sample', ...Object.keys(LIMITS)],
  samples.map((sample, at) => [
    `${at + 1}`,
    ...Object.values(sample).map((value) => value.toFixed(1)),
  ]),
)}
`;
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
