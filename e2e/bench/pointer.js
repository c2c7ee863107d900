/** @import { Page } from '@playwright/test' */

/**
 * @typedef {object} Track where to press, and how far one move goes, CSS pixels
 * @property {number} x
 * @property {number} y
 * @property {number} by
 * @property {boolean} press
 * @property {boolean} [shake] whether the page takes the first few pixels for a click that shakes
 */

/** @typedef {'dateline' | 'setFilter' | 'floor' | 'nothing'} Candidate */

export const END = '[aria-label="Window end"]';

/**
 * Where the window's body and its end handle can be pressed; one move crosses a whole day, so that each changes the window.
 * @param {Page} page
 * @param {number} days that the window holds
 * @param {boolean} shake
 * @returns {Promise<{ body: Track, handle: Track }>}
 */
export async function windowTracks(page, days, shake) {
  const middle = async (/** @type {string} */ name) => {
    const box = await page.getByRole('slider', { name, exact: true }).boundingBox();
    if (!box) throw new Error(`${name} has no box`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const start = await middle('Window start');
  const end = await middle('Window end');
  const by = (end.x - start.x) / days;
  return {
    body: { x: (start.x + end.x) / 2, y: end.y, by, press: true, shake },
    handle: { ...end, by, press: true, shake },
  };
}

/**
 * A point of the header where there is nothing, so that nothing listens to the moves.
 * @param {Page} page
 * @returns {Promise<{ x: number, y: number }>}
 */
export async function blankPoint(page) {
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

/** @param {Page} page @param {Track} track */
export async function press(page, { x, y, by, press: presses, shake }) {
  await page.mouse.move(x, y);
  if (presses) await page.mouse.down();
  if (shake) {
    await page.mouse.move(x + by, y);
    await page.mouse.move(x, y);
  }
  await atRest(page);
}

/** @param {Track} track @param {number} at the move's number @param {number} moves */
export function xAt({ x, by }, at, moves) {
  return x + by * (at <= moves / 2 ? at : moves - at);
}

/** Waits until nothing of the last move is left to do. @param {Page} page */
export async function atRest(page) {
  await page.evaluate(async () => {
    const { mapAtRest } = /** @type {{ mapAtRest?: () => Promise<void> }} */ (
      /** @type {unknown} */ (window)
    );
    await mapAtRest?.();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
  });
}
