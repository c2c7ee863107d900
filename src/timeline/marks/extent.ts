import { DAY } from '../../time/interval.ts';
import type { When } from '../../time/when.ts';

/** A scale from epoch milliseconds UTC to CSS pixels, not clamped, and the width of its plot. */
export interface Room {
  readonly x: (instant: number) => number;
  readonly width: number;
}

/** The ends of the time that something may lie in, as far as the plot shows it, CSS pixels. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** Whether it goes on beyond the plot's edges. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/** A span narrower than this is a dot, CSS pixels. */
const NARROWEST_WHISKER = 14;

/** Whether a time is drawn over its whole length: wider than a day, and than a dot. An open end is its named day. */
export function isLong({ form, start, end, open }: When, { x }: Room): boolean {
  if (form === 'clock') return false;
  const isDay = (form === 'date' || open !== 'none') && end - start <= 1.5 * DAY;
  return !isDay && x(end) - x(start) >= NARROWEST_WHISKER;
}

export function extentOf(time: When, { x, width }: Room): Extent {
  const start = x(time.start);
  const end = x(time.end);
  return {
    from: Math.max(0, start),
    to: Math.min(width, end),
    cutStart: start < 0,
    cutEnd: end > width,
  };
}

/** Where the middle of something of a size may be, wholly on the plot. */
export function clampTo(at: number, size: number, width: number): number {
  return Math.max(size / 2, Math.min(width - size / 2, at));
}

/** The centres of columns beside one another, left to right. */
export function columnsAround(middle: number, columns: number, pitch: number): number[] {
  const first = middle - ((columns - 1) * pitch) / 2;
  return Array.from({ length: columns }, (_, at) => first + at * pitch);
}
