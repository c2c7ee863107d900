import { sourcesOf } from './citation.ts';
import { footingOf, PARTY_ORDER, supportingClaims } from './derive.ts';
import type { Incident, Party, Speaker } from './model.ts';

/** How many of some incidents a party speaks for, and in which articles it does. */
export interface PartyShare {
  readonly party: Party;
  readonly incidents: number;
  /** Those that rest on this party alone. */
  readonly alone: number;
  /** The sources in which it affirms them, by how many incidents each. */
  readonly sources: readonly { readonly source: string; readonly incidents: number }[];
}

/** Per party: the incidents that it affirms. An incident that several affirm counts for each of them. */
export function partyShares(
  incidents: readonly Incident[],
  speakers: ReadonlyMap<string, Speaker>,
): PartyShare[] {
  const shares = new Map<
    Party,
    { incidents: number; alone: number; sources: Map<string, number> }
  >();
  for (const incident of incidents) {
    const { parties } = footingOf(incident, speakers);
    const supporting = supportingClaims(incident, speakers);
    for (const party of parties) {
      const share = shares.get(party) ?? {
        incidents: 0,
        alone: 0,
        sources: new Map<string, number>(),
      };
      shares.set(party, share);
      share.incidents += 1;
      if (parties.length === 1) share.alone += 1;
      const own = supporting.filter(({ speaker }) => speakers.get(speaker)?.party === party);
      for (const source of sourcesOf({ claims: own })) {
        share.sources.set(source, (share.sources.get(source) ?? 0) + 1);
      }
    }
  }
  // In the order that is no judgement: parties are not ranked.
  return PARTY_ORDER.flatMap((party) => {
    const share = shares.get(party);
    return share ? [{ party, ...share, sources: ranked(share.sources) }] : [];
  });
}

/** Per source: the incidents of which it carries an account that does not deny them, the most first. */
export function sourceShares(
  incidents: readonly Incident[],
): { source: string; incidents: number }[] {
  const counts = new Map<string, number>();
  for (const incident of incidents) {
    const affirmed = incident.claims.filter(({ stance }) => stance !== 'denies');
    for (const source of sourcesOf({ claims: affirmed }))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return ranked(counts);
}

function ranked(counts: ReadonlyMap<string, number>): { source: string; incidents: number }[] {
  return [...counts]
    .map(([source, incidents]) => ({ source, incidents }))
    .toSorted((a, b) => b.incidents - a.incidents || (a.source < b.source ? -1 : 1));
}
