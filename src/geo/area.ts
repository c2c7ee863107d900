import type { MultiPolygon, Polygon, Position } from 'geojson';
import { METRES_PER_DEGREE } from './circle.ts';
import { isSeam } from './edge-lines.ts';
import type { LngLat } from './lng-lat.ts';

/** A side of a ring, degrees; longitudes run on past the 180th meridian. */
export interface Edge {
  readonly from: LngLat;
  readonly to: LngLat;
}

/** An area on the map, on either side of the 180th meridian or on both; its sides are straight in degrees. */
export interface Area {
  readonly edges: readonly Edge[];
  /** Whether a point lies within; a point of the edge may be told either. */
  has(point: LngLat): boolean;
  /**
   * Metres from the edge: positive within, negative outside.
   * @param among sides of which one is known to be the nearest; all by default
   */
  depth(point: LngLat, among?: readonly Edge[]): number;
  /** The sides that come as near to a point as that, metres; of all by default. */
  edgesAround(point: LngLat, metres: number, among?: readonly Edge[]): readonly Edge[];
  /** What it lies in. */
  readonly box: Box;
  /** Whether its box and another have ground in common. */
  isNear(other: Box): boolean;
}

/** Degrees; longitudes run on past the 180th meridian. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** @param geometry degrees, WGS84; rings that run across the 180th meridian may be split there, or not */
export function createArea({ type, coordinates }: Polygon | MultiPolygon): Area {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  const edges = rings.flatMap(edgesOf);
  // What is split at the 180th meridian has no edge there.
  const drawn = edges.filter(({ from, to }) => !isSeam(from.lng) || !isSeam(to.lng));
  const box = boxOf(edges);
  const stripAt = strips(edges, box);
  const has = ({ lng, lat }: LngLat): boolean => {
    if (lat < box.south || lat > box.north) return false;
    // Counted in turns of the globe, as a ring may lie a turn away from the point: see `edgesOf`.
    let turns = 0;
    for (const { from, to } of stripAt(lat)) {
      if (from.lat > lat === to.lat > lat) continue;
      const part = (lat - from.lat) / (to.lat - from.lat);
      turns += Math.floor((from.lng + (to.lng - from.lng) * part - lng) / 360);
    }
    return turns % 2 !== 0;
  };
  return {
    edges,
    box,
    has,
    depth(point, among = drawn) {
      const distance = distancesFrom(point);
      let least = Infinity;
      for (const edge of among) least = Math.min(least, distance(edge, least));
      return has(point) ? least : -least;
    },
    edgesAround(point, metres, among = drawn) {
      const distance = distancesFrom(point);
      return among.filter((edge) => distance(edge, metres) <= metres);
    },
    isNear(other) {
      if (box.south > other.north || other.south > box.north) return false;
      const between = (box.west + box.east - other.west - other.east) / 2;
      return Math.abs(turned(between)) <= (box.east - box.west + other.east - other.west) / 2;
    },
  };
}

/** A difference of longitudes the short way round, −180…180 degrees. */
export function turned(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** The length of a metre along the parallel, in parts of that along the meridian. */
export function parallelScale(lat: number): number {
  return Math.cos((lat * Math.PI) / 180);
}

/** A ring's sides; each goes the short way round, and begins where the last ended, not a turn away. */
function edgesOf(ring: readonly Position[]): Edge[] {
  const edges: Edge[] = [];
  let from: LngLat | null = null;
  for (const [lng = 0, lat = 0] of ring) {
    const to: LngLat = { lng: from ? from.lng + turned(lng - from.lng) : lng, lat };
    if (from) edges.push({ from, to });
    from = to;
  }
  return edges;
}

/** How many strips an area's sides are sorted into. */
const STRIPS = 64;

/** Sorts sides by the strips of latitude that they lie in, when first asked. @returns those at a latitude within the box */
function strips(edges: readonly Edge[], { south, north }: Box): (lat: number) => readonly Edge[] {
  let sorted: Edge[][] | null = null;
  const stripOf = (lat: number): number =>
    Math.min(STRIPS - 1, Math.floor(((lat - south) / (north - south)) * STRIPS) || 0);
  const sort = (): Edge[][] => {
    const all = Array.from({ length: STRIPS }, (): Edge[] => []);
    for (const edge of edges) {
      const [one, other] = [stripOf(edge.from.lat), stripOf(edge.to.lat)];
      for (let at = Math.min(one, other); at <= Math.max(one, other); at++) all[at]!.push(edge);
    }
    return all;
  };
  return (lat) => (sorted ??= sort())[stripOf(lat)]!;
}

/** What sides lie in. */
export function boxOf(edges: readonly Edge[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { from, to } of edges) {
    box.west = Math.min(box.west, from.lng, to.lng);
    box.east = Math.max(box.east, from.lng, to.lng);
    box.south = Math.min(box.south, from.lat, to.lat);
    box.north = Math.max(box.north, from.lat, to.lat);
  }
  return box;
}

/**
 * Measures the way to edges, metres, in the plane that touches the globe at the point; Infinity where an edge lies farther
 * north or south than `most`, which is told without a root.
 */
function distancesFrom({ lng, lat }: LngLat): (edge: Edge, most: number) => number {
  const scale = parallelScale(lat);
  return ({ from, to }, most) => {
    const degrees = most / METRES_PER_DEGREE;
    const y = from.lat - lat;
    const end = to.lat - lat;
    if ((y > degrees && end > degrees) || (y < -degrees && end < -degrees)) return Infinity;
    const x = turned(from.lng - lng) * scale;
    const dx = (to.lng - from.lng) * scale;
    const dy = to.lat - from.lat;
    const length = dx * dx + dy * dy;
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
    return Math.sqrt((x + dx * part) ** 2 + (y + dy * part) ** 2) * METRES_PER_DEGREE;
  };
}
