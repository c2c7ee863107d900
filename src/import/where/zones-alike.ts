import { parseEdtf } from '../../time/edtf.ts';
import { DAY } from '../../time/interval.ts';
import { createZone } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { namedZones } from '../guess/infer-time-zone.ts';
import type { TimeZoneGuess } from '../guess/infer-time-zone.ts';
import type { Use } from '../mapping.ts';
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
  const zones = guess.zones.map(({ zone }) => knownZone(zone)).filter((zone) => zone !== null);
  if (zones.length < guess.zones.length || !areAlike(zones, plan)) return guess;
  return {
    ...guess,
    timeZone: first.zone,
    isSure: true,
    why: `where most rows lie (the others in ${namedZones(others)}, whose clocks show the same on all days of the table)`,
  };
}

function knownZone(id: string): Zone | null {
  try {
    return createZone(id);
  } catch {
    return null;
  }
}

const CLOCKS: ReadonlySet<Use['as']> = new Set<Use['as']>(['clock', 'clock-end']);

/** Whether the clocks of zones are the same on all days of the rows, of which there are some, and not too many. */
function areAlike(
  zones: readonly Zone[],
  { tables, mapping }: Pick<ImportPlan, 'tables' | 'mapping'>,
): boolean {
  const utc = createZone('UTC');
  const alike = new Set<number>();
  // A clock that is changed within a day is changed before the next one begins.
  const isAlike = (day: number): boolean =>
    [day, day + 1].every((at) => new Set(zones.map((zone) => zone.offsetAt(at * DAY))).size === 1);
  let before = '';
  // Days alone are looked at, and clock times beside them cost most of the reading.
  const columns = Object.entries(mapping.columns).filter(([, { as }]) => !CLOCKS.has(as));
  const days = { ...mapping, columns: Object.fromEntries(columns) };
  for (const table of tables) {
    const readTime = createTimeReader(readAs(table, days), utc);
    for (const row of table.rows()) {
      const time = readTime(row);
      if ('refusal' in time || time.when === before) continue;
      before = time.when;
      const { start, end } = parseEdtf(time.when, utc);
      for (const instant of [start, end]) {
        const day = Math.floor(instant / DAY);
        if (!Number.isFinite(day) || alike.has(day)) continue;
        if (alike.size === MOST_DAYS || !isAlike(day)) return false;
        alike.add(day);
      }
    }
  }
  return alike.size > 0;
}
