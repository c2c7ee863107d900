import { kept } from '../kept.ts';
import { createIdNumbers, numberedId, wishedId } from './ids/ids.ts';

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
  const numberOf = createIdNumbers();
  // Of one that isn't the first of its name the number alone: of those, a newspaper's days, there may be a million.
  const ids = new Map<string, string | number>();
  /** Of those that came first with letters in pieces, `u` and its dots: the same by their whole letters. */
  const whole = new Map<string, string | number>();
  const wishedOf = (one: T): string => wishedId(toName(one).normalize('NFC'), kind);
  const idWith = (own: string | number, one: T): string =>
    typeof own === 'string' ? own : numberedId(wishedOf(one), own);
  const add = (one: T, packed: string, composed: string): string | number => {
    const wished = wishedOf(one);
    const number = numberOf(wished);
    const own = number === 1 ? kept(wished) : number;
    ids.set(kept(packed), own);
    if (packed !== composed) whole.set(kept(composed), own);
    return own;
  };
  return {
    idOf(one) {
      const packed = pack(one);
      const known = ids.get(packed);
      if (known !== undefined) return idWith(known, one);
      const composed = packed.normalize('NFC');
      return idWith(ids.get(composed) ?? whole.get(composed) ?? add(one, packed, composed), one);
    },
    *all(toWritten) {
      for (const [packed, own] of ids) {
        const one = unpack(packed);
        yield toWritten(idWith(own, one), one);
      }
    },
  };
}
