import { createTimes } from '../../../coding/time-of.ts';
import { zoneOf } from '../../../../evidence/rules/written-dates.ts';
import { createZone } from '../../../../time/zone.ts';
import type { Zone } from '../../../../time/zone.ts';
import { datasetOf } from '../../../records/desk-records.ts';
import { useRecords } from '../../desk-context.tsx';

interface ZonedTimes {
  readonly zone: Zone;
  /** Reads the times of incidents in it, each once however often it is asked. */
  readonly whenOf: ReturnType<typeof createTimes>;
}

const known = new Map<string, ZonedTimes>();

/** The dataset's time zone; UTC while it names none that exists. */
export function useZone(): Zone {
  return useTimes().zone;
}

export function useTimes(): ZonedTimes {
  return timesIn(datasetOf(useRecords()).timeZone);
}

function timesIn(id: string): ZonedTimes {
  const before = known.get(id);
  if (before) return before;
  const zone = zoneOf(id) ?? createZone('UTC');
  const times = { zone, whenOf: createTimes(zone) };
  known.set(id, times);
  return times;
}
