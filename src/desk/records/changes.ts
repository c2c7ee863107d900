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
  const now: { [K in Kind]: Map<string, RecordTypes[K]> | ReadonlyMap<string, RecordTypes[K]> } = {
    ...records,
  };
  const inverse: Put[] = [];
  for (const put of change) {
    const before = now[put.kind] as ReadonlyMap<string, unknown>;
    inverse.unshift(inverseOf(put, before));
    (now as Record<Kind, ReadonlyMap<string, unknown>>)[put.kind] = withPut(before, put);
  }
  return { records: now, inverse };
}

function inverseOf({ kind, id, value }: Put, before: ReadonlyMap<string, unknown>): Put {
  if (!before.has(id)) return { kind, id, value: null };
  const back = { kind, id, value: before.get(id) };
  return (value === null ? { ...back, at: [...before.keys()].indexOf(id) } : back) as Put;
}

function withPut(
  before: ReadonlyMap<string, unknown>,
  { id, value, at }: Put,
): ReadonlyMap<string, unknown> {
  if (value === null || before.has(id) || at === undefined || at >= before.size) {
    const after = new Map(before);
    if (value === null) after.delete(id);
    else after.set(id, value);
    return after;
  }
  return new Map([...before].toSpliced(at, 0, [id, value]));
}
