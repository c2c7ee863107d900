import type { Dataset } from '../../dataset/dataset.ts';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import { cameraFor, reachable } from '../../map/view/camera-target.ts';
import type { View } from '../../state/view/view.ts';

/**
 * Where the map of an image looks: where the view's address does when it is opened; a view that somebody has moved shows
 * all that is on the screen.
 * @param screen the box of the page's map; null where there is none
 * @param size of the image's map
 */
export function imageCamera(dataset: Dataset, view: View, screen: Size | null, size: Size): Camera {
  const camera = cameraFor(dataset, view, size);
  if (!view.camera || !screen) return camera;
  const part = Math.min(size.width / screen.width, size.height / screen.height);
  return reachable(
    { ...camera, zoom: view.camera.zoom + Math.log2(part) },
    size,
    dataset.cameraLimits,
  );
}
