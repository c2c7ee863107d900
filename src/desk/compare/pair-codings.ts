import { grouped } from '../../evidence/grouped.ts';
import type { Claim } from '../../evidence/model.ts';
import { isPlaced } from '../../evidence/spans.ts';
import { overlaps } from '../../time/interval.ts';
import type { When } from '../../time/when.ts';
import { createZone } from '../../time/zone.ts';
import type { ClaimPlace } from '../coding/claim-draft.ts';
import { timeOf } from '../coding/time-of.ts';
import { datasetOf } from '../records/desk-records.ts';
import { calledBy, fileOf } from './called-by.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';

/** What two codings of the same articles have, side by side: what one of them lacks is null there. */
export interface Pair<T> {
  readonly a: T | null;
  readonly b: T | null;
}

/** Two codings, their claims paired by their words, their incidents by their claims, in the order of the articles. */
export interface PairedCodings {
  readonly claims: readonly Pair<ClaimPlace>[];
  readonly incidents: readonly Pair<string>[];
  /** Articles that both have under one id and of which they hold other texts: nothing of them is compared. */
  readonly otherTexts: readonly string[];
}

/** A claim with what decides whose counterpart it is. */
interface Coded {
  readonly place: ClaimPlace;
  readonly claim: Claim;
  readonly incident: RecordTypes['incident'];
  readonly when: When | null;
  readonly file: string;
  readonly speaker: string;
  readonly at: string;
}

/** Least share of the shorter one's words that two claims on the same thing have in common. */
const LEAST_COMMON = 0.5;

/** Pairs the claims and incidents of two codings. Articles are known by their texts, whatever each calls them. */
export function pairCodings(a: Records, b: Records): PairedCodings {
  const otherTexts = [...a.source.values()]
    .filter(({ id, custom }) => {
      const other = b.source.get(id)?.custom?.sha256;
      return custom?.sha256 !== undefined && other !== undefined && other !== custom.sha256;
    })
    .map(({ id }) => id);
  const ofA = codedOf(a, otherTexts);
  const ofB = codedOf(b, otherTexts);
  const claims = pairClaims(ofA, ofB);
  return {
    claims: inTextOrder(claims).map((pair) => ({
      a: pair.a && pair.a.place,
      b: pair.b && pair.b.place,
    })),
    incidents: pairIncidents(a, b, claims),
    otherTexts,
  };
}

function codedOf(records: Records, without: readonly string[]): readonly Coded[] {
  const zone = createZone(datasetOf(records).timeZone);
  return [...records.incident.values()].flatMap((incident) => {
    const when = timeOf(incident.when, zone);
    return incident.claims
      .map((claim, at) => ({
        place: { incident: incident.id, at },
        claim,
        incident,
        when,
        file: fileOf(records, claim.source),
        speaker: calledBy(records, 'speaker', claim.speaker),
        at: calledBy(records, 'place', incident.place),
      }))
      .filter(({ claim: { source } }) => !without.includes(source));
  });
}

/** The likeliest pairs first, each claim in one at most. */
function pairClaims(ofA: readonly Coded[], ofB: readonly Coded[]): readonly Pair<Coded>[] {
  const byFile = grouped(ofB, ({ file }) => file);
  const likely = ofA
    .flatMap((a) => (byFile.get(a.file) ?? []).map((b) => ({ a, b, alike: likeness(a, b) })))
    .filter(({ alike }) => alike > 0)
    .toSorted((one, other) => other.alike - one.alike);
  const paired = new Set<Coded>();
  const pairs: Pair<Coded>[] = [];
  for (const { a, b } of likely) {
    if (paired.has(a) || paired.has(b)) continue;
    paired.add(a).add(b);
    pairs.push({ a, b });
  }
  const alone = (list: readonly Coded[]) => list.filter((one) => !paired.has(one));
  return [
    ...pairs,
    ...alone(ofA).map((a) => ({ a, b: null })),
    ...alone(ofB).map((b) => ({ a: null, b })),
  ];
}

/** How much of two claims on the same words is the same; 0 where their words are others. One quote may carry several. */
function likeness(a: Coded, b: Coded): number {
  const common = commonWords(a.claim, b.claim);
  if (common === 0) return 0;
  const isSameTime = a.when !== null && b.when !== null && overlaps(a.when, b.when);
  return (
    common +
    (a.speaker === b.speaker ? 0.5 : 0) +
    (a.at === b.at ? 0.5 : 0) +
    (isSameTime ? 0.25 : 0) +
    (a.incident.category === b.incident.category ? 0.25 : 0) +
    (a.claim.stance === b.claim.stance ? 0.25 : 0)
  );
}

/** The share of all their words that two claims have in common, 0 to 1; 0 where it is less than half of the shorter. */
function commonWords({ quote, note }: Claim, other: Claim): number {
  if (note !== undefined || other.note !== undefined) return note === other.note ? 1 : 0;
  if (!quote || !other.quote) return 0;
  if (!isPlaced(quote) || !isPlaced(other.quote)) return quote.exact === other.quote.exact ? 1 : 0;
  const [from, to] = [quote, other.quote];
  const common = Math.min(from.end, to.end) - Math.max(from.start, to.start);
  const [shorter, longer] = [from.exact.length, to.exact.length].toSorted((x, y) => x - y);
  return common < shorter! * LEAST_COMMON ? 0 : common / (shorter! + longer! - common);
}

/** Those that share most claims first; each incident in one pair at most. */
function pairIncidents(
  a: Records,
  b: Records,
  claims: readonly Pair<Coded>[],
): readonly Pair<string>[] {
  const shared = new Map<string, { a: string; b: string; claims: number }>();
  for (const pair of claims) {
    if (!pair.a || !pair.b) continue;
    const [ofA, ofB] = [pair.a.place.incident, pair.b.place.incident];
    const key = `${ofA} ${ofB}`;
    const before = shared.get(key)?.claims ?? 0;
    shared.set(key, { a: ofA, b: ofB, claims: before + 1 });
  }
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const pair of [...shared.values()].toSorted((x, y) => y.claims - x.claims)) {
    if (pairs.has(pair.a) || taken.has(pair.b)) continue;
    pairs.set(pair.a, pair.b);
    taken.add(pair.b);
  }
  return [
    ...[...a.incident.keys()].map((id) => ({ a: id, b: pairs.get(id) ?? null })),
    ...[...b.incident.keys()].filter((id) => !taken.has(id)).map((id) => ({ a: null, b: id })),
  ];
}

function inTextOrder(claims: readonly Pair<Coded>[]): readonly Pair<Coded>[] {
  const key = ({ a, b }: Pair<Coded>): [string, number] => {
    const { file, claim } = (a ?? b)!;
    return [file, claim.quote?.start ?? 0];
  };
  return claims.toSorted((one, other) => {
    const [source, start] = key(one);
    const [otherSource, otherStart] = key(other);
    return source === otherSource ? start - otherStart : source < otherSource ? -1 : 1;
  });
}
