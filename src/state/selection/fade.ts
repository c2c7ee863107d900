import type { TimeInterval } from '../../time/interval.ts';

/** How far what lies before the window has faded: 0 is whole, 3 the faintest. Few steps, so that few marks change. */
export type FadeStep = 0 | 1 | 2 | 3;

const OLDER = [1, 2, 3] as const;

/**
 * Where everything up to the window's end is shown, the older fades: by its age at the window's start, in thirds of
 * all the time before the window. What overlaps the window, or comes later, is whole.
 * @param window half-open, epoch milliseconds
 * @param earliest the oldest instant that can be shown, epoch milliseconds
 */
export function fadeStep(time: TimeInterval, window: TimeInterval, earliest: number): FadeStep {
  if (time.end > window.start) return 0;
  const past = window.start - earliest;
  const share = past > 0 ? (window.start - time.end) / past : 0;
  return OLDER[Math.min(Math.floor(share * OLDER.length), OLDER.length - 1)]!;
}
