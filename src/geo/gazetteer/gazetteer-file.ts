/** `world/gazetteer.json`, which `world/PROVENANCE.md` says the making of: columns, as those compress best. */
export interface GazetteerFile {
  readonly countries: readonly {
    /** ISO 3166, two letters and three. */
    readonly code: string;
    readonly a3: string;
    /** What tables call it besides, in English. */
    readonly names: readonly string[];
    /** Where its name stands on a map, degrees. */
    readonly centre: readonly [number, number] | null;
  }[];
  /** The towns' first-level regions in the order of the towns; `CD.12` is of the country `CD`, `CD.` no region of it. */
  readonly regions: readonly {
    readonly code: string;
    readonly towns: number;
    /** In several languages, English first. */
    readonly names: readonly string[];
  }[];
  /** Those that towns have other names in. */
  readonly languages: readonly string[];
  /** Numbers are steps from one to the next. */
  readonly towns: {
    /** GeoNames' own, one a line. */
    readonly names: string;
    /** At GeoNames. */
    readonly ids: readonly number[];
    /** Hundredths of a degree. */
    readonly lngs: readonly number[];
    readonly lats: readonly number[];
    /** A letter each: twice the binary logarithm of the inhabitants, from `#` where they are not known. */
    readonly people: string;
    /** Which are parts of a town. */
    readonly parts: readonly number[];
  };
  /** Their names in other languages: those of Latin letters, and those of other scripts. */
  readonly others: readonly OtherNames[];
  /** Words beside a name that say what it is the name of. */
  readonly words: Readonly<Record<'regions' | 'towns' | 'countries', readonly string[]>>;
}

interface OtherNames {
  /** One a line. */
  readonly names: string;
  /** Of which town each is, in steps. */
  readonly towns: readonly number[];
  /** A letter each for the language, from `A`. */
  readonly languages: string;
}

/** `#` and `A`. */
const UNKNOWN_PEOPLE = 35;
const LANGUAGE = 65;

/** The gazetteer's towns, a column for each thing. */
export interface TownColumns {
  readonly names: readonly string[];
  readonly ids: Int32Array;
  /** Degrees. */
  readonly lngs: Float64Array;
  readonly lats: Float64Array;
  /** To about a fifth; 0 where they are not known. */
  readonly people: (town: number) => number;
  readonly isPart: (town: number) => boolean;
}

export function townColumns({ towns }: GazetteerFile): TownColumns {
  const parts = new Set(summed(towns.parts));
  return {
    names: towns.names.split('\n'),
    ids: summed(towns.ids),
    lngs: degrees(towns.lngs),
    lats: degrees(towns.lats),
    people(town) {
      const step = towns.people.charCodeAt(town) - UNKNOWN_PEOPLE;
      return step > 0 ? Math.round(2 ** (step / 2)) : 0;
    },
    isPart: (town) => parts.has(town),
  };
}

/** Towns' names in other languages: the town, the language, the name. */
export function* otherNames({
  others,
  languages,
}: GazetteerFile): Generator<readonly [number, string, string]> {
  for (const block of others) {
    const towns = summed(block.towns);
    let at = 0;
    for (const name of block.names.split('\n')) {
      yield [towns[at]!, languages[block.languages.charCodeAt(at) - LANGUAGE]!, name];
      at += 1;
    }
  }
}

/** The numbers that steps lead to. */
export function summed(steps: readonly number[]): Int32Array {
  const all = new Int32Array(steps.length);
  let sum = 0;
  for (let at = 0; at < all.length; at += 1) {
    sum += steps[at]!;
    all[at] = sum;
  }
  return all;
}

function degrees(steps: readonly number[]): Float64Array {
  const all = new Float64Array(steps.length);
  let sum = 0;
  for (let at = 0; at < all.length; at += 1) {
    sum += steps[at]!;
    all[at] = sum / 100;
  }
  return all;
}
