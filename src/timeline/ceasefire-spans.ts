import type { Incident } from '../evidence/model.ts';
import { DAY } from '../time/interval.ts';

/**
 * A ceasefire as the sources report it: in force from `start`; from `contested` on its end is reported, not agreed;
 * after `end` (the end of the first day of reported violations) no source here speaks of it as holding.
 * Epoch milliseconds UTC.
 */
export interface CeasefireSpan {
  readonly incident: Incident;
  readonly start: number;
  readonly contested: number;
  readonly end: number;
}

/** The ceasefires among the incidents, each with the earliest related report of a violation. */
export function ceasefireSpans(incidents: readonly Incident[]): CeasefireSpan[] {
  return incidents
    .filter((incident) => incident.category === 'ceasefire')
    .map((incident) => {
      const { start } = incident.time;
      const violation = incidents
        .filter((other) => other.category === 'ceasefire-violation' && areRelated(incident, other))
        .map((other) => other.time)
        .filter((time) => time.end > start)
        .toSorted((a, b) => a.end - b.end)[0];
      if (!violation)
        return { incident, start, contested: incident.time.end, end: incident.time.end + DAY };
      return {
        incident,
        start,
        contested: Math.max(start, violation.start),
        end: Math.max(violation.end, start),
      };
    });
}

function areRelated(a: Incident, b: Incident): boolean {
  return (a.related?.includes(b.id) ?? false) || (b.related?.includes(a.id) ?? false);
}
