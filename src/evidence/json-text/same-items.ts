/**
 * Which item of a list each item of a later one is: that of its id, else one of its value, else, of those that are left on
 * both sides, the next. An item is one of the later list's at most.
 * @returns indexes into `before`; null for what is new
 */
export function sameItems(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | null)[] {
  const same = after.map((): number | null => null);
  const free = new Set(before.keys());
  const take = (keyOf: (item: unknown) => string | undefined): void => {
    const known = new Map<string, number[]>();
    for (const at of free) {
      const key = keyOf(before[at]);
      if (key !== undefined) known.set(key, [...(known.get(key) ?? []), at]);
    }
    after.forEach((item, index) => {
      if (same[index] !== null) return;
      const key = keyOf(item);
      const at = key === undefined ? undefined : known.get(key)?.shift();
      if (at === undefined) return;
      same[index] = at;
      free.delete(at);
    });
  };
  take(idOf);
  take((item) => JSON.stringify(item));
  // What has an id of its own is no other record in its place.
  const left = [...free].filter((at) => idOf(before[at]) === undefined);
  after.forEach((item, index) => {
    if (same[index] === null && idOf(item) === undefined) same[index] = left.shift() ?? null;
  });
  return same;
}

/** What a record of an author's file is known by: its `id`, that of a feature's properties, a coding's `source`. */
function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { id, properties, sentences, source } = value as Readonly<Record<string, unknown>>;
  if (typeof id === 'string') return id;
  if (typeof source === 'string' && sentences !== undefined) return source;
  return idOf(properties);
}
