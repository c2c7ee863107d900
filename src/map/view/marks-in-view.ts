import { boundsOf } from '../../geo/resolve-bounds.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { hasManyPlaces } from '../../state/many-places.ts';
import { isArea } from '../../evidence/is-area.ts';
import type { Place } from '../../evidence/model.ts';
import {
  fitBounds,
  mercatorPerMetre,
  screenTransform,
  toMercator,
  toScreen,
} from '../../geo/web-mercator.ts';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import { clamp } from '../../ui/clamp.ts';
import type { CameraFrame } from './camera-feed.ts';
import { PLACE_ZOOM, reachable, wholeArea } from './camera-target.ts';

/** Around the marks that the map goes back to, CSS pixels. */
const PADDING = 48;
/** What stands at the world's very edge is in view there, whatever rounding says, CSS pixels. */
const LEAST_REACH = 1;

/** Whether a place's mark, or part of its area, is in view. */
function isInView(place: Place, { size, transform }: Pick<CameraFrame, 'size' | 'transform'>) {
  const { x, y } = toScreen(toMercator(place), transform);
  const reach = isArea(place)
    ? Math.max(LEAST_REACH, place.radiusKm * 1000 * mercatorPerMetre(place.lat) * transform.scale)
    : LEAST_REACH;
  const dx = x - clamp(x, 0, size.width);
  const dy = y - clamp(y, 0, size.height);
  return Math.hypot(dx, dy) <= reach;
}

/**
 * The camera that brings marks back, where none is in view; null where one is, or where there is none to be had. Those
 * beyond the dataset's bounds stand at the edge of every view, unless there are too many places for that.
 * @param isShown whether something is shown at a place, by its position in the dataset's list
 */
export function wayToMarks(
  dataset: Dataset,
  isShown: (place: number) => boolean,
  frame: Pick<CameraFrame, 'size' | 'transform'>,
): Camera | null {
  const hasTags = !hasManyPlaces(dataset);
  const shown: Place[] = [];
  for (let code = 0; code < dataset.places.length; code++) {
    const place = dataset.places[code]!;
    if ((place.outside && hasTags) || !isShown(code)) continue;
    if (isInView(place, frame)) return null;
    shown.push(place);
  }
  return shown.length === 0 ? null : cameraWith(dataset, shown, frame.size);
}

/** The whole area, or, where none of the places is in view there, the places, or the first of them. */
function cameraWith(dataset: Dataset, places: readonly Place[], size: Size): Camera | null {
  const around = (some: readonly Place[]): Camera => {
    const camera = fitBounds(boundsOf(some), size, PADDING, PLACE_ZOOM);
    return reachable(camera, size, dataset.cameraLimits);
  };
  const ways = [wholeArea(dataset, size), around(places), around(places.slice(0, 1))];
  const shows = (camera: Camera): boolean => {
    const transform = screenTransform(camera, size);
    return places.some((place) => isInView(place, { size, transform }));
  };
  return ways.find(shows) ?? null;
}
