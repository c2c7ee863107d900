/** A wall-clock reading: `month` 1–12, `day` 1–31, `hour` 0–23. */
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
    super(`Unknown time zone: got "${id}", expected an IANA name such as "Asia/Baku".`);
    this.name = 'UnknownZoneError';
  }
}

const HALF_DAY = 12 * 3_600_000;
/** Since 1973 (epoch milliseconds) every zone has changed its clocks on a quarter of an hour of UTC. */
const EVEN_SINCE = Date.UTC(1973, 0, 1);
const SLOT = 15 * 60_000;
const MOST_OFFSETS = 4096;

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

  // Reading a clock from Intl takes microseconds, and one drag asks for thousands of readings.
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    if (instant < EVEN_SINCE) return readOffset(instant);
    const slot = Math.floor(instant / SLOT);
    let offset = offsets.get(slot);
    if (offset === undefined) {
      offset = readOffset(instant);
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
    const before = offsetAt(wall - HALF_DAY - HALF_DAY);
    const after = offsetAt(wall + HALF_DAY + HALF_DAY);
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

/** `Date.UTC` reads the years 0–99 as 1900–1999; this does not. */
function utcMillis(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  return date.getTime();
}
