import { Value } from 'typebox/value';
import type { Claim } from '../../evidence/model.ts';
import { claimAt } from '../coding/claim-draft.ts';
import type { ClaimPlace } from '../coding/claim-draft.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import { calledBy } from './called-by.ts';
import { comparedClaims } from './pairs/tally-pairs.ts';

/** A field that two records on the same thing have otherwise. */
export interface Difference {
  readonly key: string;
  readonly a: unknown;
  readonly b: unknown;
}

/** What is compared, in the order in which it is read. What a coder calls a record is none of it. */
const CLAIM_KEYS = [
  'quote',
  'note',
  'speaker',
  'stance',
  'general',
  'reported',
  'actor',
  'target',
  'figures',
] as const satisfies (keyof Claim)[];
const INCIDENT_KEYS = [
  'title',
  'category',
  'when',
  'whenBasis',
  'whenNote',
  'place',
  'placeBasis',
  'fields',
] as const satisfies (keyof RecordTypes['incident'])[];
const TALLY_KEYS = [
  'title',
  'asOf',
  'series',
  'claims',
] as const satisfies (keyof RecordTypes['tally'])[];

/** @param places of two claims that are a pair */
export function claimDifferences(
  a: Records,
  b: Records,
  places: { readonly a: ClaimPlace; readonly b: ClaimPlace },
): readonly Difference[] {
  const [ofA, ofB] = [claimAt(a, places.a), claimAt(b, places.b)];
  if (!ofA || !ofB) return [];
  return CLAIM_KEYS.flatMap((key) => {
    const isNamed = key === 'speaker' || key === 'actor' || key === 'target';
    const kind = key === 'speaker' ? 'speaker' : 'actor';
    const isSame = isNamed
      ? calledBy(a, kind, ofA[key] ?? null) === calledBy(b, kind, ofB[key] ?? null)
      : key === 'quote'
        ? isSameWords(ofA.quote, ofB.quote)
        : isEqual(plain(ofA[key]), plain(ofB[key]));
    return isSame ? [] : [{ key, a: ofA[key], b: ofB[key] }];
  });
}

/** @param ids of two incidents that are a pair */
export function incidentDifferences(
  a: Records,
  b: Records,
  ids: { readonly a: string; readonly b: string },
): readonly Difference[] {
  const [ofA, ofB] = [a.incident.get(ids.a), b.incident.get(ids.b)];
  if (!ofA || !ofB) return [];
  return INCIDENT_KEYS.flatMap((key) => {
    const isSame =
      key === 'place'
        ? calledBy(a, 'place', ofA.place) === calledBy(b, 'place', ofB.place)
        : isEqual(plain(ofA[key]), plain(ofB[key]));
    return isSame ? [] : [{ key, a: ofA[key], b: ofB[key] }];
  });
}

/** @param ids of two running totals that are a pair; their claims are one field, as they are counted together */
export function tallyDifferences(
  a: Records,
  b: Records,
  ids: { readonly a: string; readonly b: string },
): readonly Difference[] {
  const [ofA, ofB] = [a.tally.get(ids.a), b.tally.get(ids.b)];
  if (!ofA || !ofB) return [];
  return TALLY_KEYS.flatMap((key) => {
    const isSame =
      key === 'claims'
        ? isEqual(comparedClaims(a, ofA.claims), comparedClaims(b, ofB.claims))
        : ofA[key] === ofB[key];
    return isSame ? [] : [{ key, a: ofA[key], b: ofB[key] }];
  });
}

/** What is stated need not say so, nor what is not, nor what has no figures. */
function plain(value: unknown): unknown {
  const isNothing = value === 'stated' || value === false;
  return isNothing || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

/** Two quotes are equal where their words are, wherever each was cut. */
function isSameWords(a: Claim['quote'], b: Claim['quote']): boolean {
  return a?.exact === b?.exact && a?.start === b?.start;
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : Value.Equal(a, b);
}
