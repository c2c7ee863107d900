import { EdtfError, parseEdtf } from '../../time/edtf.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { When } from '../../time/when.ts';
import { createZone, UnknownZoneError } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Report, Rule } from './rule.ts';

/** Dates are EDTF in a zone that exists, an inferred one says from what, and those of incidents lie in the span. */
export const dates: Rule = ({ files }, report) => {
  for (const { id, whenBasis, whenNote } of files.incidents) {
    if (whenBasis !== 'inferred' || whenNote !== undefined) continue;
    const expected = 'a note that says from what the date is inferred';
    report.finding(FILES.incident(id), '/whenNote', 'nothing', expected);
  }
  const zone = readZone(files.dataset.timeZone, report);
  if (!zone) return;
  // Many incidents have one day, and reading it is slow.
  const good = new Map<string, When>();
  const read = (text: string, file: string, pointer: string): When | null => {
    try {
      const when = good.get(text) ?? parseEdtf(text, zone);
      good.set(text, when);
      return when;
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      const form = error.form === null ? '' : `, ${error.form}`;
      report.finding(file, pointer, `${show(text)}${form}`, error.expected);
      return null;
    }
  };
  const readDated = (text: string, file: string, pointer: string): When | null => {
    const when = read(text, file, pointer);
    if (when?.form !== 'undated') return when;
    report.finding(file, pointer, show(text), 'a date: only an incident can be without one');
    return null;
  };
  const { span: written } = files.dataset;
  const span = written === undefined ? null : readDated(written, FILES.dataset, '/span');
  for (const { id, when } of files.incidents) {
    const file = FILES.incident(id);
    const time = read(when, file, '/when');
    if (!time || !span || !isBeyond(time, span)) continue;
    const expected = `a time in the dataset’s span (${written}), or a wider span in ${FILES.dataset}`;
    report.finding(file, '/when', show(when), expected);
  }
  files.tallies.forEach(({ asOf }, index) =>
    readDated(asOf, FILES.tallies, pointerTo(index, 'asOf')),
  );
};

/** Whether no part of a time lies in the span; one that is open may reach into it. */
function isBeyond({ form, start, end, open }: When, span: TimeInterval): boolean {
  if (form === 'undated') return false;
  return (end <= span.start && open !== 'end') || (start >= span.end && open !== 'start');
}

function readZone(id: string, report: Report): Zone | null {
  try {
    return createZone(id);
  } catch (error) {
    if (!(error instanceof UnknownZoneError)) throw error;
    report.finding(FILES.dataset, '/timeZone', show(id), 'an IANA time zone such as Europe/Madrid');
    return null;
  }
}
