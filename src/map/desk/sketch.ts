import type { LngLat } from '../../geo/lng-lat.ts';

/** A place that is on the map without being much: its mark and its name. */
export interface MapPlace extends LngLat {
  readonly id: string;
  readonly name: string;
  /** What its button is called: its name and its kind. */
  readonly label: string;
  /** Whether it is an area, whose point is somewhere within. */
  readonly isArea: boolean;
}

/** A place that is looked at or made, as exact as it is: its point, its radius, its outline. Degrees. */
export interface Sketch {
  readonly point: LngLat | null;
  /** Kilometres; null where none is said. */
  readonly radiusKm: number | null;
  /** Each ends where it begins. */
  readonly rings: readonly (readonly (readonly [number, number])[])[];
  /** Corners of an outline that is being drawn; null where none is. */
  readonly corners: readonly LngLat[] | null;
  /** What the handle is called that moves the point; null where it is not to be moved. */
  readonly handle: string | null;
}
