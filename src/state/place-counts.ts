import { NO_PLACE } from '../dataset/columns.ts';
import type { Row } from '../dataset/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { CATEGORIES, GROUPS, groupOf } from '../evidence/categories.ts';
import type { Group } from '../evidence/categories.ts';
import type { Matching } from './matching.ts';
import type { Selection } from './selection.ts';
import type { Cut } from './shown-rows.ts';

/** How many groups there are: a place's counts are so many numbers, in the order of `GROUPS`. */
export const GROUP_COUNT = GROUPS.length;

/**
 * What a view selects, place by place: numbers, by the position of a place in the dataset's list, with one more at the
 * end for what has no place. The arrays are the same from one move of the window to the next, and only what a move
 * changes is counted again; who draws them reads them at once, and compares `version` to know whether anything changed.
 */
export interface PlaceCounts {
  /** Another number whenever any of the numbers has changed. */
  readonly version: number;
  /** Another number whenever `matching` has changed: with the filters, not with the window. */
  readonly filterVersion: number;
  /** What is shown: `shown[place * GROUP_COUNT + group]`, and all groups together. */
  readonly shown: Int32Array;
  readonly shownTotal: Int32Array;
  /** What passes the filters, whenever it lies. */
  readonly matching: Int32Array;
  readonly matchingTotal: Int32Array;
}

/** The position of a category's group, by the category's code. */
export const GROUP_BY_CODE = Uint8Array.from(CATEGORIES, (category) =>
  GROUPS.indexOf(groupOf(category)),
);

/** A group's count at a place. */
export interface GroupCount {
  readonly group: Group;
  readonly count: number;
}

/** The groups that have a count at a place, in the legend's order. @param counts as in `PlaceCounts` */
export function groupsAt(counts: Int32Array, place: number): GroupCount[] {
  return GROUPS.flatMap((group, at) => {
    const count = counts[place * GROUP_COUNT + at]!;
    return count > 0 ? [{ group, count }] : [];
  });
}

/** Answers with the counts of a selection: always the same object, brought up to it. */
export type PlaceCounter = (selection: Selection) => PlaceCounts;

export function createPlaceCounter(dataset: Dataset): PlaceCounter {
  const { columns, times } = dataset;
  const size = dataset.places.length + 1;
  const counts = {
    version: 0,
    filterVersion: 0,
    shown: new Int32Array(size * GROUP_COUNT),
    shownTotal: new Int32Array(size),
    matching: new Int32Array(size * GROUP_COUNT),
    matchingTotal: new Int32Array(size),
  };
  let matching: Matching | null = null;
  let cut: Cut | null = null;

  const count = (of: Int32Array, total: Int32Array, row: Row, by: 1 | -1): void => {
    const at = columns.place[row]!;
    const place = at === NO_PLACE ? size - 1 : at;
    of[place * GROUP_COUNT + GROUP_BY_CODE[columns.category[row]!]!]! += by;
    total[place]! += by;
  };
  const show = (row: Row, by: 1 | -1): void => {
    if (matching!.has(row)) count(counts.shown, counts.shownTotal, row, by);
  };
  const countAll = (next: Selection): void => {
    counts.shown.fill(0);
    counts.shownTotal.fill(0);
    next.shown.forEach((row) => count(counts.shown, counts.shownTotal, row, 1));
  };
  /** Only rows that begin or end between the two windows' edges change what is shown. */
  const move = (from: Cut, to: Cut): void => {
    for (let row = from.started; row < to.started; row++) show(row, 1);
    for (let row = to.started; row < from.started; row++) show(row, -1);
    for (let at = from.ended; at < to.ended; at++) show(times.byEnd[at]!, -1);
    for (let at = to.ended; at < from.ended; at++) show(times.byEnd[at]!, 1);
  };

  return (next) => {
    const to = next.shown.cut;
    if (next.matching !== matching) {
      matching = next.matching;
      counts.matching.fill(0);
      counts.matchingTotal.fill(0);
      for (let row = 0; row < columns.dated; row++) {
        if (matching.has(row)) count(counts.matching, counts.matchingTotal, row, 1);
      }
      countAll(next);
      counts.filterVersion += 1;
    } else if (cut && to !== cut) {
      const moved = Math.abs(to.started - cut.started) + Math.abs(to.ended - cut.ended);
      if (moved < to.started - to.before) move(cut, to);
      else countAll(next);
    } else return counts;
    cut = to;
    counts.version += 1;
    return counts;
  };
}
