import type { Place } from '../../evidence/model.ts';
import { nameIn } from '../../evidence/name-in.ts';
import { labelRule } from '../basemap/labels.ts';
import type { Labels } from '../basemap/label-source.ts';
import { GROWTH, pointSizes, STEPS } from './point-marks.ts';

/** The most names that are placed while one waits for the map; the others are on the card of the place that is pointed at. */
const MOST_NAMES = 1500;
/** The width of a digit of a point's number, CSS pixels, and what is free before and after it. */
const DIGIT = 6.5;
const FREE = 6;

/**
 * The places whose names the map writes where there are too many for a mark each: those with the most incidents. Each
 * has the room that its point needs at most, with its number.
 * @param totals how many incidents each place has @param language that of the names
 */
export function namedPoints(
  places: readonly Place[],
  totals: Uint32Array,
  language: string,
): Labels {
  const sizes = pointSizes(totals);
  const codes = Uint32Array.from(totals.keys())
    .filter((code) => totals[code]! > 0)
    .toSorted((a, b) => totals[b]! - totals[a]! || a - b)
    .subarray(0, MOST_NAMES);
  const features = Array.from(codes, (code) => {
    const place = places[code]!;
    const count = totals[code]!;
    const diameter = sizes[Math.min(count, sizes.length - 1)]! / STEPS;
    const number = count > 1 ? FREE + String(count).length * DIGIT : 0;
    return {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [place.lng, place.lat] },
      properties: {
        id: place.id,
        name: nameIn(place.names, language).text,
        kind: place.kind,
        rank: labelRule(place).rank,
        radius: (diameter * GROWTH.most) / 2 + number,
      },
    };
  });
  return { type: 'FeatureCollection', features };
}
