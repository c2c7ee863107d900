import type { LngLat } from '../../../geo/lng-lat.ts';

/** `latitude, longitude`, degrees, as it is typed. */
export function writtenPoint({ lng, lat }: LngLat): string {
  return `${lat}, ${lng}`;
}
