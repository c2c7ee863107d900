import type { Bounds, LngLat } from './lng-lat.ts';

/** The length of a degree on a sphere with the Earth's surface: of latitude anywhere, of longitude at the equator. */
export const METRES_PER_DEGREE = 111_195;

/** Half-way round the globe, kilometres: no place is farther from another, and a point that may be off by more says nothing. */
export const HALF_WAY_ROUND_KM = 20_015;

/** The box around a circle on the ground, degrees. */
export function boundsAround(centre: LngLat, radiusKm: number): Bounds {
  const dLat = (radiusKm * 1000) / METRES_PER_DEGREE;
  // Around a pole, all longitudes.
  const dLng = Math.min(180, dLat / Math.cos((centre.lat * Math.PI) / 180));
  return [
    [centre.lng - dLng, centre.lat - dLat],
    [centre.lng + dLng, centre.lat + dLat],
  ];
}
