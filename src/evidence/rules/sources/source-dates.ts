import { daysInMonth } from '../../../time/calendars/calendar.ts';
import { FILES } from '../../files.ts';
import { pointerTo, show } from '../../finding.ts';
import { CSL_DATES } from '../../schema/csl.ts';
import type { Rule } from '../rule.ts';

/** Of a CSL date: a year, or a year and a month, or all three. */
type Part = readonly (string | number)[];

const LAST_YEAR = 9999;

/** Dates of sources are of the calendar, and none ends before it begins: what cites a source writes them as they stand. */
export const sourceDates: Rule = ({ files }, report) => {
  files.sources.forEach((source, at) => {
    for (const field of CSL_DATES) {
      const { 'date-parts': parts = [], raw, literal } = source[field] ?? {};
      const wrong = parts.findIndex((part) => !isDate(part));
      const [from, to] = parts;
      const pointer = pointerTo(at, field, 'date-parts');
      if (wrong >= 0)
        report.finding(
          FILES.sources,
          `${pointer}/${wrong}`,
          show(parts[wrong]),
          'a year from -9999 to 9999, its month from 1 to 12, and a day that the month has',
        );
      else if (from && to && isBefore(to, from))
        report.finding(FILES.sources, `${pointer}/1`, show(to), `no date before ${show(from)}`);
      for (const [key, text] of Object.entries({ raw, literal })) {
        const [, ...written] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? '') ?? [];
        const part = written.filter((one) => one !== undefined);
        if (part.length > 0 && !isDate(part)) {
          const expected = 'a day or month of the calendar';
          report.finding(FILES.sources, pointerTo(at, field, key), show(text), expected);
        }
      }
    }
  });
};

function isDate(part: Part): boolean {
  const [year = 0, month = 1, day = 1] = part.map(Number);
  if (Math.abs(year) > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a date lies before another, as far as both are known. */
function isBefore(one: Part, other: Part): boolean {
  for (const [index, value] of one.entries()) {
    const compared = other[index];
    if (compared === undefined) return false;
    if (Number(value) !== Number(compared)) return Number(value) < Number(compared);
  }
  return false;
}
