/** @import { Random } from './random.js' */

/** @typedef {readonly [readonly [number, number], readonly [number, number]]} Bounds west and south, east and north */

/**
 * @typedef {object} SyntheticPlace
 * @property {string} id
 * @property {Record<'en' | 'az' | 'hy' | 'ru' | 'tr', string>} names
 * @property {object} feature
 * @property {object} [outline]
 */

const KINDS = /** @type {const} */ ([
  ['village', 52],
  ['town', 20],
  ['district', 9],
  ['sector', 7],
  ['site', 6],
  ['city', 5],
  ['region', 1],
]);

const RADIUS = { village: 2, town: 4, district: 20, sector: 14, site: 1, city: 6, region: 45 };

/**
 * Few enough that three or four of them, in any order, make no word that insults anybody or takes a side. "re" and "ka"
 * made places that the check refuses, as "Retakina"; other syllables made worse.
 */
export const SYLLABLES = [
  'be',
  'de',
  'la',
  'lo',
  'ma',
  'ne',
  'ni',
  'no',
  'se',
  'si',
  'ta',
  'te',
  'to',
  'va',
  've',
  'vi',
  'vo',
  'ze',
  'zo',
];

/** The letters of the syllables in the two other alphabets. */
const LETTERS = {
  hy: { from: 'abdeilmnostvz', to: 'աբդեիլմնոստվզ' },
  ru: { from: 'abdeilmnostvz', to: 'абдеилмноствз' },
};

/**
 * Made-up places, most of them near one of a few centres, as people live. All but one lie in the bounds.
 * @param {number} count
 * @param {Bounds} bounds
 * @param {Random} random
 * @returns {SyntheticPlace[]}
 */
export function createPlaces(count, bounds, random) {
  const centres = Array.from({ length: 9 }, () => pointIn(bounds, random));
  const taken = new Set();
  return Array.from({ length: count }, (_, index) => {
    let name = wordOf(random);
    while (taken.has(name)) name = wordOf(random);
    taken.add(name);
    const kind = random.weighted(KINDS);
    const point = index === 1 ? BEYOND : nearOneOf(centres, bounds, random);
    return placeOf(name, kind, point, random);
  });
}

/** One place beyond the bounds, as talks in a capital are. */
const BEYOND = /** @type {const} */ ([44.51, 40.18]);

/**
 * @param {string} name
 * @param {keyof typeof RADIUS} kind
 * @param {readonly [number, number]} coordinates
 * @param {Random} random
 * @returns {SyntheticPlace}
 */
function placeOf(name, kind, coordinates, random) {
  const id = name.toLowerCase();
  const names = {
    en: name,
    az: name,
    hy: transliterated(name, LETTERS.hy),
    ru: transliterated(name, LETTERS.ru),
    tr: name,
  };
  const feature = {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: {
      id,
      names,
      spellings: [name],
      kind,
      radiusKm: RADIUS[kind],
      coordinates: 'Made up, and its names in other languages transliterated.',
    },
  };
  const isArea = kind === 'district' || kind === 'sector';
  return { id, names, feature, ...(isArea && { outline: outlineOf(id, coordinates, random) }) };
}

/**
 * @param {string} id
 * @param {readonly [number, number]} centre
 * @param {Random} random
 */
function outlineOf(id, [lng, lat], random) {
  const corners = Array.from({ length: 24 }, (_, at) => {
    const angle = (at / 24) * 2 * Math.PI;
    const reach = 0.1 + random.number() * 0.08;
    return [rounded(lng + 1.3 * reach * Math.cos(angle)), rounded(lat + reach * Math.sin(angle))];
  });
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] },
    properties: { place: id },
  };
}

/**
 * @param {readonly (readonly [number, number])[]} centres
 * @param {Bounds} bounds
 * @param {Random} random
 * @returns {[number, number]}
 */
function nearOneOf(centres, bounds, random) {
  if (random.chance(0.3)) return pointIn(bounds, random);
  const [lng, lat] = random.weighted(centres.map((centre) => [centre, 1]));
  const [[west, south], [east, north]] = bounds;
  // Three dice rather than one: denser towards the centre.
  const off = () => random.number() + random.number() + random.number() - 1.5;
  const point = /** @type {[number, number]} */ ([
    rounded(lng + off() * 0.35),
    rounded(lat + off() * 0.27),
  ]);
  const inside = point[0] > west && point[0] < east && point[1] > south && point[1] < north;
  return inside ? point : nearOneOf(centres, bounds, random);
}

/** @param {Bounds} bounds @param {Random} random @returns {[number, number]} */
function pointIn([[west, south], [east, north]], random) {
  return [
    rounded(west + random.number() * (east - west)),
    rounded(south + random.number() * (north - south)),
  ];
}

/** @param {Random} random */
function wordOf(random) {
  const length = random.integer(3, 4);
  const word = Array.from({ length }, () => random.weighted(SYLLABLES.map((one) => [one, 1]))).join(
    '',
  );
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** @param {string} name @param {{ from: string, to: string }} letters */
function transliterated(name, { from, to }) {
  const word = name.toLowerCase().replaceAll(/./g, (letter) => to.charAt(from.indexOf(letter)));
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** @param {number} degrees */
function rounded(degrees) {
  return Math.round(degrees * 1e5) / 1e5;
}
