import type { Claim } from '../../evidence/model.ts';
import { claimAt } from '../coding/claim-draft.ts';
import type { Records } from '../records/desk-records.ts';
import { fileOf } from './called-by.ts';
import type { OpenPoint } from './open-points.ts';

/** The claims that a point is of, in whichever coding has them, the first's before the second's. */
export function claimsOf(
  a: Records,
  b: Records,
  point: OpenPoint,
): readonly { readonly records: Records; readonly claim: Claim }[] {
  const found = (records: Records, claims: readonly (Claim | undefined)[] = []) =>
    claims.flatMap((claim) => (claim ? [{ records, claim }] : []));
  if (point.about === 'sentence') return [];
  if (point.about === 'record-field') {
    const { kind, pair } = point;
    const there = kind === 'place' ? [...a.incident.values()] : [];
    return found(
      a,
      there.flatMap(({ place, claims }) => (place === pair.a ? claims : [])),
    );
  }
  if (point.about === 'incident-field') {
    const { pair } = point;
    return found(a, a.incident.get(pair.a)?.claims);
  }
  if (point.about === 'tally' || point.about === 'tally-field') {
    const { pair } = point;
    return pair.a === null
      ? found(b, b.tally.get(pair.b ?? '')?.claims)
      : found(a, a.tally.get(pair.a)?.claims);
  }
  const { pair } = point;
  return [
    ...found(a, pair.a ? [claimAt(a, pair.a)] : []),
    ...found(b, pair.b ? [claimAt(b, pair.b)] : []),
  ];
}

/** The files of the articles that a point is of, each once. */
export function filesOf(a: Records, b: Records, point: OpenPoint): readonly string[] {
  if (point.about === 'sentence') return [point.pair.file];
  if (point.about === 'record-field' && point.kind === 'source') return [fileOf(a, point.pair.a)];
  const files = claimsOf(a, b, point).map(({ records, claim }) => fileOf(records, claim.source));
  return [...new Set(files)];
}
