import type { OwnGround, Place } from '../evidence/model.ts';
import { isAcross, middleOf, nearLng } from '../geo/lng-lat.ts';
import type { Bounds } from '../geo/lng-lat.ts';

type Position = readonly [lng: number, lat: number];
type Coordinates = Position | readonly Coordinates[];

/**
 * What is drawn of a dataset, with every longitude on the side of the world that its bounds are on: across the 180th
 * meridian beyond ±180, so that neighbours stay neighbours in whatever is projected. Elsewhere the same as it is.
 */
export function unwrapPlaces(places: readonly Place[], bounds: Bounds): readonly Place[] {
  if (!isAcross(bounds)) return places;
  const { lng: middle } = middleOf(bounds);
  return places.map((place) => ({
    ...place,
    lng: nearLng(place.lng, middle),
    ...(place.outline && { outline: unwrapped(place.outline, middle) as typeof place.outline }),
  }));
}

/** Likewise of its own lines, areas and names. */
export function unwrapGround(ground: OwnGround, bounds: Bounds): OwnGround {
  if (!isAcross(bounds)) return ground;
  const { lng: middle } = middleOf(bounds);
  return {
    ...ground,
    features: ground.features.map((feature) => ({
      ...feature,
      geometry: {
        ...feature.geometry,
        coordinates: unwrapped(feature.geometry.coordinates as Coordinates, middle),
      } as typeof feature.geometry,
    })),
  };
}

function unwrapped(coordinates: Coordinates, middle: number): Coordinates {
  if (isPosition(coordinates)) return [nearLng(coordinates[0], middle), coordinates[1]];
  return coordinates.map((part) => unwrapped(part, middle));
}

function isPosition(coordinates: Coordinates): coordinates is Position {
  return typeof coordinates[0] === 'number';
}
