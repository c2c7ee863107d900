import { claimAt } from '../coding/claim-draft.ts';
import type { ClaimPlace } from '../coding/claim-draft.ts';
import type { Records } from '../records/desk-records.ts';
import { nominalAlpha } from './alpha.ts';
import type { Pair, PairedCodings } from './pair-codings.ts';

/** How much of what either coder has both have. */
export interface Overlap {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/** How far two coders agree. The alphas are of what both coded, and null where nothing could have differed. */
export interface Agreement {
  readonly incidents: Overlap;
  readonly claims: Overlap;
  /** Over pairs of incidents. */
  readonly category: number | null;
  /** Over pairs of claims. */
  readonly stance: number | null;
  /** Over pairs of claims: the party of who speaks. */
  readonly party: number | null;
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
  const { incidents, claims } = paired;
  return {
    incidents: overlapOf(incidents),
    claims: overlapOf(claims),
    category: nominalAlpha(incidents.map((pair) => [categoryOf(a, pair.a), categoryOf(b, pair.b)])),
    stance: nominalAlpha(
      claims.map((pair) => [
        claimOf(a, pair.a)?.stance ?? null,
        claimOf(b, pair.b)?.stance ?? null,
      ]),
    ),
    party: nominalAlpha(claims.map((pair) => [partyOf(a, pair.a), partyOf(b, pair.b)])),
  };
}

function overlapOf(pairs: readonly Pair<unknown>[]): Overlap {
  return {
    both: pairs.filter(({ a, b }) => a !== null && b !== null).length,
    onlyA: pairs.filter(({ b }) => b === null).length,
    onlyB: pairs.filter(({ a }) => a === null).length,
  };
}
