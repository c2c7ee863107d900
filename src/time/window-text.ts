import { daysInMonth } from './calendars/calendar.ts';
import { SECOND } from './interval.ts';
import type { TimeInterval } from './interval.ts';
import { isDayStart, isSecondReading, secondReading, startOfDay } from './zone.ts';
import type { WallTime, Zone } from './zone.ts';

/**
 * The written form of a window in an address: a day, an interval of days (both included), or one with clock times (end
 * excluded), on the zone's wall clock and without an offset. A reading that comes twice, as clocks are put back, is the
 * first of the two; written out by a unit more than it needs it is the second: `T01:30` and `T01:30:00`, `T01:30:05` and
 * `T01:30:05.0`. An end that would not come after its start is the second anyhow. A year beyond four digits begins with
 * Y, as in EDTF.
 */

const DAY = String.raw`(-?\d{4}|Y-?\d{5,6})-(\d{2})-(\d{2})`;
const CLOCK = String.raw`${DAY}T(\d{2}):(\d{2})(?::(\d{2}(?:\.0)?))?`;
const ONE_DAY = new RegExp(`^${DAY}$`);
const DAYS = new RegExp(`^${DAY}/${DAY}$`);
const CLOCKS = new RegExp(`^${CLOCK}/${CLOCK}$`);

/** The runtime's instants end with the year 275760, and begin as far before 1970. */
const LAST_YEAR = 270_000;

/** The window that the text names, or null when it names none: malformed, no such day, or empty. */
export function parseWindow(text: string, zone: Zone): TimeInterval | null {
  const day = ONE_DAY.exec(text)?.slice(1);
  if (day) return daysBetween(day, day, zone);
  const days = DAYS.exec(text)?.slice(1);
  if (days) return daysBetween(days.slice(0, 3), days.slice(3), zone);
  const clocks = CLOCKS.exec(text)?.slice(1);
  if (!clocks) return null;
  const start = clockInstant(clocks.slice(0, 6), zone);
  const end = clockInstant(clocks.slice(6), zone);
  if (start === null || end === null) return null;
  if (start < end) return { start, end };
  const later = secondReading(end, zone);
  return later !== null && start < later ? { start, end: later } : null;
}

/** The shortest text that `parseWindow` reads back as the same window, to the second. */
export function formatWindow(window: TimeInterval, zone: Zone): string {
  if (isDayStart(window.start, zone) && isDayStart(window.end, zone)) {
    const first = dayText(zone.toWall(window.start));
    const last = dayText(zone.toWall(window.end - SECOND));
    return first === last ? first : `${first}/${last}`;
  }
  return `${clockText(window.start, zone)}/${clockText(window.end, zone)}`;
}

/** A day on the zone's calendar, as `2020-10-11`, `-0206-11-17`, `Y12020-01-01`. */
export function dayText(wall: WallTime): string {
  return `${yearText(wall.year)}-${pad(wall.month)}-${pad(wall.day)}`;
}

/** A year as EDTF has it: `0079`, `-0206`, `Y12020`. @param year 0 is 1 BC */
export function yearText(year: number): string {
  const size = Math.abs(year);
  const digits = `${year < 0 ? '-' : ''}${pad(size, 4)}`;
  return size > 9999 ? `Y${digits}` : digits;
}

function clockText(instant: number, zone: Zone): string {
  const wall = zone.toWall(instant);
  const isSecond = isSecondReading(instant, zone);
  const seconds = wall.second > 0 || isSecond ? `:${pad(wall.second)}` : '';
  const tenths = wall.second > 0 && isSecond ? '.0' : '';
  return `${dayText(wall)}T${pad(wall.hour)}:${pad(wall.minute)}${seconds}${tenths}`;
}

type Fields = readonly (string | undefined)[];

function daysBetween(first: Fields, last: Fields, zone: Zone): TimeInterval | null {
  const start = dayStart(first, zone);
  const lastStart = dayStart(last, zone);
  if (start === null || lastStart === null || lastStart < start) return null;
  const { year, month, day } = zone.toWall(lastStart);
  return { start, end: zone.fromWall(year, month, day + 1) };
}

/** Null where the calendar, or that of the zone, has no such day. */
function dayStart(fields: Fields, zone: Zone): number | null {
  if (fields[0] === '-0000') return null;
  const [year, month, day] = [
    Number(fields[0]!.replace('Y', '')),
    Number(fields[1]),
    Number(fields[2]),
  ];
  if (Math.abs(year) > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return startOfDay(year, month, day, zone);
}

function clockInstant(fields: Fields, zone: Zone): number | null {
  const start = dayStart(fields, zone);
  const [hour, minute, second] = fields.slice(3).map((field) => Number(field ?? 0));
  if (start === null || hour! > 23 || minute! > 59 || second! > 59) return null;
  const { year, month, day } = zone.toWall(start);
  const instant = zone.fromWall(year, month, day, hour, minute, second);
  const isWrittenOut = fields[5] === '00' || fields[5]?.endsWith('.0') === true;
  return (isWrittenOut ? secondReading(instant, zone) : null) ?? instant;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
