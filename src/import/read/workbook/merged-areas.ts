import type { Cell } from '../../table.ts';
import { isBlank } from '../table-header.ts';
import { columnOf } from './sheet-rows.ts';
import type { CellMark, SheetRow } from './sheet-rows.ts';

/** Cells of a sheet that are one: rows from 1, columns from 0, the last included. */
export interface MergedArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const AREA = /<(?:\w+:)?mergeCell\b[^<>]*?\bref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/g;
/** So much of a piece is looked at again with the next, which an element may reach into, characters. */
const CARRIED = 200;
const MOST = 20_000;

/** The merged areas of a sheet, which its file names behind all rows: they are looked for without reading these. */
export function mergedAreas(chunks: Iterable<Uint8Array>): readonly MergedArea[] {
  const decoder = new TextDecoder('latin1');
  const refs = new Set<string>();
  let carried = '';
  for (const chunk of chunks) {
    const text = carried + decoder.decode(chunk, { stream: true });
    if (text.includes('mergeCell'))
      for (const [, from, to] of text.matchAll(AREA))
        if (refs.size < MOST) refs.add(`${from}:${to}`);
    carried = text.slice(-CARRIED);
  }
  return Array.from(refs, areaOf);
}

function areaOf(ref: string): MergedArea {
  const [from = '', to = ''] = ref.split(':');
  const row = (cell: string): number => Number(/\d+/.exec(cell)![0]);
  return { top: row(from), bottom: row(to), left: columnOf(from), right: columnOf(to) };
}

/**
 * Gives the value of a merged area to all rows that it reaches over: a day that stands once for several rows. A count is
 * not, as it would be counted again, and an area as wide as half the table is a heading.
 * @param width of the table, columns
 */
export function* filledDown(
  rows: Iterable<SheetRow>,
  areas: readonly MergedArea[],
  width: number,
): Generator<SheetRow> {
  const down = areas
    .filter(({ top, bottom, left, right }) => bottom > top && (right - left + 1) * 2 <= width)
    .toSorted((a, b) => a.top - b.top);
  let next = 0;
  let open: { readonly area: MergedArea; value: Cell; mark?: CellMark | undefined }[] = [];
  for (const row of rows) {
    for (; next < down.length && down[next]!.top <= row.number; next += 1)
      open.push({ area: down[next]!, value: null });
    if (open.length === 0) {
      yield row;
      continue;
    }
    open = open.filter(({ area }) => area.bottom >= row.number);
    const cells = [...row.cells];
    const marks = new Map(row.marks);
    for (const one of open) {
      const { top, left } = one.area;
      if (row.number === top) {
        one.value = row.cells[left] ?? null;
        one.mark = row.marks.get(left);
      } else if (isBlank(cells[left]) && !isCount(one.value)) {
        while (cells.length < left) cells.push(null);
        cells[left] = one.value;
        if (one.mark !== undefined) marks.set(left, one.mark);
      }
    }
    yield { ...row, cells, marks };
  }
}

/** Whether a value may be how many there were; years and parts of degrees are not. */
function isCount(value: Cell): boolean {
  return typeof value === 'number' && Number.isInteger(value) && (value < 1900 || value > 2100);
}
