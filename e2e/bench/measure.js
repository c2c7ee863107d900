/**
 * What one pointer move costs, measured on a real page.
 *
 * A move is a real one: the browser is told that the mouse is elsewhere, finds what lies there and dispatches the
 * event. `step` is from the event's own time stamp to the moment the frame that shows it has been painted by the main
 * thread: in Dateline the first frame at whose `requestAnimationFrame` the slider `Window end` speaks another date
 * (list and marks change with it); on MapLibre's pages the first one in which the map has nothing left to load. What
 * the graphics process does with the frame afterwards is not in it; that is in favour of the pages that draw the map
 * again at every move.
 *
 * `main` is the time that the main thread has been busy, from before the move until the page has come to rest after
 * it, so that work which is put off counts too: the difference of Chromium's own `TaskDuration`
 * (`Performance.getMetrics`), which counts every task of the thread, event dispatch and style to paint included.
 * Tracing would give the same tasks one by one, but costs the thread more than what is measured here. Asking for the
 * metrics and waiting for the frame are tasks too: `nothing` moves the mouse over a part of the page where nothing
 * listens, and what that costs is in every other number.
 */

/** @import { CDPSession, Page } from '@playwright/test' */
/** @import { MoveWatch } from './move-watch.js' */

/**
 * @typedef {object} Move milliseconds
 * @property {number} step
 * @property {number} main
 * @property {number} script
 * @property {number} style
 * @property {number} layout
 */

/**
 * @typedef {object} Track where to press, and how far one move goes, CSS pixels
 * @property {number} x
 * @property {number} y
 * @property {number} by
 * @property {boolean} press
 */

/** Days that one move of the pointer crosses: about 13 pixels, a calm drag. */
export const DAYS_A_MOVE = 2;

const END = '[aria-label="Window end"]';

/** @typedef {'dateline' | 'setFilter' | 'repaint' | 'nothing'} Candidate */

/**
 * Moves there and back along a track.
 * @param {Page} page
 * @param {Candidate} candidate
 * @param {Track} track
 * @param {number} moves
 * @returns {Promise<Move[]>}
 */
export async function measureTrack(page, candidate, { x, y, by, press }, moves) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.mouse.move(x, y);
  if (press) {
    await page.mouse.down();
    // Past the few pixels that a click may shake, and back to where the window was.
    await page.mouse.move(x + by / 2, y, { steps: 4 });
    await page.mouse.move(x, y, { steps: 4 });
  }
  await page.waitForTimeout(400);
  /** @type {Move[]} */
  const measured = [];
  for (let at = 1; at <= moves; at++) {
    const offset = at <= moves / 2 ? at : moves - at;
    measured.push(await measureMove(page, session, candidate, x + offset * by, y));
  }
  if (press) await page.mouse.up();
  await session.detach();
  return measured;
}

/**
 * @param {Page} page
 * @param {CDPSession} session
 * @param {Candidate} candidate
 * @param {number} x
 * @param {number} y
 * @returns {Promise<Move>}
 */
async function measureMove(page, session, candidate, x, y) {
  await page.evaluate(
    ([way, selector]) => {
      const { moveWatch } = /** @type {{ moveWatch: MoveWatch }} */ (
        /** @type {unknown} */ (window)
      );
      if (way === 'dateline') moveWatch.arm(selector);
      else if (way === 'nothing') moveWatch.arm(null);
      else moveWatch.armForCall();
    },
    /** @type {const} */ ([candidate, END]),
  );
  const before = await metrics(session);
  await page.mouse.move(x, y);
  const step = await inTime(
    page.evaluate(() =>
      /** @type {{ moveWatch: MoveWatch }} */ (/** @type {unknown} */ (window)).moveWatch.shown(),
    ),
    candidate,
  );
  const after = await metrics(session);
  /** @param {string} name seconds there, milliseconds here */
  const spent = (name) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000;
  return {
    step,
    main: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    style: spent('RecalcStyleDuration'),
    layout: spent('LayoutDuration'),
  };
}

/** A move that is not shown by then never will be, milliseconds. */
const LONGEST = 60_000;

/**
 * @template T
 * @param {Promise<T>} shown
 * @param {Candidate} candidate
 * @returns {Promise<T>}
 */
async function inTime(shown, candidate) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A move of ${candidate} is never shown`)), LONGEST);
  });
  try {
    return await Promise.race([shown, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {CDPSession} session @returns {Promise<Map<string, number>>} */
async function metrics(session) {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return new Map(all.map(({ name, value }) => [name, value]));
}

/** @param {Page} page @returns {Promise<number>} what the page's scripts hold, megabytes */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const bytes = (await metrics(session)).get('JSHeapUsedSize') ?? Number.NaN;
  await session.detach();
  return bytes / 2 ** 20;
}

/**
 * Where the window's body and its end handle can be pressed; one move crosses whole days, so that each changes the window.
 * @param {Page} page
 * @param {number} days that the window holds
 * @returns {Promise<{ body: Track, handle: Track }>}
 */
export async function windowTracks(page, days) {
  const middle = async (/** @type {string} */ name) => {
    const box = await page.getByRole('slider', { name, exact: true }).boundingBox();
    if (!box) throw new Error(`${name} has no box`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const start = await middle('Window start');
  const end = await middle('Window end');
  const by = ((end.x - start.x) / days) * DAYS_A_MOVE;
  return {
    body: { x: (start.x + end.x) / 2, y: end.y, by, press: true },
    handle: { ...end, by, press: true },
  };
}
