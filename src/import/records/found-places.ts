import type { LngLat } from '../../geo/lng-lat.ts';
import type { MappedPlace, Mapping, PlacePrecision, PointedPlace } from '../mapping.ts';

/** A place that was looked up, or given, for what rows say of where: one for all the ways in which they say it. */
export interface FoundPlace {
  readonly name: string;
  readonly position: LngLat;
  readonly precision: PlacePrecision;
  /** Where the point comes from, for people. */
  readonly coordinates: string;
  readonly lookedUp: {
    readonly geonames: number | null;
    readonly spellings: readonly string[];
  };
}

/** How a point is taken that somebody gave without saying what of. */
const GIVEN: PlacePrecision = { kind: 'town', radiusKm: 5 };
/** So many of the ways in which rows name a place are told where its point comes from. */
const TOLD = 3;

/** The places of a mapping that have a point, by what rows say of where. */
export function foundPlaces(places: Mapping['places'] = {}): ReadonlyMap<string, FoundPlace> {
  const groups = new Map<string, [string, PlacedWords][]>();
  for (const [words, place] of Object.entries(places)) {
    if (!hasPoint(place)) continue;
    const { lng, lat, kind, radiusKm, geonames } = place;
    const same = JSON.stringify([lng, lat, kind, radiusKm, geonames]);
    const group = groups.get(same);
    if (group) group.push([words, place]);
    else groups.set(same, [[words, place]]);
  }
  return new Map(
    [...groups.values()].flatMap((group) => {
      const found = foundPlace(group);
      return group.map(([words]) => [words, found] as const);
    }),
  );
}

type PlacedWords = MappedPlace & PointedPlace;

/** Whether a place is known to be somewhere. */
export function hasPoint(place: MappedPlace): place is PlacedWords {
  return place.lng !== undefined && place.lat !== undefined;
}

/** @param group at least one, all of one point */
function foundPlace(group: readonly (readonly [string, PlacedWords])[]): FoundPlace {
  const [, first] = group[0]!;
  const { lng, lat, kind = GIVEN.kind, radiusKm = GIVEN.radiusKm, geonames = null } = first;
  const [name, ...spellings] = new Set(group.map(([words, place]) => place.name ?? words));
  return {
    name: name!,
    position: { lng, lat },
    precision: { kind, radiusKm },
    coordinates: originOf(group),
    lookedUp: { geonames, spellings },
  };
}

function originOf(group: readonly (readonly [string, PlacedWords])[]): string {
  const [, { certainty = 'given', kind, geonames }] = group[0]!;
  const said = group
    .slice(0, TOLD)
    .map(([words, { why }]) => `“${words}”${why === undefined ? '' : ` (${why})`}`);
  const more = group.length > TOLD ? [`${group.length - TOLD} more`] : [];
  const words = [...said, ...more].join(' and ');
  const id = geonames === undefined ? '' : ` (${geonames})`;
  if (certainty === 'given')
    return id === ''
      ? `Inferred: given in mapping.json for ${words}.`
      : `Inferred: chosen in GeoNames${id}, CC BY 4.0, for ${words}.`;
  const isArea = kind === 'region' || kind === 'country';
  const reach = isArea ? ' The radius reaches all its towns that GeoNames has.' : '';
  return `Inferred: looked up in GeoNames${id}, CC BY 4.0, by ${words}.${reach}`;
}
