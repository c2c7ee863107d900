/**
 * What pointer moves cost, measured on a real page.
 *
 * A move is a real one: the browser is told that the mouse is elsewhere, finds what lies there and dispatches the
 * event. `step` is that of a single move, after which the page comes to rest: from the event's own time stamp to the
 * moment the frame that shows it has been painted by the main thread: in Dateline the first frame at whose
 * `requestAnimationFrame` the slider `Window end` speaks another date (list and marks change with it); on MapLibre's
 * pages the first one in which the map has nothing left to load. What the graphics process does with the frame
 * afterwards is not in it; that is in favour of the pages that draw the map again at every move.
 *
 * `main` is that of a drag: thirty moves a second, a day each. It is how long the main thread has been computing for
 * one, the mean of ten in a row; the last ten have the time until the page has come to rest with them, so that work
 * which is put off counts too. A browser tells a page of moves at most once a frame, and where frames take long, of
 * several at once: `event` is the same for each event that the page was told of. It is the difference of Chromium's own
 * `TaskDuration` (`Performance.getMetrics`), which counts every task of the thread, event dispatch and style to paint
 * included, in the thread's own time: what other processes take from it on a machine of two cores is not its cost.
 * `nothing` moves the mouse over a part of the page where nothing listens, and what that costs is in every other number.
 */

/** @import { CDPSession, Page } from '@playwright/test' */
/** @import { MoveWatch } from './move-watch.js' */

/**
 * @typedef {object} Cost of one move of a drag, milliseconds
 * @property {number} main
 * @property {number} event the same, of one event: several moves can be in one
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

/** Milliseconds from one move of a drag to the next. */
const PACE = 33;
/** So many moves of a drag are measured as one. */
const STRETCH = 10;

const END = '[aria-label="Window end"]';

/** @typedef {'dateline' | 'setFilter' | 'repaint' | 'nothing'} Candidate */

/**
 * Presses, and moves there and back along a track, waiting after each move for the frame that shows it.
 * @param {Page} page
 * @param {Candidate} candidate
 * @param {Track} track
 * @param {number} moves
 * @returns {Promise<number[]>} the step of each, milliseconds
 */
export async function measureSteps(page, candidate, track, moves) {
  await press(page, track);
  /** @type {number[]} */
  const steps = [];
  for (let at = 1; at <= moves; at++) {
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
    await page.mouse.move(xAt(track, at, moves), track.y);
    const shown = page.evaluate(() =>
      /** @type {{ moveWatch: MoveWatch }} */ (/** @type {unknown} */ (window)).moveWatch.shown(),
    );
    steps.push(await inTime(shown, candidate));
  }
  if (track.press) await page.mouse.up();
  return steps;
}

/**
 * Presses, and drags there and back along a track without waiting for anything.
 * @param {Page} page
 * @param {Track} track
 * @param {number} moves
 * @returns {Promise<Cost[]>} of one move, for each stretch of the drag
 */
export async function measureDrag(page, track, moves) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await press(page, track);
  /** @type {Cost[]} */
  const costs = [];
  let before = await readings(page, session);
  let measured = 0;
  for (let at = 1; at <= moves; at++) {
    const next = Date.now() + PACE;
    // Not waited for: a hand does not wait for the page either.
    void session
      .send('Input.dispatchMouseEvent', {
        type: 'mouseMoved',
        x: xAt(track, at, moves),
        y: track.y,
        button: track.press ? 'left' : 'none',
        buttons: track.press ? 1 : 0,
      })
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())));
    if (at % STRETCH !== 0) continue;
    if (at === moves) await page.waitForTimeout(500);
    const after = await readings(page, session);
    const told = after.moves - before.moves;
    const moved = at - measured;
    /** @param {string} name seconds there, milliseconds a move here */
    const spent = (name) =>
      (((after.metrics.get(name) ?? 0) - (before.metrics.get(name) ?? 0)) * 1000) / moved;
    // A page that is too busy to be told of any has its whole time counted with the next.
    if (told > 0) {
      costs.push({
        main: spent('TaskDuration'),
        event: (spent('TaskDuration') * moved) / told,
        script: spent('ScriptDuration'),
        style: spent('RecalcStyleDuration'),
        layout: spent('LayoutDuration'),
      });
      before = after;
      measured = at;
    }
  }
  if (track.press) await page.mouse.up();
  await session.detach();
  return costs;
}

/** @param {Page} page @param {Track} track */
async function press(page, { x, y, by, press: presses }) {
  await page.mouse.move(x, y);
  if (presses) {
    await page.mouse.down();
    // Past the few pixels that a click may shake, and back to where the window was.
    await page.mouse.move(x + by, y, { steps: 4 });
    await page.mouse.move(x, y, { steps: 4 });
  }
  await page.waitForTimeout(400);
}

/** @param {Track} track @param {number} at the move's number @param {number} moves */
function xAt({ x, by }, at, moves) {
  return x + by * (at <= moves / 2 ? at : moves - at);
}

/**
 * @param {Page} page
 * @param {CDPSession} session
 */
async function readings(page, session) {
  const moves = await page.evaluate(() =>
    /** @type {{ moveWatch: MoveWatch }} */ (/** @type {unknown} */ (window)).moveWatch.told(),
  );
  return { moves, metrics: await metrics(session) };
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
  const by = (end.x - start.x) / days;
  return {
    body: { x: (start.x + end.x) / 2, y: end.y, by, press: true },
    handle: { ...end, by, press: true },
  };
}
