/** Degrees, WGS84: longitude −180…180 (east positive), latitude −90…90. */
export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

/** `[[west, south], [east, north]]` in degrees; west > east crosses the 180th meridian (RFC 7946). */
export type Bounds = readonly [readonly [number, number], readonly [number, number]];

export function contains(bounds: Bounds, point: LngLat): boolean {
  const [[west, south], [east, north]] = bounds;
  const across =
    west > east
      ? point.lng >= west || point.lng <= east
      : point.lng >= west && point.lng <= east;
  return across && point.lat >= south && point.lat <= north;
}
