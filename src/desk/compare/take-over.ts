import type { Claim } from '../../evidence/model.ts';
import { createIds } from '../../import/records/ids/ids.ts';
import { claimAt, removeClaim } from '../coding/claim-draft.ts';
import type { ClaimPlace } from '../coding/claim-draft.ts';
import { applyChange } from '../records/changes.ts';
import type { Change, Put } from '../records/changes.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import { calledBy, fileOf } from './called-by.ts';
import { claimDifferences, incidentDifferences } from './differences.ts';
import type { Pair, PairedCodings } from './pair-codings.ts';

/** One thing that two codings have otherwise, for somebody to decide. */
export type OpenPoint =
  /** A claim that one of them lacks. */
  | { readonly about: 'claim'; readonly pair: Pair<ClaimPlace> }
  /** A field of a claim that both have. */
  | {
      readonly about: 'claim-field';
      readonly pair: { readonly a: ClaimPlace; readonly b: ClaimPlace };
      readonly key: string;
      readonly a: unknown;
      readonly b: unknown;
    }
  /** A field of an incident that both have. */
  | {
      readonly about: 'incident-field';
      readonly pair: { readonly a: string; readonly b: string };
      readonly key: string;
      readonly a: unknown;
      readonly b: unknown;
    };

/** All that two codings have otherwise, incidents first. An incident that one lacks is one whose claims it lacks. */
export function openPoints(a: Records, b: Records, paired: PairedCodings): readonly OpenPoint[] {
  const ofIncidents = paired.incidents.flatMap(({ a: ofA, b: ofB }): OpenPoint[] => {
    if (ofA === null || ofB === null) return [];
    const pair = { a: ofA, b: ofB };
    return incidentDifferences(a, b, pair).map((difference) => ({
      about: 'incident-field',
      pair,
      ...difference,
    }));
  });
  const ofClaims = paired.claims.flatMap(({ a: ofA, b: ofB }): OpenPoint[] => {
    if (ofA === null || ofB === null) return [{ about: 'claim', pair: { a: ofA, b: ofB } }];
    const pair = { a: ofA, b: ofB };
    return claimDifferences(a, b, pair).map((difference) => ({
      about: 'claim-field',
      pair,
      ...difference,
    }));
  });
  return [...ofIncidents, ...ofClaims];
}

/**
 * What makes the first coding say what the second does: its claim is added with what it names, one that it lacks is taken
 * away, a field gets its value. What the second calls by other ids is known by its names.
 * @param paired of these two as they are now
 */
export function takeOver(a: Records, b: Records, paired: PairedCodings, point: OpenPoint): Change {
  const taker = new Taker(a, b);
  if (point.about === 'incident-field') taker.takeIncidentField(point.pair, point.key);
  else if (point.about === 'claim-field') taker.takeClaimField(point.pair, point.key);
  else if (point.pair.b) {
    const { incident } = point.pair.b;
    const there = paired.incidents.find((pair) => pair.b === incident)?.a ?? null;
    taker.addClaim(point.pair.b, there);
  } else if (point.pair.a) return removeClaim(a, point.pair.a);
  return taker.change;
}

/** Which kinds a claim names by an id. */
const NAMED = [
  ['speaker', 'speaker'],
  ['actor', 'actor'],
  ['target', 'actor'],
] as const;

class Taker {
  #records: Records;
  readonly #from: Records;
  readonly #change: Put[] = [];

  constructor(records: Records, from: Records) {
    this.#records = records;
    this.#from = from;
  }

  get change(): Change {
    return this.#change;
  }

  takeIncidentField(pair: { readonly a: string; readonly b: string }, key: string): void {
    const [there, other] = [this.#records.incident.get(pair.a), this.#from.incident.get(pair.b)];
    if (!there || !other) return;
    const value = key === 'place' ? this.#ownId('place', other.place) : valueOf(other, key);
    this.#put({ kind: 'incident', id: pair.a, value: withField(there, key, value) });
  }

  takeClaimField(pair: { readonly a: ClaimPlace; readonly b: ClaimPlace }, key: string): void {
    const [there, other] = [claimAt(this.#records, pair.a), claimAt(this.#from, pair.b)];
    const incident = this.#records.incident.get(pair.a.incident);
    if (!there || !other || !incident) return;
    const [, kind] = NAMED.find(([name]) => name === key) ?? [];
    const given = valueOf(other, key);
    const value = kind && typeof given === 'string' ? this.#ownId(kind, given) : given;
    const claims = incident.claims.with(pair.a.at, withField(there, key, value));
    this.#put({ kind: 'incident', id: incident.id, value: { ...incident, claims } });
  }

  addClaim(place: ClaimPlace, there: string | null): void {
    const other = claimAt(this.#from, place);
    const incident = this.#from.incident.get(place.incident);
    if (!other || !incident) return;
    const claim = this.#ownClaim(other);
    const known = there === null ? undefined : this.#records.incident.get(there);
    if (known) {
      const value = { ...known, claims: [...known.claims, claim] };
      this.#put({ kind: 'incident', id: known.id, value });
      return;
    }
    const id = createIds([...this.#records.incident.keys()])(incident.id, 'incident');
    // What it is related to are the other coding's records.
    const { related: _, ...rest } = incident;
    const value = { ...rest, id, place: this.#ownId('place', incident.place), claims: [claim] };
    this.#put({ kind: 'incident', id, value });
  }

  #ownClaim(claim: Claim): Claim {
    const named = NAMED.flatMap(([key, kind]) => {
      const id = claim[key];
      return id === undefined ? [] : [[key, this.#ownId(kind, id)] as const];
    });
    return { ...claim, source: this.#ownSource(claim.source), ...Object.fromEntries(named) };
  }

  /** The id of the source of the same text, and of the same piece of it; added with its carrier where there is none. */
  #ownSource(id: string): string {
    const given = this.#from.source.get(id);
    if (!given) return id;
    const file = fileOf(this.#from, id);
    for (const [own, source] of this.#records.source)
      if (fileOf(this.#records, own) === file && (own === id || source.title === given.title))
        return own;
    const carrier = given.custom?.carriedBy;
    const custom = carrier && { custom: { ...given.custom, carriedBy: this.#ownSource(carrier) } };
    const own = createIds([...this.#records.source.keys()])(id, 'source');
    this.#put({ kind: 'source', id: own, value: { ...given, ...custom, id: own } });
    return own;
  }

  /** The id of a record of the same names, which is added where there is none. */
  #ownId<Id extends string | null>(kind: 'speaker' | 'actor' | 'place', id: Id): Id {
    if (id === null) return id;
    const called = calledBy(this.#from, kind, id);
    for (const own of this.#records[kind].keys())
      if (calledBy(this.#records, kind, own) === called) return own as Id;
    const record = this.#from[kind].get(id);
    if (!record) return id;
    const own = createIds([...this.#records[kind].keys()])(id, kind);
    const value = 'properties' in record ? this.#placeAs(own, record) : { ...record, id: own };
    this.#put({ kind, id: own, value } as Put);
    return own as Id;
  }

  /** A place under an id of this coding, within what this coding has around it. */
  #placeAs(id: string, { properties, ...place }: RecordTypes['place']): RecordTypes['place'] {
    const { within, ...rest } = properties;
    const around = within === undefined ? {} : { within: this.#ownId('place', within) };
    return { ...place, properties: { ...rest, ...around, id } };
  }

  #put(put: Put): void {
    this.#change.push(put);
    this.#records = applyChange(this.#records, [put]).records;
  }
}

function valueOf(record: object, key: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[key];
}

/** A record with a field set, or without it. */
function withField<T extends RecordTypes['incident'] | Claim>(
  record: T,
  key: string,
  value: unknown,
): T {
  if (value !== undefined) return { ...record, [key]: value };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as T;
}
