/** @import { Random } from './random.js' */

export const FIRST_DAY = Date.UTC(2020, 5, 1);
const DAY = 86_400_000;
/** Baku keeps one offset all year. */
const OFFSET = '+04:00';

/** Shares of a hundred. */
const FORMS = /** @type {const} */ ([
  ['day', 58],
  ['clock', 16],
  ['interval', 7],
  ['set', 6],
  ['about', 5],
  ['uncertain', 4],
  ['clock-interval', 3],
  ['undated', 1],
]);

/**
 * Half of the incidents evenly over the span, half in four busy weeks.
 * @param {number} index
 * @param {number} count
 * @param {number} days
 * @param {Random} random
 */
export function dayOf(index, count, days, random) {
  const even = Math.floor((index / count) * days);
  if (index % 2 === 0) return even;
  const busy = Math.floor(((random.integer(0, 3) + 0.5) * days) / 4);
  return Math.max(0, Math.min(days - 1, busy + random.integer(-3, 3)));
}

/**
 * EDTF, in one of the forms that the contract knows.
 * @param {number} day
 * @param {Random} random
 * @returns {string}
 */
export function whenOf(day, random) {
  // Reports name halves of an hour; it also keeps the texts few that have to be parsed.
  const minute = random.integer(0, 47) * 30;
  const watch = random.integer(0, 3) * 360;
  const later = day + random.integer(1, 6);
  switch (random.weighted(FORMS)) {
    case 'day':
      return isoDay(day);
    case 'clock':
      return isoClock(day, minute);
    case 'interval':
      return `${isoDay(day)}/${isoDay(later)}`;
    case 'set':
      return `[${isoDay(day)}..${isoDay(later)}]`;
    case 'about':
      return `${isoDay(day)}~`;
    case 'uncertain':
      return `${isoDay(day)}?`;
    case 'clock-interval':
      return `${isoClock(day, watch)}/${isoClock(day, watch + random.integer(1, 10) * 60)}`;
    case 'undated':
      return '../..';
  }
}

/** @param {number} day */
export function isoDay(day) {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}

/** @param {number} day @param {number} minute of the day */
function isoClock(day, minute) {
  const clock = new Date(FIRST_DAY + day * DAY + minute * 60_000).toISOString().slice(0, 19);
  return `${clock}${OFFSET}`;
}
