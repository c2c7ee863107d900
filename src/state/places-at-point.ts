import type { Dataset } from '../dataset/dataset.ts';
import { isArea } from '../evidence/is-area.ts';
import type { Place } from '../evidence/model.ts';
import { isOnePoint } from '../geo/one-point.ts';
import { toMercator } from '../geo/web-mercator.ts';

/**
 * The other places with incidents whose mark is one with a place's, however near the map goes: their positions in the
 * dataset's list. Areas and what lies beyond the map have tags of their own.
 */
export function placesAtPoint({ places, placeRows, info }: Dataset, place: Place): number[] {
  if (!hasPoint(place)) return [];
  const point = toMercator(place);
  return places.flatMap((other, code) => {
    const isThere =
      other.id !== place.id &&
      hasPoint(other) &&
      placeRows.at(code).length > 0 &&
      isOnePoint(point, toMercator(other), info.nearestZoom);
    return isThere ? [code] : [];
  });
}

function hasPoint(place: Place): boolean {
  return !isArea(place) && !place.outside;
}
