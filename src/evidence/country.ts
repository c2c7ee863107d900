import type { Area } from '../geo/area.ts';

/** A country as the dataset's basemap draws it. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly area: Area;
}
