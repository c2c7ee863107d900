import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { PARTY_ORDER } from '../../evidence/derive.ts';
import { NO_FILTERS } from '../../state/selection/filters.ts';
import type { Filters } from '../../state/selection/filters.ts';
import {
  chosenCategories,
  createMatching,
  createPassing,
  passingRows,
} from '../../state/selection/matching.ts';
import type { Matching } from '../../state/selection/matching.ts';
import { useLateViewState, useViewStore } from '../../state/store-context.tsx';
import type { Selecting } from '../../state/selection/selection.ts';
import { createShownRows, cutOf, reachOf } from '../../state/selection/shown-rows.ts';
import { sameCounts } from './filter-counts.ts';
import type { Counter } from './filter-counts.ts';

/** A filter whose options are told by an incident's claims. Claims are their positions in the columns. */
interface ClaimFilter {
  readonly name: 'sources' | 'parties';
  readonly options: number;
  readonly optionOf: (claim: number) => number;
  /** Which claims the other filter by claims lets through: one claim must match both. */
  readonly others: (filters: Filters) => (claim: number) => boolean;
}

/** By the source's position in the dataset's list. */
export function createSourceCounter(dataset: Dataset): Counter {
  const { claimSource, claimSpeaker } = dataset.columns;
  return createClaimCounter(dataset, {
    name: 'sources',
    options: dataset.sources.length,
    optionOf: (claim) => claimSource[claim]!,
    others({ parties }) {
      const speaks = dataset.speakers.map(
        ({ party }) => parties.length === 0 || parties.includes(party),
      );
      return (claim) => speaks[claimSpeaker[claim]!]!;
    },
  });
}

/** By the party's position in `PARTY_ORDER`. */
export function createPartyCounter(dataset: Dataset): Counter {
  const { claimSource, claimSpeaker } = dataset.columns;
  const partyOf = dataset.speakers.map(({ party }) => PARTY_ORDER.indexOf(party));
  return createClaimCounter(dataset, {
    name: 'parties',
    options: PARTY_ORDER.length,
    optionOf: (claim) => partyOf[claimSpeaker[claim]!]!,
    others({ sources }) {
      const carries = dataset.sources.map(({ id }) => sources.length === 0 || sources.includes(id));
      return (claim) => carries[claimSource[claim]!]!;
    },
  });
}

function createClaimCounter(dataset: Dataset, filter: ClaimFilter): Counter {
  const { claimsFrom } = dataset.columns;
  const { name, options, optionOf } = filter;
  let last: Selecting | null = null;
  let matching: Matching | null = null;
  let counts = new Int32Array();
  return (selecting) => {
    const { view, found } = selecting;
    const refiltered = last?.view.filters !== view.filters || last.found !== found;
    if (!refiltered && last?.view.window === view.window && last.view.mode === view.mode)
      return counts;
    last = selecting;
    if (refiltered || !matching) {
      const filters = { ...view.filters, [name]: NO_FILTERS[name] };
      const passing = createPassing(dataset, passingRows(dataset, filters, found));
      matching = createMatching(dataset, passing, chosenCategories(filters.categories));
    }
    const passes = filter.others(view.filters);
    const next = new Int32Array(options);
    createShownRows(dataset, matching, cutOf(dataset, reachOf(dataset, view))).forEach((row) => {
      const from = claimsFrom[row]!;
      for (let claim = from; claim < claimsFrom[row + 1]!; claim++) {
        if (!passes(claim)) continue;
        const option = optionOf(claim);
        let first = from;
        while (optionOf(first) !== option || !passes(first)) first++;
        // Several claims of one option are one incident.
        if (first === claim) next[option]! += 1;
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

/** By the party's position in `PARTY_ORDER`. */
export function usePartyCounts(): Int32Array {
  const { dataset } = useViewStore();
  return useLateViewState(useMemo(() => createPartyCounter(dataset), [dataset]));
}
