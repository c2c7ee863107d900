import { kept } from '../kept.ts';
import { createIds } from './ids/ids.ts';

/** How all that is said of a thing is kept as one text: hundreds of thousands of objects would take several times as much. */
export interface Packing<T> {
  readonly pack: (one: T) => string;
  readonly unpack: (packed: string) => T;
}

/** Things of one kind, each with an id, known again by all that is said of them, however its letters are composed. */
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
  /** Of those that came first with letters in pieces, `u` and its dots: the ids by their whole letters. */
  const whole = new Map<string, string>();
  return {
    idOf(one) {
      const packed = pack(one);
      const composed = packed.normalize('NFC');
      const known = ids.get(composed) ?? whole.get(composed);
      if (known !== undefined) return known;
      const id = kept(giveId(toName(one), kind));
      ids.set(kept(packed), id);
      if (packed !== composed) whole.set(kept(composed), id);
      return id;
    },
    *all(toWritten) {
      for (const [packed, id] of ids) yield toWritten(id, unpack(packed));
    },
  };
}
