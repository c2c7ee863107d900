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

/** @typedef {'reports' | 'accuses' | 'confirms' | 'denies'} Stance */
/** @typedef {{ source: string, speaker: string, stance: Stance }} BareClaim */
/** @typedef {BareClaim & { quote: Quote, figures?: Figure['record'][] }} SyntheticClaim */

/**
 * @typedef {object} BareIncident without its words
 * @property {string} id
 * @property {typeof CATEGORIES[number][0]} category
 * @property {string} when
 * @property {string | null} place
 * @property {string[]} [related]
 * @property {BareClaim[]} claims
 */

/**
 * @typedef {BareIncident & { title: string, whenBasis: 'stated' | 'inferred', whenNote?: string, claims: SyntheticClaim[] }}
 *   SyntheticIncident as an author writes it
 */

/**
 * @typedef {object} SyntheticIncidents
 * @property {SyntheticPlace[]} places
 * @property {number} articles how many there are
 * @property {(index: number) => BareIncident} bare made when it is asked for, the same each time
 * @property {(index: number) => SyntheticIncident} at the same with its words
 * @property {(day: number, slot: number, random: Random) => BareClaim} claim
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
export const MOST_CLAIMS = 3;

/** Far apart, so that neighbours have nothing in common. */
const STRIDE = 0x9e37_79b1;

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
  const claim = (day, slot, random) => ({
    // An article tells of what has just been; one more day or less does not matter here.
    source: sourceId(Math.min(articles - 1, Math.floor((day / days) * articles))),
    // Every speaker speaks, however few claims there are.
    speaker: speakerId(
      slot < SPEAKERS * MOST_CLAIMS && slot % MOST_CLAIMS === 0
        ? slot / MOST_CLAIMS
        : random.integer(0, SPEAKERS - 1),
    ),
    stance: random.weighted(STANCES),
  });

  /** @type {SyntheticIncidents['bare']} */
  const bare = (index) => {
    const random = createRandom(seed + Math.imul(index + 1, STRIDE));
    const day = dayOf(index, count, days, random);
    const place = placeAt(index, places, random);
    const partner = partnerOf(index, count);
    return {
      id: incidentId(index),
      category: random.weighted(CATEGORIES),
      when: whenOf(day, random),
      place: (place === null ? undefined : places[place])?.id ?? null,
      ...(partner !== null && { related: [incidentId(partner)] }),
      claims: Array.from({ length: random.weighted(CLAIMS) }, (_, number) =>
        claim(day, index * MOST_CLAIMS + number, random),
      ),
    };
  };

  const placeById = new Map(places.map((place) => [place.id, place]));
  /** @type {SyntheticIncidents['at']} */
  const at = (index) => {
    const incident = bare(index);
    // Words have chances of their own, so that an incident is the same with them and without.
    const random = createRandom(seed + Math.imul(index + 1, STRIDE) + 1);
    const { category, place, claims } = incident;
    const name = placeById.get(place ?? '')?.names.en;
    const inferred = random.chance(0.2);
    return {
      ...incident,
      title: `Made-up ${category.replaceAll('-', ' ')}${name ? `, ${name}` : ''}, no. ${index + 1}`,
      whenBasis: inferred ? 'inferred' : 'stated',
      ...(inferred && { whenNote: 'Made up: no report says so.' }),
      claims: claims.map((one, number) => {
        const figure = random.chance(0.4) ? figureFor(random) : null;
        const quote = quoteIn(index * MOST_CLAIMS + number, name ?? 'the region', figure);
        return { ...one, quote, ...(figure && { figures: [figure.record] }) };
      }),
    };
  };
  return { places, articles, bare, at, claim };
}

/**
 * Every place has one incident at least; the earlier a place, the more it has.
 * @param {number} index
 * @param {readonly unknown[]} places
 * @param {Random} random
 * @returns {number | null}
 */
function placeAt(index, { length }, random) {
  if (index < length) return index;
  return random.chance(0.03) ? null : Math.floor(length * random.number() ** 2);
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
