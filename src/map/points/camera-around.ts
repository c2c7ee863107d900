import { fitBounds, fromMercator } from '../../geo/web-mercator.ts';
import type { Camera } from '../../geo/web-mercator.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import type { CameraLimits } from '../../geo/camera-limits.ts';
import { reachable } from '../view/camera-target.ts';
import type { Box } from '../layout/box.ts';

/** The gap around what is looked at, CSS pixels. */
const PADDING = 60;

/**
 * The camera that looks at a box of the screen closely: a level nearer than the frame, at least.
 * @param box CSS pixels from the map's upper left corner
 * @returns null where it would be no nearer, as the map ends there
 */
export function cameraAround(
  { x, y, width, height }: Box,
  { camera, size, transform: { scale, dx, dy } }: CameraFrame,
  limits: CameraLimits,
): Camera | null {
  if (camera.zoom >= limits.maxZoom - 0.01) return null;
  const at = (left: number, top: number) =>
    fromMercator({ x: (left - dx) / scale, y: (top - dy) / scale });
  const [west, south] = [at(x, y + height).lng, at(x, y + height).lat];
  const [east, north] = [at(x + width, y).lng, at(x + width, y).lat];
  const fit = fitBounds(
    [
      [west, south],
      [east, north],
    ],
    size,
    PADDING,
  );
  return reachable({ ...fit, zoom: Math.max(fit.zoom, camera.zoom + 1) }, size, limits);
}
