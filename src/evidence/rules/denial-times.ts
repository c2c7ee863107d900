import { EdtfError, parseEdtf } from '../../time/edtf.ts';
import type { When } from '../../time/when.ts';
import type { Zone } from '../../time/zone.ts';
import { issuedOf } from '../citation.ts';
import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Rule } from './rule.ts';
import { zoneOf } from './written-dates.ts';

/**
 * A denial is of what is said to have happened: one that was printed before its incident began is of something else, and
 * one from before the incident's end can't be of all of it. A source may have been printed at any time of its day, or of
 * its month or year where it says no more.
 */
export const denialTimes: Rule = ({ files, sources }, report) => {
  const zone = zoneOf(files.dataset.timeZone);
  if (!zone) return;
  for (const { id, when, claims } of files.incidents) {
    claims.forEach(({ stance, source }, at) => {
      if (stance !== 'denies') return;
      const printed = issuedDate(issuedOf(sources.get(source) ?? {}));
      const denial = timeOf(printed, zone);
      const denied = timeOf(when, zone);
      if (!denial || !denied || denied.form === 'undated' || denial.end >= denied.end) return;
      const pointer = pointerTo('claims', at);
      const got = `a denial of ${printed}, when ${show(source)} appeared, on an incident of ${when}`;
      if (denial.end > denied.start || denied.open === 'start') {
        const told = `${got}: it is older than the end of what it denies, so it can’t be of all of it`;
        report.note(FILES.incident(id), pointer, told);
        return;
      }
      const expected = 'a denial that is not older than what it denies';
      const cure = `put it on the earlier incidents that it is of, with ${show('general')} where they are several`;
      report.finding(FILES.incident(id), pointer, got, expected, cure);
    });
  }
};

/** EDTF of `[year, month?, day?]`; empty where there is no year. */
function issuedDate([year, ...rest]: readonly number[]): string {
  if (year === undefined) return '';
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year)).padStart(4, '0');
  return [sign + digits, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** A time as written; null for what the rule of dates finds. */
function timeOf(text: string, zone: Zone): When | null {
  try {
    return text === '' ? null : parseEdtf(text, zone);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
