import type { Bounds, LngLat } from './lng-lat.ts';

const KM_PER_DEGREE = 111.195;

/** The box around a circle on the ground, degrees. */
export function boundsAround(centre: LngLat, radiusKm: number): Bounds {
  const dLat = radiusKm / KM_PER_DEGREE;
  const dLng = dLat / Math.cos((centre.lat * Math.PI) / 180);
  return [
    [centre.lng - dLng, centre.lat - dLat],
    [centre.lng + dLng, centre.lat + dLat],
  ];
}
