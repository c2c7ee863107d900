import type { CodeMeanings, PlacePrecision, TimePrecision, Use } from '../../mapping.ts';
import type { Column, Row, Table } from '../../table.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { hasAll, usesOf, withRows } from '../table-columns.ts';
import { get, isObject, objectsOf, recordsOf, stringAt, tableOfRecords } from '../json-records.ts';
import type { KnownTable, Terms, Told } from '../known.ts';

/** A day; two to six days, which the dates themselves say; a week; a month; up to a year. */
const DATE_PRECISION: CodeMeanings<TimePrecision> = {
  '1': 'day',
  '2': 'day',
  '3': 'week',
  '4': 'month',
  '5': 'year',
};

/** As UCDP’s codebook has it: an exact place; near one; a second-order and a first-order division; a stretch or a zone; a country; sea or air. */
const WHERE_PRECISION: CodeMeanings<PlacePrecision> = {
  '1': { kind: 'town', radiusKm: 5 },
  '2': { kind: 'district', radiusKm: 25 },
  '3': { kind: 'district', radiusKm: 50 },
  '4': { kind: 'region', radiusKm: 100 },
  '5': { kind: 'region', radiusKm: 100 },
  '6': { kind: 'country', radiusKm: 500 },
  '7': { kind: 'region', radiusKm: 500 },
};

const VIOLENCE: CodeMeanings<string> = {
  '1': 'State-based conflict',
  '2': 'Non-state conflict',
  '3': 'One-sided violence',
};

function killed(of: string, bound: 'exact' | 'low' | 'best' | 'high'): Use {
  return { as: 'figure', measure: 'killed', of, bound, decimal: 'point', by: 'maker' };
}

const USES: Readonly<Record<string, Use>> = {
  id: { as: 'id' },
  year: { as: 'nothing' },
  date_start: { as: 'start' },
  date_end: { as: 'end' },
  date_prec: { as: 'time-precision', codes: DATE_PRECISION },
  type_of_violence: { as: 'category', names: VIOLENCE },
  dyad_name: { as: 'title' },
  side_a: { as: 'actor' },
  side_b: { as: 'target' },
  where_coordinates: { as: 'place' },
  adm_1: { as: 'admin' },
  adm_2: { as: 'admin' },
  country: { as: 'country' },
  latitude: { as: 'latitude', form: 'decimal' },
  longitude: { as: 'longitude', form: 'decimal' },
  geom_wkt: { as: 'nothing' },
  where_prec: { as: 'place-precision', codes: WHERE_PRECISION },
  source_office: { as: 'source', between: ';' },
  source_date: { as: 'source-date', between: ';' },
  source_headline: { as: 'note', between: ';' },
  low: killed('people', 'low'),
  best: killed('people', 'best'),
  high: killed('people', 'high'),
  deaths_a: killed('people of side A', 'exact'),
  deaths_b: killed('people of side B', 'exact'),
  deaths_civilians: killed('civilians', 'exact'),
  deaths_unknown: killed('people of unknown side', 'exact'),
};

const TERMS: Terms = {
  credit: 'UCDP Georeferenced Event Dataset (GED), Uppsala Conflict Data Program',
  licence: 'CC BY 4.0',
  address: 'https://ucdp.uu.se/',
};

const TOLD: readonly Told[] = [
  {
    about: 'terms',
    text: 'UCDP’s data is under CC BY 4.0: cite the version of the dataset that you downloaded, and the articles that its download page names.',
  },
  {
    about: 'reading',
    text: '“side_a” and “side_b” are read as actor and target; in state-based and non-state conflicts their order doesn’t say who attacked whom.',
  },
  {
    about: 'left-out',
    text: '“year” and “geom_wkt” are left out: the dates and the coordinates say the same.',
  },
];

/** Whether a table has the columns of UCDP GED, of any version. */
export function isUcdpGed(columns: readonly Column[]): boolean {
  return hasAll(columns, [
    'id',
    'date_start',
    'date_end',
    'date_prec',
    'where_prec',
    'side_a',
    'best',
  ]);
}

/** Whether JSON is an answer of UCDP’s API with events. */
export function isUcdpGedJson(json: unknown): boolean {
  const first = objectsOf(get(json, 'Result'))[0] ?? objectsOf(json)[0];
  if (first !== undefined) return isUcdpGed(Object.keys(first).map((name) => ({ name })));
  return isObject(json) && 'Result' in json && 'TotalCount' in json;
}

/** @param table one that `isUcdpGed` */
export function ucdpGedTable(table: Table): KnownTable {
  // Early versions have no office of their own; the article then is all that is said of the source.
  const hasOffice = hasAll(table.columns, ['source_office']);
  return {
    as: 'table',
    table: withRows({ ...table, format: 'ucdp-ged' }, daysAlone(table.columns)),
    mapping: {
      format: 'ucdp-ged',
      columns: usesOf(
        table.columns,
        hasOffice ? USES : { ...USES, source_article: { as: 'source', between: ';' } },
      ),
      rows: 'events',
      unknown: ['-9', '-99'],
      held: {},
      others: 'field',
    },
    told: TOLD,
    terms: TERMS,
  };
}

/** A midnight that stands behind every day says nothing of a clock time, and is taken away. */
const MIDNIGHT = /[ T]00:00:00(?:\.0+)?$/;

function daysAlone(columns: readonly Column[]): (row: Row) => Row {
  const at = ['date_start', 'date_end'].map((wanted) =>
    columns.findIndex(({ name }) => name.trim().toLowerCase() === wanted),
  );
  return (row) => {
    const cells = [...row.cells];
    for (const index of at) {
      const cell = cells[index];
      if (typeof cell === 'string') cells[index] = cell.replace(MIDNIGHT, '');
    }
    return { ...row, cells };
  };
}

/** @throws {UnreadableFileError} where the answer has no row */
export function ucdpGedJson(source: string, json: unknown): KnownTable {
  const records = recordsOf(Array.isArray(json) ? json : get(json, 'Result'));
  if (records.length === 0)
    throw new UnreadableFileError(
      source,
      'an answer of UCDP’s API without a row',
      'its events, under “Result”',
      'ask the API again, with other filters',
    );
  const known = ucdpGedTable(
    tableOfRecords('ucdp-ged', source, records, { how: ['UCDP’s API, JSON'] }),
  );
  const total = Number(stringAt(json, 'TotalCount'));
  const more = total > records.length || stringAt(json, 'NextPageUrl') !== '';
  return more
    ? {
        ...known,
        told: [
          ...known.told,
          {
            about: 'cut',
            text: `the file has ${records.length} rows of ${total > 0 ? total : 'more'}: it is one page of ${stringAt(json, 'TotalPages') || 'several'}; fetch the others, too.`,
          },
        ],
      }
    : known;
}
