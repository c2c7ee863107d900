/** Degrees, WGS84: longitude −180…180 (east positive), latitude −90…90. */
export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

/** `[[west, south], [east, north]]` in degrees; west > east crosses the 180th meridian (RFC 7946). */
export type Bounds = readonly [readonly [number, number], readonly [number, number]];

/** The same longitude, in degrees, at most half the world from another: it may lie beyond ±180. */
export function nearLng(lng: number, other: number): number {
  return lng + 360 * Math.round((other - lng) / 360);
}

/** The same longitude within ±180 degrees. */
export function wrapLng(lng: number): number {
  return Math.abs(lng) <= 180 ? lng : nearLng(lng, 0);
}

/** What lies beyond ±180 or a pole, on the globe: a map shows the world more than once, and a circle may reach over a pole. */
export function onGlobe({ lng, lat }: LngLat): LngLat {
  return { lng: wrapLng(lng), lat: Math.max(-90, Math.min(90, lat)) };
}

/** Whether a box lies across the 180th meridian. */
export function isAcross([[west], [east]]: Bounds): boolean {
  return west > east;
}

/** How far a box reaches from west to east, degrees. */
export function widthOf(bounds: Bounds): number {
  const [[west], [east]] = bounds;
  return isAcross(bounds) ? east + 360 - west : east - west;
}

/** The middle of a box; its longitude within ±180. */
export function middleOf(bounds: Bounds): LngLat {
  const [[west, south], [, north]] = bounds;
  const lng = west + widthOf(bounds) / 2;
  return { lng: wrapLng(lng), lat: (south + north) / 2 };
}

export function contains(bounds: Bounds, point: LngLat): boolean {
  const [[west, south], [east, north]] = bounds;
  const inWest = point.lng >= west;
  const inEast = point.lng <= east;
  return (
    (isAcross(bounds) ? inWest || inEast : inWest && inEast) &&
    point.lat >= south &&
    point.lat <= north
  );
}
