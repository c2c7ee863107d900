import { grouped } from '../../../evidence/grouped.ts';
import type { Records } from '../../records/desk-records.ts';
import { likeness } from './claim-likeness.ts';
import type { Coded, Pair } from './claim-pairs.ts';

interface Both {
  a: Coded;
  b: Coded;
}

/** Those that share most claims first; each incident in one pair at most. */
export function pairIncidents(
  a: Records,
  b: Records,
  claims: readonly Pair<Coded>[],
): readonly Pair<string>[] {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const pair of sharedClaims(claims)) {
    if (pairs.has(pair.a) || taken.has(pair.b)) continue;
    pairs.set(pair.a, pair.b);
    taken.add(pair.b);
  }
  return [
    ...[...a.incident.keys()].map((id) => ({ a: id, b: pairs.get(id) ?? null })),
    ...[...b.incident.keys()].filter((id) => !taken.has(id)).map((id) => ({ a: null, b: id })),
  ];
}

/** Incidents that share claims, those first that share most. */
function sharedClaims(claims: readonly Pair<Coded>[]): readonly { a: string; b: string }[] {
  const shared = new Map<string, { a: string; b: string; claims: number }>();
  for (const { a, b } of claims.filter(isBoth)) {
    const [ofA, ofB] = [a.place.incident, b.place.incident];
    const key = `${ofA} ${ofB}`;
    shared.set(key, { a: ofA, b: ofB, claims: (shared.get(key)?.claims ?? 0) + 1 });
  }
  return [...shared.values()].toSorted((x, y) => y.claims - x.claims);
}

/**
 * Claims paired anew where others would do as well: of one sentence that is quoted on several incidents, each claim goes
 * with that on the counterpart of its own incident.
 */
export function settledClaims(
  claims: readonly Pair<Coded>[],
  incidents: readonly Pair<string>[],
): readonly Pair<Coded>[] {
  const counterparts = new Map(incidents.map(({ a, b }) => [b, a]));
  const homeOf = ({ place }: Coded): string | null => counterparts.get(place.incident) ?? null;
  const isApart = ({ a, b }: Both): boolean => homeOf(b) !== a.place.incident;
  const both = claims.filter(isBoth).map(({ a, b }) => ({ a, b }));
  const apart = both.filter(isApart);
  const byIncident = grouped(apart, ({ a }) => a.place.incident);
  for (const pair of apart) {
    const other = (byIncident.get(homeOf(pair.b) ?? '') ?? []).find(
      (one) => isApart(one) && isAsLikely(pair, one),
    );
    if (other && isApart(pair)) [pair.b, other.b] = [other.b, pair.b];
  }
  return [...both, ...claims.filter((pair) => !isBoth(pair))];
}

/** Whether two pairs are no less likely with their second claims exchanged. */
function isAsLikely(one: Both, other: Both): boolean {
  const [crossed, back] = [likeness(one.a, other.b), likeness(other.a, one.b)];
  if (crossed === 0 || back === 0) return false;
  return crossed + back >= likeness(one.a, one.b) + likeness(other.a, other.b);
}

function isBoth(pair: Pair<Coded>): pair is Both {
  return pair.a !== null && pair.b !== null;
}
