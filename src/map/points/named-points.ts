import type { MarkedPlace } from '../arrange.ts';
import { GROWTH, pointSizes, STEPS } from './point-marks.ts';

/** So many names are placed while one waits for the map; the others are on the card of the place that is pointed at. */
const MOST_NAMES = 1500;
/** The width of a digit of a point's number, CSS pixels, and what is free before and after it. */
const DIGIT = 6.5;
const FREE = 6;

/**
 * The places whose names the map writes where there are too many for a mark each: those with the most incidents. Each
 * has the room that its point needs at most, with its number.
 */
export function namedPoints(places: readonly MarkedPlace[]): MarkedPlace[] {
  const sizes = pointSizes(Uint32Array.from(places, ({ count }) => count));
  return places
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_NAMES)
    .map((place) => {
      const diameter = sizes[Math.min(place.count, sizes.length - 1)]! / STEPS;
      const number = place.count > 1 ? FREE + String(place.count).length * DIGIT : 0;
      const room = diameter * GROWTH.most + 2 * number;
      return { ...place, width: room, height: room };
    });
}
