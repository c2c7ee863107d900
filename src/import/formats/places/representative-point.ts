import type { Geometry, Position } from 'geojson';
import { createArea, parallelScale, turned } from '../../../geo/area.ts';
import { METRES_PER_DEGREE } from '../../../geo/circle.ts';
import { wrapLng } from '../../../geo/lng-lat.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';

/** Where a geometry is on a map of points. */
export interface RepresentativePoint extends LngLat {
  /** How far from the point the geometry reaches; 0 of a single point. */
  readonly radiusKm: number;
}

interface Shape {
  readonly points: readonly LngLat[];
  readonly lines: readonly (readonly LngLat[])[];
  /** Rings, the outer first. */
  readonly areas: readonly (readonly (readonly Position[])[])[];
}

/** How many levels across an area a point inside is looked for. */
const LEVELS = 15;

/**
 * A point of a geometry, and how far the geometry reaches from it: the only point that it names, else inside the largest of its areas, else halfway along the
 * longest of its lines, else the middle one of its points.
 * @returns null where it is empty, or a number of it is no coordinate; lines and areas may run on past 180 degrees, from
 * within them
 * @param isCircle whether longitudes are counted from 0 to 360
 */
export function representativePoint(
  geometry: Geometry,
  isCircle = false,
): RepresentativePoint | null {
  const shape = shapeOf(geometry);
  if (shape === null) return null;
  const all = [...shape.points, ...shape.lines.flat(), ...shape.areas.flat(2).map(toLngLat)];
  const [first] = all;
  if (first === undefined || (!isCircle && isBeyond(shape, all))) return null;
  const at =
    (shape.points.length === 1 ? first : null) ??
    insideLargest(shape.areas) ??
    halfwayLongest(shape.lines) ??
    middleOf(shape.points) ??
    first;
  let farthest = 0;
  for (const point of all) farthest = Math.max(farthest, kilometres(at, point));
  return { lng: wrapLng(at.lng), lat: at.lat, radiusKm: rounded(farthest) };
}

const MOST_LNG = 180;

/** Whether a point, or all of a shape, lies past 180 degrees: most likely a slip, and never where it would be wrapped to. */
function isBeyond({ points }: Shape, all: readonly LngLat[]): boolean {
  const isPast = ({ lng }: LngLat): boolean => Math.abs(lng) > MOST_LNG;
  return points.some(isPast) || all.every(isPast);
}

/** Two digits, upwards: a radius is how far something may be at most. */
function rounded(km: number): number {
  if (km === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(km)) - 1);
  return Number((Math.ceil(km / unit - 1e-9) * unit).toPrecision(2));
}

/** How deep collections may lie in one another. */
const MOST_NESTED = 16;

function shapeOf(geometry: Geometry | null, level = 0): Shape | null {
  if (typeof geometry !== 'object' || geometry === null) return null;
  const none: Shape = { points: [], lines: [], areas: [] };
  switch (geometry.type) {
    case 'Point':
      return isPosition(geometry.coordinates)
        ? { ...none, points: [toLngLat(geometry.coordinates)] }
        : null;
    case 'MultiPoint':
      return every(geometry.coordinates, 1)
        ? { ...none, points: geometry.coordinates.map(toLngLat) }
        : null;
    case 'LineString':
      return every(geometry.coordinates, 1)
        ? { ...none, lines: [geometry.coordinates.map(toLngLat)] }
        : null;
    case 'MultiLineString':
      return every(geometry.coordinates, 2)
        ? { ...none, lines: geometry.coordinates.map((line) => line.map(toLngLat)) }
        : null;
    case 'Polygon':
      return every(geometry.coordinates, 2) ? { ...none, areas: [geometry.coordinates] } : null;
    case 'MultiPolygon':
      return every(geometry.coordinates, 3) ? { ...none, areas: geometry.coordinates } : null;
    case 'GeometryCollection':
      return Array.isArray(geometry.geometries) && level < MOST_NESTED
        ? together(geometry.geometries.map((part) => shapeOf(part, level + 1)))
        : null;
    default:
      return null;
  }
}

function together(shapes: readonly (Shape | null)[]): Shape | null {
  const some = shapes.filter((shape) => shape !== null);
  return some.length < shapes.length
    ? null
    : {
        points: some.flatMap(({ points }) => points),
        lines: some.flatMap(({ lines }) => lines),
        areas: some.flatMap(({ areas }) => areas),
      };
}

/** Whether coordinates are lists of positions as deep as their type has them. */
function every(coordinates: unknown, depth: number): boolean {
  if (!Array.isArray(coordinates)) return false;
  return coordinates.every((item: unknown) =>
    depth === 1 ? isPosition(item) : every(item, depth - 1),
  );
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value)) return false;
  const [lng, lat] = value as unknown[];
  return (
    typeof lng === 'number' &&
    typeof lat === 'number' &&
    Math.abs(lng) <= 360 &&
    Math.abs(lat) <= 90
  );
}

function toLngLat([lng = 0, lat = 0]: Position): LngLat {
  return { lng, lat };
}

function kilometres(a: LngLat, b: LngLat): number {
  const scale = parallelScale((a.lat + b.lat) / 2);
  return (Math.hypot(turned(b.lng - a.lng) * scale, b.lat - a.lat) * METRES_PER_DEGREE) / 1000;
}

function insideLargest(areas: Shape['areas']): LngLat | null {
  let most = 0;
  let largest: Shape['areas'][number] | undefined;
  for (const rings of areas) {
    const size = Math.abs(sizeOf(rings[0] ?? []));
    if (largest === undefined || size > most) [most, largest] = [size, rings];
  }
  return largest === undefined || (largest[0] ?? []).length < 3 ? null : pointInside(largest);
}

/** The middle of the widest stretch across, at the level where that is widest; the box’s middle where nothing is inside. */
function pointInside(rings: Shape['areas'][number]): LngLat {
  const area = createArea({ type: 'Polygon', coordinates: rings.map((ring) => [...ring]) });
  const { west, east, south, north } = area.box;
  const middle = { lng: (west + east) / 2, lat: (south + north) / 2 };
  if (area.has(middle)) return middle;
  let best: LngLat | null = null;
  let widest = 0;
  for (let level = 1; level <= LEVELS; level += 1) {
    const lat = south + ((north - south) * level) / (LEVELS + 1);
    const crossings = area.edges
      .filter(({ from, to }) => from.lat > lat !== to.lat > lat)
      .map(
        ({ from, to }) => from.lng + ((to.lng - from.lng) * (lat - from.lat)) / (to.lat - from.lat),
      )
      .toSorted((a, b) => a - b);
    for (let at = 1; at < crossings.length; at += 1) {
      const width = crossings[at]! - crossings[at - 1]!;
      const point = { lng: (crossings[at]! + crossings[at - 1]!) / 2, lat };
      if (width > widest && area.has(point)) [widest, best] = [width, point];
    }
  }
  return best ?? middle;
}

/** Square degrees, their sign the way round. */
function sizeOf(ring: readonly Position[]): number {
  let size = 0;
  for (const [at, [lng = 0, lat = 0]] of ring.entries()) {
    const [nextLng = 0, nextLat = 0] = ring[(at + 1) % ring.length]!;
    size += (turned(nextLng - lng) * (lat + nextLat)) / 2;
  }
  return size;
}

function halfwayLongest(lines: Shape['lines']): LngLat | null {
  let longest: readonly LngLat[] = [];
  let most = -1;
  for (const line of lines) {
    const length = lengthOf(line);
    if (length > most) [most, longest] = [length, line];
  }
  let left = most / 2;
  for (const [at, from] of longest.entries()) {
    const to = longest[at + 1];
    if (to === undefined) return from;
    const step = kilometres(from, to);
    if (step >= left && step > 0) {
      const part = left / step;
      return {
        lng: from.lng + turned(to.lng - from.lng) * part,
        lat: from.lat + (to.lat - from.lat) * part,
      };
    }
    left -= step;
  }
  return null;
}

function lengthOf(line: readonly LngLat[]): number {
  let length = 0;
  for (const [at, point] of line.entries()) if (at > 0) length += kilometres(line[at - 1]!, point);
  return length;
}

/** The point that is nearest to the mean of all. */
function middleOf(points: readonly LngLat[]): LngLat | null {
  const [first] = points;
  if (first === undefined) return null;
  const mean = {
    lng:
      first.lng + points.reduce((sum, { lng }) => sum + turned(lng - first.lng), 0) / points.length,
    lat: points.reduce((sum, { lat }) => sum + lat, 0) / points.length,
  };
  let [nearest, least] = [first, Infinity];
  for (const point of points) {
    const distance = kilometres(mean, point);
    if (distance < least) [nearest, least] = [point, distance];
  }
  return nearest;
}
