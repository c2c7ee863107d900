import { grouped } from '../../evidence/grouped.ts';
import type { Claim } from '../../evidence/model.ts';
import { isPlaced } from '../../evidence/spans.ts';
import { overlaps } from '../../time/interval.ts';
import type { When } from '../../time/when.ts';
import { createZone } from '../../time/zone.ts';
import type { ClaimPlace } from '../coding/claim-draft.ts';
import { createTimes } from '../coding/time-of.ts';
import { datasetOf } from '../records/desk-records.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import { calledBy, fileOf } from './called-by.ts';
import { createCandidates } from './claim-candidates.ts';

/** What two codings of the same articles have, side by side: what one of them lacks is null there. */
export interface Pair<T> {
  readonly a: T | null;
  readonly b: T | null;
}

/** A claim with what decides whose counterpart it is. */
export interface Coded {
  readonly place: ClaimPlace;
  readonly claim: Claim;
  readonly incident: RecordTypes['incident'];
  readonly when: When | null;
  readonly file: string;
  readonly speaker: string;
  readonly at: string;
}

interface Likely {
  readonly a: Coded;
  readonly b: Coded;
  readonly alike: number;
}

/** Least share of the shorter one's words that two claims on the same thing have in common. */
const LEAST_COMMON = 0.5;

/** Claims of incidents, in their order. @param without sources whose claims are left out */
export function codedOf(records: Records, without: ReadonlySet<string>): readonly Coded[] {
  const timeOf = createTimes(createZone(datasetOf(records).timeZone));
  return [...records.incident.values()].flatMap((incident) => {
    const when = timeOf(incident);
    const place = calledBy(records, 'place', incident.place);
    return incident.claims
      .map((claim, at) => ({
        place: { incident: incident.id, at },
        claim,
        incident,
        when,
        file: fileOf(records, claim.source),
        speaker: calledBy(records, 'speaker', claim.speaker),
        at: place,
      }))
      .filter(({ claim: { source } }) => !without.has(source));
  });
}

/** The likeliest pairs first, each claim in one at most. */
export function pairClaims(ofA: readonly Coded[], ofB: readonly Coded[]): readonly Pair<Coded>[] {
  const pairs: { a: Coded; b: Coded }[] = [];
  const paired = new Set<Coded>();
  const join = (a: Coded, b: Coded): void => {
    paired.add(a).add(b);
    pairs.push({ a, b });
  };
  const isOpen = (one: Coded): boolean => !paired.has(one);
  // What is the same in all can have no likelier counterpart. Of many rows of one table that is nearly all of it.
  const same = grouped(ofB, sameness);
  const used = new Map<string, number>();
  for (const a of ofA) {
    const key = sameness(a);
    const at = used.get(key) ?? 0;
    const b = same.get(key)?.[at];
    if (!b) continue;
    used.set(key, at + 1);
    join(a, b);
  }
  const likely = likelyPairs(ofA.filter(isOpen), ofB.filter(isOpen));
  for (const { a, b } of likely) if (isOpen(a) && isOpen(b)) join(a, b);
  return [
    ...pairs,
    ...ofA.filter(isOpen).map((a) => ({ a, b: null })),
    ...ofB.filter(isOpen).map((b) => ({ a: null, b })),
  ];
}

function sameness({ claim, incident, file, speaker, at }: Coded): string {
  const { quote, note, stance } = claim;
  const words = quote ? [quote.exact, quote.start] : [note];
  const { title, when, category } = incident;
  return JSON.stringify([file, ...words, speaker, at, title, when, category, stance]);
}

/** All pairs whose words are the same or overlap, the likeliest first. */
function likelyPairs(ofA: readonly Coded[], ofB: readonly Coded[]): readonly Likely[] {
  const candidatesOf = createCandidates(ofB);
  return ofA
    .flatMap((a) => candidatesOf(a).map((b) => ({ a, b, alike: likeness(a, b) })))
    .filter(({ alike }) => alike > 0)
    .toSorted((one, other) => other.alike - one.alike);
}

/** How much of two claims on the same words is the same; 0 where their words are others. One quote may carry several. */
export function likeness(a: Coded, b: Coded): number {
  const common = commonWords(a.claim, b.claim);
  if (common === 0) return 0;
  const isSameTime = a.when !== null && b.when !== null && overlaps(a.when, b.when);
  return (
    common +
    (a.speaker === b.speaker ? 0.5 : 0) +
    (a.at === b.at ? 0.5 : 0) +
    (isSameTime ? 0.25 : 0) +
    (a.incident.category === b.incident.category ? 0.25 : 0) +
    (a.incident.title === b.incident.title ? 0.25 : 0) +
    (a.claim.stance === b.claim.stance ? 0.25 : 0)
  );
}

/** The share of all their words that two claims have in common, 0 to 1; 0 where it is less than half of the shorter. */
export function commonWords({ quote, note }: Claim, other: Claim): number {
  if (note !== undefined || other.note !== undefined) return note === other.note ? 1 : 0;
  if (!quote || !other.quote) return 0;
  if (!isPlaced(quote) || !isPlaced(other.quote)) return quote.exact === other.quote.exact ? 1 : 0;
  const [from, to] = [quote, other.quote];
  const common = Math.min(from.end, to.end) - Math.max(from.start, to.start);
  const [shorter, longer] = [from.exact.length, to.exact.length].toSorted((x, y) => x - y);
  return common < shorter! * LEAST_COMMON ? 0 : common / (shorter! + longer! - common);
}
