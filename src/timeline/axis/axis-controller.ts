import { HOUR } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';

/** The axis never shows less than this. */
export const SMALLEST_AXIS = 6 * HOUR;

/** An axis near enough that an hour is this wide snaps to hours, CSS pixels. */
const HOUR_WIDTH = 5;

/*
 * The axis is the part of the domain that the plot shows; it lies within the domain always. Instants are epoch
 * milliseconds UTC.
 */

/**
 * The axis nearer (factor below 1) or farther, with one instant staying where it is on the screen.
 */
export function zoomAxis(
  axis: TimeInterval,
  domain: TimeInterval,
  at: number,
  factor: number,
): TimeInterval {
  const length = axis.end - axis.start;
  const wanted = withinLength(length * factor, domain);
  const share = (at - axis.start) / length;
  return within({ start: at - share * wanted, end: at + (1 - share) * wanted }, domain);
}

/** The axis moved by a time, as far as the domain goes. */
export function panAxis(axis: TimeInterval, domain: TimeInterval, by: number): TimeInterval {
  return within({ start: axis.start + by, end: axis.end + by }, domain);
}

/**
 * The axis on which two instants stand where two fingers are.
 * @param instants under the fingers when they came down, the earlier first
 * @param xs where the same fingers are now, CSS pixels from the plot's left edge
 */
export function pinchAxis(
  domain: TimeInterval,
  instants: readonly [number, number],
  xs: readonly [number, number],
  width: number,
): TimeInterval {
  const [x0, x1] = xs;
  const apart = Math.max(8, x1 - x0);
  const perPixel = withinLength(((instants[1] - instants[0]) / apart) * width, domain) / width;
  const middle = (instants[0] + instants[1]) / 2;
  const start = middle - ((x0 + x1) / 2) * perPixel;
  return within({ start, end: start + perPixel * width }, domain);
}

/** The axis moved as little as shows a window, and widened where the window is longer than it. */
export function axisThatShows(
  axis: TimeInterval,
  domain: TimeInterval,
  window: TimeInterval,
): TimeInterval {
  const start = Math.max(window.start, domain.start);
  const end = Math.min(window.end, domain.end);
  if (start >= end || (axis.start <= start && end <= axis.end)) return axis;
  if (end - start > axis.end - axis.start) return within({ start, end }, domain);
  return panAxis(axis, domain, start < axis.start ? start - axis.start : end - axis.end);
}

/** What the window's ends snap to on an axis of a width in CSS pixels. */
export function snapUnitOf(axis: TimeInterval, width: number): 'day' | 'hour' {
  return (HOUR / (axis.end - axis.start)) * width >= HOUR_WIDTH ? 'hour' : 'day';
}

function withinLength(length: number, domain: TimeInterval): number {
  const whole = domain.end - domain.start;
  return Math.min(whole, Math.max(Math.min(SMALLEST_AXIS, whole), length));
}

/** The same length, moved into the domain; the domain itself where it is no longer than that. */
function within(axis: TimeInterval, domain: TimeInterval): TimeInterval {
  const length = axis.end - axis.start;
  if (length >= domain.end - domain.start) return { start: domain.start, end: domain.end };
  if (axis.start < domain.start) return { start: domain.start, end: domain.start + length };
  if (axis.end > domain.end) return { start: domain.end - length, end: domain.end };
  return axis;
}
