import { isAcross, middleOf } from './lng-lat.ts';
import type { Bounds } from './lng-lat.ts';
import { NEAREST_ZOOM } from './one-point.ts';
import { fitBounds } from './web-mercator.ts';
import type { Size } from './web-mercator.ts';

/** How far out and in the map of a region goes; a wider dataset's goes as far out as it needs. */
export const ZOOM = { min: 4, max: NEAREST_ZOOM } as const;

/** What a map leaves around the bounds that it shows, CSS pixels. */
export const PADDING = 12;

/** The smallest map on which all of a dataset is seen at once, CSS pixels. */
const SMALLEST: Size = { width: 300, height: 180 };

/** Where the map of a dataset can go. */
export interface CameraLimits {
  /** The longitude that the world's edges are farthest from, degrees. */
  readonly middle: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Whether the dataset lies across the 180th meridian, so that the world beyond its edge is drawn. */
  readonly isAcross: boolean;
}

/** @param bounds those of the dataset @param maxZoom how near its ground can be looked at */
export function cameraLimits(bounds: Bounds, maxZoom: number = ZOOM.max): CameraLimits {
  return {
    middle: isAcross(bounds) ? middleOf(bounds).lng : 0,
    maxZoom,
    minZoom: Math.min(ZOOM.min, fitBounds(bounds, SMALLEST, PADDING).zoom),
    isAcross: isAcross(bounds),
  };
}
