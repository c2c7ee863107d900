import { globePoint, kilometresBetween } from '../great-circle.ts';
import { nearLng, wrapLng } from '../lng-lat.ts';
import type { LngLat } from '../lng-lat.ts';
import type { CountryCodes } from './country-codes.ts';
import { foldNames, withoutWords } from './fold-names.ts';
import type { GazetteerFile, TownColumns } from './gazetteer-file.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';

/** Regions and countries, each with a point and the radius in which its towns lie. */
export interface GazetteerAreas {
  /** First-level regions, by their names with and without words such as “province”, folded. */
  readonly regions: (folded: string) => readonly GazetteerPlace[];
  /** By the letters of GeoNames' codes, `TX` of `US.TX`. @param country its two letters; null: of any */
  readonly regionsOfCode: (letters: string, country: string | null) => readonly GazetteerPlace[];
  readonly country: (code: string) => GazetteerPlace | null;
  /** The code of the region that a town lies in. */
  readonly codeOf: (town: number) => string;
  /** A region's name in English, by its code; undefined for what is of no region. */
  readonly nameOf: (code: string) => string | undefined;
}

interface Region {
  readonly code: string;
  readonly names: readonly string[];
  /** Its towns follow each other; the end is excluded. */
  readonly from: number;
  readonly to: number;
}

/** No region is told more exactly than this, kilometres, and none to less than so many. */
const LEAST = 20;
const STEP = 5;

export function createAreas(
  file: GazetteerFile,
  towns: TownColumns,
  countries: CountryCodes,
): GazetteerAreas {
  const regions = regionsOf(file);
  const regionAt = new Uint16Array(towns.names.length);
  regions.forEach(({ from, to }, region) => regionAt.fill(region, from, to));
  const words = new Set(file.words.regions.map(foldNames));
  let byName: ReadonlyMap<string, ReadonlySet<number>> | null = null;
  const region = memoised((at: number): GazetteerPlace => {
    const { code, names, ...run } = regions[at]!;
    const shared = { name: names[0] ?? code, country: code.slice(0, 2), region: code };
    return { ...around(towns, run, null), ...shared, kind: 'region', geonames: null };
  });
  return {
    regions(folded) {
      byName ??= indexNames(regions, words);
      const found = byName.get(folded) ?? byName.get(withoutWords(folded, words));
      return [...(found ?? [])].map(region);
    },
    regionsOfCode: (letters, of) =>
      [...regions.keys()]
        .filter((at) => {
          const { code } = regions[at]!;
          return code.slice(3) === letters && (of === null || code.startsWith(`${of}.`));
        })
        .map(region),
    country: memoised((code: string): GazetteerPlace | null => {
      const runs = regions.filter((one) => one.code.startsWith(`${code}.`));
      const [first, last] = [runs[0], runs.at(-1)];
      if (!first || !last) return null;
      const [lng, lat] = file.countries.find((one) => one.code === code)?.centre ?? [];
      const centre = lng === undefined || lat === undefined ? null : { lng, lat };
      const shared = { name: countries.nameOf(code), country: code, region: null };
      const run = { from: first.from, to: last.to };
      return { ...around(towns, run, centre), ...shared, kind: 'country', geonames: null };
    }),
    codeOf: (town) => regions[regionAt[town]!]!.code,
    nameOf: createNames(regions),
  };
}

function regionsOf({ regions }: GazetteerFile): readonly Region[] {
  let from = 0;
  return regions.map(({ code, towns, names }) => {
    const region = { code, names, from, to: from + towns };
    from = region.to;
    return region;
  });
}

function createNames(regions: readonly Region[]): (code: string) => string | undefined {
  const names = new Map(regions.map((one) => [one.code, one.names[0]]));
  return (code) => names.get(code);
}

/** What holds towns: around a point, or around the middle of them. */
function around(
  towns: TownColumns,
  { from, to }: Pick<Region, 'from' | 'to'>,
  centre: LngLat | null,
): Pick<GazetteerPlace, 'lng' | 'lat' | 'radiusKm' | 'people'> {
  const inside = Array.from({ length: to - from }, (_, step) => from + step);
  const at = (town: number): LngLat => ({ lng: towns.lngs[town]!, lat: towns.lats[town]! });
  const middle = centre ?? middleOfPoints(inside.map(at));
  const globe = globePoint(middle);
  let [reach, people] = [0, 0];
  for (const town of inside) {
    reach = Math.max(reach, kilometresBetween(globe, globePoint(at(town))));
    people += towns.people(town);
  }
  return { ...middle, radiusKm: Math.max(LEAST, Math.ceil(reach / STEP) * STEP), people };
}

function indexNames(
  regions: readonly Region[],
  words: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const index = new Map<string, Set<number>>();
  const owners = regions.flatMap(({ names }, region) => names.map(() => region));
  const names = regions.flatMap((region) => region.names);
  const folded = foldNames(names.join('\n')).split('\n');
  folded.forEach((name, at) => {
    for (const form of new Set([name, withoutWords(name, words)])) {
      const same = index.get(form);
      if (same) same.add(owners[at]!);
      else index.set(form, new Set([owners[at]!]));
    }
  });
  return index;
}

/** The middle of the box around points, on either side of the 180th meridian. */
function middleOfPoints(points: readonly LngLat[]): LngLat {
  const { lng: near } = points[0]!;
  const lngs = points.map(({ lng }) => nearLng(lng, near));
  const lats = points.map(({ lat }) => lat);
  const middle = (all: readonly number[]): number => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return Math.round((least + most) * 50) / 100;
  };
  return { lng: wrapLng(middle(lngs)), lat: middle(lats) };
}

function memoised<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known!;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
