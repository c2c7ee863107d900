import { overlaps, sameInterval } from '../../../time/interval.ts';
import type { When } from '../../../time/when.ts';
import type { Zone } from '../../../time/zone.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import { timeOf } from '../time-of.ts';

/** What is known of a claim whose incident is asked for. */
export interface AskedIncident {
  readonly places: readonly (string | null)[];
  /** EDTF, those that its sentence may name. */
  readonly times: readonly string[];
  readonly categories: readonly string[];
}

/** An incident that a claim may be of, and how much of what is asked it has. */
export interface OfferedIncident {
  readonly incident: RecordTypes['incident'];
  readonly samePlace: boolean;
  readonly sameTime: boolean;
}

/** How many are offered: more are searched for. */
const MOST = 12;

/**
 * The incidents that a claim may be of: those of the same place and days first, then of the same place, then of the same
 * days; of equals those of the very same days, then of the same category, then the later coded. Others are none.
 * @param whenOf reads the times of incidents: see `createTimes`
 */
export function offeredIncidents(
  records: Records,
  { places, times, categories }: AskedIncident,
  zone: Zone,
  whenOf: (incident: RecordTypes['incident']) => When | null,
): readonly OfferedIncident[] {
  const asked = times.map((time) => timeOf(time, zone)).filter((time) => time !== null);
  const offered = [...records.incident.values()].toReversed().flatMap((incident) => {
    const samePlace = places.includes(incident.place);
    const when = asked.length > 0 ? whenOf(incident) : null;
    const sameTime = when !== null && asked.some((time) => overlaps(time, when));
    if (!samePlace && !sameTime) return [];
    const isExact = sameTime && asked.some((time) => sameInterval(time, when));
    const rank = (samePlace ? 8 : 0) + (sameTime ? 4 : 0) + (isExact ? 2 : 0);
    const isAlike = categories.includes(incident.category);
    return [{ incident, samePlace, sameTime, rank: rank + (isAlike ? 1 : 0) }];
  });
  return offered
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, MOST)
    .map(({ incident, samePlace, sameTime }) => ({ incident, samePlace, sameTime }));
}
