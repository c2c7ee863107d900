import type { Dataset } from '../dataset/dataset.ts';
import type { Group } from '../evidence/categories.ts';
import { toMercator } from '../geo/web-mercator.ts';
import type { MercatorPoint } from '../geo/web-mercator.ts';
import { createArranger, markedPlaces } from './arrange.ts';
import type { ArrangedPlace, MarkedPlace } from './arrange.ts';
import type { MeasureLines } from './labels.ts';

/** All places of a dataset, and where they stand: what the picture, the names and the buttons agree on. */
export interface PlaceLayers {
  readonly places: readonly MarkedPlace[];
  /** The point that all positions count from. */
  readonly anchor: MercatorPoint;
  /** Where each stands at a zoom; the same whatever the window holds, so that scrubbing never moves a mark. */
  readonly arrange: (zoom: number) => readonly ArrangedPlace[];
}

export function placeLayers(dataset: Dataset, measure: MeasureLines): PlaceLayers {
  const places = markedPlaces(dataset, measure);
  const [[west, south], [east, north]] = dataset.info.bounds;
  const anchor = toMercator({ lng: (west + east) / 2, lat: (south + north) / 2 });
  return { places, anchor, arrange: createArranger(places, anchor) };
}

/** The group with the most incidents; the first of the legend's order where several have as many. */
export function largestGroup(
  groups: readonly { readonly group: Group; readonly count: number }[],
): { readonly group: Group; readonly count: number } {
  return groups.reduce((most, next) => (next.count > most.count ? next : most));
}
