import { PARTY_ORDER } from './derive.ts';
import type { Claim, Party, Speaker } from './model.ts';

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
  const groups = PARTY_ORDER.flatMap((party) => {
    const list = byParty.get(party);
    return list ? [{ party, claims: togetherBySpeaker(list) }] : [];
  });
  // What is denied is read before the denial.
  const onlyDenies = ({ claims: spoken }: PartyAccounts): boolean =>
    spoken.every(({ stance }) => stance === 'denies');
  return [...groups.filter((group) => !onlyDenies(group)), ...groups.filter(onlyDenies)];
}

function togetherBySpeaker(claims: readonly Claim[]): Claim[] {
  const firstAt = new Map<string, number>();
  claims.forEach((claim, at) => {
    if (!firstAt.has(claim.speaker)) firstAt.set(claim.speaker, at);
  });
  return claims.toSorted((a, b) => firstAt.get(a.speaker)! - firstAt.get(b.speaker)!);
}
