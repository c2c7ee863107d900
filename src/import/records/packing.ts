import { kept } from '../kept.ts';
import type { DraftPlace, DraftSource } from './draft.ts';
import type { Packing } from './register.ts';

export const NAMES: Packing<string> = { pack: (name) => name, unpack: (name) => name };

export const SOURCES: Packing<DraftSource> = {
  pack: (source) => JSON.stringify(source),
  unpack: (packed) => JSON.parse(packed) as DraftSource,
};

/** A place with numbers for what many places share: what they lie in, and where their points come from. */
type PackedPlace = Omit<DraftPlace, 'within' | 'coordinates'> & {
  readonly within: number;
  readonly coordinates: number;
};

export function createPlacePacking(): Packing<DraftPlace> {
  const shared = createNumbered();
  return {
    pack(place) {
      const within = shared.numberOf(place.within);
      const coordinates = shared.numberOf(place.coordinates);
      return JSON.stringify({ ...place, within, coordinates } satisfies PackedPlace);
    },
    unpack(packed) {
      const { within, coordinates, ...place } = JSON.parse(packed) as PackedPlace;
      return {
        ...place,
        within: shared.textOf(within),
        coordinates: shared.textOf(coordinates),
      };
    },
  };
}

/** Texts by number, each kept once. */
function createNumbered() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const own = kept(text);
      numbers.set(own, texts.length);
      texts.push(own);
      return texts.length - 1;
    },
    textOf: (number: number): string => texts[number]!,
  };
}
