import { Value } from 'typebox/value';
import type { Claim } from '../../evidence/model.ts';
import { claimAt } from '../coding/claim-draft.ts';
import type { ClaimPlace } from '../coding/claim-draft.ts';
import { fieldsWith } from '../coding/fields-together.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import { calledBy } from './called-by.ts';
import { sharedLinks } from './incident-links.ts';
import { comparedClaims } from './pairs/tally-pairs.ts';

/** A field that two records on the same thing have otherwise. */
export interface Difference {
  readonly key: string;
  readonly a: unknown;
  readonly b: unknown;
}

/** Fields that say one thing between them: the first that differs, and the others that do. */
export interface FieldDifference extends Difference {
  readonly beside?: readonly Difference[];
}

/** Puts differences of fields together that are taken together. */
export function together(
  differences: readonly Difference[],
  groups: readonly (readonly string[])[],
): readonly FieldDifference[] {
  const first = new Map<readonly string[], FieldDifference>();
  for (const one of differences) {
    const group = fieldsWith(groups, one.key);
    const lead = first.get(group);
    first.set(group, lead ? { ...lead, beside: [...(lead.beside ?? []), one] } : one);
  }
  return [...first.values()];
}

/** The fields that a point is of. */
export function keysOf({ key, beside = [] }: FieldDifference): readonly string[] {
  return [key, ...beside.map((one) => one.key)];
}

/** The records of the first coding that those of the second are, by their ids. */
export interface Counterparts {
  readonly place: ReadonlyMap<string, string>;
  readonly incident: ReadonlyMap<string, string>;
  /** The incidents of the first that are. */
  readonly shared: ReadonlySet<string>;
}

const NO_COUNTERPARTS: Counterparts = { place: new Map(), incident: new Map(), shared: new Set() };

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
  'related',
  'fields',
  'media',
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

/** @param ids of two incidents that are a pair @param counterparts left out, none is known but by its names */
export function incidentDifferences(
  a: Records,
  b: Records,
  ids: { readonly a: string; readonly b: string },
  { place, incident, shared }: Counterparts = NO_COUNTERPARTS,
): readonly Difference[] {
  const [ofA, ofB] = [a.incident.get(ids.a), b.incident.get(ids.b)];
  if (!ofA || !ofB) return [];
  const isSame = (key: (typeof INCIDENT_KEYS)[number]): boolean => {
    if (key === 'place')
      return (
        (ofA.place !== null && place.get(ofB.place ?? '') === ofA.place) ||
        calledBy(a, 'place', ofA.place) === calledBy(b, 'place', ofB.place)
      );
    if (key !== 'related') return isEqual(plain(ofA[key]), plain(ofB[key]));
    const own = sharedLinks(a, ids.a, (id) => (shared.has(id) ? id : undefined));
    return isEqual(
      own,
      sharedLinks(b, ids.b, (id) => incident.get(id)),
    );
  };
  return INCIDENT_KEYS.flatMap((key) => (isSame(key) ? [] : [{ key, a: ofA[key], b: ofB[key] }]));
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

export function isEqual(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : Value.Equal(a, b);
}
