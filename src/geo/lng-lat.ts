/** Degrees, WGS84: longitude −180…180 (east positive), latitude −90…90. */
export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

/** `[[west, south], [east, north]]` in degrees. */
export type Bounds = readonly [readonly [number, number], readonly [number, number]];

export function contains(bounds: Bounds, point: LngLat): boolean {
  const [[west, south], [east, north]] = bounds;
  return point.lng >= west && point.lng <= east && point.lat >= south && point.lat <= north;
}
