import type { Dataset } from '../../dataset/dataset.ts';
import { PARTY_ORDER } from '../../evidence/derive.ts';
import type { Selector } from '../../state/selection/selection.ts';
import { createCounter } from './filter-counts.ts';
import type { Counter, CreateCounter } from './filter-counts.ts';

/** A filter whose options are told by an incident's claims. Claims are their positions in the columns. */
interface ClaimFilter {
  readonly name: 'sources' | 'parties';
  readonly options: readonly string[];
  /** The position of a claim's option. */
  readonly optionOf: (claim: number) => number;
}

function sourceFilter({ columns: { claimSource }, sources }: Dataset): ClaimFilter {
  const options = sources.map(({ id }) => id);
  return { name: 'sources', options, optionOf: (claim) => claimSource[claim]! };
}

function partyFilter({ columns: { claimSpeaker }, speakers }: Dataset): ClaimFilter {
  const partyOf = speakers.map(({ party }) => PARTY_ORDER.indexOf(party));
  const optionOf = (claim: number): number => partyOf[claimSpeaker[claim]!]!;
  return { name: 'parties', options: PARTY_ORDER, optionOf };
}

/** Counts by the source's position in the dataset's list. */
export const createSourceCounter: CreateCounter = (dataset, select) =>
  createClaimCounter(dataset, select, sourceFilter(dataset), partyFilter(dataset));

/** Counts by the party's position in `PARTY_ORDER`. */
export const createPartyCounter: CreateCounter = (dataset, select) =>
  createClaimCounter(dataset, select, partyFilter(dataset), sourceFilter(dataset));

/**
 * Counts by going through what is shown, and no more.
 * @param other the other filter by claims: one claim must match both
 */
function createClaimCounter(
  { columns: { claimsFrom } }: Dataset,
  select: Selector,
  { name, options, optionOf }: ClaimFilter,
  other: ClaimFilter,
): Counter {
  return createCounter(select, name, ({ shown }, { view: { filters } }) => {
    const chosen: readonly string[] = filters[other.name];
    const stays = other.options.map((option) => chosen.length === 0 || chosen.includes(option));
    const passes = (claim: number): boolean => stays[other.optionOf(claim)]!;
    const counts = new Int32Array(options.length);
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
