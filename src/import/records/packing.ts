import { kept } from '../kept.ts';
import type { PlacePrecision } from '../mapping.ts';
import type { DraftPlace, DraftSource } from './draft.ts';
import type { Packing } from './register.ts';

export const NAMES: Packing<string> = {
  pack: (name) => JSON.stringify(name),
  unpack: (packed) => JSON.parse(packed) as string,
};

/** Sources with numbers for their names: one newspaper is a source for each day of which it is cited. */
export function createSourcePacking(): Packing<DraftSource> {
  const names = createNumbered();
  return {
    pack: ({ name, address, issued }) => JSON.stringify([names.numberOf(name), address, issued]),
    unpack(packed) {
      const [name, address, issued] = JSON.parse(packed) as [number, string, string];
      return { name: names.textOf(name), address, issued };
    },
  };
}

type PackedPlace = [
  name: string,
  lng: number | null,
  lat: number | null,
  within: number,
  precision: number,
  coordinates: number,
  lookedUp?: DraftPlace['lookedUp'],
];

/** Places with numbers for what many share: what they lie in, how exact they are, and where their points come from. */
export function createPlacePacking(): Packing<DraftPlace> {
  const shared = createNumbered();
  return {
    pack({ name, within, position, precision, coordinates, lookedUp }) {
      const { lng, lat } = position ?? { lng: null, lat: null };
      const texts = [within, JSON.stringify(precision), coordinates];
      const numbers = texts.map((text) => shared.numberOf(text));
      return JSON.stringify([name, lng, lat, ...numbers, ...(lookedUp ? [lookedUp] : [])]);
    },
    unpack(packed) {
      const [name, lng, lat, within, precision, coordinates, lookedUp] = JSON.parse(
        packed,
      ) as PackedPlace;
      return {
        name,
        within: shared.textOf(within),
        position: lng === null || lat === null ? null : { lng, lat },
        precision: JSON.parse(shared.textOf(precision)) as PlacePrecision,
        coordinates: shared.textOf(coordinates),
        ...(lookedUp && { lookedUp }),
      };
    },
  };
}

/** Texts by number, each kept once, as it came first however its letters are composed. */
function createNumbered() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    numberOf(text: string): number {
      const known = numbers.get(text) ?? numbers.get(text.normalize('NFC'));
      if (known !== undefined) return known;
      const own = kept(text);
      numbers.set(own.normalize('NFC'), texts.length);
      texts.push(own);
      return texts.length - 1;
    },
    textOf: (number: number): string => texts[number]!,
  };
}
