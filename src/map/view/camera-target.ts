import type { Dataset } from '../../dataset/dataset.ts';
import { boundsAround } from '../../geo/circle.ts';
import { PADDING } from '../../geo/camera-limits.ts';
import type { CameraLimits } from '../../geo/camera-limits.ts';
import { nearLng } from '../../geo/lng-lat.ts';
import type { Bounds } from '../../geo/lng-lat.ts';
import {
  fitBounds,
  fromMercator,
  TILE_SIZE,
  toMercator,
  toScreen,
} from '../../geo/web-mercator.ts';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import type { Place } from '../../evidence/model.ts';
import { openedPlace } from '../../state/selectors.ts';
import type { View } from '../../state/view/view.ts';
import { clamp } from '../../ui/clamp.ts';
import type { CameraFrame } from './camera-feed.ts';

/** The nearest that a place is looked at: a town and its surroundings are seen together. */
export const PLACE_ZOOM = 9;
/** A place nearer the edge than this is brought into view, CSS pixels. */
const MARGIN = 40;

/** Where a view looks: at its own camera, else where its place is looked at; always where the map can go. */
export function cameraFor(dataset: Dataset, view: View, size: Size): Camera {
  if (view.camera) return reachable(view.camera, size, dataset.cameraLimits);
  return cameraAt(dataset, openedPlace(dataset, view), size);
}

/**
 * Where a place is looked at; the dataset's bounds where there is none, or where it lies beyond them: the basemap has
 * nothing there.
 */
export function cameraAt(dataset: Dataset, place: Place | null, size: Size): Camera {
  if (!place || place.outside) return wholeArea(dataset, size);
  const around = boundsAround(place, Math.max(place.radiusKm, 5));
  return reachable(fitBounds(around, size, PADDING, PLACE_ZOOM), size, dataset.cameraLimits);
}

/** What is to be known of a dataset to show all of it. */
interface Whole {
  readonly info: { readonly bounds: Bounds };
  readonly cameraLimits: CameraLimits;
}

export function wholeArea({ info, cameraLimits }: Whole, size: Size): Camera {
  return reachable(fitBounds(info.bounds, size, PADDING), size, cameraLimits);
}

/**
 * The nearest camera that the map can take: within its zooms, and with nothing beyond the world's edges in view. Its
 * longitude is on the side of the world that the dataset is on.
 */
export function reachable(camera: Camera, size: Size, limits: CameraLimits): Camera {
  // A map that is larger than the world would show it twice.
  const filled = Math.log2(Math.max(size.width, size.height) / TILE_SIZE);
  const zoom = clamp(camera.zoom, Math.max(limits.minZoom, filled), limits.maxZoom);
  const world = TILE_SIZE * 2 ** zoom;
  const lng = nearLng(camera.lng, limits.middle);
  const { x, y } = toMercator({ lng, lat: camera.lat });
  const halfWidth = Math.min(0.5, size.width / 2 / world);
  const halfHeight = Math.min(0.5, size.height / 2 / world);
  const west = limits.middle / 360;
  const at = {
    x: clamp(x, west + halfWidth, west + 1 - halfWidth),
    y: clamp(y, halfHeight, 1 - halfHeight),
  };
  // The same object where nothing changes: degrees must not drift by being projected and back.
  if (at.x === x && at.y === y)
    return zoom === camera.zoom && lng === camera.lng ? camera : { ...camera, lng, zoom };
  return { ...fromMercator(at), zoom };
}

/**
 * The camera moved just so that the place is in view, or null where it already is as far as the map can go, or lies beyond
 * the dataset's bounds.
 */
export function cameraThatShows(
  place: Place,
  { camera, size, transform }: CameraFrame,
  limits: CameraLimits,
): Camera | null {
  if (place.outside) return null;
  const { x, y } = toScreen(toMercator(place), transform);
  const inView =
    x >= MARGIN && x <= size.width - MARGIN && y >= MARGIN && y <= size.height - MARGIN;
  if (inView) return null;
  const to = reachable({ lng: place.lng, lat: place.lat, zoom: camera.zoom }, size, limits);
  return sameCamera(to, camera) ? null : to;
}

/** Whether an address, with its two decimals of zoom and four of a degree, writes both as one camera. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 0.0051 &&
    Math.abs(nearLng(a.lng, b.lng) - b.lng) < 0.000051 &&
    Math.abs(a.lat - b.lat) < 0.000051
  );
}
