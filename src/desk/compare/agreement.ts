import { claimAt } from '../coding/claim-draft.ts';
import type { ClaimPlace } from '../coding/claim-draft.ts';
import type { Records } from '../records/desk-records.ts';
import { nominalAlpha } from './alpha.ts';
import type { CodedUnit } from './alpha.ts';
import type { Pair } from './pairs/claim-pairs.ts';
import type { PairedCodings } from './pairs/pair-codings.ts';

/** How much of what either coder has both have. */
export interface Overlap {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/** How far two coders gave the same values to what both coded. */
export interface Measured {
  /** Krippendorff's, for nominal data; null where nothing could have differed. */
  readonly alpha: number | null;
  /** How many units both gave a value. */
  readonly units: number;
  /** Of how many of them it is the same. */
  readonly same: number;
}

/** How far two coders agree. */
export interface Agreement {
  readonly articles: Overlap;
  readonly incidents: Overlap;
  readonly claims: Overlap;
  /** Sentences that are set aside. */
  readonly asides: Overlap;
  readonly tallies: Overlap;
  /** Over pairs of incidents. */
  readonly category: Measured;
  /** Over pairs of claims. */
  readonly stance: Measured;
  /** Over pairs of claims: the party of who speaks. */
  readonly party: Measured;
  /** Over sentences of which each coder made something: that they are coded, or why they are set aside. */
  readonly sentence: Measured;
}

export function agreementOf(a: Records, b: Records, paired: PairedCodings): Agreement {
  const claimOf = (records: Records, place: ClaimPlace | null) =>
    place && (claimAt(records, place) ?? null);
  const partyOf = (records: Records, place: ClaimPlace | null) => {
    const claim = claimOf(records, place);
    return claim && (records.speaker.get(claim.speaker)?.party ?? null);
  };
  const categoryOf = (records: Records, id: string | null) =>
    id === null ? null : (records.incident.get(id)?.category ?? null);
  const { incidents, claims, sentences } = paired;
  const made = sentences.map(({ a: ofA, b: ofB }) =>
    [ofA, ofB].map(({ state, aside }) =>
      state === 'uncoded' ? null : state === 'coded' ? 'coded' : `aside ${aside}`,
    ),
  );
  return {
    articles: overlapOf(paired.files),
    incidents: overlapOf(incidents),
    claims: overlapOf(claims),
    asides: overlapOf(
      sentences
        .map(({ a: ofA, b: ofB }) => ({ a: asideOr(ofA.state), b: asideOr(ofB.state) }))
        .filter(({ a: ofA, b: ofB }) => ofA !== null || ofB !== null),
    ),
    tallies: overlapOf(paired.tallies),
    category: measured(incidents.map((pair) => [categoryOf(a, pair.a), categoryOf(b, pair.b)])),
    stance: measured(
      claims.map((pair) => [
        claimOf(a, pair.a)?.stance ?? null,
        claimOf(b, pair.b)?.stance ?? null,
      ]),
    ),
    party: measured(claims.map((pair) => [partyOf(a, pair.a), partyOf(b, pair.b)])),
    sentence: measured(made),
  };
}

function asideOr(state: string): true | null {
  return state === 'set-aside' || null;
}

function measured(units: readonly CodedUnit[]): Measured {
  const both = units.filter((unit) => unit.every((value) => value !== null));
  return {
    alpha: nominalAlpha(both),
    units: both.length,
    same: both.filter(([ofA, ofB]) => ofA === ofB).length,
  };
}

function overlapOf(pairs: readonly Pair<unknown>[]): Overlap {
  return {
    both: pairs.filter(({ a, b }) => a !== null && b !== null).length,
    onlyA: pairs.filter(({ b }) => b === null).length,
    onlyB: pairs.filter(({ a }) => a === null).length,
  };
}
