/** @import { Random } from './random.js' */

/**
 * @typedef {object} Figure
 * @property {{ measure: 'killed' | 'injured' | 'destroyed' | 'damaged', of: string, text: string, min?: number, max?: number }} record
 * @property {string} words what the quote says
 */

/**
 * @typedef {object} Quote
 * @property {string} exact
 * @property {string} prefix
 * @property {string} suffix
 * @property {number} start
 * @property {number} end
 */

const BETWEEN =
  'In between the article goes on for a good while with other things that nobody has quoted, so that what is quoted ' +
  'remains a small part of the whole, as it should be. It then says this: ';
/** Units of text around a quote that go with it. */
const AROUND = 32;

/** Of each quote's own stretch of its article, units: no two touch, and less than half of it is quoted. */
const STRETCH = 400;

/**
 * The quote of a stretch of an article, which is written as it is quoted.
 * @param {number} stretch its number; no two claims share one
 * @param {string} subject
 * @param {Figure | null} figure
 * @returns {Quote}
 */
export function quoteIn(stretch, subject, figure) {
  const exact = figure
    ? `${figure.words} in ${subject}, according to what was said there`
    : `something was reported from ${subject}, according to what was said there`;
  const start = stretch * STRETCH + BETWEEN.length;
  return {
    exact,
    prefix: BETWEEN.slice(-AROUND),
    suffix: `. ${BETWEEN}`.slice(0, AROUND),
    start,
    end: start + exact.length,
  };
}

const KINDS = /** @type {const} */ ([
  { measure: 'killed', of: 'people', verb: 'were killed' },
  { measure: 'injured', of: 'people', verb: 'were injured' },
  { measure: 'destroyed', of: 'houses', verb: 'were destroyed' },
  { measure: 'damaged', of: 'houses', verb: 'were damaged' },
]);

/**
 * A figure whose bounds are those that its words give.
 * @param {Random} random
 * @returns {Figure}
 */
export function figureFor(random) {
  const { measure, of, verb } = random.weighted(KINDS.map((kind) => [kind, 1]));
  const count = random.integer(2, 60);
  const { text, ...bounds } = random.weighted([
    [{ text: `${count} ${of}`, min: count, max: count }, 5],
    [{ text: `at least ${count} ${of}`, min: count }, 2],
    [{ text: `more than ${count} ${of}`, min: count + 1 }, 1],
    [{ text: `dozens of ${of}` }, 1],
  ]);
  return { record: { measure, of, text, ...bounds }, words: `${text} ${verb}` };
}
