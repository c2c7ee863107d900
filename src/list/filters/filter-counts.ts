import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { useLateViewState, useViewStore } from '../../state/store-context.tsx';
import type { ClauseName, Selecting } from '../../state/selection/clauses.ts';
import type { Selection, Selector } from '../../state/selection/selection.ts';

/**
 * How many incidents each option of a filter would show, whatever it is set to now: the window and all other filters
 * hold. By the option's code; the same object as long as the counts are the same.
 */
export type Counter = (selecting: Selecting) => Int32Array;

export type CreateCounter = (dataset: Dataset, select: Selector) => Counter;

/** Counts what is selected without a clause, each time that is another selection. */
export function createCounter(
  select: Selector,
  own: ClauseName,
  count: (selection: Selection, selecting: Selecting) => Int32Array,
): Counter {
  const selectOthers = select.without(own);
  let last: Selection | null = null;
  let counts: Int32Array = new Int32Array();
  return (selecting) => {
    const selection = selectOthers(selecting);
    if (selection === last) return counts;
    last = selection;
    const next = count(selection, selecting);
    return (counts = isSame(next, counts) ? counts : next);
  };
}

/** Counts by the category's code. */
export const createCategoryCounter: CreateCounter = ({ vocabulary }, select) =>
  createCounter(select, 'categories', ({ matching: { passing }, shown: { cut } }) => {
    const counts = new Int32Array(vocabulary.categories.length);
    passing.byStart.add(cut.started, counts, 1);
    passing.byEnd.add(cut.ended, counts, -1);
    return counts;
  });

/** The counts now; they follow a moving window as what is read does. */
export function useCounts(create: CreateCounter): Int32Array {
  const { dataset, select } = useViewStore();
  return useLateViewState(useMemo(() => create(dataset, select), [create, dataset, select]));
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((count, code) => count === b[code]);
}
