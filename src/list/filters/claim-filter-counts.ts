import type { Dataset } from '../../dataset/dataset.ts';
import type { Selector } from '../../state/selection/selection.ts';
import { createCounter } from './filter-counts.ts';
import type { Counter, CreateCounter } from './filter-counts.ts';

/** A filter whose options are told by an incident's claims. Claims are their positions in the columns. */
interface ClaimFilter {
  readonly name: 'sources' | 'parties' | 'actors';
  readonly options: readonly { readonly id: string }[];
  /** The positions of a claim's options; those beyond the options, of a claim that names nobody, are none. */
  readonly optionsOf: (claim: number) => readonly number[];
}

/** The filters by claims, each by the position of its options in the dataset's list. */
const FILTERS: Readonly<Record<ClaimFilter['name'], (dataset: Dataset) => ClaimFilter>> = {
  sources: ({ columns: { claimSource }, sources }) => ({
    name: 'sources',
    options: sources,
    optionsOf: (claim) => [claimSource[claim]!],
  }),
  parties: ({ columns: { claimSpeaker }, speakers, vocabulary }) => {
    const partyOf = speakers.map(({ party }) => vocabulary.partyCodes.get(party)!);
    return {
      name: 'parties',
      options: vocabulary.parties,
      optionsOf: (claim) => [partyOf[claimSpeaker[claim]!]!],
    };
  },
  actors: ({ columns: { claimActor, claimTarget }, actors }) => ({
    name: 'actors',
    options: actors,
    optionsOf: (claim) => [claimActor[claim]!, claimTarget[claim]!],
  }),
};

/** Counts the options of a filter by claims: one claim must match the others, too. */
function counterOf(own: ClaimFilter['name']): CreateCounter {
  return (dataset, select) => {
    const others = (Object.keys(FILTERS) as ClaimFilter['name'][]).filter((name) => name !== own);
    return createClaimCounter(
      dataset,
      select,
      FILTERS[own](dataset),
      others.map((name) => FILTERS[name](dataset)),
    );
  };
}

export const createSourceCounter = counterOf('sources');
export const createPartyCounter = counterOf('parties');
export const createActorCounter = counterOf('actors');

/** Counts by going through what is shown, and no more. */
function createClaimCounter(
  { columns: { claimsFrom } }: Dataset,
  select: Selector,
  { name, options, optionsOf }: ClaimFilter,
  others: readonly ClaimFilter[],
): Counter {
  return createCounter(select, name, ({ shown }, { view: { filters } }) => {
    const set = others.filter((other) => filters[other.name].length > 0);
    const stays = set.map((other) =>
      other.options.map(({ id }) => filters[other.name].includes(id)),
    );
    const passes = (claim: number): boolean =>
      set.every((other, at) => other.optionsOf(claim).some((option) => stays[at]![option]));
    const counts = new Int32Array(options.length);
    // Which row has counted last for an option: several claims of one are one incident.
    const counted = new Int32Array(options.length).fill(-1);
    shown.forEach((row) => {
      for (let claim = claimsFrom[row]!; claim < claimsFrom[row + 1]!; claim++) {
        if (!passes(claim)) continue;
        for (const option of optionsOf(claim)) {
          if (option >= options.length || counted[option] === row) continue;
          counted[option] = row;
          counts[option]! += 1;
        }
      }
    });
    return counts;
  });
}
