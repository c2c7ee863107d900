import type { Column, Row } from '../../table.ts';
import type { ExportRemark } from '../known.ts';

/** A cell’s text as its author wrote it, by the column’s name; empty for none. */
export type Reader = (column: string) => string;

/** What has an apostrophe that the export put before it: one is taken away. */
const GUARDED = /^''*[=+\-@\t\r\n＝＋－＠]/;

export function createReader(columns: readonly Column[]): (row: Row) => Reader {
  const at = new Map(columns.map(({ name }, index) => [name, index]));
  return ({ cells }) =>
    (column) => {
      const cell = cells[at.get(column) ?? -1] ?? null;
      if (typeof cell !== 'string') return cell === null ? '' : String(cell);
      return GUARDED.test(cell) ? cell.slice(1) : cell;
    };
}

/** The columns that every row of one incident, one place and so on has alike, by the column that says which it is. */
const SHARED = Object.entries({
  incident:
    'title category when when_basis when_note place place_basis fields media from_file from_row related',
  place: 'place_name lng lat radius_km place_kind place_coordinates',
  source: 'source_type article publisher published url archived inferred',
  speaker_id: 'speaker party',
  actor_id: 'actor',
  target_id: 'target',
  category: 'group category_name',
  group: 'group_name group_mark group_tone',
  party: 'party_name party_one_voice',
}).map(([key, columns]) => ({ key, columns: columns.split(' ') }));

/** Makes what tells of each row where it says something else of its incident, its place and so on than the first that names it. */
export function createRowComparison(): (row: number, text: Reader) => readonly ExportRemark[] {
  const firsts = new Map(
    SHARED.map(({ key }) => [key, new Map<string, readonly [row: number, text: Reader]>()]),
  );
  return (row, text) =>
    SHARED.flatMap(({ key, columns }) => {
      const first = firsts.get(key)!.get(text(key));
      if (text(key) === '') return [];
      if (!first) firsts.get(key)!.set(text(key), [row, text]);
      return columns.flatMap((column): ExportRemark[] => {
        const [earlier, taken] = first ?? [row, text];
        if (taken(column) === text(column)) return [];
        const expected = `“${taken(column)}”, which row ${earlier} says of the same ${key.replace('_id', '')}, and which is taken`;
        return [{ is: 'other', row, column, got: `“${text(column)}”`, expected }];
      });
    });
}

/** Columns that have other names than the keys that they become, by file and key. */
const COLUMNS: Readonly<Record<string, string>> = {
  'incident id': 'incident',
  'incident exact': 'quote',
  'sources id': 'source',
  'sources type': 'source_type',
  'sources title': 'article',
  'sources container-title': 'publisher',
  'sources issued': 'published',
  'sources URL': 'url',
  'speakers id': 'speaker_id',
  'speakers name': 'speaker',
  'actors id': 'actor_id',
  'actors name': 'actor',
  'places id': 'place',
  'places names': 'place_name',
  'places kind': 'place_kind',
};

/**
 * The column that a value of a record comes of.
 * @param file `incident`, `sources` and so on @param pointer JSON pointer of the value
 */
export function columnOfPointer(
  columns: readonly Column[],
  file: string,
  pointer: string,
): string | undefined {
  if (pointer.includes('/geometry/coordinates')) return pointer.endsWith('/1') ? 'lat' : 'lng';
  return pointer
    .split('/')
    .toReversed()
    .map(
      (key) =>
        COLUMNS[`${file} ${key}`] ??
        key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    )
    .find((name) => columns.some((column) => column.name === name));
}
