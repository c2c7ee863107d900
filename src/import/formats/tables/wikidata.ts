import type { Use } from '../../mapping.ts';
import type { Cell, Column, Table } from '../../table.ts';
import { textOf, withRows } from '../table-columns.ts';
import type { KnownTable, Told } from '../known.ts';

/** How many rows say what the columns hold. */
const TRIED = 200;

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\/[QPL]\d+$/;
const POINT = /^Point\(\s*-?[\d.]+(?:E[+-]?\d+)?\s+-?[\d.]+(?:E[+-]?\d+)?\s*\)$/i;
/** `2020-10-11T00:00:00Z`, `-0206-01-01T00:00:00Z`, `+1855-00-00T00:00:00Z`. */
const TIME = /^([+-]?)(\d{4,})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)Z$/;
/** What queries call the number of deaths (P1120) and of injured (P1339). */
const COUNTED = /^(?:number_?of_?|nb_?|total_?)?(deaths?|killed|fatalities|injured|injuries)$/;
/** A value that is not known, which the query service writes as a node without a name. */
const UNKNOWN = /^(?:t\d{5,}|_:\w+|https?:\/\/www\.wikidata\.org\/\.well-known\/genid\/\w+)$/;

const TERMS = {
  credit: 'Wikidata, wikidata.org',
  licence: 'CC0 1.0',
  address: 'https://www.wikidata.org/',
};

/** Whether a table is an answer of Wikidata’s query service: items by their addresses, and points or times as it writes them. */
export function isWikidata(table: Table): boolean {
  const kinds = kindsOf(table);
  return kinds.includes('entity') && kinds.some((kind) => kind === 'point' || kind === 'time');
}

/**
 * An answer as rows with EDTF, read through once. What a time’s precision was, the service doesn’t say: 1 January is read
 * as the year alone, and told.
 * @param table one that `isWikidata`
 */
export function wikidataTable(table: Table): KnownTable {
  const kinds = kindsOf(table);
  const newYears: number[] = [];
  for (const row of table.rows())
    if (row.cells.some((cell, at) => kinds[at] === 'time' && isNewYear(textOf(cell))))
      newYears.push(row.number);
  const firstTime = kinds.indexOf('time');
  const ids = table.columns.findIndex(
    ({ name }, at) => useOf(name, kinds[at]!, false, table.columns)?.as === 'id',
  );
  return {
    as: 'table',
    table: withRows({ ...table, format: 'wikidata' }, (row) => ({
      ...row,
      cells: row.cells.map((cell, at) =>
        kinds[at] === 'time' ? edtfOf(cell) : at === ids ? numberOf(cell) : known(cell),
      ),
    })),
    mapping: {
      format: 'wikidata',
      columns: Object.fromEntries(
        table.columns.flatMap(({ name }, at) => {
          const use = useOf(name, kinds[at]!, at === firstTime, table.columns);
          return use === null ? [] : [[name, use]];
        }),
      ),
      rows: 'events',
      unknown: [],
      held: {},
      others: 'field',
    },
    told: told(newYears),
    terms: TERMS,
  };
}

type Kind = 'entity' | 'point' | 'time' | 'other';

function kindsOf(table: Table): readonly Kind[] {
  const seen = table.columns.map(() => new Set<Kind>());
  let rows = 0;
  for (const { cells } of table.rows()) {
    for (const [at, kinds] of seen.entries()) {
      const text = textOf(cells[at]);
      if (text !== '' && !UNKNOWN.test(text)) kinds.add(kindOf(text));
    }
    rows += 1;
    if (rows === TRIED) break;
  }
  return seen.map((kinds) => (kinds.size === 1 ? [...kinds][0]! : 'other'));
}

function kindOf(text: string): Kind {
  if (ENTITY.test(text)) return 'entity';
  if (POINT.test(text)) return 'point';
  return TIME.test(text) ? 'time' : 'other';
}

function useOf(
  name: string,
  kind: Kind,
  isFirstTime: boolean,
  columns: readonly Column[],
): Use | null {
  const key = name.toLowerCase();
  const first = columns.findIndex((column) => !/label$|description$/i.test(column.name));
  if (kind === 'entity') return columns[first]?.name === name ? { as: 'id' } : null;
  if (kind === 'point') return { as: 'position', form: 'wkt', first: 'longitude' };
  if (kind === 'time') {
    if (/start|begin|von|debut/.test(key)) return { as: 'start', order: 'iso' };
    if (/end|bis|fin/.test(key)) return { as: 'end', order: 'iso' };
    return isFirstTime ? { as: 'when', order: 'iso' } : null;
  }
  if (key === `${columns[first]?.name.toLowerCase() ?? ''}label`) return { as: 'title' };
  if (key.endsWith('description')) return { as: 'note' };
  const [, harm] = COUNTED.exec(key) ?? [];
  if (harm !== undefined) {
    const measure = harm.startsWith('inj') ? 'injured' : 'killed';
    return { as: 'figure', measure, of: 'people', bound: 'exact', decimal: 'point' };
  }
  if (/^country(?:label|name)$/.test(key)) return { as: 'country' };
  if (/^(?:place|location|located\w*)label$/.test(key)) return { as: 'place' };
  if (/^(?:type|class|instance\w*|kind)label$/.test(key)) return { as: 'category' };
  return null;
}

function isNewYear(text: string): boolean {
  return /^[+-]?\d{4,}-01-01T00:00:00Z$/.test(text);
}

/** The service’s RDF counts a year 0 before the first, as EDTF does: 207 BC is −0206. */
function edtfOf(cell: Cell): Cell {
  const time = TIME.exec(textOf(cell));
  if (!time) return known(cell);
  const [, sign, digits, month, day, clock] = time;
  const year = Number(digits);
  const padded = `${sign === '-' && year > 0 ? '-' : ''}${String(year).padStart(4, '0')}`;
  if (month === '00' || isNewYear(textOf(cell))) return padded;
  if (day === '00') return `${padded}-${month}`;
  return clock === '00:00:00' ? `${padded}-${month}-${day}` : `${padded}-${month}-${day}T${clock}Z`;
}

/** What an item is called within Wikidata: `Q42` of its address. */
function numberOf(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/^.*\/entity\/(?=[QPL]\d+$)/, '') : cell;
}

function known(cell: Cell): Cell {
  return UNKNOWN.test(textOf(cell)) ? null : cell;
}

function told(newYears: readonly number[]): readonly Told[] {
  const all: Told[] = [
    {
      about: 'terms',
      text: 'Wikidata’s data is under CC0: nobody need be named, but readers may want to know.',
    },
  ];
  if (newYears.length > 0)
    all.push({
      about: 'reading',
      text: `${newYears.length} ${newYears.length === 1 ? 'row has' : 'rows have'} 1 January, which the query service writes for years and centuries, too: read as the year alone; ask for the precision of times (wikibase:timePrecision) where that matters. Rows ${newYears.slice(0, 20).join(', ')}${newYears.length > 20 ? ' …' : ''}.`,
    });
  return all;
}
