import { globePoint, kilometresBetween } from '../great-circle.ts';
import { foldNames } from './fold-names.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';
import type { Gazetteer } from './gazetteer.ts';

/** What a record says of where, in its own words; empty where it says nothing. */
export interface WrittenPlace {
  readonly name: string;
  /** Regions of any level, and the country, that it says the place lies in. */
  readonly regions: readonly string[];
  readonly country: string;
}

/** Places that may be meant: all that have the name, within what is said to hold them. */
export interface Candidates {
  readonly places: readonly GazetteerPlace[];
  /** Regions that are called as the town in them is, and are not taken to be meant. */
  readonly around: readonly GazetteerPlace[];
  /** Those of the name that lie elsewhere. */
  readonly elsewhere: readonly GazetteerPlace[];
  /** `Spain`, where a country or region is said and known. */
  readonly within: string | null;
  /** What is to be said of how they were found; more than the name alone makes them less sure. */
  readonly how: readonly string[];
}

/** Records of one town may be so far apart, kilometres. */
const ONE_TOWN = 10;

/** Finds what may be meant by a place as it is written: all that have the name, within what is said to hold it. */
export function candidatesFor(written: WrittenPlace, gazetteer: Gazetteer): Candidates {
  const scope = scopeOf(written, gazetteer);
  if (written.name === '') return areasOf(written, scope, gazetteer);
  for (const { name, hints, how } of formsOf(written.name, gazetteer)) {
    const named = placesNamed(name, scope.isInCountry, gazetteer);
    if (named.length === 0) continue;
    const hinted = hints.map((hint) => hintOf(hint, gazetteer));
    // Of what stands around a place in one cell, counties and the like are unknown: then what is known tells.
    const known = hinted.filter(({ isKnown }) => isKnown);
    const lost = hints.filter((_, at) => known.length > 0 && !hinted[at]!.isKnown);
    const scopes = [...(known.length > 0 ? known : hinted), scope];
    const held = scopes.reduce((left, { holds }) => left.filter(holds), named);
    const usual = mostUsual(held);
    return {
      ...usual,
      elsewhere: held.length === 0 ? oncePerTown(named) : [],
      within: scopes.find(({ label }) => label !== null)?.label ?? null,
      how: [...how, ...lost.map((hint) => `“${hint}” is nothing that is known`), ...scope.how],
    };
  }
  return { places: [], around: [], elsewhere: [], within: scope.label, how: scope.how };
}

interface Form {
  readonly name: string;
  readonly hints: readonly string[];
  readonly how: readonly string[];
}

/** Ways to take a written name: as it is; as a name and what holds it, `Springfield, IL`; without words such as “city of”. */
function formsOf(text: string, { plainTown }: Gazetteer): readonly Form[] {
  const pieces = text.split(/[,;()[\]،、，]/u).map((piece) => piece.trim());
  const [name = '', ...hints] = pieces.filter((piece) => piece !== '');
  const plain = plainTown(foldNames(name));
  return [
    { name: text, hints: [], how: [] },
    { name, hints, how: [] },
    { name: plain, hints, how: [`by “${plain}” alone`] },
  ];
}

/** All that has a name; of two names of one place, `Bolzano / Bozen`, what has both. */
function placesNamed(
  text: string,
  isInCountry: boolean,
  gazetteer: Gazetteer,
): readonly GazetteerPlace[] {
  const [first = [], ...others] = text.split('/').map((name) => {
    const folded = foldNames(name);
    // Towns are called as codes of three letters are, of two hardly any. A place in a country is seldom a country.
    const { find, named } = gazetteer.countries;
    const code = /^[A-Z]{2}$/.test(name)
      ? find(name)
      : named(name, isInCountry ? 'english' : 'all');
    const country = code === null ? null : gazetteer.country(code);
    const areas = [...gazetteer.regions(folded), ...(country ? [country] : [])];
    return [...gazetteer.towns(folded), ...areas];
  });
  const key = ({ kind, geonames, region, country }: GazetteerPlace): string =>
    `${kind} ${geonames ?? region ?? country}`;
  return others.reduce((left, other) => {
    const keys = new Set(other.map(key));
    return left.filter((place) => keys.has(key(place)));
  }, first);
}

/** What holds the places that may be meant. */
interface Scope {
  readonly holds: (place: GazetteerPlace) => boolean;
  readonly isInCountry: boolean;
  /** What it is called, where it is known. */
  readonly label: string | null;
  readonly how: readonly string[];
}

/** The country and the regions that a record names. Regions of lower levels, which a gazetteer lacks, narrow nothing. */
function scopeOf({ country, regions }: WrittenPlace, gazetteer: Gazetteer): Scope {
  const code = gazetteer.countries.find(country);
  // Some tables have parts of a country in the column of countries.
  const instead = code === null ? regionsNamed(country, null, gazetteer) : [];
  const within = [...instead, ...regions.flatMap((name) => regionsNamed(name, code, gazetteer))];
  const codes = new Set(within.map(({ region }) => region));
  const but = instead.length > 0 ? ', but a region' : ' that is known';
  const [region] = within;
  return {
    holds: (place) =>
      (code === null || place.country === code) && (codes.size === 0 || codes.has(place.region)),
    isInCountry: code !== null,
    label:
      region && codes.size === 1
        ? gazetteer.label(region)
        : code === null
          ? null
          : gazetteer.countries.nameOf(code),
    how: country !== '' && code === null ? [`“${country}” is no country${but}`] : [],
  };
}

/**
 * What stands beside a name in one cell: a country, a region, or another name of the place. What is none of them holds
 * nothing.
 */
function hintOf(hint: string, gazetteer: Gazetteer): Scope & { readonly isKnown: boolean } {
  const code = gazetteer.countries.find(hint);
  const regions = new Set(regionsNamed(hint, null, gazetteer).map(({ region }) => region));
  const towns = new Set(gazetteer.towns(foldNames(hint)).map(({ geonames }) => geonames));
  return {
    holds: ({ country, region, geonames }) =>
      country === code ||
      (region !== null && regions.has(region)) ||
      (geonames !== null && towns.has(geonames)),
    isInCountry: code !== null,
    // Another name of the place says no more of where it lies.
    isKnown: code !== null || regions.size > 0,
    label: code === null && regions.size === 0 && towns.size > 0 ? null : `“${hint}”`,
    how: [],
  };
}

/** Regions by name, or by the letters that GeoNames has for them: `TX`, `US-TX`. @param country none: in any */
function regionsNamed(
  text: string,
  country: string | null,
  gazetteer: Gazetteer,
): readonly GazetteerPlace[] {
  const [, of = country, letters] = /^(?:([A-Z]{2})[-.])?([A-Z]{2,3})$/.exec(text) ?? [];
  const coded = letters === undefined ? [] : gazetteer.regionsOfCode(letters, of ?? null);
  const named = gazetteer.regions(foldNames(text));
  return [...coded, ...named.filter((place) => country === null || place.country === country)];
}

/** What a record that names no place names besides: the last of its regions that is known, else its country. */
function areasOf(
  { country, regions }: WrittenPlace,
  { how }: Scope,
  gazetteer: Gazetteer,
): Candidates {
  const code = gazetteer.countries.find(country);
  const within = code === null ? null : gazetteer.countries.nameOf(code);
  const known = regions.map((name) => regionsNamed(name, code, gazetteer));
  const at = known.findLastIndex((places) => places.length > 0);
  const left = regions.slice(at + 1).map((name) => `“${name}” is no region that is known`);
  const whole = code === null ? regionsNamed(country, null, gazetteer) : [];
  const ofCountry = code === null ? null : gazetteer.country(code);
  const places = known[at] ?? (ofCountry ? [ofCountry] : whole);
  return { places, around: [], elsewhere: [], within, how: [...left, ...how] };
}

/**
 * Leaves out what holds, or lies in, another of the same name. A country's name is the country's, not a town's in it; a
 * region's is more often the town's that it is called after.
 */
function mostUsual(places: readonly GazetteerPlace[]): Pick<Candidates, 'places' | 'around'> {
  const countries = new Set(
    places.filter(({ kind }) => kind === 'country').map(({ country }) => country),
  );
  const outside = places.filter(
    ({ kind, country }) => kind === 'country' || !countries.has(country),
  );
  const towns = outside.filter(({ geonames }) => geonames !== null);
  const around = outside.filter(
    (area) => area.kind === 'region' && towns.some((town) => isAround(area, town)),
  );
  return { places: oncePerTown(outside.filter((place) => !around.includes(place))), around };
}

/** Whether a region holds a town, or lies around it: a capital is often a region of its own. */
export function isAround(region: GazetteerPlace, town: GazetteerPlace): boolean {
  return (
    region.country === town.country &&
    kilometresBetween(globePoint(region), globePoint(town)) <= region.radiusKm
  );
}

/** Of records of one name that are next to each other the largest: the same town, or a part of it. */
function oncePerTown(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const kept: GazetteerPlace[] = [];
  for (const place of places.toSorted((a, b) => b.people - a.people)) {
    const globe = globePoint(place);
    const isSame = (other: GazetteerPlace): boolean =>
      other.geonames !== null && kilometresBetween(globe, globePoint(other)) < ONE_TOWN;
    if (place.geonames === null || !kept.some(isSame)) kept.push(place);
  }
  return kept;
}
