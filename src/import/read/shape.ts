import type { Cell, Row } from '../table.ts';
import { UnreadableFileError } from '../unreadable.ts';
import { count, counted, pastLimit } from './limits.ts';
import type { Limits } from './limits.ts';
import { isBlank, widthOf } from './table-header.ts';

/** How often something was met, and in which row first. */
export interface Met {
  readonly times: number;
  readonly first: number;
}

/** What a table turned out to be once all of it had been gone through. */
export interface Shape {
  readonly rows: number;
  /** Cells of the widest row, up to its last with something in it. */
  readonly width: number;
  readonly blank: Met;
  readonly short: Met;
  readonly long: Met;
}

/** A row before it is cut or filled to the table's width. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

export const NEVER: Met = { times: 0, first: 0 };

export function metAgain(met: Met, row: number): Met {
  return met.times === 0 ? { times: 1, first: row } : { ...met, times: met.times + 1 };
}

/** Goes through all rows once, so that the table's width and what is odd in it are known before any row is used. */
export function shapeOf(
  file: string,
  rows: Iterable<RawRow>,
  header: readonly Cell[],
  limits: Limits,
): Shape {
  const named = widthOf(header);
  let met = 0;
  let width = 0;
  let blank = NEVER;
  let short = NEVER;
  let long = NEVER;
  for (const { number, cells } of rows) {
    if (cells.length > limits.columns) throw tooWide(file, cells.length, limits);
    const own = widthOf(cells);
    if (own === 0) {
      blank = metAgain(blank, number);
      continue;
    }
    met += 1;
    width = Math.max(width, own);
    if (cells.length < named) short = metAgain(short, number);
    if (own > header.length && named > 0) long = metAgain(long, number);
    if (met * Math.max(width, named) > limits.cells) {
      const cure = 'split the file into several';
      throw pastLimit(file, 'cells', `more up to row ${count(number)}`, limits, cure);
    }
  }
  return { rows: met, width, blank, short, long };
}

export function tooWide(file: string, columns: number, limits: Limits): Error {
  const got = `a row of ${counted(columns, 'cell')}`;
  return pastLimit(file, 'columns', got, limits, 'look whether rows and columns are swapped');
}

/** Fills each row to the table's width and leaves blank ones out: they keep their number, so that others keep theirs. */
export function* shaped(rows: Iterable<RawRow>, width: number): Generator<Row> {
  for (const { number, cells } of rows) {
    if (cells.every(isBlank)) continue;
    const all: Cell[] = [];
    for (let at = 0; at < width; at += 1) {
      const cell = cells[at] ?? null;
      all.push(cell === '' ? null : cell);
    }
    yield { number, cells: all };
  }
}

/** What of a table's shape is worth telling. */
export function shapeTold(
  shape: Shape,
  header: readonly Cell[],
  names: readonly string[],
): string[] {
  const told: string[] = [];
  const { blank, short, long } = shape;
  if (blank.times > 0) told.push(`${whereMet(blank, 'blank row')} left out`);
  if (short.times > 0) told.push(`${whereMet(short, 'row')} with fewer cells than the header`);
  if (long.times > 0) {
    const extra = names.slice(header.length);
    const called = extra.length === 1 ? extra[0] : `${extra[0] ?? ''} to ${extra.at(-1) ?? ''}`;
    told.push(
      `${whereMet(long, 'row')} with more cells than the header: what is in them stands in ${called ?? ''}`,
    );
  }
  return told;
}

/** `3 rows (the first is row 5)`, `1 row (row 5)`. */
export function whereMet({ times, first }: Met, what: string): string {
  const where = times === 1 ? `row ${count(first)}` : `the first is row ${count(first)}`;
  return `${counted(times, what)} (${where})`;
}

/** The error of a file that has no table in it. */
export function withoutRows(file: string, got: string): UnreadableFileError {
  return new UnreadableFileError(
    file,
    got,
    'a table with a header and rows',
    'look whether the file was saved or downloaded whole',
  );
}
