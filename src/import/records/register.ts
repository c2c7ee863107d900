import { kept } from '../kept.ts';
import { createIds } from './ids/ids.ts';

/** How all that is said of a thing is kept as one text: hundreds of thousands of objects would take several times as much. */
export interface Packing<T> {
  readonly pack: (one: T) => string;
  readonly unpack: (packed: string) => T;
}

/** Things of one kind, each with an id, known again by all that is said of them. */
export interface Register<T> {
  readonly idOf: (one: T) => string;
  /** All things with their ids, in the order in which they came, as they are written. */
  readonly all: (toWritten: (id: string, one: T) => object) => Iterable<object>;
}

/** @param kind what one is called that has no name of Latin letters */
export function createRegister<T>(
  kind: string,
  toName: (one: T) => string,
  { pack, unpack }: Packing<T>,
): Register<T> {
  const giveId = createIds();
  const ids = new Map<string, string>();
  return {
    idOf(one) {
      const packed = pack(one);
      const known = ids.get(packed);
      if (known !== undefined) return known;
      const id = kept(giveId(toName(one), kind));
      ids.set(kept(packed), id);
      return id;
    },
    *all(toWritten) {
      for (const [packed, id] of ids) yield toWritten(id, unpack(packed));
    },
  };
}
