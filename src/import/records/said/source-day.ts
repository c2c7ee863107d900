import { daysInMonth } from '../../../time/calendars/calendar.ts';

const ISSUED = /^(-?\d{4,})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:.*)?)?)?$/;

/** The day, month or year of a source as EDTF, without its clock time; null of what is none. */
export function dayOf(text: string): string | null {
  const [, year, month, day] = ISSUED.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  return [year, month, ...(day === undefined ? [] : [day])].join('-');
}
