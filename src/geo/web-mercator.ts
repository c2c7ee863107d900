import { widthOf, wrapLng } from './lng-lat.ts';
import type { Bounds, LngLat } from './lng-lat.ts';

/** Where a map looks: its centre in degrees and its zoom (at 0 the world is 512 CSS pixels wide). */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** A box on the screen, CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point of the unit square of Web Mercator: 0…1 from the west and from the north. */
export interface MercatorPoint {
  readonly x: number;
  readonly y: number;
}

/** The projection from the unit square to the screen: `screen = mercator × scale + offset`, CSS pixels. */
export interface ScreenTransform {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

export const TILE_SIZE = 512;
/** The least zoom of any map: the world is a quarter as wide as at 0. */
export const LEAST_ZOOM = -2;

/** Equatorial circumference of WGS84, metres. */
const CIRCUMFERENCE = 40_075_016.686;
const MAX_LATITUDE = 85.051129;

export function toMercator({ lng, lat }: LngLat): MercatorPoint {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return {
    x: (lng + 180) / 360,
    // The last latitude drawn is rounded: it lies a trace beyond the edge.
    y: Math.max(0, Math.min(1, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))),
  };
}

export function fromMercator({ x, y }: MercatorPoint): LngLat {
  return { lng: x * 360 - 180, lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI };
}

/** The transform of a camera that looks straight down, north up. */
export function screenTransform(camera: Camera, size: Size): ScreenTransform {
  const scale = TILE_SIZE * 2 ** camera.zoom;
  const centre = toMercator(camera);
  return { scale, dx: size.width / 2 - centre.x * scale, dy: size.height / 2 - centre.y * scale };
}

export function toScreen(point: MercatorPoint, transform: ScreenTransform): MercatorPoint {
  return {
    x: point.x * transform.scale + transform.dx,
    y: point.y * transform.scale + transform.dy,
  };
}

/** What one metre measures at a latitude, in parts of the unit square. */
export function mercatorPerMetre(lat: number): number {
  const drawn = Math.min(MAX_LATITUDE, Math.abs(lat));
  return 1 / (CIRCUMFERENCE * Math.cos((drawn * Math.PI) / 180));
}

/**
 * The camera that shows the whole of the bounds.
 * @param padding CSS pixels kept free on each side
 */
export function fitBounds(bounds: Bounds, size: Size, padding: number, maxZoom = 22): Camera {
  const [[west, south], [, north]] = bounds;
  const topLeft = toMercator({ lng: west, lat: north });
  const bottomRight = toMercator({ lng: west + widthOf(bounds), lat: south });
  const width = Math.max(size.width - 2 * padding, 1);
  const height = Math.max(size.height - 2 * padding, 1);
  const scale = Math.min(
    width / Math.max(bottomRight.x - topLeft.x, 1e-9),
    height / Math.max(bottomRight.y - topLeft.y, 1e-9),
  );
  const zoom = Math.max(LEAST_ZOOM, Math.min(maxZoom, Math.log2(scale / TILE_SIZE)));
  const { lng, lat } = fromMercator({
    x: (topLeft.x + bottomRight.x) / 2,
    y: (topLeft.y + bottomRight.y) / 2,
  });
  return { lng: wrapLng(lng), lat, zoom };
}
