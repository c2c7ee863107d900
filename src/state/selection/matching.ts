import type { Row } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Vocabulary } from '../../evidence/vocabulary.ts';
import { categoriesOf } from './filters.ts';
import type { Filters } from './filters.ts';
import type { Passing } from './passing.ts';

/** Rows in order of time. */
export interface Rows {
  readonly length: number;
  /** The row at a position, from 0; it must be below `length`. */
  at(index: number): Row;
  /** The position of a row; −1 where it is not among them. */
  indexOf(row: Row): number;
}

/** The dated rows that pass the filters, whenever they lie. */
export interface Matching extends Rows {
  readonly passing: Passing;
  /** 1 for each code of a category that stays. */
  readonly chosen: Uint8Array;
  has(row: Row): boolean;
  /** How many of them are among the first `position` rows, and among the first to end. */
  started(position: number): number;
  ended(position: number): number;
  /** The last of the first `count` of them to end. */
  lastToEnd(count: number): Row;
}

export function createMatching(
  { columns: { category, dated }, times }: Dataset,
  passing: Passing,
  chosen: Uint8Array,
): Matching {
  const { rows, byStart, byEnd } = passing;
  const has = (row: Row): boolean =>
    chosen[category[row]!] === 1 && (rows === null || rows[row] === 1);
  return {
    passing,
    chosen,
    has,
    length: byStart.count(dated, chosen),
    at: (index) => byStart.position(index, chosen),
    indexOf: (row) => (row < dated && has(row) ? byStart.count(row, chosen) : -1),
    started: (position) => byStart.count(position, chosen),
    ended: (position) => byEnd.count(position, chosen),
    lastToEnd: (count) => times.byEnd[byEnd.position(count - 1, chosen)]!,
  };
}

/** 1 for each code of the categories that the members stand for; for all where there are no members. */
export function chosenCategories(
  members: Filters['categories'],
  vocabulary: Vocabulary,
): Uint8Array {
  const chosen = new Uint8Array(vocabulary.categories.length);
  if (members.length === 0) return chosen.fill(1);
  const categories = categoriesOf(members, vocabulary);
  vocabulary.categories.forEach(({ id }, code) => (chosen[code] = categories.has(id) ? 1 : 0));
  return chosen;
}
