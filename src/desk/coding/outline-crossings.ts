import type { Edge } from '../../geo/area.ts';
import type { LngLat } from '../../geo/lng-lat.ts';

/** As few sides as are held against each other one by one. */
const FEW = 8;

/** Sides one behind another, and what they lie in: least and most along each direction. */
interface Run {
  readonly edges: readonly Edge[];
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly halves: readonly [Run, Run] | null;
}

/** How far a point is along a direction: degrees, as many times as that is long. */
type Along = readonly [lng: number, lat: number];

/**
 * Where two sides cross, one such point; sides that only touch do not. Sides that follow each other lie near each other:
 * runs of them that lie apart are told so at once.
 */
export function crossingOf(edges: readonly Edge[]): LngLat | null {
  return crossingIn(runOf(edges, [[1, 0], [0, 1], [1, 1], [1, -1], acrossMost(edges)]));
}

/** Across the way that most sides go, the long ones above all: where they lie close together, they lie apart across it. */
function acrossMost(edges: readonly Edge[]): Along {
  let [x, y] = [0, 0];
  for (const { from, to } of edges) {
    const [dx, dy] = [to.lng - from.lng, to.lat - from.lat];
    // Of twice the angle, as there and back are one way.
    x += dx * dx - dy * dy;
    y += 2 * dx * dy;
  }
  const way = Math.atan2(y, x) / 2;
  return [-Math.sin(way), Math.cos(way)];
}

function runOf(edges: readonly Edge[], ways: readonly Along[]): Run {
  if (edges.length > FEW) {
    const middle = edges.length >> 1;
    const halves = [runOf(edges.slice(0, middle), ways), runOf(edges.slice(middle), ways)] as const;
    const [one, other] = halves;
    const least = one.least.map((value, at) => Math.min(value, other.least[at]!));
    const most = one.most.map((value, at) => Math.max(value, other.most[at]!));
    return { edges, least, most, halves };
  }
  const corners = edges.flatMap(({ from, to }) => [from, to]);
  const values = ways.map(([x, y]) => corners.map(({ lng, lat }) => lng * x + lat * y));
  const least = values.map((all) => Math.min(...all));
  return { edges, least, most: values.map((all) => Math.max(...all)), halves: null };
}

function crossingIn({ edges, halves }: Run): LngLat | null {
  if (halves)
    return crossingIn(halves[0]) ?? crossingIn(halves[1]) ?? crossingBetween(halves[0], halves[1]);
  for (const [at, edge] of edges.entries())
    for (const other of edges.slice(at + 1)) {
      const found = crossing(edge, other);
      if (found) return found;
    }
  return null;
}

function crossingBetween(one: Run, other: Run): LngLat | null {
  for (let at = 0; at < one.least.length; at += 1)
    if (one.least[at]! > other.most[at]! || other.least[at]! > one.most[at]!) return null;
  // The longer is cut first.
  if (other.halves && (!one.halves || other.edges.length > one.edges.length))
    return crossingBetween(one, other.halves[0]) ?? crossingBetween(one, other.halves[1]);
  if (one.halves)
    return crossingBetween(one.halves[0], other) ?? crossingBetween(one.halves[1], other);
  for (const edge of one.edges)
    for (const each of other.edges) {
      const found = crossing(edge, each);
      if (found) return found;
    }
  return null;
}

function crossing(one: Edge, other: Edge): LngLat | null {
  const [a, b] = [side(one, other.from), side(one, other.to)];
  if (a * b >= 0) return null;
  const [c, d] = [side(other, one.from), side(other, one.to)];
  if (c * d >= 0) return null;
  const part = a / (a - b);
  return {
    lng: other.from.lng + (other.to.lng - other.from.lng) * part,
    lat: other.from.lat + (other.to.lat - other.from.lat) * part,
  };
}

/** On which side of a line a point lies: positive, negative, or 0 on it. */
function side({ from, to }: Edge, { lng, lat }: LngLat): number {
  return (to.lng - from.lng) * (lat - from.lat) - (to.lat - from.lat) * (lng - from.lng);
}
