import type { Dataset } from '../../dataset/dataset.ts';
import { PARTY_ORDER } from '../../evidence/derive.ts';
import type { Filters } from '../../state/selection/filters.ts';
import type { Selector } from '../../state/selection/selection.ts';
import { createCounter } from './filter-counts.ts';
import type { Counter, CreateCounter } from './filter-counts.ts';

/** A filter whose options are told by an incident's claims. Claims are their positions in the columns. */
interface ClaimFilter {
  readonly name: 'sources' | 'parties';
  readonly options: number;
  readonly optionOf: (claim: number) => number;
  /** Which claims the other filter by claims lets through: one claim must match both. */
  readonly others: (filters: Filters) => (claim: number) => boolean;
}

/** By the source's position in the dataset's list. */
export const createSourceCounter: CreateCounter = (dataset, select) => {
  const { claimSource, claimSpeaker } = dataset.columns;
  return createClaimCounter(dataset, select, {
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
};

/** By the party's position in `PARTY_ORDER`. */
export const createPartyCounter: CreateCounter = (dataset, select) => {
  const { claimSource, claimSpeaker } = dataset.columns;
  const partyOf = dataset.speakers.map(({ party }) => PARTY_ORDER.indexOf(party));
  return createClaimCounter(dataset, select, {
    name: 'parties',
    options: PARTY_ORDER.length,
    optionOf: (claim) => partyOf[claimSpeaker[claim]!]!,
    others({ sources }) {
      const carries = dataset.sources.map(({ id }) => sources.length === 0 || sources.includes(id));
      return (claim) => carries[claimSource[claim]!]!;
    },
  });
};

/** Goes through what is shown, and through no more. */
function createClaimCounter(
  { columns: { claimsFrom } }: Dataset,
  select: Selector,
  { name, options, optionOf, others }: ClaimFilter,
): Counter {
  return createCounter(select, name, ({ shown }, { view }) => {
    const passes = others(view.filters);
    const counts = new Int32Array(options);
    shown.forEach((row) => {
      const from = claimsFrom[row]!;
      for (let claim = from; claim < claimsFrom[row + 1]!; claim++) {
        if (!passes(claim)) continue;
        const option = optionOf(claim);
        let first = from;
        while (optionOf(first) !== option || !passes(first)) first++;
        // Several claims of one option are one incident.
        if (first === claim) counts[option]! += 1;
      }
    });
    return counts;
  });
}
