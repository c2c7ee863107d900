import { DAY, HOUR, MINUTE, SECOND } from '../interval.ts';

/**
 * The proleptic Gregorian calendar in whole numbers. Years are counted as EDTF and ISO 8601 count them: 0 is 1 BC, −1 is
 * 2 BC. `Date.UTC` can't be used for it: it takes the years 0–99 for 1900–1999.
 */

const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;
/** From 1 March of year 0 to 1 January 1970. */
const TO_1970 = 719_468;
/** The weekday of 1 January 1970, Sunday being 0. */
const THURSDAY = 4;

/** Days since 1 January 1970, UTC. Months (from 1) and days (from 1) may overflow. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  // Years that begin in March have their leap day at their end.
  const marchMonths = months - 2;
  const marchYear = Math.floor(marchMonths / 12);
  const era = Math.floor(marchYear / YEARS_IN_ERA);
  const yearOfEra = marchYear - era * YEARS_IN_ERA;
  const dayOfYear = Math.floor((153 * modulo(marchMonths, 12) + 2) / 5);
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear + day - 1 - TO_1970;
}

/** The instant of a reading of a clock in UTC, epoch milliseconds. Fields may overflow. */
export function utcMillis(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number {
  return dayNumberOf(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
}

/** Sunday is 0. */
export function weekdayOf(year: number, month: number, day: number): number {
  return modulo(dayNumberOf(year, month, day) + THURSDAY, 7);
}

export function daysInMonth(year: number, month: number): number {
  return dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
}

/**
 * Years as people round them: of tens …, 20 BC, 10 BC, 1, 10, 20, …, each under the number of its place among them.
 * @param step how many years, 1 or more @returns a year, 0 being 1 BC
 */
export function roundYear(step: number, place: number): number {
  if (step === 1) return place;
  return place > 0 ? place * step : place * step + 1;
}

/** The place of the last round year that is not after a year. */
export function roundYearPlace(step: number, year: number): number {
  if (step === 1) return year;
  return Math.floor((year > 0 ? year : year - 1) / step);
}

/** What is left of a division, from 0 up to the divisor for negative numbers too. */
export function modulo(dividend: number, divisor: number): number {
  return dividend - Math.floor(dividend / divisor) * divisor;
}
