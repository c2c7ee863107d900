import { createCountryCodes } from './country-codes.ts';
import type { CountryCodes } from './country-codes.ts';
import { foldNames, withoutFirstWords } from './fold-names.ts';
import { createAreas } from './gazetteer-areas.ts';
import type { GazetteerAreas } from './gazetteer-areas.ts';
import { summed, townColumns } from './gazetteer-file.ts';
import type { GazetteerFile } from './gazetteer-file.ts';
import { sizeOfTown } from './gazetteer-place.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';
import { createLineIndex } from './line-index.ts';

/** Towns, regions and countries of the world by their names, folded: `foldNames`. */
export interface Gazetteer extends Pick<GazetteerAreas, 'regions' | 'regionsOfCode' | 'country'> {
  readonly towns: (folded: string) => readonly GazetteerPlace[];
  /** By its id at GeoNames; null for what is no town that is known. */
  readonly town: (geonames: number) => GazetteerPlace | null;
  readonly countries: CountryCodes;
  /** A name without words before it that say what it is the name of: `city of …`. */
  readonly plainTown: (folded: string) => string;
  /** `Springfield (Illinois, United States)` */
  readonly label: (place: GazetteerPlace) => string;
}

/** Makes a gazetteer's names ready to be found: a few hundred milliseconds, and some 15 MB besides the file's own. */
export function createGazetteer(file: GazetteerFile): Gazetteer {
  const towns = townColumns(file);
  const countries = createCountryCodes(file);
  const { codeOf, nameOf, ...areas } = createAreas(file, towns, countries);
  const townNames = indexTownNames(file);
  const words = new Set(file.words.towns.map(foldNames));
  const townPlace = (town: number): GazetteerPlace => {
    const code = codeOf(town);
    const people = towns.people(town);
    return {
      ...sizeOfTown(people, towns.isPart(town)),
      lng: towns.lngs[town]!,
      lat: towns.lats[town]!,
      name: towns.names[town]!,
      geonames: towns.ids[town]!,
      country: code.slice(0, 2),
      region: nameOf(code) === undefined ? null : code,
      people,
    };
  };
  return {
    ...areas,
    town(geonames) {
      const at = towns.ids.indexOf(geonames);
      return at < 0 ? null : townPlace(at);
    },
    towns: (folded) => [...townNames(folded)].map(townPlace),
    countries,
    plainTown: (folded) => withoutFirstWords(folded, words),
    label({ name, kind, country, region }) {
      const within = [
        ...(region !== null && kind !== 'region' ? [nameOf(region)] : []),
        ...(kind === 'country' ? [] : [countries.nameOf(country)]),
      ];
      return within.length === 0 ? name : `${name} (${within.join(', ')})`;
    },
  };
}

/** Which towns have a name, in any language. Each block of names is made ready when one is sought that it may have. */
function indexTownNames({ towns, others: [latin, rest] }: GazetteerFile) {
  const own = createLineIndex(foldNames(towns.names));
  const ofLatin = latin && createOtherIndex(latin);
  let ofRest: ReturnType<typeof createOtherIndex> | null = null;
  return (name: string): ReadonlySet<number> => {
    if (name === '') return new Set();
    if (rest && LETTER_OF_OTHERS.test(name)) ofRest ??= createOtherIndex(rest);
    return new Set([...own.find(name), ...(ofLatin?.(name) ?? []), ...(ofRest?.(name) ?? [])]);
  };
}

/** A letter that is not Latin. */
const LETTER_OF_OTHERS = /[^\p{Script=Latin}\P{L}]/u;

function createOtherIndex({
  names,
  towns,
}: GazetteerFile['others'][number]): (name: string) => readonly number[] {
  const index = createLineIndex(foldNames(names));
  const owners = summed(towns);
  return (name) => index.find(name).map((line) => owners[line]!);
}
