import { parseEdtf } from '../../time/edtf.ts';
import { DAY } from '../../time/interval.ts';
import { createZone } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { namedZones } from '../guess/infer-time-zone.ts';
import type { TimeZoneGuess } from '../guess/infer-time-zone.ts';
import type { ImportPlan } from '../plan-import.ts';
import { readAs } from '../records/read-as.ts';
import { createTimeReader } from '../records/row-time.ts';

/** How many different days are looked at: tables of more are of one zone or of many, and seldom of several alike. */
const MOST_DAYS = 20_000;

/**
 * A guess that is not sure for its points lie in several zones: that of the most, where the clocks of all of them are the
 * same on all days of the table; else the guess as it is.
 */
export function ofZonesAlike(
  guess: TimeZoneGuess,
  plan: Pick<ImportPlan, 'tables' | 'mapping'>,
): TimeZoneGuess {
  const [first, ...others] = guess.zones;
  if (guess.isSure || !first || others.length === 0) return guess;
  const zones = guess.zones.map(({ zone }) => knownZone(zone));
  const days = daysOf(plan);
  if (days === null || !zones.every((zone) => zone !== null && isAlike(zone, zones[0]!, days)))
    return guess;
  return {
    ...guess,
    timeZone: first.zone,
    isSure: true,
    why: `where most rows lie (the others in ${namedZones(others)}, whose clocks show the same on all days of the table)`,
  };
}

function isAlike(zone: Zone, other: Zone, days: ReadonlySet<number>): boolean {
  // A clock that is changed within a day is changed before the next one begins.
  return [...days].every((day) =>
    [day, day + 1].every((at) => zone.offsetAt(at * DAY) === other.offsetAt(at * DAY)),
  );
}

function knownZone(id: string): Zone | null {
  try {
    return createZone(id);
  } catch {
    return null;
  }
}

/** The first and the last day of all times of the rows, counted from 1970; null where they are too many, or none. */
function daysOf({ tables, mapping }: Pick<ImportPlan, 'tables' | 'mapping'>): Set<number> | null {
  const utc = createZone('UTC');
  const days = new Set<number>();
  for (const table of tables) {
    const readTime = createTimeReader(readAs(table, mapping), utc);
    for (const row of table.rows()) {
      const time = readTime(row);
      if ('refusal' in time) continue;
      const { start, end } = parseEdtf(time.when, utc);
      for (const instant of [start, end])
        if (Number.isFinite(instant)) days.add(Math.floor(instant / DAY));
      if (days.size > MOST_DAYS) return null;
    }
  }
  return days.size === 0 ? null : days;
}
