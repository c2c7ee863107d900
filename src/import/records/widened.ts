import { dayNumberOf, weekdayOf } from '../../time/calendars/calendar.ts';
import type { TimePrecision } from '../mapping.ts';

const DAY = /^(-?\d{4,})-(\d{2})-(\d{2})(?:T[^/]*)?$/;

/**
 * A day as no more exact than it is: some day of its week (Monday to Sunday), its month or its year. What isn't a single
 * day says itself how exact it is, and stays.
 */
export function widened(edtf: string, precision: TimePrecision): string {
  const day = DAY.exec(edtf);
  if (!day || precision === 'minute') return edtf;
  const [, year, month, date] = day as unknown as [string, string, string, string];
  if (precision === 'year') return year;
  if (precision === 'month') return `${year}-${month}`;
  if (precision === 'day') return `${year}-${month}-${date}`;
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const sinceMonday = (weekdayOf(y, m, d) + 6) % 7;
  const monday = dayNumberOf(y, m, d) - sinceMonday;
  return `[${dateOf(monday)}..${dateOf(monday + 6)}]`;
}

/** The date of a day's number since 1 January 1970. */
function dateOf(day: number): string {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  const rest = date.toISOString().slice(-19, -14);
  return `${year < 0 ? '-' : ''}${digits}-${rest}`;
}
