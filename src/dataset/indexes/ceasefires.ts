import type { Incident } from '../../evidence/model.ts';
import { CEASEFIRE, CEASEFIRE_VIOLATION } from '../../evidence/vocabulary.ts';
import { DAY } from '../../time/interval.ts';
import type { Row } from './columns.ts';

/**
 * A ceasefire as the sources report it: in force from `start`; from `contested` on its end is reported, not agreed;
 * after `end` (the end of the first day of reported violations) no source here speaks of it as holding.
 * Epoch milliseconds UTC.
 */
export interface Ceasefire {
  readonly row: Row;
  readonly start: number;
  readonly contested: number;
  readonly end: number;
}

/** The ceasefires that have a date, each with the earliest related report of a violation. @param incidents by row */
export function ceasefiresOf(incidents: readonly Incident[]): Ceasefire[] {
  const dated = incidents.filter(({ time }) => time.form !== 'undated');
  const violations = dated.filter(({ category }) => category === CEASEFIRE_VIOLATION);
  const byId = new Map(violations.map((violation) => [violation.id, violation]));
  const naming = new Map<string, Incident[]>();
  for (const violation of violations) {
    for (const id of violation.related ?? []) {
      const others = naming.get(id);
      if (others) others.push(violation);
      else naming.set(id, [violation]);
    }
  }
  return dated.flatMap((incident, row): Ceasefire[] => {
    if (incident.category !== CEASEFIRE) return [];
    const { start, end } = incident.time;
    const related = [
      ...(incident.related ?? []).flatMap((id) => byId.get(id) ?? []),
      ...(naming.get(incident.id) ?? []),
    ];
    const first = related
      .map(({ time }) => time)
      .filter((time) => time.end > start)
      .toSorted((a, b) => a.end - b.end || a.start - b.start)[0];
    if (!first) return [{ row, start, contested: end, end: end + DAY }];
    return [
      {
        row,
        start,
        contested: Math.max(start, first.start),
        end: Math.max(first.end, start),
      },
    ];
  });
}
