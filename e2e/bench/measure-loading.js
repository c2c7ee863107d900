import { MARKS } from './measure-steps.js';

/** @import { Page } from '@playwright/test' */
/** @import { FrameWatch } from './frame-watch.js' */

/**
 * @typedef {object} Loading milliseconds
 * @property {number} fromData from the last byte that the first picture needs to the frame with all marks, read back
 * @property {number} fromStart from the start of the page to the same frame
 */

/** Dots that come a little later, or are drawn again, are no other picture: so much of the last one is all of it. */
const ALL = 0.9;
/** What no first picture waits for. */
const LATER = /\/(?:details|words)\/|lookup\.bin$/;

/** What Dateline asks for once its marks have been drawn. */
const MAP_CODE = 'MapCanvas';

/**
 * Loads the page and finds the first frame with all marks.
 * @param {Page} page
 * @param {string} address of a view that shows every incident
 * @param {string} data part of the address of each file of the data
 * @returns {Promise<Loading>}
 */
export async function measureFirstFrame(page, address, data) {
  await page.addInitScript((marks) => {
    /** @type {{ frameWatch: FrameWatch }} */ (
      /** @type {unknown} */ (window)
    ).frameWatch.watchLoading(marks);
  }, MARKS);
  await page.goto(address);
  await marksDrawn(page);
  const { origin, drawn } = await page.evaluate(() => {
    const { frameWatch } = /** @type {{ frameWatch: FrameWatch }} */ (
      /** @type {unknown} */ (window)
    );
    return { origin: performance.timeOrigin, drawn: frameWatch.loading() };
  });
  const arrived = (await arrivals(page, data)) - origin;
  const last = drawn.at(-1);
  const first = last && drawn.find(({ opaque }) => opaque > 0 && opaque >= ALL * last.opaque);
  if (!first) throw new Error(`No marks on the map of ${address}: expected some on ${MARKS}`);
  return { fromData: first.at - arrived, fromStart: first.at };
}

/**
 * The longest tasks of the main thread while a page loads, milliseconds; 0 where none took 50.
 * @typedef {object} LongestTasks
 * @property {number | null} data until every mark has been drawn; null of a page that has none
 * @property {number} map from then on, while the basemap is made
 * @property {number | null} rest from the start of the page until its map was at rest; null of a page that does not tell
 */

/** Notes the long tasks of what the page loads from now on. @param {Page} page */
export async function watchLongTasks(page) {
  await page.addInitScript(() => {
    /** @type {PerformanceEntry[]} */
    const longTasks = [];
    Object.assign(window, { longTasks });
    const observer = new PerformanceObserver((list) => void longTasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });
    const maps = new MutationObserver(() => {
      if (!document.querySelector('[data-map="idle"]')) return;
      maps.disconnect();
      Object.assign(window, { mapRested: performance.now() });
    });
    maps.observe(document, { subtree: true, attributeFilter: ['data-map'] });
  });
}

/** @param {Page} page one that is watched, and has loaded @returns {Promise<LongestTasks>} */
export async function longestTasks(page) {
  await page.waitForTimeout(250);
  return page.evaluate((code) => {
    const { longTasks, mapRested } =
      /** @type {{ longTasks: PerformanceEntry[], mapRested?: number }} */ (
        /** @type {unknown} */ (window)
      );
    const asked = performance.getEntriesByType('resource').find(({ name }) => name.includes(code));
    const longest = (/** @type {(task: PerformanceEntry) => boolean} */ of) =>
      Math.max(0, ...longTasks.filter(of).map(({ duration }) => duration));
    return {
      data: asked ? longest(({ startTime }) => startTime < asked.startTime) : null,
      map: longest(({ startTime }) => !asked || startTime >= asked.startTime),
      rest: mapRested ?? null,
    };
  }, MAP_CODE);
}

/**
 * Waits until every mark has been drawn, and whatever is drawn again soon after that.
 * @param {Page} page
 */
async function marksDrawn(page) {
  await page.waitForFunction(
    (code) => performance.getEntriesByType('resource').some(({ name }) => name.includes(code)),
    MAP_CODE,
    { timeout: 120_000, polling: 200 },
  );
  await page.waitForTimeout(500);
}

/** @param {Page} page */
export async function pageReady(page) {
  await page.waitForFunction(
    () =>
      document.documentElement.dataset['dateline'] === 'ready' &&
      document.querySelector('[data-map="idle"]') !== null,
    undefined,
    { timeout: 120_000, polling: 200 },
  );
}

/**
 * When the last byte of the data came that the first picture needs, whoever asked for it.
 * @param {Page} page
 * @param {string} data
 * @returns {Promise<number>} epoch milliseconds
 */
async function arrivals(page, data) {
  const read = () =>
    performance
      .getEntriesByType('resource')
      .map((entry) => /** @type {PerformanceResourceTiming} */ (entry))
      .map(({ name, responseEnd }) => ({ name, at: performance.timeOrigin + responseEnd }));
  const threads = [page.evaluate(read), ...page.workers().map((worker) => worker.evaluate(read))];
  const entries = (await Promise.all(threads)).flat();
  const needed = entries.filter(({ name }) => name.includes(data) && !LATER.test(name));
  if (needed.length === 0) throw new Error(`Nothing of ${data} has been loaded`);
  return Math.max(...needed.map(({ at }) => at));
}
