import { SECOND } from './interval.ts';
import type { TimeInterval } from './interval.ts';
import { isDayStart } from './zone.ts';
import type { WallTime, Zone } from './zone.ts';

/**
 * The written form of a window in an address: a day, an interval of days (both included), or one
 * with clock times (end excluded), on the zone's wall clock and without an offset.
 */

const DAY = String.raw`(\d{4})-(\d{2})-(\d{2})`;
const CLOCK = String.raw`${DAY}T(\d{2}):(\d{2})(?::(\d{2}))?`;
const ONE_DAY = new RegExp(`^${DAY}$`);
const DAYS = new RegExp(`^${DAY}/${DAY}$`);
const CLOCKS = new RegExp(`^${CLOCK}/${CLOCK}$`);

/** The window that the text names, or null when it names none: malformed, no such day, or empty. */
export function parseWindow(text: string, zone: Zone): TimeInterval | null {
  const day = numbers(ONE_DAY, text);
  if (day) return daysBetween(day, day, zone);
  const days = numbers(DAYS, text);
  if (days) return daysBetween(days.slice(0, 3), days.slice(3), zone);
  const clocks = numbers(CLOCKS, text);
  if (!clocks) return null;
  const start = instant(clocks.slice(0, 6), zone);
  const end = instant(clocks.slice(6), zone);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** The shortest text that `parseWindow` reads back as the same window, whole seconds kept. */
export function formatWindow(window: TimeInterval, zone: Zone): string {
  const start = zone.toWall(window.start);
  const end = zone.toWall(window.end);
  if (isDayStart(window.start, zone) && isDayStart(window.end, zone)) {
    const first = dayText(start);
    const last = dayText(zone.toWall(window.end - SECOND));
    return first === last ? first : `${first}/${last}`;
  }
  return `${clockText(start)}/${clockText(end)}`;
}

/** A day on the zone's calendar, as `2020-10-11`. */
export function dayText(wall: WallTime): string {
  return `${pad(wall.year, 4)}-${pad(wall.month)}-${pad(wall.day)}`;
}

function clockText(wall: WallTime): string {
  const seconds = wall.second > 0 ? `:${pad(wall.second)}` : '';
  return `${dayText(wall)}T${pad(wall.hour)}:${pad(wall.minute)}${seconds}`;
}

function daysBetween(first: number[], last: number[], zone: Zone): TimeInterval | null {
  const start = instant(first, zone);
  const lastStart = instant(last, zone);
  if (start === null || lastStart === null || lastStart < start) return null;
  const [year = 0, month = 1, day = 1] = last;
  return { start, end: zone.fromWall(year, month, day + 1) };
}

function instant(fields: number[], zone: Zone): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields;
  const daysInMonth = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const exists =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59;
  return exists ? zone.fromWall(year, month, day, hour, minute, second) : null;
}

function numbers(pattern: RegExp, text: string): number[] | null {
  const match = pattern.exec(text);
  return match ? match.slice(1).map((field) => Number(field ?? 0)) : null;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
