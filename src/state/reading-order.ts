import { formAt } from '../dataset/indexes/columns.ts';
import type { Row } from '../dataset/indexes/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { lowest } from '../dataset/indexes/time-index.ts';
import { daysOf } from '../time/days.ts';
import { SECOND } from '../time/interval.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { ShownRows } from './selection/shown-rows.ts';

type Dated = Pick<Dataset, 'columns' | 'indexes' | 'vocabulary' | 'zone'>;

/** Whether a row is of a period, and no event of one day: see `isOverPeriod`. */
export function isOverRow(
  { indexes, vocabulary }: Pick<Dataset, 'indexes' | 'vocabulary'>,
  row: Row,
): boolean {
  return indexes.slots[row]! >= vocabulary.groups.length;
}

/** The whole days that a dated row covers, in the dataset's zone. */
export function daysOfRow({ columns: { start, end }, zone }: Dated, row: Row): TimeInterval {
  return daysOf({ start: start[row]!, end: end[row]! }, zone);
}

/**
 * The order in which incidents are read: day by day, what covers several days after all of its first, the sooner ended
 * first; after them what is reported of a period. Each part in the order given.
 * @param rows dated, in order of time
 */
export function inReadingOrder(dataset: Dated, rows: readonly Row[]): readonly Row[] {
  const isOver = (row: Row): boolean => isOverRow(dataset, row);
  return [
    ...byDays(
      dataset,
      rows.filter((row) => !isOver(row)),
    ),
    ...rows.filter(isOver),
  ];
}

/** Holds back the rows that cover more than the day they begin on, until what begins on another comes. */
function byDays(dataset: Dated, rows: readonly Row[]): Row[] {
  const { columns, zone } = dataset;
  const read: Row[] = [];
  let held: { readonly row: Row; readonly days: TimeInterval }[] = [];
  let until = Infinity;
  const release = (): void => {
    held.sort((a, b) => a.days.end - b.days.end);
    for (const { row } of held) read.push(row);
    held = [];
    until = Infinity;
  };
  for (const row of rows) {
    const start = columns.start[row]!;
    if (start >= until) release();
    const days = canSpan(dataset, row) ? daysOfRow(dataset, row) : null;
    const first = days && daysOf({ start, end: start + SECOND }, zone);
    if (!days || !first || days.end <= first.end) read.push(row);
    else {
      held.push({ row, days });
      until = first.end;
    }
  }
  release();
  return read;
}

/** Whether a row that is dated can cover several days: what is written as one day or one clock time is looked up in no calendar. */
function canSpan({ columns }: Dated, row: Row): boolean {
  const form = formAt(columns, row);
  return form === 'interval' || form === 'set';
}

/** Rows that are read one after another: those that cover the same days, or those over a period. */
export interface Reading {
  /** The days, whole; null over a period. */
  readonly days: TimeInterval | null;
  /** The positions of the first of them and, excluded, of the last. */
  readonly from: number;
  readonly to: number;
}

/** The rows that a view shows, in the order in which a list has them: see `inReadingOrder`. */
export interface ReadRows {
  readonly length: number;
  /** The row at a position, from 0; it must be below `length`. */
  at(index: number): Row;
  /** What the row at a position is read with. */
  readingAt(index: number): Reading;
  /** Those from one position to another, excluded. */
  slice(from: number, to: number): Row[];
}

/** The rows that begin on one day: the same ones in order of time as in the order in which they are read. */
interface Day {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
}

/** However many are shown, only those over a period are gone through, and of the others the days that are asked for. */
export function readRows(dataset: Dated, shown: ShownRows): ReadRows {
  const { columns, indexes } = dataset;
  const over = indexes.overRows.filter((row) => shown.has(row));
  // Where they stand among all that are shown, and so how many of the dated stand before each.
  const datedBefore = over.map((row, index) => shown.indexOf(row) - index);
  const dated = shown.length - over.length;
  const positionOf = (index: number): number =>
    index + lowest(over.length, (at) => datedBefore[at]! > index);
  const startOf = (index: number): number => columns.start[shown.at(positionOf(index))]!;
  let last: Day | null = null;
  const dayAt = (index: number): Day => {
    if (last && last.from <= index && index < last.to) return last;
    const { start, end } = daysOf(
      { start: startOf(index), end: startOf(index) + SECOND },
      dataset.zone,
    );
    const from = lowest(dated, (at) => startOf(at) >= start);
    const to = lowest(dated, (at) => startOf(at) >= end);
    const inTime = shown
      .slice(positionOf(from), positionOf(to - 1) + 1)
      .filter((row) => !isOverRow(dataset, row));
    return (last = { from, to, rows: byDays(dataset, inTime) });
  };
  const at = (index: number): Row => {
    if (index >= dated) return over[index - dated]!;
    const day = dayAt(index);
    return day.rows[index - day.from]!;
  };
  return {
    length: shown.length,
    at,
    readingAt(index) {
      if (index >= dated) return { days: null, from: dated, to: shown.length };
      const { from, rows } = dayAt(index);
      const days = daysOfRow(dataset, at(index));
      const begin = lowest(rows.length, (one) => daysOfRow(dataset, rows[one]!).end >= days.end);
      const end = lowest(rows.length, (one) => daysOfRow(dataset, rows[one]!).end > days.end);
      return { days, from: from + begin, to: from + end };
    },
    slice: (from, to) =>
      Array.from({ length: Math.max(0, Math.min(to, shown.length) - from) }, (_, index) =>
        at(from + index),
      ),
  };
}
