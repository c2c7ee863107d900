/**
 * `npm run bench`: what a move of the window costs Dateline, beside the same move done MapLibre's own way and beside an
 * empty map that is drawn again, in turns in the same run. It asserts nothing, but for `--short`, which fails where a
 * ratio has become much worse. `results-guide.md` says what the numbers mean.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSites, finder, publishData } from './bench-sites.js';
import { regressions, sentence } from './ratios.js';
import { resultsFile, stepTable } from './report.js';
import { createFloor, measureHeld } from './open-pages.js';
import { runSize } from './run-size.js';
import { serve } from './serve.js';
import { floorOf, jsonLine, summarise } from './summary.js';

/** @import { Measured, Plan } from './run-size.js' */

const SIZES = [100, 1000, 10_000, 100_000, 1_000_000];
const SHORT_SIZES = [100_000];
/** The short form looks at what a page of so many holds. */
const LARGEST = 1_000_000;
/** @type {Plan} */
const SMALL = { rounds: 1, moves: 6, budget: 2000, drag: 10 };
/** The sizes that the page is meant for. @type {Plan} */
const FULL = { rounds: 2, moves: 14, budget: 6000, drag: 20 };
/** A move takes MapLibre seconds at a million. @type {Plan} */
const LARGE = { rounds: 1, moves: 14, budget: 6000, drag: 10 };
/** @type {Plan} */
const SHORT = { rounds: 2, moves: 8, budget: 3000, drag: 0 };
/** So many times the short form is run again where a ratio seems broken; the median of all runs counts. */
const RETRIES = 2;

const USAGE = `Usage: npm run bench -- [--n 100,1000] [--json] [--write] [--short] [--fresh]
  --n      numbers of incidents; the default is ${SIZES.join(',')}
  --json   the last line is JSON
  --write  writes e2e/bench/RESULTS.md
  --short  ${SHORT_SIZES.join(' and ')} incidents and few moves; exits 1 where a ratio is broken
  --fresh  builds everything anew, whatever an earlier run has left`;

const started = Date.now();
const before = loadavg()[0] ?? 0;
const options = readOptions();
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await bench(options);
}

/** @typedef {{ sizes: number[], json: boolean, write: boolean, short: boolean, fresh: boolean }} Options */

/** @param {Options} chosen */
async function bench({ sizes, json, write, short, fresh }) {
  const publisher = await buildSites(fresh);
  for (const n of short ? [...sizes, LARGEST] : sizes) publishData(n, publisher);
  note('sites and data are there');
  const server = await serve(finder(publisher));
  try {
    let { rows, measured, browser } = await runAll(sizes, server.address, short);
    const runs = [rows];
    const broken = () => short && regressions(runs).some(({ held }) => !held);
    while (broken() && runs.length <= RETRIES) {
      for (const held of regressions(runs)) console.log(sentence(held));
      note('once more: the machine may have been busy');
      ({ rows, measured, browser } = await runAll(sizes, server.address, short));
      runs.push(rows);
    }
    console.log(`\n${stepTable(rows)}\n`);
    if (short) for (const held of regressions(runs)) console.log(sentence(held));
    const floor = floorOf(measured);
    if (write) {
      const load = /** @type {const} */ ([before, loadavg()[0] ?? 0]);
      const seconds = (Date.now() - started) / 1000;
      const guide = readFileSync(new URL('results-guide.md', import.meta.url), 'utf8');
      const text = resultsFile({ rows, floor, browser, load, seconds }, guide);
      writeFileSync(fileURLToPath(new URL('RESULTS.md', import.meta.url)), text);
    }
    if (json) console.log(jsonLine(rows, floor));
    if (broken()) process.exitCode = 1;
  } finally {
    await server.close();
  }
}

/**
 * @param {readonly number[]} sizes
 * @param {string} address
 * @param {boolean} short
 */
async function runAll(sizes, address, short) {
  /** @type {Measured[]} */
  const measured = [];
  let browser = '';
  const floor = createFloor(address);
  try {
    for (const n of sizes) {
      const result = await runSize(n, address, short ? SHORT : planFor(n), floor);
      measured.push(...result.measured);
      browser = result.browser;
      const steps = result.measured.flatMap((one) => {
        const { candidate, step50 } = summarise(one);
        return step50 === null ? [] : [`${candidate} ${step50.toFixed(1)} ms`];
      });
      note(`${n} incidents measured: a step of ${steps.join(', ')}`);
    }
  } finally {
    await floor.close();
  }
  if (short) measured.push(await measureHeld(LARGEST, address));
  return { rows: measured.map(summarise), measured, browser };
}

/** @param {number} n @returns {Plan} */
function planFor(n) {
  if (n > 100_000) return LARGE;
  return n > 10_000 ? FULL : SMALL;
}

/** @param {string} what */
function note(what) {
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

/** @returns {Options | null} null where they can't be read */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        n: { type: 'string' },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        short: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
      },
    });
    const { n, ...flags } = values;
    const sizes = n === undefined ? (flags.short ? SHORT_SIZES : SIZES) : n.split(',').map(Number);
    return sizes.every((size) => Number.isInteger(size) && size > 0) ? { ...flags, sizes } : null;
  } catch {
    return null;
  }
}
