import { dayNumberOf, daysInMonth } from '../../../time/calendars/calendar.ts';
import { DAY } from '../../../time/interval.ts';

/** Calendars with years of their own, and the years of them that can be told from ours and turned into ours without doubt. */
export const OTHER_CALENDARS = {
  /** Of Iran, and of Afghanistan until 2021: 1300 began in March 1921. */
  'solar-hijri': { from: 1300, to: 1450 },
  /** Of Thailand, since its years begin in January: 2484 is 1941. */
  buddhist: { from: 2484, to: 2600 },
} as const;
export type OtherCalendar = keyof typeof OTHER_CALENDARS;
export const CALENDARS = Object.keys(OTHER_CALENDARS) as OtherCalendar[];

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const BUDDHIST_YEARS = 543;
/** 1 Farvardin 1300 is 21 March 1921. */
const FIRST_DAY = dayNumberOf(1921, 3, 21) - daysBefore(1300, 1);

/** A day of another calendar as one of ours. */
export function dayOfOurs(calendar: OtherCalendar, { year, month, day }: CalendarDay): CalendarDay {
  if (calendar === 'buddhist') return { year: year - BUDDHIST_YEARS, month, day };
  const date = new Date((FIRST_DAY + daysBefore(year, month) + day - 1) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonthOf(calendar: OtherCalendar, year: number, month: number): number {
  if (calendar === 'buddhist') return daysInMonth(year - BUDDHIST_YEARS, month);
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return daysBefore(nextYear, next) - daysBefore(year, month);
}

/** Days of the Solar Hijri calendar before a month: its leap years come 8 in 33, which holds for 1178 to 1500. */
function daysBefore(year: number, month: number): number {
  const months = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6;
  return (year - 1) * 365 + Math.floor((8 * year + 21) / 33) + months;
}
