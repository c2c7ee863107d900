import type { Claim } from '../../evidence/model.ts';
import { placeOf } from '../coding/claim-draft.ts';
import type { Records } from '../records/desk-records.ts';
import type { Deed, History } from '../records/history.ts';

/** What a step does that puts one claim in another's place, and changes no other. */
export const CHANGE_CLAIM = 'change-claim';

/**
 * A claim as it stands once a deed was done: itself, or what came in its place. As it was where it is no more, to be found
 * again once it is back.
 * @param now what the deed made of `before`
 */
export function followedClaim(claim: Claim, before: History, deed: Deed, now: Records): Claim {
  if (placeOf(now, claim)) return claim;
  const at = placeOf(before.records, claim);
  const came = claimsThatCame(before.records, now);
  const same = came.filter((one) => isSameClaim(one.claim, claim));
  const found = same.find(({ incident }) => incident === at?.incident) ?? same[0];
  if (found) return found.claim;
  const [other, second] = came.filter(({ isNew }) => isNew);
  const isChange = at !== null && whatOf(before, deed) === CHANGE_CLAIM;
  return isChange && other && !second ? other.claim : claim;
}

/** Whether two claims say the same: one that was kept, or read anew, is another object. */
export function isSameClaim(one: Claim, other: Claim | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function whatOf({ done, undone }: History, deed: Deed): string | undefined {
  if (deed.do === 'make') return deed.what;
  return (deed.do === 'undo' ? done : undone).at(-1)?.what;
}

interface Came {
  readonly claim: Claim;
  readonly incident: string;
  /** Whether its incident had none that says the same. */
  readonly isNew: boolean;
}

function claimsThatCame({ incident: before }: Records, { incident: now }: Records): Came[] {
  return [...now].flatMap(([id, { claims }]) => {
    const was = before.get(id)?.claims ?? [];
    if (was === claims) return [];
    const known = new Set(was);
    return claims
      .filter((claim) => !known.has(claim))
      .map((claim) => ({
        claim,
        incident: id,
        isNew: !was.some((one) => isSameClaim(one, claim)),
      }));
  });
}
