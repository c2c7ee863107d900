import type { CodeMeanings, PlacePrecision, Use } from '../../mapping.ts';
import type { Column, Table } from '../../table.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { cellsOf, named, textOf } from '../table-columns.ts';
import { get, isObject, objectsOf, recordsOf, stringAt, tableOfRecords } from '../json-records.ts';
import type { JsonObject } from '../json-records.ts';
import type { KnownTable, Terms, Told } from '../known.ts';
import { plainText } from '../plain-text.ts';

/** Airwars’ written scale for how exactly a place is known. */
const ACCURACY: CodeMeanings<PlacePrecision | null> = {
  exact_location: { kind: 'site', radiusKm: 0.1 },
  within_100m: { kind: 'site', radiusKm: 0.1 },
  within_100m_via_geolocation: { kind: 'site', radiusKm: 0.1 },
  within_1km: { kind: 'site', radiusKm: 1 },
  street: { kind: 'site', radiusKm: 1 },
  nearby_landmark: { kind: 'site', radiusKm: 1 },
  neighbourhood: { kind: 'site', radiusKm: 2 },
  neighbourhood_area: { kind: 'site', radiusKm: 2 },
  village: { kind: 'village', radiusKm: 3 },
  town: { kind: 'town', radiusKm: 5 },
  city: { kind: 'city', radiusKm: 10 },
  subdistrict: { kind: 'district', radiusKm: 15 },
  district: { kind: 'district', radiusKm: 25 },
  province_governorate: { kind: 'region', radiusKm: 100 },
  country: { kind: 'country', radiusKm: 500 },
};

/** Groups of people that a record counts, and what its figures are then of. */
const COUNTED: Readonly<Record<string, string>> = {
  killed_injured_civilian_non_combatants: 'civilians',
  killed_injured_children: 'children',
  killed_injured_women: 'women',
  killed_injured_men: 'men',
  killed_injured_belligerents: 'belligerents',
};

const TERMS: Terms = {
  credit: 'Airwars, airwars.org',
  licence: 'Airwars’ terms of use, airwars.org',
  address: 'https://airwars.org/',
};

const CREDIT: Told = {
  about: 'terms',
  text: 'Airwars must be credited wherever its records are shown: read its terms at airwars.org before you publish.',
};

const CODE =
  /^(?:unique_reference_code|incident_code|incident_id|airwars_code|code|incident|case_id)$/;
const NAME =
  /^(?:name|victim|victim_name|full_name|name_(?:en|ar|english|arabic)|english_name|arabic_name|names?_of_victims?)$/;

/** Whether JSON is records of Airwars’ map. */
export function isAirwarsJson(json: unknown): boolean {
  const [first] = recordsIn(json);
  return (
    first !== undefined &&
    (stringAt(first, 'acf', 'unique_reference_code') !== '' ||
      stringAt(first, 'unique_reference_code') !== '')
  );
}

/** Columns that Airwars alone calls so. */
const OWN = /^(?:unique_reference_code|airwars_.+)$/;
const ARABIC_NAME = /^(?:name_(?:ar|arabic)|arabic_name)$/;
const AIRWARS_ADDRESS = /^https?:\/\/(?:www\.)?airwars\.org\//i;
/** How many rows are looked at for one. */
const LOOKED_AT = 20;

/**
 * Whether a table is Airwars’ list of victims: any list of people may have codes of incidents, names and ages, and is not
 * Airwars’ for that. Theirs has columns of their own, names in Arabic beside who is related to whom, or their addresses.
 */
export function isAirwarsVictims(table: Table): boolean {
  if (!isVictims(table.columns)) return false;
  const names = table.columns.map(({ name }) => plainName(name));
  if (names.some((name) => OWN.test(name))) return true;
  if (names.some((name) => ARABIC_NAME.test(name)) && names.includes('relation')) return true;
  let left = LOOKED_AT;
  for (const { cells } of table.rows()) {
    if (cells.some((cell) => typeof cell === 'string' && AIRWARS_ADDRESS.test(cell))) return true;
    left -= 1;
    if (left === 0) return false;
  }
  return false;
}

/** Whether a table has a row for each victim, and their incident’s code, as Airwars’ has: whoever says so takes it for that. */
export function isVictims(columns: readonly Column[]): boolean {
  const names = [...named(columns).keys()].map(plainName);
  return (
    names.some((name) => CODE.test(name)) &&
    names.some((name) => NAME.test(name)) &&
    names.some((name) => /^(?:age|age_group|adult_child|gender|sex|age_range)$/.test(name))
  );
}

/** @throws {UnreadableFileError} where it has no record */
export function airwarsJson(source: string, json: unknown): KnownTable {
  const records = recordsIn(json);
  if (records.length === 0)
    throw new UnreadableFileError(source, 'a map of Airwars without records', 'its incidents');
  const several: number[] = [];
  const table = tableOfRecords(
    'airwars',
    source,
    records.map((record, at) => {
      const { record: flat, places } = flattened(record);
      if (places > 1) several.push(at + 1);
      return flat;
    }),
    { how: ['Airwars’ map, JSON'] },
  );
  return {
    as: 'table',
    table,
    mapping: {
      format: 'airwars',
      columns: Object.fromEntries(
        table.columns.flatMap(({ name }) => {
          const use = useOf(name);
          return use === null ? [] : [[name, use]];
        }),
      ),
      rows: 'events',
      unknown: [],
      held: {},
      others: 'field',
    },
    told: [
      CREDIT,
      {
        about: 'reading',
        text: '“incident_date” is read as the day; “date” and “modified” are when the page was published and changed, and are left out.',
      },
      ...(several.length > 0
        ? [
            {
              about: 'reading',
              text: `${several.length === 1 ? 'row' : 'rows'} ${several.slice(0, 20).join(', ')}${several.length > 20 ? ' …' : ''}: of several positions that which is marked as primary is taken, else the first.`,
            } as const,
          ]
        : []),
    ],
    terms: TERMS,
  };
}

/** @param table one that `isVictims`; read through once, as its incidents are counted */
export function airwarsVictims(table: Table): KnownTable {
  const code = table.columns.find(({ name }) => CODE.test(plainName(name)))!.name;
  const cell = cellsOf(table.columns, code.trim().toLowerCase());
  const codes = new Set<string>();
  let rows = 0;
  for (const row of table.rows()) {
    rows += 1;
    const text = textOf(cell(row));
    if (text !== '') codes.add(text);
  }
  const held: string[] = [];
  const columns = Object.fromEntries(
    table.columns.flatMap(({ name }): [string, Use][] => {
      const key = plainName(name);
      if (name === code) return [[name, { as: 'id' }]];
      if (NAME.test(key) || /relat(?:ive|ion)|family|father|mother|id_number|identity/.test(key)) {
        held.push(name);
        return [
          [name, { as: 'held', why: 'names of private persons, and who they are related to' }],
        ];
      }
      if (/^(?:date|incident_date|date_of_incident|date_of_death)$/.test(key))
        return [[name, { as: 'when' }]];
      if (/^(?:latitude|lat)$/.test(key)) return [[name, { as: 'latitude', form: 'decimal' }]];
      if (/^(?:longitude|lng|lon)$/.test(key))
        return [[name, { as: 'longitude', form: 'decimal' }]];
      if (/^(?:location|location_name|place)$/.test(key)) return [[name, { as: 'place' }]];
      if (/^(?:(?:victim_)?(?:status|outcome|fate)|casualty_status)$/.test(key))
        return [[name, { as: 'outcome' }]];
      if (/^(?:link|url|airwars_url|incident_link)$/.test(key))
        return [[name, { as: 'source-address' }]];
      return [];
    }),
  );
  return {
    as: 'table',
    table: { ...table, format: 'airwars' },
    mapping: { format: 'airwars', columns, rows: 'people', unknown: [], held: {}, others: 'field' },
    told: [
      CREDIT,
      {
        about: 'reading',
        text: `${rows} ${rows === 1 ? 'row is a person' : 'rows are a person each'}, of ${codes.size} ${codes.size === 1 ? 'incident' : 'incidents'} by “${code}”: the people of one incident are counted in it.`,
      },
      {
        about: 'held',
        text: `columns with names of private persons are held back until you ask for them: ${held.map((name) => `“${name}”`).join(', ')}.`,
      },
    ],
    terms: TERMS,
  };
}

function recordsIn(json: unknown): readonly JsonObject[] {
  if (Array.isArray(json)) return recordsOf(json);
  for (const key of ['incidents', 'data', 'records', 'venues', 'results']) {
    const records = recordsOf(get(json, key));
    if (records.length > 0) return records;
  }
  return [];
}

/** A record without its wrappings, and with one position: that which is primary. */
function flattened(record: JsonObject): { readonly record: JsonObject; readonly places: number } {
  const { acf, title, content, excerpt, ...rest } = record;
  const own = isObject(acf) ? acf : {};
  const { geolocations, latitude, longitude, ...facts } = { ...rest, ...own } as JsonObject;
  const positions = objectsOf(geolocations).filter((at) =>
    isPosition(at['latitude'], at['longitude']),
  );
  const place = positions.find((at) => at['primary_coordinate'] === true) ?? positions[0];
  const words = (value: unknown): string | null =>
    plainText(
      isObject(value) ? stringAt(value, 'rendered') : typeof value === 'string' ? value : '',
    ) || null;
  return {
    places: positions.length,
    record: {
      ...facts,
      title: words(title),
      content: words(content) ?? words(excerpt),
      latitude: place?.['latitude'] ?? (isPosition(latitude, longitude) ? latitude : null),
      longitude: place?.['longitude'] ?? (isPosition(latitude, longitude) ? longitude : null),
      geolocation_accuracy:
        place?.['geolocation_accuracy'] ?? facts['geolocation_accuracy'] ?? null,
    },
  };
}

/** Empty texts, and 0 for both, are no position. */
function isPosition(lat: unknown, lng: unknown): boolean {
  const isNumber = (value: unknown): boolean =>
    typeof value === 'number' ||
    (typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value));
  return isNumber(lat) && isNumber(lng) && (Number(lat) !== 0 || Number(lng) !== 0);
}

const RECORD_USES: Readonly<Record<string, Use>> = {
  unique_reference_code: { as: 'id' },
  incident_date: { as: 'when' },
  date: { as: 'nothing' },
  modified: { as: 'nothing' },
  title: { as: 'title' },
  content: { as: 'note' },
  link: { as: 'source-address' },
  location_name: { as: 'place' },
  country: { as: 'country' },
  region: { as: 'admin' },
  governorate: { as: 'admin' },
  latitude: { as: 'latitude', form: 'decimal' },
  longitude: { as: 'longitude', form: 'decimal' },
  geolocation_accuracy: { as: 'place-precision', codes: ACCURACY },
  victims: { as: 'held', why: 'names of private persons' },
  named_victims: { as: 'held', why: 'names of private persons' },
};

function useOf(name: string): Use | null {
  if (Object.hasOwn(RECORD_USES, name)) return RECORD_USES[name]!;
  if (/victim|names?$/.test(name)) return { as: 'held', why: 'names of private persons' };
  const figure = /^(.*)\.(killed|injured)_(min|max)$/.exec(name);
  const of = figure ? COUNTED[figure[1]!] : undefined;
  return of === undefined
    ? null
    : {
        as: 'figure',
        measure: figure![2] === 'killed' ? 'killed' : 'injured',
        of,
        bound: figure![3] === 'min' ? 'low' : 'high',
        decimal: 'point',
      };
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}
