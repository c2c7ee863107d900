import type { CodeMeanings, PlacePrecision, TimePrecision, Use } from '../../mapping.ts';
import type { Column, Table } from '../../table.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { hasAll, usesOf } from '../table-columns.ts';
import { get, isObject, objectsOf, recordsOf, stringAt, tableOfRecords } from '../json-records.ts';
import type { KnownTable, Terms, Told } from '../known.ts';

/** What ACLED's codebook calls the day, the week and the month of an event. */
const TIME_PRECISION: CodeMeanings<TimePrecision> = { '1': 'day', '2': 'week', '3': 'month' };

/** The town itself; a part of a region, by its nearest town; a region, by its capital or its middle. */
const GEO_PRECISION: CodeMeanings<PlacePrecision> = {
  '1': { kind: 'town', radiusKm: 5 },
  '2': { kind: 'district', radiusKm: 25 },
  '3': { kind: 'region', radiusKm: 100 },
};

/** Columns of all versions: those of before March 2023 had `data_id`, `event_id_no_cnty` and `iso3`, too. */
const USES: Readonly<Record<string, Use>> = {
  event_id_cnty: { as: 'id' },
  event_date: { as: 'when' },
  year: { as: 'nothing' },
  time_precision: { as: 'time-precision', codes: TIME_PRECISION },
  event_type: { as: 'category' },
  sub_event_type: { as: 'title' },
  actor1: { as: 'actor' },
  actor2: { as: 'target' },
  country: { as: 'country' },
  admin1: { as: 'admin' },
  admin2: { as: 'admin' },
  admin3: { as: 'admin' },
  location: { as: 'place' },
  latitude: { as: 'latitude', form: 'decimal' },
  longitude: { as: 'longitude', form: 'decimal' },
  geo_precision: { as: 'place-precision', codes: GEO_PRECISION },
  source: { as: 'source', between: '; ' },
  notes: { as: 'note' },
  fatalities: { as: 'figure', measure: 'killed', of: 'people', bound: 'exact', decimal: 'point' },
  timestamp: { as: 'nothing' },
};

export const ACLED_TERMS: Terms = {
  credit: 'ACLED (Armed Conflict Location & Event Data), acleddata.com',
  licence: 'ACLED’s terms of use and attribution policy, acleddata.com',
  address: 'https://acleddata.com/',
};

const TOLD: readonly Told[] = [
  {
    about: 'terms',
    text:
      'ACLED’s terms hold for these rows: it must be credited, with a link, wherever they are shown, with the day on which ' +
      'you got them and what you chose of them; and nobody else may be given direct access to its raw data, which a public ' +
      'page of all rows, and its downloads, would do. Read its terms at acleddata.com, and ask ACLED before you publish.',
  },
  {
    about: 'reading',
    text: 'ACLED’s actor 1 and actor 2 are read as actor and target, but their order doesn’t say who attacked whom.',
  },
  {
    about: 'left-out',
    text: '“timestamp” is when ACLED uploaded a row, not when anything happened: it is left out, as “year”, which the date says.',
  },
];

/** Pages of ACLED’s API are cut at a limit, 5,000 by default, of which the answer doesn’t speak. */
const PAGE = 500;

/** Whether a table has ACLED’s columns, of any version. */
export function isAcled(columns: readonly Column[]): boolean {
  // Its API gives those that are asked for; of older ones, no single name is ACLED's alone.
  return (
    hasAll(columns, ['event_id_cnty', 'event_date', 'event_type']) ||
    hasAll(columns, ['data_id', 'event_date', 'event_type', 'sub_event_type', 'actor1'])
  );
}

/** Whether JSON is an answer of ACLED’s API. */
export function isAcledJson(json: unknown): boolean {
  const first = objectsOf(get(json, 'data'))[0] ?? objectsOf(json)[0];
  if (first !== undefined) return isAcled(Object.keys(first).map((name) => ({ name })));
  return (
    isObject(json) && 'success' in json && 'status' in json && ('data' in json || 'error' in json)
  );
}

/** @param table one that `isAcled` */
export function acledTable(table: Table): KnownTable {
  const hasId = hasAll(table.columns, ['event_id_cnty']);
  return {
    as: 'table',
    table: { ...table, format: 'acled' },
    mapping: {
      format: 'acled',
      columns: usesOf(table.columns, hasId ? USES : { ...USES, data_id: { as: 'id' } }),
      rows: 'events',
      unknown: ['-99', '-9'],
      held: {},
      others: 'field',
    },
    told: TOLD,
    terms: ACLED_TERMS,
  };
}

/** @throws {UnreadableFileError} where the answer is an error or has no row */
export function acledJson(source: string, json: unknown): KnownTable {
  const list = Array.isArray(json) ? json : get(json, 'data');
  const records = recordsOf(list);
  if (records.length === 0)
    throw new UnreadableFileError(
      source,
      get(json, 'success') === false || get(json, 'error') !== undefined
        ? `an error of ACLED’s API (${errorText(json)})`
        : 'an answer of ACLED’s API without a row',
      'its rows, under “data”',
      'ask the API again, signed in and with other filters',
    );
  const known = acledTable(
    tableOfRecords('acled', source, records, { how: ['ACLED’s API, JSON'] }),
  );
  const cut = cutTold(json, records.length);
  return cut === null ? known : { ...known, told: [...known.told, cut] };
}

function errorText(json: unknown): string {
  const error = get(json, 'error');
  const text = stringAt(json, 'error') || stringAt(error, 'message') || stringAt(json, 'message');
  return (text || `status ${stringAt(json, 'status') || 'unknown'}`).slice(0, 200);
}

function cutTold(json: unknown, rows: number): Told | null {
  const total = Number(stringAt(json, 'total_count') || stringAt(json, 'count'));
  if (total > rows)
    return {
      about: 'cut',
      text: `the file has ${rows} rows of ${total} that the API counted: it is one page; fetch the others, too.`,
    };
  return rows % PAGE === 0
    ? {
        about: 'cut',
        text: `the file has exactly ${rows} rows: it may be one page, cut at its limit; ask the API for page 2.`,
      }
    : null;
}
