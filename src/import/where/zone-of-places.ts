import type { ImportFinding } from '../findings.ts';
import { zoneTold } from '../guess/infer-time-zone.ts';
import type { Mapping, Use } from '../mapping.ts';
import { sourceOf } from '../plan-import.ts';
import type { ImportPlan } from '../plan-import.ts';
import { hasPoint } from '../records/found-places.ts';
import { ofZonesAlike } from './zones-alike.ts';
import type { NamedPlace, PlaceSurvey } from './survey-places.ts';

/** The zone of a table once its places are looked up, and what is to be told of it. */
export interface ZoneOfPlaces {
  readonly timeZone: string;
  readonly findings: readonly ImportFinding[];
}

/**
 * The zone that nearly all rows lie in, by their points and by the places that were looked up: the middle of a country, which
 * may have several, says nothing.
 */
export function zoneOfPlaces(
  plan: ImportPlan,
  { named }: PlaceSurvey,
  places: Mapping['places'] = {},
): ZoneOfPlaces {
  const { zone, mapping } = plan;
  if (zone === null) return { timeZone: mapping.timeZone, findings: [] };
  const found = ofZonesAlike(zone.guess.withPlaces(placesOf(named.values(), places)), plan);
  if (!hasClocks(mapping.columns, zone.unzoned)) return { timeZone: found.timeZone, findings: [] };
  const { text, cure, cureKey } = zoneTold(found);
  const finding = { level: 'note', file: sourceOf(plan), got: text, cure, cureKey } as const;
  return { timeZone: found.timeZone, findings: [finding] };
}

const CLOCKS: ReadonlySet<Use['as']> = new Set<Use['as']>([
  'when',
  'start',
  'end',
  'clock',
  'clock-end',
]);

/** Whether a clock time without an offset is read. @param unzoned the columns that have any */
function hasClocks(columns: Mapping['columns'], unzoned: ReadonlySet<string>): boolean {
  return Object.entries(columns).some(([name, { as }]) => CLOCKS.has(as) && unzoned.has(name));
}

function* placesOf(named: Iterable<NamedPlace>, places: NonNullable<Mapping['places']>) {
  for (const { words, rows } of named) {
    const place = Object.hasOwn(places, words.all) ? places[words.all]! : {};
    if (hasPoint(place) && place.kind !== 'country') yield { ...place, rows };
  }
}
