import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { useLateViewState, useViewStore } from '../../state/store-context.tsx';
import { categoryCounts } from '../../state/selection/selection.ts';
import type { Selecting, Selector } from '../../state/selection/selection.ts';

/**
 * How many incidents each option of a filter would show, whatever it is set to now: the window and all other filters
 * hold. By the option's code; the same object as long as the counts are the same.
 */
export type Counter = (selecting: Selecting) => Int32Array;

export function createCategoryCounter(dataset: Dataset, select: Selector): Counter {
  let counts: Int32Array = new Int32Array();
  return (selecting) => {
    const next = categoryCounts(dataset, select(selecting).matching, selecting.view);
    return (counts = sameCounts(next, counts) ? counts : next);
  };
}

/** By the category's code. */
export function useCategoryCounts(): Int32Array {
  const { dataset, select } = useViewStore();
  return useLateViewState(useMemo(() => createCategoryCounter(dataset, select), [dataset, select]));
}

export function sameCounts(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((count, code) => count === b[code]);
}
