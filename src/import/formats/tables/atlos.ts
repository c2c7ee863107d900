import type { CodeMeanings, PlacePrecision, Use } from '../../mapping.ts';
import type { Cell, Column, Table } from '../../table.ts';
import { cellsOf, hasAll, named, textOf, usesOf, withRows } from '../table-columns.ts';
import type { KnownTable, Told } from '../known.ts';

/** What Atlos’s own attribute of a position says of it. */
const RESOLUTION: CodeMeanings<PlacePrecision | null> = {
  Exact: { kind: 'site', radiusKm: 0.1 },
  Vicinity: { kind: 'site', radiusKm: 1 },
  Locality: { kind: 'town', radiusKm: 5 },
};

const USES: Readonly<Record<string, Use>> = {
  slug: { as: 'id' },
  inserted_at: { as: 'nothing' },
  updated_at: { as: 'nothing' },
  latitude: { as: 'latitude', form: 'decimal' },
  longitude: { as: 'longitude', form: 'decimal' },
  status: { as: 'field' },
  assignments: { as: 'held', why: 'names of those who work on the project' },
  description: { as: 'title' },
  date: { as: 'when', order: 'iso' },
  time: { as: 'clock' },
  type: { as: 'category' },
  geolocation_resolution: { as: 'place-precision', codes: RESOLUTION },
  more_info: { as: 'note' },
  restrictions: { as: 'field' },
  sensitive: { as: 'field' },
};

/** What a row may be published with; every other value of these columns holds it back. */
const OPEN: Readonly<Record<string, ReadonlySet<string>>> = {
  status: new Set(['completed']),
  restrictions: new Set(['', 'none']),
  sensitive: new Set(['', 'none', 'not sensitive']),
};

/** Values that Atlos has of its own: held back whether a file has them or not, as a mapping is used for the next file, too. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  status: ['', 'To Do', 'Unclaimed', 'In Progress', 'Help Needed', 'Ready for Review', 'Cancelled'],
  restrictions: ['Frozen', 'Hidden'],
  sensitive: ['Graphic Violence', 'Deceptive or Misleading', 'Personal Information Visible'],
};

/** An apostrophe that Atlos puts before what a spreadsheet would take for a formula, and not the author. */
const GUARD = /^'(?=[=+\-@])/;

/** Whether a table has the columns of an export of Atlos. */
export function isAtlos(columns: readonly Column[]): boolean {
  return hasAll(columns, [
    'slug',
    'inserted_at',
    'updated_at',
    'status',
    'sensitive',
    'restrictions',
  ]);
}

/**
 * An export as rows without the guard, and with a column of its own for what holds a row back. Read through once, as what
 * is held is counted.
 * @param table one that `isAtlos`
 */
export function atlosTable(table: Table): KnownTable {
  let guarded = 0;
  const held = Object.keys(OPEN).map((key) => ({
    key,
    cell: cellsOf(table.columns, key),
    counts: new Map<string, number>(),
  }));
  for (const row of table.rows()) {
    if (row.cells.some(isGuarded)) guarded += 1;
    for (const { key, cell, counts } of held) {
      const text = textOf(cell(row));
      if (!OPEN[key]!.has(text.toLowerCase())) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return {
    as: 'table',
    table: withRows(
      { ...table, format: 'atlos' },
      (row) => (row.cells.some(isGuarded) ? { ...row, cells: row.cells.map(unguarded) } : row),
      guarded > 0 ? ['apostrophes before = + - @ taken away'] : [],
    ),
    mapping: {
      format: 'atlos',
      columns: { ...usesOf(table.columns, USES), ...sources(table.columns) },
      rows: 'events',
      unknown: [],
      held: heldValues(table, held),
      others: 'field',
    },
    told: [...told(guarded), ...heldTold(held)],
  };
}

function isGuarded(cell: Cell): boolean {
  return typeof cell === 'string' && GUARD.test(cell);
}

function unguarded(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(GUARD, '') : cell;
}

/** `source_1` to that of the fullest row; `source_0` besides where no row has any. */
function sources(columns: readonly Column[]): Readonly<Record<string, Use>> {
  return Object.fromEntries(
    columns
      .filter(({ name }) => /^source_\d+$/.test(name))
      .map(({ name }) => [name, { as: 'source-address' } as const]),
  );
}

/** How often a file has each value of a column that holds rows back. */
interface Held {
  readonly key: string;
  readonly counts: ReadonlyMap<string, number>;
}

function heldValues(
  { columns }: Table,
  held: readonly Held[],
): Readonly<Record<string, readonly string[]>> {
  const names = named(columns);
  return Object.fromEntries(
    held.map(({ key, counts }) => [
      names.get(key)!,
      [...new Set([...HELD[key]!, ...counts.keys()])],
    ]),
  );
}

function told(guarded: number): readonly Told[] {
  const all: Told[] = [
    {
      about: 'left-out',
      text: '“inserted_at” and “updated_at” are when a row was made and changed in Atlos, not when anything happened: they are left out.',
    },
    {
      about: 'reading',
      text: '“date” and “time” are read in the dataset’s zone: Atlos says none.',
    },
  ];
  if (guarded > 0)
    all.push({
      about: 'reading',
      text: `in ${guarded} ${guarded === 1 ? 'row' : 'rows'} an apostrophe before =, +, - or @, which Atlos puts there against spreadsheets, is taken away.`,
    });
  return all;
}

function heldTold(held: readonly Held[]): readonly Told[] {
  const list = held.flatMap(({ key, counts }) =>
    Array.from(counts, ([value, count]) => `${key} “${value}” ${count}`),
  );
  return list.length === 0
    ? []
    : [
        {
          about: 'held',
          text: `rows that are not completed, or are marked as restricted or sensitive, are held back until you ask for them: ${list.join(', ')}.`,
        },
      ];
}
