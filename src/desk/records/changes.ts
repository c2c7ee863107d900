import type { Kind, Records, RecordTypes } from './desk-records.ts';

/** A record set, added or taken away. All that a person does at the desk is a list of these. */
export type Put = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly id: string;
    /** Null takes the record away. */
    readonly value: RecordTypes[K] | null;
    /** Where among its kind a record that is not there yet comes to stand; behind the others where it is left out. */
    readonly at?: number;
  };
}[Kind];

/** Puts that belong together: made, undone and logged as one. */
export type Change = readonly Put[];

/** Records after a change, and what takes it back: applying that gives the records of before, their order included. */
export interface Applied {
  readonly records: Records;
  readonly inverse: Change;
}

/** Applies puts one after another. What was there is not changed in place; kinds without a put are the same maps. */
export function applyChange(records: Records, change: Change): Applied {
  const touched = new Set(change.map(({ kind }) => kind));
  const now = copyOf(records, touched);
  const inverse = applyTo(now, change);
  return { records: now, inverse };
}

/** Records that their owner changes in place. */
export type OwnRecords = { readonly [K in Kind]: Map<string, RecordTypes[K]> };

/** @param kinds those whose maps are copied; the others must not be changed */
export function copyOf(records: Records, kinds: ReadonlySet<Kind>): OwnRecords {
  const entries = Object.entries(records) as [Kind, Map<string, unknown>][];
  return Object.fromEntries(
    entries.map(([kind, map]) => [kind, kinds.has(kind) ? new Map(map) : map]),
  ) as unknown as OwnRecords;
}

/** Applies puts in place, one after another. @returns what takes them back */
export function applyTo(records: OwnRecords, change: Change): Change {
  const inverse: Put[] = [];
  for (const put of change) {
    const map = records[put.kind] as Map<string, unknown>;
    inverse.push(inverseOf(put, map));
    applyPut(map, put);
  }
  return inverse.toReversed();
}

function inverseOf({ kind, id, value }: Put, before: ReadonlyMap<string, unknown>): Put {
  if (!before.has(id)) return { kind, id, value: null };
  const back = { kind, id, value: before.get(id) };
  return (value === null ? { ...back, at: [...before.keys()].indexOf(id) } : back) as Put;
}

function applyPut(map: Map<string, unknown>, { id, value, at }: Put): void {
  if (value === null) {
    map.delete(id);
    return;
  }
  const behind = map.has(id) || at === undefined ? [] : [...map].slice(at);
  for (const [other] of behind) map.delete(other);
  map.set(id, value);
  for (const [other, record] of behind) map.set(other, record);
}
