import { candidatesFor } from '../../geo/gazetteer/candidates.ts';
import { decide } from '../../geo/gazetteer/decide.ts';
import type { LookedUp } from '../../geo/gazetteer/decide.ts';
import type { GazetteerPlace } from '../../geo/gazetteer/gazetteer-place.ts';
import type { Gazetteer } from '../../geo/gazetteer/gazetteer.ts';
import type { ImportFinding } from '../findings.ts';
import type { MappedPlace, Mapping } from '../mapping.ts';
import type { NamedPlace, PlaceSurvey } from './survey-places.ts';
import { MOST_PLACES } from './survey-places.ts';

/** What became of the places that rows name without coordinates. */
export interface LookedUpPlaces {
  /** With what each of them is. */
  readonly mapping: Mapping;
  /** How many were found, and what each is, for people. */
  readonly summary: string | null;
  readonly matches: readonly string[];
  /** Those that were not, with what to do. */
  readonly findings: readonly ImportFinding[];
}

/** How many of those that may be meant are told. */
const TOLD = 4;

/**
 * Looks up the places of a survey that a mapping does not have yet. A place that is meant for sure is one that others may
 * be near to.
 * @param open gives the gazetteer; asked only where it is needed
 */
export function lookUpPlaces(
  survey: PlaceSurvey,
  mapping: Mapping,
  open: () => Gazetteer,
): LookedUpPlaces {
  const { named } = survey;
  const { places: given = {} } = mapping;
  if (named.size === 0) return { mapping, summary: null, matches: [], findings: [] };
  const fresh = [...named.values()].filter(({ words }) => !Object.hasOwn(given, words.all));
  const found = fresh.length > 0 ? lookUp(fresh, survey, open()) : [];
  const places = { ...given, ...Object.fromEntries(found) };
  const all = Array.from(named.values(), (one) => ({ ...one, place: places[one.words.all]! }));
  const matches = all.filter(({ place }) => place.lng !== undefined);
  const others = all.filter(({ place }) => place.lng === undefined);
  return {
    mapping: { ...mapping, places },
    summary: summaryOf(
      matches.map(({ place }) => place),
      others.length,
    ),
    matches: matches.map(toldMatch),
    findings: [...others.map(noteOf), ...noteOfBeyond(survey)],
  };
}

/** Looks up those of which something is sure first: the others may be near to them. */
function lookUp(
  fresh: readonly NamedPlace[],
  { points }: PlaceSurvey,
  gazetteer: Gazetteer,
): (readonly [string, MappedPlace])[] {
  const candidates = fresh.map(({ words }) => candidatesFor(words, gazetteer));
  for (const each of candidates) {
    const found = decide(each, null);
    if (found.certainty === 'sure' && isPoint(found.place)) points.add(found.place);
  }
  const near = points.nearness();
  return fresh.map(({ words }, at) => [
    words.all,
    mappedPlace(words.name, decide(candidates[at]!, near), gazetteer),
  ]);
}

/** The middle of a country is near to nothing. */
function isPoint({ kind }: GazetteerPlace): boolean {
  return kind !== 'country' && kind !== 'region';
}

function mappedPlace(name: string, found: LookedUp, { label }: Gazetteer): MappedPlace {
  if (!('place' in found)) {
    const { certainty } = found;
    const told = found.places.slice(0, TOLD).map(label);
    const more = found.places.length - told.length;
    const listed = [...told, ...(more > 0 ? [`${more} more`] : [])].join('; ');
    const why = listed === '' ? found.why : `${found.why}: ${listed}`;
    return { ...(name !== '' && { name }), certainty, why };
  }
  const { place, certainty, why } = found;
  const { lng, lat, kind, radiusKm, geonames } = place;
  return {
    name: name || place.name,
    certainty,
    why,
    is: label(place),
    lng,
    lat,
    kind,
    radiusKm,
    ...(geonames !== null && { geonames }),
  };
}

interface Told extends NamedPlace {
  readonly place: MappedPlace;
}

function toldMatch({ words, rows, place }: Told): string {
  const { is, lng, lat, kind, certainty = 'given', why } = place;
  const what = is === undefined ? `at ${lat}, ${lng}` : `${is}, ${kind}`;
  return `${inRows(words.all, rows)}: ${what}; ${certainty}${why === undefined ? '' : `: ${why}`}`;
}

function noteOf({ words, source, row, column, rows, place }: Told): ImportFinding {
  return {
    level: 'note',
    file: source,
    row,
    column,
    got: inRows(words.all, rows),
    expected: `one place: ${place.why ?? 'mapping.json gives no point for it'}`,
    cure: `give its lng and lat in mapping.json, places[${JSON.stringify(words.all)}], and that with --map`,
  };
}

function inRows(words: string, rows: number): string {
  return `“${words}” in ${rows === 1 ? '1 row' : `${rows} rows`}`;
}

function noteOfBeyond({ named, beyond }: PlaceSurvey): readonly ImportFinding[] {
  const [first] = named.values();
  if (!first || beyond === 0) return [];
  return [
    {
      level: 'note',
      file: first.source,
      column: first.column,
      got: `more than ${MOST_PLACES} different places, which ${beyond} rows name besides`,
      expected: 'names of places: those beyond are not looked up, and their rows have no place',
      cure: 'where the column holds addresses, give their coordinates in the file',
    },
  ];
}

const CERTAINTIES = ['sure', 'likely', 'given'] as const;

function summaryOf(found: readonly MappedPlace[], others: number): string {
  const counts = CERTAINTIES.map((certainty) => {
    const count = found.filter((place) => (place.certainty ?? 'given') === certainty).length;
    return count === 0 ? [] : [`${count} ${certainty}`];
  });
  const how = found.length === 0 ? '' : ` (${counts.flat().join(', ')})`;
  return `Places without coordinates: ${found.length} found by name${how}, ${others} not; see mapping.json.`;
}
