import type { Dataset } from '../../dataset/dataset.ts';
import { middleOf } from '../../geo/lng-lat.ts';
import { toMercator } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { GroupCount } from '../../state/selection/place-counts.ts';
import type { MeasureLines } from '../basemap/labels.ts';
import { markedPlaces } from '../layout/marked-places.ts';
import type { MarkedPlace } from '../layout/marked-places.ts';

/** All places of a dataset: what the canvas, the names and the buttons agree on. */
export interface PlaceLayers {
  readonly places: readonly MarkedPlace[];
  /** The point that paths and elements count from: they move with the map as a whole. */
  readonly anchor: MercatorPoint;
}

export function placeLayers(
  dataset: Dataset,
  language: string,
  measure: MeasureLines,
): PlaceLayers {
  return {
    places: markedPlaces(dataset, language, measure),
    anchor: toMercator(middleOf(dataset.info.bounds)),
  };
}

/** The group with the most incidents; the first of the legend's order where several have as many. */
export function largestGroup(groups: readonly GroupCount[]): GroupCount {
  return groups.reduce((most, next) => (next.count > most.count ? next : most));
}
