import { globePoint, kilometresBetween } from '../great-circle.ts';
import { nearLng, wrapLng } from '../lng-lat.ts';
import type { LngLat } from '../lng-lat.ts';
import { createCountryCodes } from './country-codes.ts';
import type { CountryCodes } from './country-codes.ts';
import { foldNames, withoutFirstWords, withoutWords } from './fold-names.ts';
import { summed, townColumns } from './gazetteer-file.ts';
import type { GazetteerFile } from './gazetteer-file.ts';
import { createLineIndex } from './line-index.ts';
import { sizeOfTown } from './gazetteer-place.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';

/** Towns, regions and countries of the world by their names, folded: `foldNames`. */
export interface Gazetteer {
  readonly towns: (folded: string) => readonly GazetteerPlace[];
  /** First-level regions, by their names with and without words such as “province”. */
  readonly regions: (folded: string) => readonly GazetteerPlace[];
  /** By the letters of GeoNames' codes, `TX` of `US.TX`. @param country its two letters; null: of any */
  readonly regionsOfCode: (letters: string, country: string | null) => readonly GazetteerPlace[];
  readonly country: (code: string) => GazetteerPlace | null;
  readonly countries: CountryCodes;
  /** A name without words before it that say what it is the name of: `city of …`. */
  readonly plainTown: (folded: string) => string;
  /** `Springfield (Illinois, United States)` */
  readonly label: (place: GazetteerPlace) => string;
}

/** Towns that follow each other, with the end excluded. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** No region is told more exactly than this, kilometres. */
const LEAST_REGION = 20;

/** Makes a gazetteer's names ready to be found, XX. */
export function createGazetteer(file: GazetteerFile): Gazetteer {
  const towns = townColumns(file);
  const countries = createCountryCodes(file);
  const regions = regionRuns(file);
  const regionAt = regionOfTowns(regions, towns.names.length);
  const townNames = indexTownNames(file);
  const regionWords = new Set(file.words.regions.map(foldNames));
  const townWords = new Set(file.words.towns.map(foldNames));
  const regionNames = once(() => indexRegionNames(file, regionWords));
  const at = (town: number): LngLat => ({ lng: towns.lngs[town]!, lat: towns.lats[town]! });
  const townPlace = (town: number): GazetteerPlace => {
    const { code, isNamed } = regions[regionAt[town]!]!;
    const people = towns.people(town);
    return {
      ...at(town),
      ...sizeOfTown(people, towns.isPart(town)),
      name: towns.names[town]!,
      geonames: towns.ids[town]!,
      country: code.slice(0, 2),
      region: isNamed ? code : null,
      people,
    };
  };
  /** What holds towns: around a point, or around the middle of them. */
  const areaPlace = (
    { from, to }: Run,
    centre: LngLat | null,
  ): Pick<GazetteerPlace, 'lng' | 'lat' | 'radiusKm' | 'people'> => {
    const inside = Array.from({ length: to - from }, (_, step) => from + step);
    const middle = centre ?? middleOfPoints(inside.map(at));
    const globe = globePoint(middle);
    let [reach, people] = [0, 0];
    for (const town of inside) {
      reach = Math.max(reach, kilometresBetween(globe, globePoint(at(town))));
      people += towns.people(town);
    }
    return { ...middle, radiusKm: Math.max(LEAST_REGION, Math.ceil(reach / 5) * 5), people };
  };
  const regionPlace = memoised((region: number): GazetteerPlace => {
    const { code, name, run } = regions[region]!;
    const shared = { name, geonames: null, country: code.slice(0, 2), region: code };
    return { ...areaPlace(run, null), ...shared, kind: 'region' };
  });
  const country = memoised((code: string): GazetteerPlace | null => {
    const runs = regions.filter((region) => region.code.startsWith(`${code}.`));
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last) return null;
    const [lng, lat] = file.countries.find((one) => one.code === code)?.centre ?? [];
    const centre = lng === undefined || lat === undefined ? null : { lng, lat };
    const shared = { name: countries.nameOf(code), geonames: null, country: code, region: null };
    const run = { from: first.run.from, to: last.run.to };
    return { ...areaPlace(run, centre), ...shared, kind: 'country' };
  });
  return {
    towns: (folded) => [...townNames(folded)].map(townPlace),
    regions(folded) {
      const all = regionNames();
      const found = all.get(folded) ?? all.get(withoutWords(folded, regionWords));
      return [...(found ?? [])].map(regionPlace);
    },
    regionsOfCode: (letters, of) =>
      [...regions.keys()]
        .filter((region) => {
          const { code } = regions[region]!;
          return code.slice(3) === letters && (of === null || code.startsWith(`${of}.`));
        })
        .map(regionPlace),
    country,
    countries,
    plainTown: (folded) => withoutFirstWords(folded, townWords),
    label({ name, kind, country: code, region }) {
      const within = [
        ...(region !== null && kind !== 'region'
          ? [regions.find((one) => one.code === region)!.name]
          : []),
        ...(kind === 'country' ? [] : [countries.nameOf(code)]),
      ];
      return within.length === 0 ? name : `${name} (${within.join(', ')})`;
    },
  };
}

interface Region {
  readonly code: string;
  readonly name: string;
  readonly isNamed: boolean;
  readonly run: Run;
}

function regionRuns({ regions }: GazetteerFile): readonly Region[] {
  let from = 0;
  return regions.map(({ code, towns, names }) => {
    const run = { from, to: from + towns };
    from = run.to;
    return { code, name: names[0] ?? code, isNamed: names.length > 0, run };
  });
}

function regionOfTowns(regions: readonly Region[], count: number): Uint16Array {
  const regionAt = new Uint16Array(count);
  regions.forEach(({ run: { from, to } }, region) => regionAt.fill(region, from, to));
  return regionAt;
}

/** Which towns have a name, in any language. */
function indexTownNames({ towns, others }: GazetteerFile): (folded: string) => ReadonlySet<number> {
  const own = createLineIndex(foldNames(towns.names));
  const other = createLineIndex(foldNames(others.names));
  const owners = summed(others.towns);
  return (name) => {
    if (name === '') return new Set();
    return new Set([...own.find(name), ...other.find(name).map((line) => owners[line]!)]);
  };
}

function indexRegionNames(
  { regions }: GazetteerFile,
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

function once<Value>(make: () => Value): () => Value {
  const made = memoised(make);
  return () => made(null);
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
