import { dayNumberOf } from '../../time/calendars/calendar.ts';
import { textOfDay } from './date-draft.ts';

/** What a spreadsheet counts days from: day 1 is 1 January 1900, 29 February 1900 counted, or day 0 is 1 January 1904. */
export type SerialSystem = '1900' | '1904';

/** 9999-12-31, the last day of each. */
export const LAST_SERIAL: Readonly<Record<SerialSystem, number>> = {
  '1900': 2_958_465,
  '1904': 2_957_003,
};

/** The first day of each. */
export const FIRST_SERIAL: Readonly<Record<SerialSystem, number>> = { '1900': 1, '1904': 0 };

/** The day of 1900 that spreadsheets count and that never was. */
const NO_DAY = 60;

/** A whole day’s number as EDTF; null for what no spreadsheet has, and for the one that never was. */
export function serialDay(day: number, system: SerialSystem): string | null {
  if (day < FIRST_SERIAL[system] || day > LAST_SERIAL[system]) return null;
  if (system === '1904') return textOfDay(dayNumberOf(1904, 1, 1) + day);
  if (day === NO_DAY) return null;
  // Up to the day that never was, numbers are one day behind.
  return textOfDay(dayNumberOf(1899, 12, day < NO_DAY ? 31 : 30) + day);
}
