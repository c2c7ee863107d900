import type { Bounds } from '../../geo/lng-lat.ts';
import { fitBounds, screenTransform, TILE_SIZE, toScreen } from '../../geo/web-mercator.ts';
import type { ScreenTransform, Size } from '../../geo/web-mercator.ts';
import { clamp } from '../../ui/clamp.ts';
import type { Box } from '../layout/box.ts';
import type { CameraFrame } from '../view/camera-feed.ts';

/** The locator's own sizes, the larger first, each with the least map that has room for it, CSS pixels. */
const SIZES: readonly { readonly locator: Size; readonly least: Size }[] = [
  { locator: { width: 120, height: 92 }, least: { width: 420, height: 240 } },
  { locator: { width: 78, height: 60 }, least: { width: 300, height: 200 } },
];
/** How many times nearer than the whole area a view is when it is near: it holds less than half of that. */
const NEAR = 1.5;
/** How much less of the locator the bounds fill than they could: around them is what one knows one's way by. */
const AROUND = 0.5;
/** The least sides of the rectangle: smaller, it would be a dot. */
const LEAST_SIDE = 6;

/** The size of the locator of a map, CSS pixels; null where there is no room for one. */
export function locatorSize({ width, height }: Size): Size | null {
  const fits = SIZES.find(({ least }) => width >= least.width && height >= least.height);
  return fits?.locator ?? null;
}

/** Whether a view holds so little of the bounds that one may lose one's way. */
export function isNear({ size, transform }: CameraFrame, bounds: Bounds): boolean {
  const whole = screenTransform(fitBounds(bounds, size, 0), size);
  return transform.scale >= whole.scale * NEAR;
}

/** Where the locator looks: at the bounds and as much around them, as far as the world goes. */
export function locatorTransform(bounds: Bounds, locator: Size): ScreenTransform {
  const whole = fitBounds(bounds, locator, 0);
  const world = Math.log2(locator.width / TILE_SIZE);
  return screenTransform(
    { ...whole, zoom: Math.max(world, whole.zoom + Math.log2(AROUND)) },
    locator,
  );
}

/** What a view shows, as a box of the locator; where it lies beyond, at the edge that is nearest. */
export function seenBox(
  { size, transform }: CameraFrame,
  within: Size,
  locator: ScreenTransform,
): Box {
  const { scale, dx, dy } = transform;
  const { x, y } = toScreen(
    { x: (size.width / 2 - dx) / scale, y: (size.height / 2 - dy) / scale },
    locator,
  );
  const part = locator.scale / scale;
  const width = Math.max(LEAST_SIDE, size.width * part);
  const height = Math.max(LEAST_SIDE, size.height * part);
  return {
    x: clamp(x - width / 2, 0, within.width - width),
    y: clamp(y - height / 2, 0, within.height - height),
    width,
    height,
  };
}
