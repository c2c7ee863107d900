import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { NO_FILTERS } from '../state/filters.ts';
import { chosenCategories, createMatching, createPassing, passingRows } from '../state/matching.ts';
import type { Matching } from '../state/matching.ts';
import { useLateViewState, useViewStore } from '../state/react.tsx';
import type { Selecting } from '../state/selection.ts';
import { createShownRows, cutOf, reachOf } from '../state/shown-rows.ts';
import { sameCounts } from './counts.ts';
import type { Counter } from './counts.ts';

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

/** By the source's position in the dataset's list. */
export function useSourceCounts(): Int32Array {
  const { dataset } = useViewStore();
  return useLateViewState(useMemo(() => createSourceCounter(dataset), [dataset]));
}
