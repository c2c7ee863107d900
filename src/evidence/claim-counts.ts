import type { Incident, Speaker } from './model.ts';

/** How many claims of incidents there are, by article and by the party that speaks. Never to be shown without the articles. */
export interface ClaimCounts {
  readonly total: number;
  readonly byParty: ReadonlyMap<string, number>;
  readonly bySource: ReadonlyMap<
    string,
    { readonly total: number; readonly byParty: ReadonlyMap<string, number> }
  >;
}

/** Counts the claims of incidents; running totals are left out. */
export function countClaims({
  incidents,
  speakerById,
}: {
  readonly incidents: readonly Incident[];
  readonly speakerById: ReadonlyMap<string, Speaker>;
}): ClaimCounts {
  const byParty = new Map<string, number>();
  const bySource = new Map<string, { total: number; byParty: Map<string, number> }>();
  let total = 0;
  for (const { claims } of incidents) {
    for (const claim of claims) {
      const party = speakerById.get(claim.speaker)?.party ?? 'press';
      const own = bySource.get(claim.source) ?? { total: 0, byParty: new Map<string, number>() };
      bySource.set(claim.source, own);
      own.total += 1;
      total += 1;
      for (const counts of [byParty, own.byParty]) counts.set(party, (counts.get(party) ?? 0) + 1);
    }
  }
  return { total, byParty, bySource };
}
