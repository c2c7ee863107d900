// Writes a data folder of made-up incidents, of any number, that passes `dateline check`: for measuring, and for
// seeing how the page bears more than its own dataset has. The same options give the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { articleAt, figureFor } from './synthetic-words.js';
import { createPlaces } from './synthetic-places.js';
import { createRandom } from './random.js';

/** @import { Random } from './random.js' */
/** @import { Article, Figure } from './synthetic-words.js' */
/** @import { SyntheticPlace } from './synthetic-places.js' */

/**
 * @typedef {object} SyntheticOptions
 * @property {number} incidents how many
 * @property {number} places how many of them lie at, at most
 * @property {number} days the length of the span
 * @property {number} seed
 */

/** The dataset's id: a folder with another dataset in it is never written over. */
export const SYNTHETIC_ID = 'synthetic';

export const BOUNDS = /** @type {const} */ ([
  [45.6, 38.75],
  [47.75, 41.05],
]);
const FIRST_DAY = Date.UTC(2020, 5, 1);
const DAY = 86_400_000;
/** Baku keeps one offset all year. */
const OFFSET = '+04:00';

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

const STANCES = /** @type {const} */ ([
  ['reports', 60],
  ['accuses', 18],
  ['confirms', 14],
  ['denies', 8],
]);

const PARTIES = /** @type {const} */ ([
  'azerbaijan',
  'armenia',
  'nagorno-karabakh',
  'third-party',
  'press',
  'witness',
]);
const SPEAKERS = 18;
/** About this many incidents to an article, as far as there are articles. */
const PER_SOURCE = 25;
const MOST_SOURCES = 400;
const PUBLISHERS = ['Courier', 'Gazette', 'Herald', 'Observer', 'Wire', 'Record', 'Chronicle'];

/**
 * @param {string} out
 * @param {SyntheticOptions} options
 */
export function writeSyntheticData(out, { incidents, places: placeCount, days, seed }) {
  prepare(out);
  const random = createRandom(seed);
  const places = createPlaces(Math.min(placeCount, incidents), BOUNDS, random);
  const used = { places: new Set(), speakers: new Set(), sources: new Set() };
  const articles = Array.from(
    { length: Math.min(MOST_SOURCES, Math.max(1, Math.round(incidents / PER_SOURCE))) },
    articleAt,
  );

  let claims = 0;
  /** @param {string} subject @param {number} day @param {Figure | null} figure */
  const claimAt = (subject, day, figure) => {
    // An article tells of what has just been; one more day or less does not matter here.
    const source = Math.min(articles.length - 1, Math.floor((day / days) * articles.length));
    // Every speaker speaks, however few claims there are.
    const speaker = claims < SPEAKERS ? claims : random.integer(0, SPEAKERS - 1);
    claims += 1;
    used.sources.add(source);
    used.speakers.add(speaker);
    return {
      source: sourceId(source),
      quote: /** @type {Article} */ (articles[source]).say(subject, figure),
      speaker: `speaker-${speaker + 1}`,
      stance: random.weighted(STANCES),
      ...(figure && { figures: [figure.record] }),
    };
  };

  for (let index = 0; index < incidents; index++) {
    const category = random.weighted(CATEGORIES);
    const day = dayOf(index, incidents, days, random);
    // Every place has one incident at least; the earlier a place, the more it has.
    const place =
      index < places.length
        ? index
        : random.chance(0.03)
          ? null
          : Math.floor(places.length * random.number() ** 2);
    const at = place === null ? null : /** @type {SyntheticPlace} */ (places[place]);
    if (at) used.places.add(place);
    const title = `Made-up ${category.replaceAll('-', ' ')}${at ? `, ${at.names.en}` : ''}, no. ${index + 1}`;
    const inferred = random.chance(0.2);
    const partner = partnerOf(index, incidents);
    writeJson(join(out, 'events/incidents', `${incidentId(index)}.json`), {
      id: incidentId(index),
      title,
      category,
      when: whenOf(day, random),
      whenBasis: inferred ? 'inferred' : 'stated',
      ...(inferred && { whenNote: 'Made up: no report says so.' }),
      place: at ? at.id : null,
      ...(partner !== null && { related: [incidentId(partner)] }),
      claims: Array.from(
        {
          length: random.weighted([
            [1, 60],
            [2, 30],
            [3, 10],
          ]),
        },
        () =>
          claimAt(
            at ? at.names.en : 'the region',
            day,
            random.chance(0.4) ? figureFor(random) : null,
          ),
      ),
    });
  }

  const tallies = Array.from({ length: 12 }, (_, at) => {
    const day = Math.floor(((at + 1) * days) / 13);
    const count = (at + 1) * 7;
    const figure = {
      record: {
        measure: /** @type {const} */ ('killed'),
        of: 'people',
        text: `${count} people`,
        min: count,
        max: count,
      },
      words: `${count} people were killed`,
    };
    return {
      id: `tally-${at + 1}`,
      title: `Made-up total no. ${at + 1}`,
      asOf: isoDay(day),
      series: 'made-up-total',
      claims: [claimAt('the region', day, figure)],
    };
  });

  writeJson(join(out, 'events/dataset.json'), {
    id: SYNTHETIC_ID,
    version: '1.0.0',
    title: `Made-up data: ${incidents} incidents that never were`,
    summary:
      'Data made up for measuring. None of its incidents, articles, speakers and places exist.',
    timeZone: 'Asia/Baku',
    span: `${isoDay(0)}/${isoDay(days - 1)}`,
    bounds: BOUNDS,
    licence: 'CC0 1.0',
    languages: ['en', 'az', 'hy', 'ru', 'tr'],
  });
  writeJson(
    join(out, 'events/sources.json'),
    [...used.sources]
      .toSorted((a, b) => a - b)
      .map((at) => sourceAt(at, articles.length, days, seed)),
  );
  writeJson(
    join(out, 'events/speakers.json'),
    [...used.speakers]
      .toSorted((a, b) => a - b)
      .map((at) => ({
        id: `speaker-${at + 1}`,
        name: `Made-up speaker ${at + 1}`,
        party: PARTIES[at % PARTIES.length],
      })),
  );
  writeJson(join(out, 'events/tallies.json'), tallies);
  const named = places.filter((_, at) => used.places.has(at));
  writeJson(join(out, 'geo/places.geojson'), {
    type: 'FeatureCollection',
    features: named.map(({ feature }) => feature),
  });
  writeJson(join(out, 'geo/outlines.geojson'), {
    type: 'FeatureCollection',
    features: named.flatMap(({ outline }) => outline ?? []),
  });
}

/**
 * Makes the folder empty, if it is ours or not there.
 * @param {string} out
 */
function prepare(out) {
  let names = /** @type {string[]} */ ([]);
  try {
    names = readdirSync(out);
  } catch {
    // Not there yet.
  }
  if (names.length > 0) {
    let id = null;
    try {
      id = JSON.parse(readFileSync(join(out, 'events/dataset.json'), 'utf8')).id;
    } catch {
      // Something else.
    }
    if (id !== SYNTHETIC_ID)
      throw new Error(
        `${out} holds other files: name a new folder, or one written by this program`,
      );
    rmSync(out, { recursive: true });
  }
  mkdirSync(join(out, 'events/incidents'), { recursive: true });
  mkdirSync(join(out, 'geo'), { recursive: true });
}

/** @param {string} path @param {unknown} value */
function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** @param {number} index */
function incidentId(index) {
  return `incident-${String(index + 1).padStart(6, '0')}`;
}

/** @param {number} index */
function sourceId(index) {
  return `article-${index + 1}`;
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

/**
 * Half of the incidents evenly over the span, half in four busy weeks.
 * @param {number} index
 * @param {number} count
 * @param {number} days
 * @param {Random} random
 */
function dayOf(index, count, days, random) {
  const even = Math.floor((index / count) * days);
  if (index % 2 === 0) return even;
  const busy = Math.floor(((random.integer(0, 3) + 0.5) * days) / 4);
  return Math.max(0, Math.min(days - 1, busy + random.integer(-3, 3)));
}

/** @param {number} day */
function isoDay(day) {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}

/** @param {number} day @param {number} minute of the day */
function isoClock(day, minute) {
  const clock = new Date(FIRST_DAY + day * DAY + minute * 60_000).toISOString().slice(0, 19);
  return `${clock}${OFFSET}`;
}

/**
 * EDTF, in one of the forms that the contract knows.
 * @param {number} day
 * @param {Random} random
 */
function whenOf(day, random) {
  const minute = random.integer(0, 1439);
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
      return `${isoClock(day, minute)}/${isoClock(day, minute + random.integer(10, 600))}`;
    case 'undated':
      return '../..';
  }
}

/**
 * @param {number} index
 * @param {number} count
 * @param {number} days
 * @param {number} seed
 */
function sourceAt(index, count, days, seed) {
  const [year, month, day] = isoDay(Math.floor(((index + 1) * days) / count))
    .split('-')
    .map(Number);
  const publisher = PUBLISHERS[index % PUBLISHERS.length];
  return {
    id: sourceId(index),
    type: 'article-newspaper',
    title: `Made-up article no. ${index + 1}`,
    'container-title': `The Made-up ${publisher}`,
    issued: { 'date-parts': [[year, month, day]] },
    URL: `https://example.org/made-up/${index + 1}`,
    language: 'en',
    custom: { sha256: createHash('sha256').update(`${seed} ${index}`).digest('hex') },
  };
}

const USAGE =
  'Usage: node e2e/bench/synthetic-data.js --incidents N --out DIR [--places P] [--days D] [--seed S]';

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      incidents: { type: 'string' },
      out: { type: 'string' },
      places: { type: 'string', default: '150' },
      days: { type: 'string', default: '180' },
      seed: { type: 'string', default: '1' },
    },
  });
  const options = {
    incidents: Number(values.incidents),
    places: Number(values.places),
    days: Number(values.days),
    seed: Number(values.seed),
  };
  if (
    values.out === undefined ||
    !Object.values(options).every((n) => Number.isInteger(n) && n > 0)
  ) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    writeSyntheticData(values.out, options);
  }
}
