import { wrapLng } from '../../geo/lng-lat.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { fromMercator, TILE_SIZE } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { CameraFeed, CameraFrame } from '../view/camera-feed.ts';

/** A press that has moved farther moves the map, CSS pixels. */
const STILL = 4;

/**
 * Hears where a map is pressed: by pointer or finger, and by Enter where it has the keyboard's focus, at its middle.
 * @param around what holds the map's canvas, of its size
 * @returns the function that ends it
 */
export function hearPresses(
  around: HTMLElement,
  feed: CameraFeed,
  onPress: (point: LngLat, zoom: number) => void,
): () => void {
  let down: MercatorPoint = { x: 0, y: 0 };
  const press = (at: MercatorPoint): void => {
    const frame = feed.now();
    if (frame) onPress(pointAt(at, frame), frame.camera.zoom);
  };
  const onDown = ({ clientX, clientY }: PointerEvent): void => {
    down = { x: clientX, y: clientY };
  };
  const onClick = ({ target, clientX, clientY, detail }: MouseEvent): void => {
    // The second press of two comes nearer, as on any map.
    if (!isMap(target) || detail > 1) return;
    if (Math.hypot(clientX - down.x, clientY - down.y) > STILL) return;
    const { left, top } = around.getBoundingClientRect();
    press({ x: clientX - left, y: clientY - top });
  };
  const onKeyDown = ({ target, key, repeat }: KeyboardEvent): void => {
    const frame = feed.now();
    if (!isMap(target) || key !== 'Enter' || repeat || !frame) return;
    press({ x: frame.size.width / 2, y: frame.size.height / 2 });
  };
  around.addEventListener('pointerdown', onDown);
  around.addEventListener('click', onClick);
  around.addEventListener('keydown', onKeyDown);
  return () => {
    around.removeEventListener('pointerdown', onDown);
    around.removeEventListener('click', onClick);
    around.removeEventListener('keydown', onKeyDown);
  };
}

/** What draws the ground, moving or still. */
const MAP = 'canvas, .desk-map__still';

export function isMap(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(MAP) !== null;
}

/** The point under a pixel of the map, with as many decimals as a pixel is worth. */
export function pointAt({ x, y }: MercatorPoint, { transform, camera }: CameraFrame): LngLat {
  const { scale, dx, dy } = transform;
  const { lng, lat } = fromMercator({ x: (x - dx) / scale, y: (y - dy) / scale });
  // Along a meridian a pixel is worth fewer degrees.
  const perDegree = (TILE_SIZE * 2 ** camera.zoom) / 360 / Math.cos((lat * Math.PI) / 180);
  const decimals = Math.min(6, Math.max(1, Math.ceil(Math.log10(perDegree))));
  return { lng: Number(wrapLng(lng).toFixed(decimals)), lat: Number(lat.toFixed(decimals)) };
}
