/** A half-open stretch of time, `start` included and `end` excluded, in epoch milliseconds UTC. */
export interface TimeInterval {
  readonly start: number;
  readonly end: number;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Whether two half-open intervals share any instant. */
export function overlaps(a: TimeInterval, b: TimeInterval): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether both ends are the same instants. */
export function sameInterval(a: TimeInterval, b: TimeInterval): boolean {
  return a.start === b.start && a.end === b.end;
}
