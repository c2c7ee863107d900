import type { Claim } from '../../../evidence/model.ts';
import { createIds } from '../../../import/records/ids/ids.ts';
import type { GiveId } from '../../../import/records/ids/ids.ts';
import { applyTo, copyOf } from '../../records/changes.ts';
import type { Change, OwnRecords, Put } from '../../records/changes.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { Kind, Records, RecordTypes } from '../../records/desk-records.ts';
import { calledBy, fileOf } from '../called-by.ts';
import { createSameSource } from '../pairs/record-pairs.ts';
import type { SameRecord } from '../pairs/record-pairs.ts';
import { withCategory, withParty } from './others-vocabulary.ts';

type Named = 'speaker' | 'actor' | 'place';
type Added = Named | 'incident' | 'tally' | 'source';

/** Which kinds a claim names by an id. */
export const NAMED = [
  ['speaker', 'speaker'],
  ['actor', 'actor'],
  ['target', 'actor'],
] as const;

const CHANGED = [
  'dataset',
  'source',
  'speaker',
  'actor',
  'tally',
  'incident',
  'place',
  'outline',
  'coding',
] as const satisfies Kind[];

/**
 * A coding that records of another are brought into. What the other calls by ids of its own is known by its names, and
 * added where there is none of them; categories and parties come with what is of them, as far as the dataset can list them.
 */
export class OwnCoding {
  readonly records: OwnRecords;
  readonly #from: Records;
  readonly #change: Put[] = [];
  readonly #ids = new Map<Added, GiveId>();
  readonly #called = new Map<Named, Map<string, string>>();
  /** What records of the other are called here, by their kind and id. */
  readonly #own = new Map<string, string>();
  readonly #sameSource: ReturnType<typeof createSameSource>;

  /** @param places that both have */
  constructor(records: Records, from: Records, places: readonly SameRecord[] = []) {
    this.records = copyOf(records, new Set(CHANGED));
    this.#from = from;
    this.#sameSource = createSameSource(records);
    for (const { a, b } of places) this.#own.set(`place ${b}`, a);
  }

  get change(): Change {
    return this.#change;
  }

  put(put: Put): void {
    if (put.value !== null) this.#list(put);
    this.#change.push(put);
    applyTo(this.records, [put]);
  }

  /** An id that no record of the kind has yet, made of the other's. */
  newId(kind: Added, id: string): string {
    const give = this.#ids.get(kind) ?? createIds(this.records[kind].keys());
    this.#ids.set(kind, give);
    return give(id, kind);
  }

  claim(claim: Claim): Claim {
    const named = NAMED.flatMap(([key, kind]) => {
      const id = claim[key];
      return id === undefined ? [] : [[key, this.id(kind, id)] as const];
    });
    return { ...claim, source: this.source(claim.source), ...Object.fromEntries(named) };
  }

  /** The id of the source of the same text, and of the same piece of it; added with its carrier where there is none. */
  source(id: string): string {
    const given = this.#from.source.get(id);
    if (!given) return id;
    const known = this.#own.get(`source ${id}`) ?? this.#sameSource(fileOf(this.#from, id), given);
    if (known !== undefined) return known;
    const own = this.newId('source', id);
    // Noted before what carries it is asked for: in a circle, that asks for this one again.
    this.#own.set(`source ${id}`, own);
    const carrier = given.custom?.carriedBy;
    const custom = carrier && { custom: { ...given.custom, carriedBy: this.source(carrier) } };
    this.put({ kind: 'source', id: own, value: { ...given, ...custom, id: own } });
    return own;
  }

  /** The id of a record of the same names, which is added where there is none. */
  id<Id extends string | null>(kind: Named, id: Id): Id {
    if (id === null) return id;
    const called = calledBy(this.#from, kind, id);
    const known = this.#own.get(`${kind} ${id}`) ?? this.#calledIds(kind).get(called);
    if (known !== undefined) return known as Id;
    const record = this.#from[kind].get(id);
    if (!record) return id;
    const own = this.newId(kind, id);
    // Noted before what lies around it is asked for: in a circle, that asks for this one again.
    this.#calledIds(kind).set(called, own);
    const named = 'properties' in record ? this.#placeAs(own, record) : { ...record, id: own };
    this.put({ kind, id: own, value: named } as Put);
    if (kind === 'place') this.takeOutline(id, own);
    return own as Id;
  }

  /** Gives a place the outline that it has in the other coding, or takes its own away. */
  takeOutline(id: string, own: string): void {
    const outline = this.#from.outline.get(id);
    if (!outline && !this.records.outline.has(own)) return;
    const value = outline && {
      ...outline,
      ...(outline.id !== undefined && { id: own }),
      properties: { ...outline.properties, place: own },
    };
    this.put({ kind: 'outline', id: own, value: value ?? null });
  }

  /** Has the dataset list what a record is filed under. */
  #list(put: Put): void {
    const [dataset, from] = [datasetOf(this.records), datasetOf(this.#from)];
    let value = dataset;
    if (put.kind === 'incident' && put.value)
      value = withCategory(dataset, from, put.value.category);
    const isVoice = put.kind === 'speaker' || put.kind === 'actor';
    if (isVoice && put.value?.party !== undefined)
      value = withParty(dataset, from, put.value.party);
    if (value !== dataset) this.put({ kind: 'dataset', id: dataset.id, value });
  }

  /** A place under an id of this coding, within what this coding has around it. */
  #placeAs(id: string, { properties, ...place }: RecordTypes['place']): RecordTypes['place'] {
    const { within, ...rest } = properties;
    const around = within === undefined ? {} : { within: this.id('place', within) };
    const feature = { ...place, ...(place.id !== undefined && { id }) };
    return { ...feature, properties: { ...rest, ...around, id } };
  }

  #calledIds(kind: Named): Map<string, string> {
    const before = this.#called.get(kind);
    if (before) return before;
    const ids = new Map<string, string>();
    for (const id of this.records[kind].keys()) {
      const called = calledBy(this.records, kind, id);
      if (!ids.has(called)) ids.set(called, id);
    }
    this.#called.set(kind, ids);
    return ids;
  }
}
