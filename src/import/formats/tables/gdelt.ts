import type { CodeMeanings, PlacePrecision, Use } from '../../mapping.ts';
import type { Cell, Column, Row, Table } from '../../table.ts';
import { textOf } from '../table-columns.ts';
import { tellingText } from '../../telling.ts';
import type { KnownTable, Terms, Told } from '../known.ts';

const ACTOR = [
  'Code',
  'Name',
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
  'Type1Code',
  'Type2Code',
  'Type3Code',
];

function actorColumns(actor: string): readonly string[] {
  return ACTOR.map((name) => actor + name);
}

function placeColumns(of: string, hasDivision2: boolean): readonly string[] {
  return [
    'Type',
    'FullName',
    'CountryCode',
    'ADM1Code',
    ...(hasDivision2 ? ['ADM2Code'] : []),
    'Lat',
    'Long',
    'FeatureID',
  ].map((name) => `${of}Geo_${name}`);
}

function columnsOf(hasDivision2: boolean): readonly string[] {
  return [
    'GLOBALEVENTID',
    'SQLDATE',
    'MonthYear',
    'Year',
    'FractionDate',
    ...actorColumns('Actor1'),
    ...actorColumns('Actor2'),
    'IsRootEvent',
    'EventCode',
    'EventBaseCode',
    'EventRootCode',
    'QuadClass',
    'GoldsteinScale',
    'NumMentions',
    'NumSources',
    'NumArticles',
    'AvgTone',
    ...['Actor1', 'Actor2', 'Action'].flatMap((of) => placeColumns(of, hasDivision2)),
    'DATEADDED',
    'SOURCEURL',
  ];
}

/** The columns of the files of GDELT 2.0 and of 1.0, which has no second-order divisions: neither has a header. */
const VERSIONS: readonly (readonly string[])[] = [columnsOf(true), columnsOf(false)];

/** No place, a country’s middle, a state of the US, a town of the US, a town elsewhere, a division elsewhere. */
const PLACE_TYPES: CodeMeanings<PlacePrecision | null> = {
  '0': null,
  '1': { kind: 'country', radiusKm: 500 },
  '2': { kind: 'region', radiusKm: 200 },
  '3': { kind: 'town', radiusKm: 5 },
  '4': { kind: 'town', radiusKm: 5 },
  '5': { kind: 'region', radiusKm: 100 },
};

/** The twenty roots of CAMEO, the codes of events. */
const ROOTS: CodeMeanings<string> = {
  '01': 'Make public statement',
  '02': 'Appeal',
  '03': 'Express intent to cooperate',
  '04': 'Consult',
  '05': 'Engage in diplomatic cooperation',
  '06': 'Engage in material cooperation',
  '07': 'Provide aid',
  '08': 'Yield',
  '09': 'Investigate',
  '10': 'Demand',
  '11': 'Disapprove',
  '12': 'Reject',
  '13': 'Threaten',
  '14': 'Protest',
  '15': 'Exhibit force posture',
  '16': 'Reduce relations',
  '17': 'Coerce',
  '18': 'Assault',
  '19': 'Fight',
  '20': 'Use unconventional mass violence',
};

const USES: Readonly<Record<string, Use>> = {
  GLOBALEVENTID: { as: 'id' },
  SQLDATE: { as: 'when', order: 'compact' },
  MonthYear: { as: 'nothing' },
  Year: { as: 'nothing' },
  FractionDate: { as: 'nothing' },
  Actor1Name: { as: 'actor' },
  Actor2Name: { as: 'target' },
  EventRootCode: { as: 'category', names: ROOTS },
  ActionGeo_Type: { as: 'place-precision', codes: PLACE_TYPES },
  ActionGeo_FullName: { as: 'place' },
  ActionGeo_Lat: { as: 'latitude', form: 'decimal' },
  ActionGeo_Long: { as: 'longitude', form: 'decimal' },
  DATEADDED: { as: 'nothing' },
  SOURCEURL: { as: 'source-address' },
};

/** Rows that are coded of one article, of one day and one place are one: GDELT has a row for each sentence that it finds. */
const REPEATS = ['SOURCEURL', 'SQLDATE', 'ActionGeo_FullName', 'ActionGeo_Lat', 'ActionGeo_Long'];

const TERMS: Terms = {
  credit: 'The GDELT Project, gdeltproject.org',
  licence: 'GDELT’s terms of use: open, with a citation and a link',
  address: 'https://www.gdeltproject.org/',
};

const TOLD: readonly Told[] = [
  {
    about: 'terms',
    text: 'The GDELT Project must be cited, with a link to gdeltproject.org, wherever its rows are shown.',
  },
  {
    about: 'reading',
    text:
      'a machine read these rows in sentences of the news: codes, actors, places and days (“SQLDATE”) are its guesses, and a ' +
      'day may be that of an anniversary which an article mentions. Check each against its article before you publish it.',
  },
  {
    about: 'reading',
    text: 'the place is that of the action (“ActionGeo”); those of the actors stay fields. A place of type 1 is a country’s middle.',
  },
  {
    about: 'left-out',
    text: '“DATEADDED” is when GDELT found the article, not when anything happened: it is left out.',
  },
];

/**
 * The columns of a file of GDELT’s events, which has no header: asked before the first record is taken for one.
 * @param first its first record, split at tabs
 * @returns null where it is none
 */
export function gdeltColumns(first: readonly Cell[]): readonly string[] | null {
  const columns = VERSIONS.find(({ length }) => length === first.length);
  const is = (at: number, pattern: RegExp): boolean => pattern.test(textOf(first[at]));
  return columns !== undefined &&
    is(0, /^\d{1,12}$/) &&
    is(1, /^\d{8}$/) &&
    is(2, /^\d{6}$/) &&
    is(3, /^\d{4}$/)
    ? columns
    : null;
}

/**
 * A table of GDELT’s events with its columns named, however it was read: without a header, as `column 1` to `column 61`, or
 * with the first record taken for one, which then is a row again.
 * @returns null where it is none
 */
export function namedGdelt(table: Table): Table | null {
  if (isGdelt(table.columns)) return table;
  const names = table.columns.map(({ name }) => name);
  if (!VERSIONS.some(({ length }) => length === names.length)) return null;
  if (names.every((name, at) => name === `column ${at + 1}`)) {
    for (const { cells } of table.rows()) return renamed(table, gdeltColumns(cells));
    return null;
  }
  const first = names.map((name, at) => asInFile(name, at, names));
  const columns = gdeltColumns(first);
  return (
    columns &&
    renamed(table, columns, function* () {
      yield { number: 1, cells: first };
      for (const row of table.rows()) yield { ...row, number: row.number + 1 };
    })
  );
}

function renamed(
  { source, how, rows: own }: Table,
  columns: readonly string[] | null,
  rows = own,
): Table | null {
  return (
    columns && {
      format: 'gdelt',
      source,
      how: [
        ...how.filter((one) => !tellingText(one).startsWith('no header')),
        'no header: its columns are GDELT’s',
      ],
      columns: columns.map((name) => ({ name })),
      rows,
    }
  );
}

/** A cell that was taken for the name of a column, as it stood in the file: names that stood there twice got a number. */
function asInFile(name: string, at: number, names: readonly string[]): Cell {
  if (name === `column ${at + 1}`) return null;
  const again = /^(.+) \(\d+\)$/s.exec(name);
  return again && names.slice(0, at).includes(again[1]!) ? again[1]! : name;
}

/** Whether a table has the columns of GDELT’s events. */
export function isGdelt(columns: readonly Column[]): boolean {
  return VERSIONS.some((names) => names.every((name, at) => columns[at]?.name === name));
}

/** @param table one that `isGdelt` */
export function gdeltTable(table: Table): KnownTable {
  return {
    as: 'table',
    table: { ...table, format: 'gdelt' },
    mapping: {
      format: 'gdelt',
      columns: Object.fromEntries(Object.entries(USES)),
      rows: 'events',
      unknown: [],
      held: {},
      others: 'field',
    },
    told: TOLD,
    repeats: REPEATS,
    terms: TERMS,
  };
}

/** The numbers of the rows that repeat an earlier one in all these columns, by the number of that. */
export function repeatsIn(table: Table, columns: readonly string[]): ReadonlyMap<number, number> {
  const at = columns.map((name) => table.columns.findIndex((column) => column.name === name));
  const firsts = new Map<string, number>();
  const repeats = new Map<number, number>();
  const keyOf = ({ cells }: Row): string =>
    JSON.stringify(at.map((column) => textOf(cells[column])));
  for (const row of table.rows()) {
    const key = keyOf(row);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row.number);
    else repeats.set(row.number, first);
  }
  return repeats;
}
