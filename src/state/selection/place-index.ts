import { NO_PLACE } from '../../dataset/indexes/columns.ts';
import type { Row } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { slotCount } from '../../dataset/indexes/indexes.ts';
import type { Matching } from './matching.ts';
import type { PlaceCounts } from './place-counts.ts';
import type { Selection } from './selection.ts';
import type { Cut } from './shown-rows.ts';

/**
 * A mutable index of what a view selects, place by place. It and its arrays are always the same, live views of what was
 * selected when the index was last brought up to date, and only what a move of the window changes is counted again: read
 * them at once, keep none, and compare `version` to know whether anything has changed.
 */
export interface PlaceIndex {
  /** Another number whenever any of the counts has changed. */
  readonly version: number;
  /** Another number whenever `matching` has changed: with the filters, not with the window. */
  readonly filterVersion: number;
  /** Live views of what is shown. */
  readonly shown: PlaceCounts;
  /** Live views of what passes the filters, whenever it lies. */
  readonly matching: PlaceCounts;
}

/** Brings the one index up to a selection. @returns it, always the same object */
export type UpdatePlaceIndex = (selection: Selection) => PlaceIndex;

export function createPlaceIndex(dataset: Dataset): UpdatePlaceIndex {
  const { columns, times, indexes } = dataset;
  const size = dataset.places.length + 1;
  const slotsAtPlace = slotCount(dataset.vocabulary);
  const groups = dataset.vocabulary.groups.length;
  const empty = () => ({
    bySlot: new Int32Array(size * slotsAtPlace),
    totals: new Int32Array(size),
    over: 0,
  });
  const index = { version: 0, filterVersion: 0, shown: empty(), matching: empty() };
  const { category, place, dated } = columns;
  const { slots } = indexes;
  let matching: Matching | null = null;
  let cut: Cut | null = null;

  /** Counts a row in or out, where it passes the filters. */
  const count = (to: typeof index.shown, row: Row, by: 1 | -1): void => {
    const { rows } = matching!.passing;
    if (matching!.chosen[category[row]!] === 0 || (rows !== null && rows[row] === 0)) return;
    const slot = slots[row]!;
    const at = place[row] === NO_PLACE ? size - 1 : place[row]!;
    to.bySlot[at * slotsAtPlace + slot]! += by;
    to.totals[at]! += by;
    if (slot >= groups) to.over += by;
  };
  const show = (row: Row, by: 1 | -1): void => count(index.shown, row, by);
  const clear = (counts: typeof index.shown): void => {
    counts.bySlot.fill(0);
    counts.totals.fill(0);
    counts.over = 0;
  };
  const countMatching = (): void => {
    const to = index.matching;
    clear(to);
    if (matching!.length === dated) {
      to.bySlot.set(indexes.placeSlots);
      to.bySlot.forEach((sum, at) => {
        to.totals[Math.floor(at / slotsAtPlace)]! += sum;
        if (at % slotsAtPlace >= groups) to.over += sum;
      });
    } else for (let row = 0; row < dated; row++) count(to, row, 1);
  };
  /** Counts from nothing up, or from everything that matches down: whichever has fewer rows to go through. */
  const countAll = ({ before, started, ended }: Cut, shown: Selection['shown']): void => {
    if (started - before <= dated - started + ended) {
      clear(index.shown);
      shown.forEach((row) => show(row, 1));
      return;
    }
    index.shown.bySlot.set(index.matching.bySlot);
    index.shown.totals.set(index.matching.totals);
    index.shown.over = index.matching.over;
    for (let row = started; row < dated; row++) show(row, -1);
    for (let at = 0; at < ended; at++) show(times.byEnd[at]!, -1);
  };
  /** Counts what a move changes: only rows that begin or end between the two windows' edges. */
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
