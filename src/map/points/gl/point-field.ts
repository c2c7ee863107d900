import KDBush from 'kdbush';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { toMercator } from '../../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../../geo/web-mercator.ts';

/** Where the places are, by their position in the dataset's list. Web Mercator, parts of the unit square. */
export interface PointField {
  readonly length: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The point that the offsets count from. */
  readonly anchor: MercatorPoint;
  /** Pairs of x and y. Single precision alone would be two metres coarse. */
  readonly offsets: Float32Array<ArrayBuffer>;
  /** How large an area they are spread over: that of a box in which as many would be spread as widely, and evenly. */
  readonly area: number;
  /** The places within a distance of a point. */
  within(x: number, y: number, distance: number): number[];
}

export function createPointField(places: readonly LngLat[]): PointField {
  const { length } = places;
  const x = new Float64Array(length);
  const y = new Float64Array(length);
  places.forEach((place, at) => {
    const point = toMercator(place);
    x[at] = point.x;
    y[at] = point.y;
  });
  const anchor = { x: middle(x), y: middle(y) };
  const offsets = new Float32Array(2 * length);
  for (let at = 0; at < length; at++) {
    offsets[2 * at] = x[at]! - anchor.x;
    offsets[2 * at + 1] = y[at]! - anchor.y;
  }
  let index: KDBush | null = null;
  return {
    length,
    x,
    y,
    anchor,
    offsets,
    area: spread(x) * spread(y),
    within(atX, atY, distance) {
      // Not before the first hit test: the first frame need not wait for it.
      index ??= indexOf(x, y);
      return index.within(atX, atY, distance);
    },
  };
}

function indexOf(x: Float64Array, y: Float64Array): KDBush {
  const index = new KDBush(x.length);
  for (let at = 0; at < x.length; at++) index.add(x[at]!, y[at]!);
  return index.finish();
}

function middle(values: Float64Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length === 0 ? 0 : (least + most) / 2;
}

/** The width of even values that vary as much. */
function spread(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return values.length === 0 ? 0 : Math.sqrt((12 * squares) / values.length);
}
