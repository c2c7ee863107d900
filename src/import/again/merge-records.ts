import { idOf } from '../records/ids/ids.ts';

/** A record of a file that import writes and a person may change. */
export type Authored = Readonly<Record<string, unknown>> & { readonly id: string };

/** What an import wrote, what that has become since, and what the table says now. */
export interface Versions<T> {
  readonly imported: T;
  readonly now: T;
  readonly fresh: T;
}

/** What a record is known by whatever its id, the surest first; null where it has nothing of the kind. */
export type Traits = readonly ((record: Authored) => string | null)[];

export interface MergedRecords {
  /** Those that were there, in the order that they have. */
  readonly stayed: readonly Authored[];
  readonly added: readonly Authored[];
  /** The ids of records that have another one now, by what they had: equal names are numbered as they come. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * An object with what a person changed, added or took out, and all else as the table says it now.
 * @param stays keys that are as they are now, whoever wrote them
 */
export function mergeKeys(
  { imported, now, fresh }: Versions<Readonly<Record<string, unknown>>>,
  stays: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const keys = new Set([...Object.keys(now), ...Object.keys(fresh)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const isOwn = stays.includes(key) || !isSame(imported[key], now[key]);
      const value = isOwn ? now[key] : fresh[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/**
 * The records of a file, key by key as `mergeKeys` has them. What the table doesn't say any more is left out unless a
 * person has changed or added it, and its id is free.
 */
export function mergeRecords(
  { imported, now, fresh }: Versions<readonly Authored[]>,
  traits: Traits,
  stays: readonly string[] = [],
): MergedRecords {
  const was = pair(imported, fresh, traits);
  const [nowById, importedById] = [now, imported].map(byId) as [ById, ById];
  const inPlace = new Map<string, Authored>();
  const added: Authored[] = [];
  for (const one of fresh) {
    const before = was.get(one);
    const there = nowById.get((before ?? one).id);
    if (there && before) {
      const merged = mergeKeys({ imported: before, now: there, fresh: one }, stays);
      inPlace.set(there.id, { ...merged, id: one.id });
    } else if (there && !importedById.has(one.id) && isAlike(there, one, traits))
      inPlace.set(there.id, { ...one, ...there });
    else added.push(one);
  }
  const taken = new Set(fresh.map(({ id }) => id));
  const isKept = (one: Authored): boolean =>
    !taken.has(one.id) && !isSame(importedById.get(one.id), one);
  return {
    stayed: now.flatMap((one) => inPlace.get(one.id) ?? (isKept(one) ? one : [])),
    added,
    moved: movedIds(was),
  };
}

/** Which earlier record each is, by what both are known by; of several the one of the same id. */
export function pair(
  earlier: readonly Authored[],
  fresh: readonly Authored[],
  traits: Traits,
): ReadonlyMap<Authored, Authored> {
  const pairs = new Map<Authored, Authored>();
  const free = new Set(earlier);
  for (const trait of traits) {
    const alike = new Map<string | null, Map<string, Authored>>();
    for (const one of free) {
      const known = trait(one);
      const same = alike.get(known);
      if (same) same.set(one.id, one);
      else alike.set(known, new Map([[one.id, one]]));
    }
    alike.delete(null);
    for (const one of fresh) {
      if (pairs.has(one)) continue;
      const same = alike.get(trait(one));
      const found = same?.get(one.id) ?? same?.values().next().value;
      if (!found) continue;
      pairs.set(one, found);
      same?.delete(found.id);
      free.delete(found);
    }
  }
  return pairs;
}

/** The ids of records that have another one now, by what they had. */
export function movedIds(pairs: ReadonlyMap<Authored, Authored>): ReadonlyMap<string, string> {
  const ids = Array.from(pairs, ([{ id }, earlier]) => [earlier.id, id] as const);
  return new Map(ids.filter(([before, id]) => before !== id));
}

/** The first of what a thing is called: import gives it one name, to which a person adds those in other languages. */
export function firstName(name: unknown): string | null {
  const [first] = typeof name === 'string' ? [name] : Object.values(name ?? {});
  return typeof first === 'string' ? first : null;
}

/** The id of a thing whose name makes it, number aside: the name may be spelled anew. */
export function namedId({ id }: Authored, name: unknown): string | null {
  return idOf(firstName(name) ?? '') === id ? id : null;
}

type ById = ReadonlyMap<string, Authored>;

function byId(records: readonly Authored[]): ById {
  return new Map(records.map((one) => [one.id, one]));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isAlike(one: Authored, other: Authored, traits: Traits): boolean {
  return traits.some((trait) => trait(one) !== null && trait(one) === trait(other));
}
