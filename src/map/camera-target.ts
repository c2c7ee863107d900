import type { Dataset } from '../dataset/dataset.ts';
import { boundsAround } from '../geo/circle.ts';
import { fitBounds, toMercator, toScreen } from '../geo/web-mercator.ts';
import type { Camera, Size } from '../geo/web-mercator.ts';
import type { Place } from '../evidence/model.ts';
import { openedPlace } from '../state/selectors.ts';
import type { View } from '../state/view.ts';
import type { CameraFrame } from './camera-feed.ts';

const PADDING = 12;
/** So close that a town and its surroundings are seen together. */
const PLACE_ZOOM = 9;
/** A place nearer the edge than this is brought into view, CSS pixels. */
const MARGIN = 40;

/** Where an address without `map` looks: at its place, else at the dataset's bounds. */
export function cameraFor(dataset: Dataset, view: View, size: Size): Camera {
  if (view.camera) return view.camera;
  const place = openedPlace(dataset, view);
  return place
    ? fitBounds(boundsAround(place, Math.max(place.radiusKm, 5)), size, PADDING, PLACE_ZOOM)
    : wholeArea(dataset, size);
}

export function wholeArea(dataset: Dataset, size: Size): Camera {
  return fitBounds(dataset.info.bounds, size, PADDING);
}

/** The camera moved just so that the place is in view, or null where it already is. */
export function cameraThatShows(
  place: Place,
  { camera, size, transform }: CameraFrame,
): Camera | null {
  const { x, y } = toScreen(toMercator(place), transform);
  const inView =
    x >= MARGIN && x <= size.width - MARGIN && y >= MARGIN && y <= size.height - MARGIN;
  return inView ? null : { lng: place.lng, lat: place.lat, zoom: camera.zoom };
}
