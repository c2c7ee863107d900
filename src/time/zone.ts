import { dayNumberOf, utcMillis } from './calendars/calendar.ts';
import { DAY, MINUTE } from './interval.ts';

/** A wall-clock reading: the year 0 is 1 BC; `month` 1–12, `day` 1–31, `hour` 0–23. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** An IANA time zone, read without regard to the zone of the machine. */
export interface Zone {
  readonly id: string;
  /** Milliseconds to add to UTC to get the wall clock at this instant (epoch milliseconds UTC). */
  offsetAt(instant: number): number;
  toWall(instant: number): WallTime;
  /**
   * The instant of a wall-clock reading, in epoch milliseconds UTC. Fields may overflow (day 32 is
   * the first or second of the next month). A reading that happens twice is the first of the two;
   * one that a clock change skips is moved forward by the length of the gap.
   */
  fromWall(
    year: number,
    month: number,
    day: number,
    hour?: number,
    minute?: number,
    second?: number,
  ): number;
}

export class UnknownZoneError extends RangeError {
  constructor(id: string) {
    super(`Unknown time zone: got "${id}", expected an IANA name such as "Europe/Madrid".`);
    this.name = 'UnknownZoneError';
  }
}

/** Before it no zone of the IANA database has changed its clocks: each keeps its first offset, local mean time. */
const FIRST_CHANGES = utcMillis(1800, 1, 1);
/**
 * Since 1973 (epoch milliseconds) every zone has changed its clocks on a minute of UTC, if not on its quarters: Newfoundland
 * at 00:01, Kiritimati by 40 minutes.
 */
const EVEN_SINCE = utcMillis(1973, 1, 1);
const SLOT = MINUTE;
/** Of a century of days. */
const MOST_OFFSETS = 4e4;

/** @throws {UnknownZoneError} when the runtime has no zone of that name. */
export function createZone(id: string): Zone {
  const format = createFormat(id);

  const readOffset = (instant: number): number => {
    const parts: Record<string, number> = {};
    for (const part of format.formatToParts(instant)) parts[part.type] = Number(part.value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const wall = utcMillis(year, month, day, hour, minute, second);
    return wall - Math.floor(instant / 1000) * 1000;
  };

  // Those without a place never change their clocks.
  const fixed = /^(?:UTC|Etc\/.*)$/.test(format.resolvedOptions().timeZone) ? readOffset(0) : null;
  // Reading a clock from Intl takes microseconds, and one drag asks for thousands of readings.
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    if (fixed !== null) return fixed;
    // Intl would tell years before 1 by their era.
    const asked = Math.max(instant, FIRST_CHANGES);
    const slot = asked < EVEN_SINCE ? asked - EVEN_SINCE : Math.floor(asked / SLOT);
    let offset = offsets.get(slot);
    if (offset === undefined) {
      offset = readOffset(asked);
      if (offsets.size >= MOST_OFFSETS) offsets.clear();
      offsets.set(slot, offset);
    }
    return offset;
  };

  const toWall = (instant: number): WallTime => {
    const shifted = new Date(instant + offsetAt(instant));
    return {
      year: shifted.getUTCFullYear(),
      month: shifted.getUTCMonth() + 1,
      day: shifted.getUTCDate(),
      hour: shifted.getUTCHours(),
      minute: shifted.getUTCMinutes(),
      second: shifted.getUTCSeconds(),
    };
  };

  const fromWall: Zone['fromWall'] = (year, month, day, hour = 0, minute = 0, second = 0) => {
    const wall = utcMillis(year, month, day, hour, minute, second);
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    const candidates = [wall - before, wall - after].toSorted((a, b) => a - b);
    for (const instant of candidates) if (instant + offsetAt(instant) === wall) return instant;
    return wall - before;
  };

  return { id, offsetAt, toWall, fromWall };
}

/** Whether an instant (epoch milliseconds UTC) is the first of a day of the zone, midnight or not. */
export function isDayStart(instant: number, zone: Zone): boolean {
  const { year, month, day } = zone.toWall(instant);
  return instant === zone.fromWall(year, month, day);
}

/** The day of the zone's calendar that an instant lies in, counted from 1970. */
export function dayNumber(instant: number, zone: Zone): number {
  const { year, month, day } = zone.toWall(instant);
  return dayNumberOf(year, month, day);
}

/**
 * The first instant of a day of the zone's calendar, or null where the calendar has left it out: Samoa went from the 29th
 * of December 2011 to the 31st. The day must be one of the Gregorian calendar.
 */
export function startOfDay(year: number, month: number, day: number, zone: Zone): number | null {
  const start = zone.fromWall(year, month, day);
  return dayNumber(start, zone) === dayNumberOf(year, month, day) ? start : null;
}

/** The later instant with the same reading of the clock, where the clocks were put back meanwhile; null elsewhere. */
export function secondReading(instant: number, zone: Zone): number | null {
  const offset = zone.offsetAt(instant);
  const later = instant + offset - zone.offsetAt(instant + DAY);
  return later > instant && later + zone.offsetAt(later) === instant + offset ? later : null;
}

/** Whether the clock read the same before, an hour or so earlier. */
export function isSecondReading(instant: number, zone: Zone): boolean {
  const offset = zone.offsetAt(instant);
  const earlier = instant + offset - zone.offsetAt(instant - DAY);
  return earlier < instant && earlier + zone.offsetAt(earlier) === instant + offset;
}

function createFormat(id: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: id,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new UnknownZoneError(id);
  }
}
