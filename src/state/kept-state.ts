/** Something that a host sets and that is no part of a dataset's view: the embed's size, the language. */
export interface KeptState<Value extends string = string> {
  readonly get: () => Value;
  /** Takes one of the values; anything else is the default. */
  readonly set: (text: string) => void;
  /** The value to tell; null where it is the default, which addresses and messages leave out. */
  readonly told: () => Value | null;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Keeps it in the frame's address as well: a frame that is loaded again looks as it did.
 * @param values those there are; the first is the default
 */
export function createKeptState<Value extends string>(
  key: string,
  values: readonly [Value, ...Value[]],
  frame: Pick<Window, 'location' | 'history'>,
): KeptState<Value> {
  const [usual] = values;
  const read = (text: string | null): Value => values.find((value) => value === text) ?? usual;
  let now = read(new URLSearchParams(frame.location.search).get(key));
  const listeners = new Set<() => void>();
  const writeAddress = (): void => {
    const address = new URL(frame.location.href);
    if (now === usual) address.searchParams.delete(key);
    else address.searchParams.set(key, now);
    try {
      frame.history.replaceState(null, '', address);
    } catch (error) {
      console.warn('Dateline: the address could not be changed.', error);
    }
  };
  return {
    get: () => now,
    set(text) {
      const next = read(text);
      if (next === now) return;
      now = next;
      writeAddress();
      for (const listener of listeners) listener();
    },
    told: () => (now === usual ? null : now),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
