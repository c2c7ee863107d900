import type { Voices } from './derive.ts';
import { grouped } from './grouped.ts';
import type { Claim } from './model.ts';
import type { Party } from './vocabulary.ts';

export interface PartyAccounts {
  readonly party: Party;
  /** Those of one speaker together, what is said before what is denied. */
  readonly claims: readonly Claim[];
}

/**
 * The claims by the party of their speaker, in the order in which they are read; parties without any left out. What is
 * reported comes before what is denied: first the parties that say that it happened and do not deny it, then those
 * that say something besides their denial, which is mostly a comment, then those that only deny; within each of these
 * in the vocabulary's order.
 */
export function accountsByParty(
  claims: readonly Claim[],
  { vocabulary, speakerById }: Voices,
): PartyAccounts[] {
  const byParty = grouped(claims, ({ speaker }) => speakerById.get(speaker)?.party ?? 'press');
  return vocabulary.parties
    .flatMap((party) => {
      const own = byParty.get(party.id);
      return own ? [{ party, claims: bySpeaker(own) }] : [];
    })
    .toSorted((a, b) => shareOfDenials(a) - shareOfDenials(b));
}

/** 0 where nothing is denied, 2 where nothing else is said, 1 between. */
function shareOfDenials({ claims }: PartyAccounts): 0 | 1 | 2 {
  if (claims.every(isDenial)) return 2;
  return claims.some(isDenial) ? 1 : 0;
}

/** First the speakers who report, then those who only accuse, then those who only deny; else in the order of the file. */
function bySpeaker(claims: readonly Claim[]): Claim[] {
  return [...grouped(claims, ({ speaker }) => speaker).values()]
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap((own) => own.toSorted((a, b) => Number(isDenial(a)) - Number(isDenial(b))));
}

function rankOf(claims: readonly Claim[]): 0 | 1 | 2 {
  if (claims.every(isDenial)) return 2;
  return claims.some(({ stance }) => stance === 'reports' || stance === 'confirms') ? 0 : 1;
}

export function isDenial({ stance }: Claim): boolean {
  return stance === 'denies';
}
