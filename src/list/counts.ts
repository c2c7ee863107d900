import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { NO_FILTERS } from '../state/filters.ts';
import { chosenCategories, createMatching, createPassing, passingRows } from '../state/matching.ts';
import type { Matching } from '../state/matching.ts';
import { useLateViewState, useViewStore } from '../state/react.tsx';
import { categoryCounts } from '../state/selection.ts';
import type { Selecting, Selector } from '../state/selection.ts';
import { createShownRows, cutOf, reachOf } from '../state/shown-rows.ts';

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

/** The articles of an incident's claims, of those alone whose speaker the filter by party lets through. */
export function createSourceCounter(dataset: Dataset): Counter {
  const { claimsFrom, claimSource, claimSpeaker } = dataset.columns;
  let last: Selecting | null = null;
  let matching: Matching | null = null;
  let counts = new Int32Array();
  return (selecting) => {
    const { view, found } = selecting;
    const refiltered = last?.view.filters !== view.filters || last.found !== found;
    if (!refiltered && last?.view.window === view.window && last.view.mode === view.mode)
      return counts;
    last = selecting;
    const { parties } = view.filters;
    if (refiltered || !matching) {
      const filters = { ...view.filters, sources: NO_FILTERS.sources };
      const passing = createPassing(dataset, passingRows(dataset, filters, found));
      matching = createMatching(dataset, passing, chosenCategories(filters.categories));
    }
    const speaks = Uint8Array.from(dataset.speakers, ({ party }) =>
      parties.length === 0 || parties.includes(party) ? 1 : 0,
    );
    const next = new Int32Array(dataset.sources.length);
    createShownRows(dataset, matching, cutOf(dataset, reachOf(dataset, view))).forEach((row) => {
      const from = claimsFrom[row]!;
      for (let claim = from; claim < claimsFrom[row + 1]!; claim++) {
        if (!speaks[claimSpeaker[claim]!]) continue;
        const source = claimSource[claim]!;
        let first = from;
        while (claimSource[first] !== source || !speaks[claimSpeaker[first]!]) first++;
        // Several claims of one article are one.
        if (first === claim) next[source]! += 1;
      }
    });
    return (counts = sameCounts(next, counts) ? counts : next);
  };
}

/** By the category's code. */
export function useCategoryCounts(): Int32Array {
  const { dataset, select } = useViewStore();
  return useLateViewState(useMemo(() => createCategoryCounter(dataset, select), [dataset, select]));
}

/** By the source's position in the dataset's list. */
export function useSourceCounts(): Int32Array {
  const { dataset } = useViewStore();
  return useLateViewState(useMemo(() => createSourceCounter(dataset), [dataset]));
}

function sameCounts(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((count, code) => count === b[code]);
}
