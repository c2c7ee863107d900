/** Made-up tables in the shape of UCDP's Georeferenced Event Dataset: its columns, its codes, about its lengths. */
import { createRandom } from '../random.js';
import { SYLLABLES } from '../synthetic-places.js';

/** @import { Random } from '../random.js' */

/**
 * @typedef {object} GedRows
 * @property {Generator<string>} lines the header and each row, line ends included
 * @property {GedCounts} counts what an import must find, once all lines were made
 */

/** @typedef {{ rows: number, incidents: number, joined: number, duplicates: number, rejected: number }} GedCounts */

const HEADER =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,' +
  'dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,' +
  'source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,' +
  'where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,' +
  'date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';

/** The real table has about 80,000 places in 260,000 rows; what is known no nearer than a country or a region adds few. */
const NEW_PLACE = 0.36;
/** Every so many rows one stands again as it was, and one lacks its date: both must be found. */
const REPEATED_EVERY = 9973;
const UNDATED_EVERY = 7919;

const COUNTRIES = 60;
const DYADS = 500;
const OFFICES = 400;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1989, 0, 1);
const DAYS = 34 * 365;
const REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Middle East'];

/** Shares as the table has them, roughly. @type {readonly (readonly [string, number])[]} */
const WHERE_PRECISIONS = [
  ['1', 42],
  ['2', 22],
  ['3', 13],
  ['4', 12],
  ['5', 4],
  ['6', 6],
  ['7', 1],
];
/** @type {readonly (readonly [string, number])[]} */
const DATE_PRECISIONS = [
  ['1', 80],
  ['2', 10],
  ['3', 4],
  ['4', 4],
  ['5', 2],
];
/** How many days an event of a precision may have taken. @type {Readonly<Record<string, number>>} */
const LENGTHS = { 1: 0, 2: 5, 3: 6, 4: 30, 5: 360 };
const WORDS =
  'after area army attack base car checkpoint city clash convoy council day district dozens forces government group ' +
  'guard hill hospital in injured killed least market men military near night of officials on patrol people police ' +
  'post report river road say says several shot soldiers south station town troops two unknown vehicle village west with';

/**
 * @param {number} rows @param {number} [seed] the same gives the same bytes
 * @returns {GedRows}
 */
export function gedRows(rows, seed = 1) {
  const counts = { rows, incidents: rows, joined: 0, duplicates: 0, rejected: 0 };
  return { counts, lines: linesOf(rows, seed, counts) };
}

/** @param {number} rows @param {number} seed @param {GedCounts} counts */
function* linesOf(rows, seed, counts) {
  const random = createRandom(seed);
  let places = 0;
  let line = '';
  yield `${HEADER}\n`;
  for (let row = 1; row <= rows; row += 1) {
    if (line !== '' && row % REPEATED_EVERY === 0) {
      counts.duplicates += 1;
      counts.incidents -= 1;
      yield line;
      continue;
    }
    const isNew = places === 0 || random.chance(NEW_PLACE);
    // Most of what is reported happens where much has happened before.
    const place = isNew ? places : Math.floor(places * random.number() ** 2);
    if (isNew) places += 1;
    const isDated = row % UNDATED_EVERY !== 0;
    if (!isDated) {
      counts.rejected += 1;
      counts.incidents -= 1;
    }
    line = `${cellsOf(row, placeAt(place, seed), isDated, random).map(written).join(',')}\n`;
    yield line;
  }
}

/**
 * @param {number} row @param {ReturnType<typeof placeAt>} place
 * @param {boolean} isDated @param {Random} random
 * @returns {readonly (string | number)[]}
 */
function cellsOf(row, place, isDated, random) {
  const dyad = dyadOf(place.country, random);
  const time = timeOf(random);
  const where = whereOf(place, random);
  const sources = sourcesOf(place, time.first, random);
  const deaths = [0, 0, 0, 0].map(() => (random.chance(0.35) ? random.integer(1, 12) : 0));
  const best = deaths.reduce((sum, each) => sum + each, 0);
  const year = new Date(time.first).getUTCFullYear();
  const ids = {
    conflict: dyad.id + 10_000,
    dyad: dyad.id + 9000,
    a: place.country + 200,
    b: dyad.id + 2000,
  };
  return [
    [row, `${place.code}-${year}-${dyad.type}-${dyad.id}-${row % 997}`, year, 'True', 'Clear'],
    [dyad.type, dyad.id, ids.conflict, `${place.countryName}: Government`],
    [dyad.id, ids.dyad, `${dyad.a} - ${dyad.b}`],
    [place.country + 100, ids.a, dyad.a, dyad.id + 1000, ids.b, dyad.b, sources.length],
    [sources.map(({ office, day, headline }) => `"${office},${day},${headline}"`).join(';')],
    [sources.map(({ office }) => office).join(';'), sources.map(({ day }) => day).join(';')],
    [sources.map(({ headline }) => headline).join(';')],
    [random.chance(0.4) ? 'police, local officials' : ''],
    [where.precision, where.name, where.description, place.province],
    [where.precision === '6' ? '' : place.district, where.lat, where.lng],
    [`POINT (${where.lng} ${where.lat})`],
    [Math.floor((where.lat + 90) * 2) * 720 + Math.floor((where.lng + 180) * 2)],
    [place.countryName, place.country + 300, REGIONS[place.country % REGIONS.length] ?? ''],
    [random.chance(0.9) ? 1 : 2, time.precision],
    isDated ? [stampOf(time.first), stampOf(time.last)] : ['', ''],
    [...deaths, best, best + (random.chance(0.2) ? random.integer(1, 9) : 0)],
    [random.chance(0.1) ? 0 : best, place.country + 300, ''],
  ].flat();
}

/** @param {number} index @param {number} seed */
function placeAt(index, seed) {
  const random = createRandom(seed * 1_000_003 + index);
  const country = Math.floor(COUNTRIES * random.number() ** 2);
  const own = createRandom(country + 7);
  const countryName = `${nameOf(own)}land`;
  const centre = { lat: own.integer(-30, 45), lng: own.integer(-90, 120) };
  const off = () => random.number() + random.number() - 1;
  const province = random.integer(1, 20);
  return {
    country,
    countryName,
    code: countryName.slice(0, 3).toUpperCase(),
    centre,
    province: `${nameOf(createRandom(country * 100 + province))} province`,
    district: `${nameOf(createRandom(country * 1000 + province * 40 + random.integer(1, 12)))} district`,
    name: `${nameOf(random)} ${random.weighted(KINDS)}`,
    lat: degrees(centre.lat + off() * 6),
    lng: degrees(centre.lng + off() * 8),
  };
}

const KINDS = /** @type {const} */ ([
  ['village', 6],
  ['town', 3],
  ['city', 1],
]);

/** Where an event is said to have been: a place, or the middle of what holds it. @param {ReturnType<typeof placeAt>} place @param {Random} random */
function whereOf(place, random) {
  const precision = random.weighted(WHERE_PRECISIONS);
  const { name, province, centre, countryName } = place;
  if (precision === '6')
    return { precision, name: countryName, description: countryName, ...centre };
  if (precision === '4') {
    const at = (province.charCodeAt(0) % 26) / 5;
    const lat = degrees(centre.lat + at);
    return { precision, name: province, description: province, lat, lng: degrees(centre.lng - at) };
  }
  const { lat, lng } = place;
  const near = random.chance(0.3) ? `${wordsOf(random, 2, 8)} ${name}` : name;
  return { precision, name, description: near, lat, lng };
}

/** @param {number} country @param {Random} random */
function dyadOf(country, random) {
  const id = country + COUNTRIES * Math.floor((DYADS / COUNTRIES) * random.number());
  const a = `Government of ${nameOf(createRandom(country + 7))}land`;
  const b = `${nameOf(createRandom(id + 31))} ${id % 2 === 0 ? 'Front' : 'Movement'}`;
  return {
    id,
    type: random.weighted([
      [1, 7],
      [2, 1],
      [3, 2],
    ]),
    a,
    b,
  };
}

/** @param {Random} random */
function timeOf(random) {
  const precision = random.weighted(DATE_PRECISIONS);
  const first = FIRST_DAY + random.integer(0, DAYS) * DAY;
  return { precision, first, last: first + (LENGTHS[precision] ?? 0) * DAY };
}

/** @param {ReturnType<typeof placeAt>} place @param {number} first @param {Random} random */
function sourcesOf(place, first, random) {
  const count = random.weighted([
    [1, 6],
    [2, 2],
    [3, 1],
    [5, 1],
  ]);
  return Array.from({ length: count }, () => ({
    office: `${nameOf(createRandom(Math.floor(OFFICES * random.number() ** 3) + 53))} ${place.country % 2 === 0 ? 'News' : 'Agency'}`,
    day: new Date(first + random.integer(0, 9) * DAY).toISOString().slice(0, 10),
    headline: wordsOf(random, 5, 12),
  }));
}

const VOCABULARY = WORDS.split(' ');

/** @param {Random} random @param {number} least @param {number} most */
function wordsOf(random, least, most) {
  const count = random.integer(least, most);
  const words = Array.from(
    { length: count },
    () => VOCABULARY[random.integer(0, VOCABULARY.length - 1)],
  );
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {Random} random */
function nameOf(random) {
  const length = random.integer(2, 4);
  let word = '';
  for (let at = 0; at < length; at += 1) word += SYLLABLES[random.integer(0, SYLLABLES.length - 1)];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** @param {number} day epoch milliseconds */
function stampOf(day) {
  return `${new Date(day).toISOString().slice(0, 10)} 00:00:00.000`;
}

/** @param {number} value */
function degrees(value) {
  return Math.round(value * 1e6) / 1e6;
}

/** @param {string | number} cell */
function written(cell) {
  const text = String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
