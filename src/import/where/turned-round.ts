import type { Gazetteer } from '../../geo/gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../../geo/gazetteer/gazetteer-place.ts';
import { globePoint, kilometresBetween } from '../../geo/great-circle.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { counted } from '../../evidence/finding.ts';
import { notesOf } from '../findings.ts';
import type { ImportFinding } from '../findings.ts';
import { zoneOfTable } from '../guess/infer-time-zone.ts';
import type { Mapping, Use } from '../mapping.ts';
import { sourceOf } from '../plan-import.ts';
import type { ImportPlan } from '../plan-import.ts';
import { surveyPlaces } from './survey-places.ts';
import type { PlaceSurvey, PointedName } from './survey-places.ts';
import { candidatesOf } from './towns-of-districts.ts';

/** A plan whose coordinates are the right way round, as far as the names beside them tell. */
export interface TurnedPlan {
  readonly plan: ImportPlan;
  readonly survey: PlaceSurvey;
  readonly findings: readonly ImportFinding[];
}

/** So near a town's point is what lies in it, kilometres; in a region or country, what lies in its radius. */
const TOWN = 30;
/** So far apart the two ways round must be, degrees, to be told from each other. */
const APART = 1;
/** Of points that are near what they are called by chance there is one in so many. */
const BY_CHANCE = 10;

/**
 * Turns latitude and longitude round where most points lie near what their rows name only so, which no number shows where all
 * are below 90; where somebody has said which column is which, that is told alone, and so are single rows.
 * @param gazetteer asked for only where it is needed
 * @param survey of the plan
 */
export function turnRound(
  plan: ImportPlan,
  gazetteer: () => Gazetteer,
  survey: PlaceSurvey = surveyPlaces(plan),
): TurnedPlan {
  const turnable = survey.pointed.filter(
    ({ point: { lng, lat } }) => Math.abs(lng) <= 90 && Math.abs(lng - lat) > APART,
  );
  if (turnable.length === 0 || turnable.length * 2 < survey.pointed.length)
    return { plan, survey, findings: [] };
  const near = nearness(turnable, gazetteer());
  const swapped = turnable.filter((_, at) => near[at] === 'turned');
  const right = near.filter((how) => how === 'as-is').length;
  if (swapped.length === 0) return { plan, survey, findings: [] };
  const least = Math.max(Math.min(2, turnable.length), turnable.length / BY_CHANCE);
  if (swapped.length <= right || swapped.length < least)
    return { plan, survey, findings: rowsTold(swapped, plan) };
  const turned = turnedColumns(plan.mapping.columns);
  const isSaid = Object.keys(turned).some((name) => plan.said.has(name));
  const finding = columnsTold(swapped, turnable.length, turned, isSaid, plan);
  if (isSaid) return { plan, survey, findings: [finding] };
  const mapping: Mapping = { ...plan.mapping, columns: { ...plan.mapping.columns, ...turned } };
  const zone = plan.zone && {
    ...plan.zone,
    guess: plan.zone.guess.isSaid ? plan.zone.guess : zoneOfTable(plan.tables[0]!, mapping.columns),
  };
  // What they were taken for is no more true.
  const isOfThem = (text: string): boolean =>
    Object.keys(turned).some((name) => text.startsWith(`“${name}”: `));
  const told = plan.told.filter((text) => !isOfThem(text));
  const again = { ...plan, mapping, zone, told };
  return { plan: again, survey: surveyPlaces(again), findings: [finding] };
}

function otherWay({ lng, lat }: LngLat): LngLat {
  return { lng: lat, lat: lng };
}

/** In which way only each point is near what is named there; null where it is in both, or in none. */
function nearness(
  pointed: readonly PointedName[],
  gazetteer: Gazetteer,
): readonly ('as-is' | 'turned' | null)[] {
  const known = new Map<string, readonly GazetteerPlace[]>();
  return pointed.map(({ words, point }) => {
    const places = known.get(words.all) ?? candidatesOf(words, gazetteer).places;
    known.set(words.all, places);
    const [asIs, turned] = [point, otherWay(point)].map((one) =>
      places.some((place) => isAt(place, one)),
    );
    return asIs === turned ? null : asIs ? 'as-is' : 'turned';
  });
}

function isAt(place: GazetteerPlace, point: LngLat): boolean {
  const km = kilometresBetween(globePoint(place), globePoint(point));
  return km <= Math.max(TOWN, place.radiusKm);
}

/** The columns of coordinates, as they are used the other way round. */
function turnedColumns(columns: Mapping['columns']): Mapping['columns'] {
  const others: Partial<Record<Use['as'], Use['as']>> = {
    latitude: 'longitude',
    longitude: 'latitude',
  };
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, use]): [string, Use][] => {
      const as = others[use.as];
      if (as) return [[name, { ...use, as } as Use]];
      if (use.as !== 'position') return [];
      return [[name, { ...use, first: use.first === 'longitude' ? 'latitude' : 'longitude' }]];
    }),
  );
}

function columnsTold(
  swapped: readonly PointedName[],
  all: number,
  turned: Mapping['columns'],
  isSaid: boolean,
  plan: ImportPlan,
): ImportFinding {
  const names = Object.keys(turned);
  const columns = names.map((name) => `“${name}”`).join(' and ');
  const of = `${swapped.length} of ${counted(all, 'point')} with a name ${all === 1 ? 'lies' : 'lie'} near it only so`;
  const how = isSaid ? 'are read as it is said' : 'are read so';
  const kept = isSaid
    ? turned
    : Object.fromEntries(names.map((name) => [name, plan.mapping.columns[name]!]));
  const why = isSaid ? 'to read them the other way round' : 'where they are right as they stand';
  return {
    level: 'note',
    file: sourceOf(plan),
    row: swapped[0]!.row,
    column: names[0],
    got: `latitude and longitude look the other way round in ${columns}: ${of} (${pointTold(swapped[0]!)}); they ${how}`,
    cure: `${why}, say ${JSON.stringify({ columns: kept })} in a file for --map`,
    cureKey: 'axes',
  };
}

function pointTold({ words, point: { lat, lng } }: PointedName): string {
  return `“${words.all}”, ${lat}, ${lng}`;
}

const NAMED_ROWS = 5;

function rowsTold(
  swapped: readonly PointedName[],
  { mapping }: ImportPlan,
): readonly ImportFinding[] {
  const [column] = Object.keys(turnedColumns(mapping.columns));
  const [{ source }] = swapped as readonly [PointedName, ...PointedName[]];
  return notesOf([
    {
      source,
      rows: swapped.slice(0, NAMED_ROWS).map(({ row }) => row),
      count: swapped.length,
      column,
      got: pointTold(swapped[0]!),
      expected:
        'a point near what is named there, which it is with latitude and longitude the other way round',
      cure: 'where the two are swapped, write them the right way round in the file',
    },
  ]);
}
