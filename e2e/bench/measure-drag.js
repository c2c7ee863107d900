import { atRest, press, xAt } from './pointer.js';

/** @import { CDPSession, Page } from '@playwright/test' */
/** @import { FrameWatch } from './frame-watch.js' */
/** @import { Track } from './pointer.js' */

/**
 * @typedef {object} Cost of one move of a drag, milliseconds of the main thread's own time
 * @property {number} main
 * @property {number} event the same, of one event: several moves can be in one
 * @property {number} script
 * @property {number} style
 * @property {number} layout
 */

/** Milliseconds from one move of a drag to the next. */
const PACE = 33;
/** So many moves of a drag are measured as one. */
const STRETCH = 10;

/**
 * Presses, and drags there and back along a track without waiting for anything. What is measured is Chromium's own
 * `TaskDuration`, which counts every task of the main thread, event dispatch and style to paint included, in the
 * thread's own time: what other processes take from it is not its cost.
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
    // The last stretch has with it what was put off until the pointer rests.
    if (at === moves) await atRest(page);
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

/**
 * @param {Page} page
 * @param {CDPSession} session
 */
async function readings(page, session) {
  const moves = await page.evaluate(() =>
    /** @type {{ frameWatch: FrameWatch }} */ (/** @type {unknown} */ (window)).frameWatch.told(),
  );
  const { metrics } = await session.send('Performance.getMetrics');
  return { moves, metrics: new Map(metrics.map(({ name, value }) => [name, value])) };
}
