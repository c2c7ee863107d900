import { orGiveUp } from './give-up.js';
import { heapOf } from './heap.js';
import { measureDrag } from './measure-drag.js';
import { measureSteps, provePicture } from './measure-steps.js';
import { openPages } from './open-pages.js';

/** @import { Browser, Page } from '@playwright/test' */
/** @import { Cost } from './measure-drag.js' */
/** @import { Candidate, Track } from './pointer.js' */
/** @import { Step } from './frame-watch.js' */
/** @import { LongestTasks } from './measure-loading.js' */
/** @import { Floor } from './open-pages.js' */

/**
 * How much is measured. A round asks each candidate for so many moves, and for none after so many milliseconds; a
 * candidate whose moves take more than a second is not dragged.
 * @typedef {object} Plan
 * @property {number} rounds
 * @property {number} moves
 * @property {number} budget
 * @property {number} drag moves of a drag in each round
 */

/** Milliseconds. */
const SLOW = 1000;

/**
 * What was measured of one candidate at one size. Milliseconds and megabytes; null where it was not measured.
 * @typedef {object} Measured
 * @property {number} n
 * @property {Candidate} candidate
 * @property {Step[]} steps
 * @property {Cost[]} costs
 * @property {{ fromData: number | null, fromStart: number } | null} loading
 * @property {LongestTasks | null} longest
 * @property {number | null} heap
 */

/** @typedef {{ page: Page | null, tracks: Track[], measured: Measured, slow?: boolean }} Runner without a page once it can't go on; slow where a move takes more than a second */

/**
 * @param {number} n
 * @param {string} address of the server
 * @param {Plan} plan
 * @param {Floor} floor
 * @returns {Promise<{ measured: Measured[], browser: string }>}
 */
export async function runSize(n, address, plan, floor) {
  /** @type {Browser[]} */
  const browsers = [];
  try {
    const runners = await openPages(n, address, browsers, floor);
    for (let round = 0; round <= plan.rounds; round++) {
      for (let turn = 0; turn < runners.length; turn++) {
        const runner = /** @type {Runner} */ (runners[(turn + round) % runners.length]);
        await orGiveUp(runner, (page) => measureRound(page, runner, round, plan));
      }
    }
    for (const runner of runners) {
      const { measured } = runner;
      if (measured.candidate === 'nothing') continue;
      await orGiveUp(runner, async (page) => void (measured.heap = await heapOf(page)));
    }
    return { measured: runners.map(({ measured }) => measured), browser: versionOf(browsers) };
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

/** @param {Page} page @param {Runner} runner @param {number} round the first, 0, warms up and proves @param {Plan} plan */
async function measureRound(page, runner, round, { moves, budget, drag }) {
  const { tracks, measured } = runner;
  const { candidate, steps, costs } = measured;
  const track = /** @type {Track} */ (tracks[round % tracks.length]);
  if (candidate === 'nothing') {
    // What it costs does not change.
    if (round === 1 && drag > 0) costs.push(...(await measureDrag(page, track, drag)));
    return;
  }
  if (round === 0) {
    if (candidate !== 'floor') runner.slow = isSlow(await provePicture(page, candidate, track));
    // Dateline goes its whole way once: words that it asks for on it are made by the server, on the same processor.
    const most = candidate === 'dateline' ? moves : 4;
    if (candidate !== 'setFilter') await measureSteps(page, candidate, track, { most, budget });
    return;
  }
  // The others had their turn meanwhile: the page comes back into the processor's caches first.
  if (!runner.slow) await measureSteps(page, candidate, track, { most: 2, budget: Infinity });
  const measuredNow = await measureSteps(page, candidate, track, {
    most: moves,
    budget,
    rests: true,
  });
  steps.push(...measuredNow.filter(({ drawn }) => drawn));
  if (drag > 0 && !runner.slow) costs.push(...(await measureDrag(page, track, drag)));
}

/** @param {readonly Step[]} steps */
function isSlow([first]) {
  return first !== undefined && first.read > SLOW;
}

/** @param {Browser[]} browsers */
function versionOf(browsers) {
  return `Chromium ${browsers[0]?.version()}, headless, WebGL in software`;
}
