import { grouped } from '../../../evidence/grouped.ts';
import type { Claim } from '../../../evidence/model.ts';
import type { When } from '../../../time/when.ts';
import { createZone } from '../../../time/zone.ts';
import type { ClaimPlace } from '../../coding/claim-draft.ts';
import { createTimes } from '../../coding/time-of.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import { calledBy, fileOf } from '../called-by.ts';
import { createCandidates } from './claim-candidates.ts';
import { FIELDS, FIELD_SETS, likeness } from './claim-likeness.ts';

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
  /** Read when it is asked for: most claims are paired without it. */
  readonly when: () => When | null;
  readonly file: string;
  readonly speaker: string;
  readonly at: string;
}

interface Likely {
  readonly a: Coded;
  readonly b: Coded;
  readonly alike: number;
}

/** Most pairs of claims on the same words that are weighed one by one. */
const MOST_COMPARED = 10_000;

/** Claims of incidents, in their order. @param without sources whose claims are left out */
export function codedOf(records: Records, without: ReadonlySet<string>): readonly Coded[] {
  const timeOf = createTimes(createZone(datasetOf(records).timeZone));
  return [...records.incident.values()].flatMap((incident) => {
    const when = () => timeOf(incident);
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
  pairSame(ofA, ofB, sameness, join);
  for (const crowd of crowds(ofA.filter(isOpen), ofB.filter(isOpen)))
    for (const fields of FIELD_SETS)
      pairSame(
        crowd.a.filter(isOpen),
        crowd.b.filter(isOpen),
        (one) => JSON.stringify(fields.map((field) => field.of(one))),
        join,
      );
  const likely = likelyPairs(ofA.filter(isOpen), ofB.filter(isOpen));
  for (const { a, b } of likely) if (isOpen(a) && isOpen(b)) join(a, b);
  return [
    ...pairs,
    ...ofA.filter(isOpen).map((a) => ({ a, b: null })),
    ...ofB.filter(isOpen).map((b) => ({ a: null, b })),
  ];
}

/** Pairs what has one key, in order: of many rows of one table that is nearly all of it. */
function pairSame(
  ofA: readonly Coded[],
  ofB: readonly Coded[],
  keyOf: (claim: Coded) => string,
  join: (a: Coded, b: Coded) => void,
): void {
  const same = grouped(ofB, keyOf);
  const used = new Map<string, number>();
  for (const a of ofA) {
    const key = keyOf(a);
    const at = used.get(key) ?? 0;
    const b = same.get(key)?.[at];
    if (!b) continue;
    used.set(key, at + 1);
    join(a, b);
  }
}

/** What is the same in all has no likelier counterpart. */
function sameness(one: Coded): string {
  const { quote, note } = one.claim;
  const words = quote ? [quote.exact, quote.start] : [note];
  return [one.file, ...words, ...FIELDS.map((field) => field.of(one))].join('\n');
}

/** So many claims on the same words that each of them can't be held against each. */
function crowds(
  ofA: readonly Coded[],
  ofB: readonly Coded[],
): readonly { readonly a: readonly Coded[]; readonly b: readonly Coded[] }[] {
  const wordsOf = ({ file, claim: { quote, note } }: Coded): string =>
    JSON.stringify([file, quote?.exact ?? note, quote?.start]);
  const others = grouped(ofB, wordsOf);
  return [...grouped(ofA, wordsOf)].flatMap(([words, a]) => {
    const b = others.get(words) ?? [];
    return a.length * b.length > MOST_COMPARED ? [{ a, b }] : [];
  });
}

/** All pairs whose words are the same or overlap, the likeliest first. */
function likelyPairs(ofA: readonly Coded[], ofB: readonly Coded[]): readonly Likely[] {
  const candidatesOf = createCandidates(ofB);
  return ofA
    .flatMap((a) => candidatesOf(a).map((b) => ({ a, b, alike: likeness(a, b) })))
    .filter(({ alike }) => alike > 0)
    .toSorted((one, other) => other.alike - one.alike);
}
