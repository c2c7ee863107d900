import type { ClaimPlace } from '../coding/claim-draft.ts';
import { datasetOf } from '../records/desk-records.ts';
import type { Records } from '../records/desk-records.ts';
import { CLAIM_TOGETHER, INCIDENT_TOGETHER } from '../coding/fields-together.ts';
import type { Pair } from './pairs/claim-pairs.ts';
import type { SameRecord } from './pairs/record-pairs.ts';
import { RECORD_TOGETHER, recordDifferences } from './record-differences.ts';
import type { BasicKind } from './record-differences.ts';
import {
  claimDifferences,
  incidentDifferences,
  tallyDifferences,
  together,
} from './differences.ts';
import type { Counterparts, Difference, FieldDifference } from './differences.ts';
import type { PairedCodings } from './pairs/pair-codings.ts';
import type { SentencePair } from './pairs/sentence-pairs.ts';

/** A thing that both codings have. */
interface Both<T> {
  readonly a: T;
  readonly b: T;
}

/** One thing that two codings have otherwise, for somebody to decide. */
export type OpenPoint =
  /** A claim that one of them lacks. */
  | { readonly about: 'claim'; readonly pair: Pair<ClaimPlace> }
  /** A field of a claim that both have. */
  | (FieldDifference & { readonly about: 'claim-field'; readonly pair: Both<ClaimPlace> })
  /** A claim that both have, on incidents that are not the same one. */
  | { readonly about: 'claim-incident'; readonly pair: Both<ClaimPlace> }
  /** A field of an incident that both have. */
  | (FieldDifference & { readonly about: 'incident-field'; readonly pair: Both<string> })
  /** A sentence that one has set aside and the other has not, or for another reason. */
  | { readonly about: 'sentence'; readonly pair: SentencePair }
  /** A running total that one of them lacks. */
  | { readonly about: 'tally'; readonly pair: Pair<string> }
  /** A field of a running total that both have. */
  | (Difference & { readonly about: 'tally-field'; readonly pair: Both<string> })
  /** A field of a place, of a source, or the time zone. */
  | (FieldDifference & {
      readonly about: 'record-field';
      readonly kind: BasicKind;
      readonly pair: SameRecord;
    });

/** All that two codings have otherwise, incidents first. An incident that one lacks is one whose claims it lacks. */
export function openPoints(a: Records, b: Records, paired: PairedCodings): readonly OpenPoint[] {
  return [
    ...incidentPoints(a, b, paired),
    ...claimPoints(a, b, paired),
    ...paired.sentences.flatMap((pair): OpenPoint[] =>
      isSameAside(pair) ? [] : [{ about: 'sentence', pair }],
    ),
    ...tallyPoints(a, b, paired),
    ...recordPoints(a, b, paired),
  ];
}

/** The records of the first coding that those of the second are. */
export function counterpartsOf({ places, incidents }: PairedCodings): Counterparts {
  const incident = new Map(
    incidents.flatMap(({ a, b }) => (a === null || b === null ? [] : [[b, a] as const])),
  );
  const place = new Map(places.map(({ a, b }) => [b, a]));
  return { place, incident, shared: new Set(incident.values()) };
}

function recordPoints(a: Records, b: Records, { places, sources }: PairedCodings): OpenPoint[] {
  const datasets = { a: datasetOf(a).id, b: datasetOf(b).id };
  const kinds = [
    ['place', places],
    ['source', sources],
    ['dataset', [datasets]],
  ] as const;
  return kinds.flatMap(([kind, pairs]) =>
    pairs.flatMap((pair) =>
      together(recordDifferences(kind, a, b, pair), RECORD_TOGETHER[kind]).map(
        (difference): OpenPoint => ({ about: 'record-field', kind, pair, ...difference }),
      ),
    ),
  );
}

function incidentPoints(a: Records, b: Records, paired: PairedCodings): OpenPoint[] {
  const counterparts = counterpartsOf(paired);
  return paired.incidents.flatMap(({ a: ofA, b: ofB }): OpenPoint[] => {
    if (ofA === null || ofB === null) return [];
    const pair = { a: ofA, b: ofB };
    const differences = incidentDifferences(a, b, pair, counterparts);
    return together(differences, INCIDENT_TOGETHER).map((difference) => ({
      about: 'incident-field',
      pair,
      ...difference,
    }));
  });
}

function claimPoints(a: Records, b: Records, { claims, incidents }: PairedCodings): OpenPoint[] {
  const counterparts = new Map(incidents.map((pair) => [pair.a, pair.b]));
  return claims.flatMap(({ a: ofA, b: ofB }): OpenPoint[] => {
    if (ofA === null || ofB === null) return [{ about: 'claim', pair: { a: ofA, b: ofB } }];
    const pair = { a: ofA, b: ofB };
    const isApart = counterparts.get(ofA.incident) !== ofB.incident;
    return [
      ...(isApart ? [{ about: 'claim-incident', pair } as const] : []),
      ...together(claimDifferences(a, b, pair), CLAIM_TOGETHER).map(
        (difference) => ({ about: 'claim-field', pair, ...difference }) as const,
      ),
    ];
  });
}

function tallyPoints(a: Records, b: Records, { tallies }: PairedCodings): OpenPoint[] {
  return tallies.flatMap(({ a: ofA, b: ofB }): OpenPoint[] => {
    if (ofA === null || ofB === null) return [{ about: 'tally', pair: { a: ofA, b: ofB } }];
    const pair = { a: ofA, b: ofB };
    return tallyDifferences(a, b, pair).map((difference) => ({
      about: 'tally-field',
      pair,
      ...difference,
    }));
  });
}

/** What both have coded is told by its claims, whatever was set aside besides. */
function isSameAside({ a, b }: SentencePair): boolean {
  if (a.state === 'coded' && b.state === 'coded') return true;
  return a.aside === b.aside && a.why === b.why;
}
