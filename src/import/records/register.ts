import { kept } from '../kept.ts';
import { createFlatTexts } from './flat-texts.ts';
import { createIdNumbers, numberedId, wishedId } from './ids/ids.ts';
import { createFirstRows } from './same/first-rows.ts';
import { hashOf } from './same/row-hash.ts';

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
  const firsts = createFirstRows();
  const texts = createFlatTexts();
  let numbers = new Uint32Array(256);
  /** Those whose hash another one has. */
  const others = new Map<string, number>();
  const wishedOf = (one: T): string => wishedId(toName(one).normalize('NFC'), kind);
  const idAt = (at: number, one: T): string => numberedId(wishedOf(one), numbers[at]!);
  const find = (composed: string): number | undefined => {
    const first = firsts.earlier(hashOf([composed]), texts.count);
    if (first === undefined || texts.at(first).normalize('NFC') === composed) return first;
    const other = others.get(composed);
    if (other === undefined) others.set(kept(composed), texts.count);
    return other;
  };
  const add = (one: T, packed: string): number => {
    const at = texts.add(packed);
    if (at === numbers.length) {
      const more = new Uint32Array(at * 2);
      more.set(numbers);
      numbers = more;
    }
    numbers[at] = numberOf(wishedOf(one));
    return at;
  };
  return {
    idOf(one) {
      const packed = pack(one);
      return idAt(find(packed.normalize('NFC')) ?? add(one, packed), one);
    },
    *all(toWritten) {
      for (let at = 0; at < texts.count; at += 1) {
        const one = unpack(texts.at(at));
        yield toWritten(idAt(at, one), one);
      }
    },
  };
}
