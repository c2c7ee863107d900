import type { ClaimPlace } from '../../coding/claim-draft.ts';
import { claimAt } from '../../coding/claim-draft.ts';
import type { Records } from '../../records/desk-records.ts';
import type { CutOf, SentencePair } from './sentence-pairs.ts';
import { pairSentences } from './sentence-pairs.ts';
import { codedOf, pairClaims } from './claim-pairs.ts';
import type { Coded, Pair } from './claim-pairs.ts';
import { fileOf } from '../called-by.ts';
import { pairIncidents, settledClaims } from './incident-pairs.ts';
import { pairPlaces, pairSources } from './record-pairs.ts';
import type { SameRecord } from './record-pairs.ts';
import { pairTallies } from './tally-pairs.ts';

/** Two codings, their claims paired by their words, their incidents by their claims, in the order of the articles. */
export interface PairedCodings {
  readonly claims: readonly Pair<ClaimPlace>[];
  readonly incidents: readonly Pair<string>[];
  readonly tallies: readonly Pair<string>[];
  readonly places: readonly SameRecord[];
  readonly sources: readonly SameRecord[];
  readonly sentences: readonly SentencePair[];
  /** Files of articles, as `fileOf` has them: the first coding's in its order, then those that it lacks. */
  readonly files: readonly Pair<string>[];
  /** Articles that both have under one id and of which they hold other texts: nothing of them is compared. */
  readonly otherTexts: readonly string[];
}

/**
 * Pairs the claims and incidents of two codings. Articles are known by their texts, whatever each calls them.
 * @param cutOf how an article is cut that the first coding says nothing of yet
 */
export function pairCodings(a: Records, b: Records, cutOf?: CutOf): PairedCodings {
  const otherTexts = [...a.source.values()]
    .filter(({ id, custom }) => {
      const other = b.source.get(id)?.custom?.sha256;
      return custom?.sha256 !== undefined && other !== undefined && other !== custom.sha256;
    })
    .map(({ id }) => id);
  const without = new Set(otherTexts);
  const likely = pairClaims(codedOf(a, without), codedOf(b, without));
  const incidents = pairIncidents(a, b, likely);
  const claims = settledClaims(likely, incidents);
  const files = pairFiles(a, b);
  return {
    claims: inTextOrder(claims, files).map((pair) => ({
      a: pair.a && pair.a.place,
      b: pair.b && pair.b.place,
    })),
    incidents,
    tallies: pairTallies(a, b),
    places: pairPlaces(a, b),
    sources: pairSources(a, b),
    sentences: pairSentences(a, b, cutOf),
    files,
    otherTexts,
  };
}

function pairFiles(a: Records, b: Records): readonly Pair<string>[] {
  const filesOf = (records: Records) =>
    new Set([...records.source.keys()].map((id) => fileOf(records, id)));
  const [ofA, ofB] = [filesOf(a), filesOf(b)];
  return [
    ...Array.from(ofA, (file) => ({ a: file, b: ofB.has(file) ? file : null })),
    ...[...ofB].filter((file) => !ofA.has(file)).map((file) => ({ a: null, b: file })),
  ];
}

/** What of two codings is of some files; an incident and a running total is of those of its claims. */
export function ofFiles(
  a: Records,
  b: Records,
  paired: PairedCodings,
  files: ReadonlySet<string>,
): PairedCodings {
  const isClaimOf = (records: Records, place: ClaimPlace | null): boolean => {
    const claim = place && claimAt(records, place);
    return !!claim && files.has(fileOf(records, claim.source));
  };
  const isRecordOf = (records: Records, kind: 'incident' | 'tally', id: string | null): boolean =>
    id !== null &&
    !!records[kind].get(id)?.claims.some(({ source }) => files.has(fileOf(records, source)));
  const recordsOf = (kind: 'incident' | 'tally', pairs: readonly Pair<string>[]) =>
    pairs.filter((pair) => isRecordOf(a, kind, pair.a) || isRecordOf(b, kind, pair.b));
  return {
    ...paired,
    claims: paired.claims.filter((pair) => isClaimOf(a, pair.a) || isClaimOf(b, pair.b)),
    incidents: recordsOf('incident', paired.incidents),
    tallies: recordsOf('tally', paired.tallies),
    sentences: paired.sentences.filter(({ file }) => files.has(file)),
    files: paired.files.filter((pair) => files.has((pair.a ?? pair.b)!)),
  };
}

function inTextOrder(
  claims: readonly Pair<Coded>[],
  files: readonly Pair<string>[],
): readonly Pair<Coded>[] {
  const orders = new Map(files.map((pair, at) => [(pair.a ?? pair.b)!, at]));
  const key = ({ a, b }: Pair<Coded>): [number, number] => {
    const { file, claim } = (a ?? b)!;
    return [orders.get(file) ?? orders.size, claim.quote?.start ?? 0];
  };
  return claims
    .map((pair) => ({ pair, key: key(pair) }))
    .toSorted(({ key: x }, { key: y }) => x[0] - y[0] || x[1] - y[1])
    .map(({ pair }) => pair);
}
