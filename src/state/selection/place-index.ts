import { NO_PLACE } from '../../dataset/indexes/columns.ts';
import type { Row } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { GROUP_COUNT, SLOT_COUNT } from '../../dataset/indexes/groups.ts';
import type { Matching } from './matching.ts';
import type { Selection } from './selection.ts';
import type { Cut } from './shown-rows.ts';

/**
 * A mutable index of what a view selects, place by place: numbers, by the position of a place in the dataset's list, with
 * one more at the end for what has no place. The object and its arrays are always the same, live views of what was
 * selected when the index was last brought up to date, and only what a move of the window changes is counted again:
 * read them at once, keep none, and compare `version` to know whether anything has changed.
 */
export interface PlaceIndex {
  /** Another number whenever any of the numbers has changed. */
  readonly version: number;
  /** Another number whenever `matching` has changed: with the filters, not with the window. */
  readonly filterVersion: number;
  /** Live view of what is shown: `shown[place * SLOT_COUNT + slot]`. */
  readonly shown: Int32Array;
  /** Live view of the same, all slots of a place together. */
  readonly shownTotal: Int32Array;
  /** How much of what is shown is over a period, all places together. */
  readonly shownOver: number;
  /** Live views, as those of what is shown, of what passes the filters, whenever it lies. */
  readonly matching: Int32Array;
  readonly matchingTotal: Int32Array;
}

/** Brings the one index up to a selection. @returns it, always the same object */
export type UpdatePlaceIndex = (selection: Selection) => PlaceIndex;

export function createPlaceIndex(dataset: Dataset): UpdatePlaceIndex {
  const { columns, times, indexes } = dataset;
  const size = dataset.places.length + 1;
  const index = {
    version: 0,
    filterVersion: 0,
    shown: new Int32Array(size * SLOT_COUNT),
    shownTotal: new Int32Array(size),
    shownOver: 0,
    matching: new Int32Array(size * SLOT_COUNT),
    matchingTotal: new Int32Array(size),
  };
  const { category, place, dated } = columns;
  const { slots } = indexes;
  let matching: Matching | null = null;
  let matchingOver = 0;
  let cut: Cut | null = null;

  /** Counts a row in or out, where it passes the filters. @returns what that changes of those over a period */
  const count = (to: Int32Array, total: Int32Array, row: Row, by: 1 | -1): number => {
    const { rows } = matching!.passing;
    const code = category[row]!;
    if (matching!.chosen[code] === 0 || (rows !== null && rows[row] === 0)) return 0;
    const slot = slots[row]!;
    const at = place[row] === NO_PLACE ? size - 1 : place[row]!;
    to[at * SLOT_COUNT + slot]! += by;
    total[at]! += by;
    return slot < GROUP_COUNT ? 0 : by;
  };
  const show = (row: Row, by: 1 | -1): void => {
    index.shownOver += count(index.shown, index.shownTotal, row, by);
  };
  const countMatching = (): void => {
    const { matching: sums, matchingTotal: totals } = index;
    totals.fill(0);
    matchingOver = 0;
    if (matching!.length === dated) {
      sums.set(indexes.placeSlots);
      sums.forEach((sum, at) => {
        totals[Math.floor(at / SLOT_COUNT)]! += sum;
        if (at % SLOT_COUNT >= GROUP_COUNT) matchingOver += sum;
      });
      return;
    }
    sums.fill(0);
    for (let row = 0; row < dated; row++) matchingOver += count(sums, totals, row, 1);
  };
  /** From nothing up, or from everything that matches down: whichever has fewer rows to go through. */
  const countAll = ({ before, started, ended }: Cut, shown: Selection['shown']): void => {
    if (started - before <= dated - started + ended) {
      index.shown.fill(0);
      index.shownTotal.fill(0);
      index.shownOver = 0;
      shown.forEach((row) => show(row, 1));
      return;
    }
    index.shown.set(index.matching);
    index.shownTotal.set(index.matchingTotal);
    index.shownOver = matchingOver;
    for (let row = started; row < dated; row++) show(row, -1);
    for (let at = 0; at < ended; at++) show(times.byEnd[at]!, -1);
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
      countMatching();
      countAll(to, next.shown);
      index.filterVersion += 1;
    } else if (cut && to !== cut) {
      const moved = Math.abs(to.started - cut.started) + Math.abs(to.ended - cut.ended);
      if (moved < to.started - to.before) move(cut, to);
      else countAll(to, next.shown);
    } else return index;
    cut = to;
    index.version += 1;
    return index;
  };
}
