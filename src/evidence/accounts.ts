import type { Claim, Party, Speaker } from './model.ts';

/** Who speaks, in an order that is the alphabet's and not a judgement; press and witnesses come after. */
export const PARTY_ORDER: readonly Party[] = [
  'armenia',
  'azerbaijan',
  'nagorno-karabakh',
  'third-party',
  'press',
  'witness',
];

export interface PartyAccounts {
  readonly party: Party;
  /** In the order of the file, those of one speaker together. */
  readonly claims: readonly Claim[];
}

/** The claims by the party of their speaker, parties without any left out. */
export function accountsByParty(
  claims: readonly Claim[],
  speakers: ReadonlyMap<string, Speaker>,
): PartyAccounts[] {
  const byParty = new Map<Party, Claim[]>();
  for (const claim of claims) {
    const party = speakers.get(claim.speaker)?.party ?? 'press';
    const list = byParty.get(party);
    if (list) list.push(claim);
    else byParty.set(party, [claim]);
  }
  return PARTY_ORDER.flatMap((party) => {
    const list = byParty.get(party);
    return list ? [{ party, claims: togetherBySpeaker(list) }] : [];
  });
}

function togetherBySpeaker(claims: readonly Claim[]): Claim[] {
  const firstAt = new Map<string, number>();
  claims.forEach((claim, at) => {
    if (!firstAt.has(claim.speaker)) firstAt.set(claim.speaker, at);
  });
  return claims.toSorted((a, b) => firstAt.get(a.speaker)! - firstAt.get(b.speaker)!);
}
