import { createRandom } from './random.js';
import { figureFor, quoteIn } from './synthetic-words.js';
import { createPlaces } from './synthetic-places.js';
import { dayOf, whenOf } from './synthetic-times.js';

/** @import { SyntheticPlace } from './synthetic-places.js' */
/** @import { Figure, Quote } from './synthetic-words.js' */

/**
 * @typedef {object} SyntheticOptions
 * @property {number} incidents how many
 * @property {number} places how many of them lie at, at most
 * @property {number} days the length of the span
 * @property {number} seed
 */

/**
 * @typedef {object} SyntheticClaim
 * @property {string} source
 * @property {Quote} quote
 * @property {string} speaker
 * @property {'reports' | 'accuses' | 'confirms' | 'denies'} stance
 * @property {Figure['record'][]} [figures]
 */

/** @typedef {typeof CATEGORIES[number][0]} SyntheticCategory */

/**
 * @typedef {object} SyntheticIncident as an author writes it
 * @property {string} id
 * @property {string} title
 * @property {SyntheticCategory} category
 * @property {string} when
 * @property {'stated' | 'inferred'} whenBasis
 * @property {string} [whenNote]
 * @property {string | null} place
 * @property {string[]} [related]
 * @property {SyntheticClaim[]} claims
 */

/**
 * @typedef {object} SyntheticIncidents
 * @property {SyntheticPlace[]} places
 * @property {number} articles how many there are
 * @property {(index: number) => SyntheticIncident} at made when it is asked for, the same each time
 * @property {(source: number, slot: number, stance: Random, subject: string, figure: Figure | null) => SyntheticClaim} claim
 */

/** @import { Random } from './random.js' */

export const BOUNDS = /** @type {const} */ ([
  [45.6, 38.75],
  [47.75, 41.05],
]);

/** Shares of a thousand. A ceasefire is a span of the timeline until it is violated, so there are few. */
const CATEGORIES = /** @type {const} */ ([
  ['shelling', 250],
  ['attack', 120],
  ['missile-strike', 90],
  ['explosion-heard', 60],
  ['airstrike', 110],
  ['aircraft-downed', 70],
  ['clash', 120],
  ['losses', 50],
  ['control-change', 50],
  ['ceasefire-violation', 27],
  ['diplomacy', 30],
  ['other', 20],
  ['ceasefire', 3],
]);

const STANCES = /** @type {const} */ ([
  ['reports', 60],
  ['accuses', 18],
  ['confirms', 14],
  ['denies', 8],
]);

/** Shares of a hundred. */
const CLAIMS = /** @type {const} */ ([
  [1, 60],
  [2, 30],
  [3, 10],
]);
/** No incident has more, so that each has quotes of its own in its article. */
const MOST_CLAIMS = 3;

export const SPEAKERS = 18;
/** About this many incidents to an article, as far as there are articles. */
const PER_SOURCE = 25;
const MOST_SOURCES = 400;

/**
 * Made-up incidents, each from its number alone: a million need not be kept to have any one of them.
 * @param {SyntheticOptions} options
 * @returns {SyntheticIncidents}
 */
export function createIncidents({ incidents: count, places: placeCount, days, seed }) {
  const places = createPlaces(Math.min(placeCount, count), BOUNDS, createRandom(seed));
  const articles = Math.min(MOST_SOURCES, Math.max(1, Math.round(count / PER_SOURCE)));

  /** @type {SyntheticIncidents['claim']} */
  const claim = (day, slot, random, subject, figure) => ({
    // An article tells of what has just been; one more day or less does not matter here.
    source: sourceId(Math.min(articles - 1, Math.floor((day / days) * articles))),
    quote: quoteIn(slot, subject, figure),
    // Every speaker speaks, however few claims there are.
    speaker: speakerId(
      slot < SPEAKERS * MOST_CLAIMS && slot % MOST_CLAIMS === 0
        ? slot / MOST_CLAIMS
        : random.integer(0, SPEAKERS - 1),
    ),
    stance: random.weighted(STANCES),
    ...(figure && { figures: [figure.record] }),
  });

  /** @type {SyntheticIncidents['at']} */
  const at = (index) => {
    const random = createRandom(seed + Math.imul(index + 1, 0x9e37_79b1));
    const category = random.weighted(CATEGORIES);
    const day = dayOf(index, count, days, random);
    const place = placeAt(index, places, random);
    const subject = place ? place.names.en : 'the region';
    const inferred = random.chance(0.2);
    const partner = partnerOf(index, count);
    return {
      id: incidentId(index),
      title: `Made-up ${category.replaceAll('-', ' ')}${place ? `, ${subject}` : ''}, no. ${index + 1}`,
      category,
      when: whenOf(day, random),
      whenBasis: inferred ? 'inferred' : 'stated',
      ...(inferred && { whenNote: 'Made up: no report says so.' }),
      place: place ? place.id : null,
      ...(partner !== null && { related: [incidentId(partner)] }),
      claims: Array.from({ length: random.weighted(CLAIMS) }, (_, number) =>
        claim(
          day,
          index * MOST_CLAIMS + number,
          random,
          subject,
          random.chance(0.4) ? figureFor(random) : null,
        ),
      ),
    };
  };
  return { places, articles, at, claim };
}

/**
 * Every place has one incident at least; the earlier a place, the more it has.
 * @param {number} index
 * @param {SyntheticPlace[]} places
 * @param {Random} random
 * @returns {SyntheticPlace | null}
 */
function placeAt(index, places, random) {
  if (index < places.length) return places[index] ?? null;
  if (random.chance(0.03)) return null;
  return places[Math.floor(places.length * random.number() ** 2)] ?? null;
}

/** @param {number} index */
function incidentId(index) {
  return `incident-${String(index + 1).padStart(7, '0')}`;
}

/** @param {number} index */
export function sourceId(index) {
  return `article-${index + 1}`;
}

/** @param {number} index */
export function speakerId(index) {
  return `speaker-${index + 1}`;
}

/**
 * One incident in ten is related to its neighbour, and back.
 * @param {number} index
 * @param {number} count
 */
function partnerOf(index, count) {
  const place = index % 20;
  if (place === 0) return index + 1 < count ? index + 1 : null;
  return place === 1 ? index - 1 : null;
}
