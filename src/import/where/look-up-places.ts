import type { Candidates } from '../../geo/gazetteer/candidates.ts';
import { decide } from '../../geo/gazetteer/decide.ts';
import type { LookedUp } from '../../geo/gazetteer/decide.ts';
import type { GazetteerPlace } from '../../geo/gazetteer/gazetteer-place.ts';
import type { Gazetteer } from '../../geo/gazetteer/gazetteer.ts';
import type { ImportFinding } from '../findings.ts';
import type { MappedPlace, Mapping, PointedPlace } from '../mapping.ts';
import { candidatesOf } from './towns-of-districts.ts';
import type { NamedPlace, PlaceSurvey } from './survey-places.ts';
import { MOST_PLACES } from './survey-places.ts';

/** What became of the places that rows name without coordinates. */
export interface LookedUpPlaces {
  /** With what each of them is. */
  readonly mapping: Mapping;
  /** How many were found, for people; `counted` says no more, `summary` where each of them stands besides. */
  readonly counted: string | null;
  readonly summary: string | null;
  /** What each is. */
  readonly matches: readonly string[];
  /** Those of which nothing is sure, or that have not been found, for a person to choose. */
  readonly open: readonly OpenPlace[];
  /** Those that were not, with what to do. */
  readonly findings: readonly ImportFinding[];
}

/** What rows say of where, and what it was taken for, which need not be what is meant. */
export interface OpenPlace {
  /** By which the mapping has it. */
  readonly words: string;
  readonly rows: number;
  readonly place: MappedPlace;
}

/** What is found where nothing is looked up. */
export const NOTHING_FOUND = {
  counted: null,
  summary: null,
  matches: [],
  open: [],
  findings: [],
} as const;

/** How many of those that may be meant are told, and how many kept. */
const TOLD = 4;
const KEPT = 10;

/**
 * Looks up the places of a survey that a mapping does not have yet. A place that is meant for sure is one that others may
 * be near to.
 * @param gazetteer asked for only where it is needed
 */
export function lookUpPlaces(
  survey: PlaceSurvey,
  mapping: Mapping,
  gazetteer: () => Gazetteer,
): LookedUpPlaces {
  const { named } = survey;
  const { places: given = {} } = mapping;
  if (named.size === 0) return { mapping, ...NOTHING_FOUND };
  const said = (words: string) => (Object.hasOwn(given, words) ? asGiven(given[words]!) : null);
  const fresh = [...named.values()].filter(({ words }) => isToLookUp(said(words.all)));
  const found = fresh.length > 0 ? lookUp(fresh, said, survey, gazetteer()) : [];
  const kept = Object.entries(given).map(([words, place]) => [words, asGiven(place)] as const);
  const places: Readonly<Record<string, MappedPlace>> = Object.fromEntries([...kept, ...found]);
  const all = Array.from(named.values(), (one) => ({ ...one, place: places[one.words.all]! }));
  const matches = all.filter(({ place }) => place.lng !== undefined);
  const others = all.filter(({ place }) => place.lng === undefined);
  const counted = countedOf(
    matches.map(({ place }) => place),
    others.length,
  );
  return {
    mapping: { ...mapping, places },
    counted,
    summary: `${counted}; see mapping.json.${likelyOf(matches)}`,
    matches: matches.map(toldMatch),
    open: all
      .filter(({ place }) => isOpen(place))
      .map(({ words, rows, place }) => ({ words: words.all, rows, place })),
    findings: [...others.map(noteOf), ...noteOfBeyond(survey)],
  };
}

/** Where a person has put a point into what was not decided, nothing of that holds any more. */
function asGiven(place: MappedPlace): MappedPlace {
  const { certainty, why: _, mayBe: __, ...point } = place;
  const isPut = point.lng !== undefined && (certainty === 'unsure' || certainty === 'unknown');
  return isPut ? { ...point, certainty: 'given' } : place;
}

/** Whether nothing is sure of a place, or a person has chosen it, who may choose again. */
function isOpen({ certainty, lng, mayBe }: MappedPlace): boolean {
  return certainty === 'likely' || mayBe !== undefined || lng === undefined;
}

/** What a person has not said, or has said by an id alone. */
function isToLookUp(said: MappedPlace | null): boolean {
  return said === null || (said.geonames !== undefined && said.lng === undefined);
}

/** Looks up those of which something is sure first: the others may be near to them. */
function lookUp(
  fresh: readonly NamedPlace[],
  said: (words: string) => MappedPlace | null,
  { points }: PlaceSurvey,
  gazetteer: Gazetteer,
): (readonly [string, MappedPlace])[] {
  const candidates = fresh.map(({ words }) => candidatesOf(words, gazetteer));
  for (const each of candidates) {
    const found = decide(each, null);
    if (found.certainty === 'sure' && isPoint(found.place)) points.add(found.place);
  }
  const near = points.nearness();
  const decided = candidates.map((each) => decide(each, near));
  // What is far from all that is sure may still be near a city that is meant for all one knows.
  for (const found of decided)
    if (found.certainty === 'likely' && found.place.kind === 'city') points.add(found.place);
  const nearLikely = points.nearness();
  return fresh.map(({ words }, at) => {
    const of = candidates[at]!;
    const given = said(words.all);
    if (given) return [words.all, chosenPlace(given, of, gazetteer)];
    const found = decided[at]!.certainty === 'unsure' ? decide(of, nearLikely) : decided[at]!;
    return [words.all, mappedPlace(words.name, found, of, gazetteer)];
  });
}

/** The middle of a country is near to nothing. */
function isPoint({ kind }: GazetteerPlace): boolean {
  return kind !== 'country' && kind !== 'region';
}

function mappedPlace(
  name: string,
  found: LookedUp,
  candidates: Candidates,
  gazetteer: Gazetteer,
): MappedPlace {
  const { certainty, why } = found;
  const isFound = 'place' in found;
  const others = isFound
    ? candidates.places.filter((place) => place !== found.place)
    : found.places;
  const own = name || (isFound ? found.place.name : '');
  return {
    ...(own !== '' && { name: own }),
    certainty,
    why,
    ...(isFound && pointOf(found.place, gazetteer)),
    ...(certainty !== 'sure' &&
      others.length > 0 && {
        mayBe: others.slice(0, KEPT).map((place) => pointOf(place, gazetteer)),
      }),
  };
}

/** The place that a person has named by its id: one of those that may be meant, or any other. */
function chosenPlace(
  { certainty, why, ...given }: MappedPlace,
  { places, elsewhere }: Candidates,
  gazetteer: Gazetteer,
): MappedPlace {
  const { geonames, mayBe = [], ...said } = given;
  const all = [...mayBe, ...[...places, ...elsewhere].map((place) => pointOf(place, gazetteer))];
  const byId = geonames === undefined ? null : gazetteer.town(geonames);
  const chosen =
    all.find((place) => place.geonames === geonames) ?? (byId && pointOf(byId, gazetteer));
  if (!chosen)
    return {
      ...given,
      certainty: 'unknown',
      why: `GeoNames’ ${geonames} is no town that is known here: give its lng and lat`,
    };
  return {
    ...chosen,
    ...said,
    certainty: 'given',
    // What was found says nothing of what was chosen.
    ...(certainty === 'given' && why !== undefined && { why }),
  };
}

function pointOf(place: GazetteerPlace, { label }: Gazetteer): PointedPlace {
  const { lng, lat, kind, radiusKm, geonames } = place;
  return {
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
    expected: `the name of one place; ${[place.why === undefined ? 'mapping.json gives no point for it' : `found: ${place.why}`, ...listed(place)].join(': ')}`,
    cure: `give the geonames of the one that is meant, or its lng and lat, in mapping.json, places[${JSON.stringify(words.all)}], and import again`,
    cureKey: 'places',
  };
}

/** Some of those that may be meant. The others stand in the mapping. */
function listed({ mayBe = [] }: MappedPlace): readonly string[] {
  if (mayBe.length === 0) return [];
  const told = mayBe
    .slice(0, TOLD)
    .map(({ is, geonames }) => (geonames === undefined ? is : `${is}: geonames ${geonames}`));
  return [[...told, ...(mayBe.length > TOLD ? ['…'] : [])].join('; ')];
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
      got: `more than ${MOST_PLACES} different places: ${beyond} rows name further ones`,
      expected: `at most ${MOST_PLACES}: those beyond are not looked up, and their rows have no place`,
      cure: 'where the column holds addresses, give their coordinates in the file',
    },
  ];
}

/** The first few that are likely alone, so that one sees where they are taken to be. */
function likelyOf(found: readonly Told[]): string {
  const likely = found.filter(({ place }) => place.certainty === 'likely');
  if (likely.length === 0) return '';
  const told = likely.slice(0, TOLD).map(({ words, place }) => `“${words.all}” as ${place.is}`);
  return ` Likely: ${told.join('; ')}${likely.length > TOLD ? '; …' : '.'}`;
}

const CERTAINTIES = ['sure', 'likely', 'given'] as const;

function countedOf(found: readonly MappedPlace[], others: number): string {
  const counts = CERTAINTIES.map((certainty) => {
    const count = found.filter((place) => (place.certainty ?? 'given') === certainty).length;
    return count === 0 ? [] : [`${count} ${certainty}`];
  });
  const how = found.length === 0 ? '' : ` (${counts.flat().join(', ')})`;
  return `Places without coordinates: ${found.length} found by name${how}, ${others} not`;
}
