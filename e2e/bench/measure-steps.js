import { atRest, END, press, xAt } from './pointer.js';

/** @import { Page } from '@playwright/test' */
/** @import { FrameWatch, Step } from './frame-watch.js' */
/** @import { Candidate, Track } from './pointer.js' */

/** What shows Dateline's incidents on the map: as one picture, or past 300 places by the GPU. */
export const MARKS = 'canvas.map__places, canvas.map__points';

/** A move that is not shown by then never will be, milliseconds. */
const LONGEST = 60_000;

/** The picture is the same whatever the window holds: nothing is measured then. */
export class StillPictureError extends Error {
  /** @param {Candidate} candidate @param {number} moves */
  constructor(candidate, moves) {
    super(
      `The map of ${candidate} does not follow the window: got the same picture after ${moves} moves, ` +
        'expected another after each. Look at what is drawn, and at which canvases are read back.',
    );
    this.name = 'StillPictureError';
  }
}

/**
 * Presses, and moves there and back along a track, waiting after each move for the frame that shows it.
 * @param {Page} page
 * @param {Candidate} candidate
 * @param {Track} track
 * @param {{ most: number, budget: number, whole?: boolean, rests?: boolean }} limits no further move once milliseconds have passed; whether all pixels are read back; whether each is waited for until the page is at rest again, as of all steps that count
 * @returns {Promise<Step[]>}
 */
export async function measureSteps(
  page,
  candidate,
  track,
  { most, budget, whole = false, rests = false },
) {
  const slider = candidate === 'dateline' ? END : null;
  await press(page, track);
  // A press may move the window, too.
  if (rests) {
    await page.evaluate(
      (moved) =>
        /** @type {{ frameWatch: FrameWatch }} */ (/** @type {unknown} */ (window)).frameWatch.rest(
          moved,
        ),
      slider,
    );
  }
  /** @type {Step[]} */
  const steps = [];
  const started = Date.now();
  for (let at = 1; at <= most && (at <= 1 || Date.now() - started < budget); at++) {
    await page.evaluate(
      ([moved, canvases, all]) => {
        const { frameWatch } = /** @type {{ frameWatch: FrameWatch }} */ (
          /** @type {unknown} */ (window)
        );
        frameWatch.arm(moved, canvases, all);
      },
      /** @type {const} */ ([slider, candidate === 'dateline' ? MARKS : 'canvas', whole]),
    );
    await page.mouse.move(xAt(track, at, most), track.y);
    const shown = page.evaluate(
      (quiet) =>
        /** @type {{ frameWatch: FrameWatch }} */ (
          /** @type {unknown} */ (window)
        ).frameWatch.shown(quiet),
      rests,
    );
    steps.push(await inTime(shown, candidate));
  }
  // Where the last move has not led back already. The bare strip does not mind, and a move costs setFilter seconds.
  if (candidate === 'dateline') await page.mouse.move(track.x, track.y);
  if (track.press) await page.mouse.up();
  await atRest(page);
  return steps;
}

/**
 * Proves that the picture which is read back is that of the window: it has to change with it.
 * @param {Page} page
 * @param {Candidate} candidate
 * @param {Track} track
 * @returns {Promise<Step[]>}
 * @throws {StillPictureError}
 */
export async function provePicture(page, candidate, track) {
  const far = { ...track, by: track.by * 3 };
  const steps = await measureSteps(page, candidate, far, {
    most: 2,
    budget: Infinity,
    whole: true,
  });
  const pictures = new Set(steps.map(({ picture }) => picture));
  if (pictures.size < 2) throw new StillPictureError(candidate, steps.length);
  return steps;
}

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
