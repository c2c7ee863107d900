import type { Dataset } from '../dataset/dataset.ts';
import { hasManyPlaces } from './many-places.ts';
import { isOverRow } from './reading-order.ts';
import { incidentsByPlace } from './selectors.ts';

/** Which parts of the map's key a dataset has. */
export interface KeyEntries {
  /** Outlines, or rings of radii that are large enough to be seen. */
  readonly area: boolean;
  /** Tags at the map's edge. */
  readonly elsewhere: boolean;
  /** Hollow marks. */
  readonly period: boolean;
}

/** A smaller radius is a ring on no map but the nearest, kilometres. */
const LEAST_RADIUS = 1;

export function keyEntries(dataset: Dataset): KeyEntries {
  const counts = incidentsByPlace(dataset);
  const used = dataset.places.filter((_, code) => counts[code]! > 0);
  const many = hasManyPlaces(dataset);
  return {
    area: !many && used.some(({ outline, radiusKm }) => outline || radiusKm >= LEAST_RADIUS),
    elsewhere: !many && used.some(({ outside }) => outside),
    period: hasPeriod(dataset),
  };
}

function hasPeriod(dataset: Dataset): boolean {
  for (let row = 0; row < dataset.columns.dated; row++) if (isOverRow(dataset, row)) return true;
  return false;
}
