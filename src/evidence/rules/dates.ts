import { EdtfError, parseEdtf } from '../../time/edtf.ts';
import { createZone, UnknownZoneError } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Report, Rule } from './rule.ts';

/** Dates are EDTF in a zone that exists, and an inferred one says from what. */
export const dates: Rule = ({ files }, report) => {
  for (const { id, whenBasis, whenNote } of files.incidents) {
    if (whenBasis !== 'inferred' || whenNote !== undefined) continue;
    const expected = 'a note that says from what the date is inferred';
    report.finding(FILES.incident(id), '/whenNote', 'nothing', expected);
  }
  const zone = readZone(files.dataset.timeZone, report);
  if (!zone) return;
  // Many incidents have one day, and reading it is slow.
  const good = new Set<string>();
  const check = (text: string, file: string, pointer: string, mayBeUndated = false): void => {
    if (good.has(text)) return;
    try {
      const { form } = parseEdtf(text, zone);
      if (form === 'undated' && !mayBeUndated) {
        report.finding(file, pointer, show(text), 'a date: only an incident can be without one');
      } else if (form !== 'undated') {
        good.add(text);
      }
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      report.finding(file, pointer, show(text), error.expected);
    }
  };
  check(files.dataset.span, FILES.dataset, '/span');
  for (const { id, when } of files.incidents) check(when, FILES.incident(id), '/when', true);
  files.tallies.forEach(({ asOf }, index) => check(asOf, FILES.tallies, pointerTo(index, 'asOf')));
};

function readZone(id: string, report: Report): Zone | null {
  try {
    return createZone(id);
  } catch (error) {
    if (!(error instanceof UnknownZoneError)) throw error;
    report.finding(FILES.dataset, '/timeZone', show(id), 'an IANA time zone such as Asia/Baku');
    return null;
  }
}
