import type { TimeInterval } from '../../time/interval.ts';
import type { When } from '../../time/when.ts';
import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Report, Rule } from './rule.ts';
import { createDateReader, isSpan, zoneOf } from './written-dates.ts';
import type { DateReader } from './written-dates.ts';

/**
 * Dates are EDTF in a zone that exists, an inferred one says from what, and those of incidents and tallies lie in the
 * span.
 */
export const dates: Rule = ({ files }, report) => {
  for (const { id, whenBasis, whenNote } of files.incidents) {
    if (whenBasis !== 'inferred' || whenNote !== undefined) continue;
    const expected = 'a note that says from what the date is inferred';
    report.finding(FILES.incident(id), '/whenNote', 'nothing', expected);
  }
  const { timeZone, span: written } = files.dataset;
  const zone = zoneOf(timeZone);
  if (!zone) {
    const expected = 'an IANA time zone such as Europe/Madrid';
    report.finding(FILES.dataset, '/timeZone', show(timeZone), expected);
    return;
  }
  const read = createDateReader(zone, report);
  const span = written === undefined ? null : readSpan(written, read, report);
  const compare = (text: string, time: When | null, file: string, pointer: string): void => {
    if (!time || !span || !isBeyond(time, span)) return;
    const expected = `a time in the dataset’s span (${written}), or a wider span in ${FILES.dataset}`;
    report.finding(file, pointer, show(text), expected);
  };
  for (const { id, when } of files.incidents) {
    const file = FILES.incident(id);
    compare(when, read.time(when, file, '/when'), file, '/when');
  }
  files.tallies.forEach(({ asOf }, index) => {
    const pointer = pointerTo(index, 'asOf');
    compare(asOf, read.date(asOf, FILES.tallies, pointer), FILES.tallies, pointer);
  });
};

function readSpan(text: string, read: DateReader, report: Report): TimeInterval | null {
  const when = read.time(text, FILES.dataset, '/span');
  if (!when) return null;
  if (isSpan(when)) return when;
  const expected =
    'an interval with both its ends (2020-10-04/2020-10-17), or no span: it is then from the first to the last dated incident';
  report.finding(FILES.dataset, '/span', show(text), expected, cureOf(text, when));
  return null;
}

/** The interval that begins and ends with the unit, or the ends, of what is written. */
function cureOf(text: string, { form }: When): string | undefined {
  if (form === 'date') return `write ${show(`${text}/${text}`)}`;
  return form === 'set' ? `write ${show(text.slice(1, -1).replace('..', '/'))}` : undefined;
}

/** Whether no part of a time lies in the span; one that is open may reach into it. */
function isBeyond({ form, start, end, open }: When, span: TimeInterval): boolean {
  if (form === 'undated') return false;
  return (end <= span.start && open !== 'end') || (start >= span.end && open !== 'start');
}
