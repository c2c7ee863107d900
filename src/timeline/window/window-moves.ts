import { DAY } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { dayNumber } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { zonedHours } from '../../time/zoned-interval.ts';
import { clamp } from '../../ui/clamp.ts';
import { after, before, nearest, shiftDays, shiftEnd } from './whole-units.ts';

/** Moves a window so that it begins near an instant, and stays within the domain. */
export interface WindowMoves {
  /** Its length in days and its clock times stay. */
  readonly byDays: (window: TimeInterval, start: number) => TimeInterval;
  /** Moves it so that it begins and ends on full hours. */
  readonly byHours: (window: TimeInterval, start: number) => TimeInterval;
}

export function createWindowMoves(domain: TimeInterval, zone: Zone): WindowMoves {
  const hours = zonedHours(zone, 1);

  const byDays = (window: TimeInterval, start: number): TimeInterval => {
    let fewest = dayNumber(domain.start, zone) - dayNumber(window.start, zone);
    if (shiftDays(zone, window.start, fewest) < domain.start) fewest += 1;
    let most = dayNumber(domain.end, zone) - dayNumber(window.end, zone);
    if (shiftEnd(zone, window.end, most) > domain.end) most -= 1;
    // Longer than the domain: nowhere to go.
    if (fewest > most) return { ...domain };
    const days = clamp(Math.round((start - window.start) / DAY), fewest, most);
    const moved = {
      start: shiftDays(zone, window.start, days),
      end: shiftEnd(zone, window.end, days),
    };
    if (moved.end > moved.start) return moved;
    // Both ends fell into an hour that the clocks skip: it keeps its length instead of its clock times.
    const length = window.end - window.start;
    const begin = Math.min(moved.start, domain.end - length);
    return { start: begin, end: begin + length };
  };

  const byHours = (window: TimeInterval, start: number): TimeInterval => {
    const length = window.end - window.start;
    if (length >= domain.end - domain.start) return { ...domain };
    const from = Math.min(
      nearest(hours, clamp(start, domain.start, domain.end - length)),
      before(hours, domain.end),
    );
    const end = Math.max(nearest(hours, from + length), after(hours, from));
    return { start: from, end: Math.min(end, domain.end) };
  };

  return { byDays, byHours };
}
