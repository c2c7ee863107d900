import { placeOfIncident } from '../facts.ts';
import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import { askAbout } from '../words/nearest.ts';
import type { Rule } from './rule.ts';

/**
 * `related` leads to another incident, and back: a reader who follows it must find the way in both directions,
 * and a one-way link is almost always one that was forgotten.
 */
export const related: Rule = (facts, report) => {
  const { files } = facts;
  const byId = new Map(files.incidents.map((incident) => [incident.id, incident]));
  const ask = askAbout(byId.keys());
  for (const incident of files.incidents) {
    incident.related?.forEach((id, index) => {
      const other = byId.get(id);
      if (!other || other === incident) {
        const pointer = pointerTo('related', index);
        report.finding(
          FILES.incident(incident.id),
          pointer,
          show(id),
          'the id of another incident',
          ask(id),
        );
      } else if (!other.related?.includes(incident.id)) {
        const expected = `${show(incident.id)} among them, since ${placeOfIncident(incident.id, facts)} names this one`;
        report.finding(FILES.incident(id), '/related', show(other.related), expected);
      }
    });
  }
};
