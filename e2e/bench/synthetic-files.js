import { createHash } from 'node:crypto';
import {
  BOUNDS,
  createIncidents,
  MOST_CLAIMS,
  sourceId,
  SPEAKERS,
  speakerId,
} from './synthetic-incidents.js';
import { createRandom } from './random.js';
import { quoteIn } from './synthetic-words.js';
import { isoDay } from './synthetic-times.js';

/** @import { BareIncident, SyntheticIncidents, SyntheticOptions } from './synthetic-incidents.js' */

/** The dataset's id: a folder with another dataset in it is never written over. */
export const SYNTHETIC_ID = 'synthetic';

const PARTIES = /** @type {const} */ ([
  'azerbaijan',
  'armenia',
  'nagorno-karabakh',
  'third-party',
  'press',
  'witness',
]);
const PUBLISHERS = ['Courier', 'Gazette', 'Herald', 'Observer', 'Wire', 'Record', 'Chronicle'];
const TALLIES = 12;

/**
 * Everything of a made-up dataset but its incidents, of which it needs to know what they name: nothing may lie unused.
 * @param {SyntheticOptions} options
 * @param {SyntheticIncidents} made
 */
export function createFiles({ incidents, days, seed }, made) {
  const used = { places: new Set(), speakers: new Set(), sources: new Set() };
  const tallies = Array.from({ length: TALLIES }, (_, at) => tallyAt(at, days, incidents, made));
  for (const { claims } of tallies) note(claims);

  /** @param {readonly { source: string, speaker: string }[]} claims */
  function note(claims) {
    for (const { source, speaker } of claims) {
      used.sources.add(source);
      used.speakers.add(speaker);
    }
  }
  return {
    /** @param {BareIncident} incident is to be told of before `files` is called */
    note(incident) {
      if (incident.place !== null) used.places.add(incident.place);
      note(incident.claims);
    },
    files() {
      const named = made.places.filter(({ id }) => used.places.has(id));
      return {
        dataset: {
          id: SYNTHETIC_ID,
          version: '1.0.0',
          title: `Made-up data: ${incidents.toLocaleString('en')} incidents that never were`,
          summary:
            'Data made up for measuring. None of its incidents, articles, speakers and places exist.',
          timeZone: 'Asia/Baku',
          span: `${isoDay(0)}/${isoDay(days - 1)}`,
          bounds: BOUNDS,
          licence: 'CC0 1.0',
          languages: ['en', 'az', 'hy', 'ru', 'tr'],
        },
        sources: Array.from({ length: made.articles }, (_, at) =>
          sourceAt(at, made.articles, days, seed),
        ).filter(({ id }) => used.sources.has(id)),
        speakers: Array.from({ length: SPEAKERS }, (_, at) => ({
          id: speakerId(at),
          name: `Made-up speaker ${at + 1}`,
          party: PARTIES[at % PARTIES.length],
        })).filter(({ id }) => used.speakers.has(id)),
        tallies,
        places: {
          type: /** @type {const} */ ('FeatureCollection'),
          features: named.map(({ feature }) => feature),
        },
        outlines: {
          type: /** @type {const} */ ('FeatureCollection'),
          features: named.flatMap(({ outline }) => outline ?? []),
        },
      };
    },
  };
}

/**
 * All authored files of a made-up dataset.
 * @param {SyntheticOptions} options
 */
export function syntheticFiles(options) {
  const made = createIncidents(options);
  const rest = createFiles(options, made);
  const incidents = Array.from({ length: options.incidents }, (_, index) => made.at(index));
  for (const incident of incidents) rest.note(incident);
  return { ...rest.files(), incidents };
}

/**
 * @param {number} at
 * @param {number} days
 * @param {number} incidents
 * @param {SyntheticIncidents} made
 */
function tallyAt(at, days, incidents, made) {
  const day = Math.floor(((at + 1) * days) / (TALLIES + 1));
  const count = (at + 1) * 7;
  const slot = incidents * MOST_CLAIMS + at;
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
    claims: [
      {
        ...made.claim(day, slot, createRandom(at)),
        quote: quoteIn(slot, 'the region', figure),
        figures: [figure.record],
      },
    ],
  };
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
