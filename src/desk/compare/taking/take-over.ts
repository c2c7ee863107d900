import type { Claim } from '../../../evidence/model.ts';
import { claimAt, removeClaim } from '../../coding/claim-draft.ts';
import type { ClaimPlace } from '../../coding/claim-draft.ts';
import { relate } from '../../coding/incident-change.ts';
import type { Change } from '../../records/changes.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import type { OpenPoint } from '../open-points.ts';
import { NAMED, OwnCoding } from './own-records.ts';
import { counterpartsOf } from '../open-points.ts';
import { keysOf } from '../differences.ts';
import { sharedLinks } from '../incident-links.ts';
import type { PairedCodings } from '../pairs/pair-codings.ts';
import type { CutOf } from '../pairs/sentence-pairs.ts';
import { takeRecordFields } from './take-fields.ts';
import { takeSentence, takeTally, takeTallyField } from './take-others.ts';

/**
 * What makes the first coding say what the second does at some points: its claims are added with what they name, those
 * that it lacks are taken away, a field gets its value. What the second calls by other ids is known by its names.
 * @param paired of these two as they are now
 * @param points of these
 * @param cutOf how an article is cut that the first coding says nothing of yet
 */
export function takeOver(
  a: Records,
  b: Records,
  paired: PairedCodings,
  points: readonly OpenPoint[],
  cutOf?: CutOf,
): Change {
  const taker = new Taker(a, b, paired);
  const own = taker.own;
  const gone: ClaimPlace[] = [];
  for (const point of points) {
    if (point.about === 'record-field') takeRecordFields(own, b, point);
    else if (point.about === 'incident-field')
      for (const key of keysOf(point)) taker.takeIncidentField(point.pair, key);
    else if (point.about === 'claim-field')
      for (const key of keysOf(point)) taker.takeClaimField(point.pair, key);
    else if (point.about === 'sentence') takeSentence(own, b, point.pair, cutOf);
    else if (point.about === 'tally') takeTally(own, b, point.pair);
    else if (point.about === 'tally-field') takeTallyField(own, b, point.pair, point.key);
    else if (point.about === 'claim' && point.pair.b) taker.addClaim(point.pair.b);
    else if (point.pair.a) gone.push(point.pair.a);
  }
  // Claims go once their fields have been taken, and those behind first: what else is on an incident stays where it was.
  for (const point of points) if (point.about === 'claim-incident') taker.moveClaim(point.pair);
  for (const place of gone.toSorted((one, other) => other.at - one.at)) taker.remove(place);
  taker.linkAdded();
  return own.change;
}

interface BothClaims {
  readonly a: ClaimPlace;
  readonly b: ClaimPlace;
}

class Taker {
  readonly own: OwnCoding;
  readonly #before: Records;
  readonly #from: Records;
  /** Incidents of this coding by their counterparts in the other. */
  readonly #counterparts: Map<string, string>;
  /** Incidents of the other coding that were added to this one. */
  readonly #added: string[] = [];

  constructor(records: Records, from: Records, paired: PairedCodings) {
    this.own = new OwnCoding(records, from, paired.places);
    [this.#before, this.#from] = [records, from];
    this.#counterparts = new Map(counterpartsOf(paired).incident);
  }

  takeIncidentField(pair: { readonly a: string; readonly b: string }, key: string): void {
    const [there, other] = [this.own.records.incident.get(pair.a), this.#from.incident.get(pair.b)];
    if (!there || !other) return;
    if (key === 'related') {
      this.#link(pair.a, pair.b);
      return;
    }
    const value = key === 'place' ? this.own.id('place', other.place) : valueOf(other, key);
    this.own.put({ kind: 'incident', id: pair.a, value: withField(there, key, value) });
  }

  takeClaimField(pair: BothClaims, key: string): void {
    const [there, other] = [claimAt(this.own.records, pair.a), claimAt(this.#from, pair.b)];
    const incident = this.own.records.incident.get(pair.a.incident);
    if (!there || !other || !incident) return;
    const [, kind] = NAMED.find(([name]) => name === key) ?? [];
    const given = valueOf(other, key);
    const value = kind && typeof given === 'string' ? this.own.id(kind, given) : given;
    const claims = incident.claims.with(pair.a.at, withField(there, key, value));
    this.own.put({ kind: 'incident', id: incident.id, value: { ...incident, claims } });
  }

  /** Adds a claim of the other coding to the counterpart of its incident, which is added where there is none. */
  addClaim(place: ClaimPlace): void {
    const other = claimAt(this.#from, place);
    if (other) this.#putOn(place.incident, this.own.claim(other));
  }

  /** Puts a claim of this coding on the counterpart of the incident that the other has it on. */
  moveClaim({ a, b }: BothClaims): void {
    const claim = claimAt(this.own.records, a);
    if (claim) this.#putOn(b.incident, claim);
  }

  remove(place: ClaimPlace): void {
    for (const put of removeClaim(this.own.records, place)) this.own.put(put);
  }

  /** Links incidents that were added to what they are related to. */
  linkAdded(): void {
    for (const id of this.#added) this.#link(this.#counterparts.get(id)!, id);
  }

  /** Links an incident to the counterparts of what the other's is related to, and to no other that both have. */
  #link(of: string, other: string): void {
    const wanted = new Set(sharedLinks(this.#from, other, (id) => this.#counterparts.get(id)));
    const isShared = new Set(this.#counterparts.values());
    const own = sharedLinks(this.#before, of, (id) => (isShared.has(id) ? id : undefined));
    for (const id of new Set([...own, ...wanted]))
      for (const put of relate(this.own.records, of, id, wanted.has(id))) this.own.put(put);
  }

  #putOn(otherIncident: string, claim: Claim): void {
    const there = this.#counterparts.get(otherIncident);
    const known = there === undefined ? undefined : this.own.records.incident.get(there);
    if (known) {
      const value = { ...known, claims: [...known.claims, claim] };
      this.own.put({ kind: 'incident', id: known.id, value });
      return;
    }
    const incident = this.#from.incident.get(otherIncident);
    if (!incident) return;
    const id = this.own.newId('incident', incident.id);
    this.#counterparts.set(otherIncident, id);
    this.#added.push(otherIncident);
    // What it is related to is linked once all of it is there.
    const { related: _, ...rest } = incident;
    const value = { ...rest, id, place: this.own.id('place', incident.place), claims: [claim] };
    this.own.put({ kind: 'incident', id, value });
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
