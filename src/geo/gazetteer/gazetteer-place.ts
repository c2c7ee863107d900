import type { LngLat } from '../lng-lat.ts';

export type GazetteerKind = 'city' | 'town' | 'village' | 'district' | 'region' | 'country';

/** A place that a gazetteer has. */
export interface GazetteerPlace extends LngLat {
  /** As GeoNames has it, where that is known; in English for regions and countries. */
  readonly name: string;
  readonly kind: GazetteerKind;
  /** How far off the point may honestly be, kilometres: within it the town lies, or all towns of the region or country. */
  readonly radiusKm: number;
  /** Its id at GeoNames; null for regions and countries. */
  readonly geonames: number | null;
  /** Those that GeoNames lists it under: ISO 3166, and its own code `CD.12`, or null. */
  readonly country: string;
  readonly region: string | null;
  /** Inhabitants, to about a fifth; 0 where they are not known. */
  readonly people: number;
}

/** From so many inhabitants on, and the radius. */
const SIZES = [
  [1_000_000, 'city', 20],
  [100_000, 'city', 10],
  [5_000, 'town', 5],
  [0, 'village', 3],
] as const;

/** What a town of so many inhabitants is called, and how far it may reach. A part of a town is a district of its size. */
export function sizeOfTown(
  people: number,
  isPart: boolean,
): Pick<GazetteerPlace, 'kind' | 'radiusKm'> {
  const [, kind, radiusKm] = SIZES.find(([least]) => people >= least)!;
  return { kind: isPart ? 'district' : kind, radiusKm };
}
