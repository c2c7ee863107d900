import { boxOf, parallelScale } from './area.ts';
import type { Area, Edge } from './area.ts';
import { METRES_PER_DEGREE } from './circle.ts';
import type { LngLat } from './lng-lat.ts';

/** How far one area reaches into another, and where it does so most. */
export interface Reach {
  readonly metres: number;
  readonly at: LngLat;
}

/** How exactly the farthest point is looked for, metres. */
const EXACT = 1;

/** By how much a distance may be taken too long where it is measured in the plane of a point nearby. */
const PLANES = 1.05;

/**
 * How far an area reaches across the edge of another: by its own edge's way into the other, or, where it goes round a part
 * of the other, by the other's edge's way into it.
 * @param beyond metres; what reaches no farther counts as none
 */
export function reach(area: Area, other: Area, beyond: number): Reach | null {
  if (!area.isNear(other.box)) return null;
  const into = deepest(area.edges, other, beyond);
  return deepest(other.edges, area, into?.metres ?? beyond) ?? into;
}

/**
 * The deepest point of lines in an area. No point of a stretch is deeper than its ends by more than the way to it, so all
 * but the stretches near an edge are left at once.
 */
function deepest(edges: readonly Edge[], area: Area, beyond: number): Reach | null {
  const { south, north } = area.box;
  let most = beyond;
  let found: Reach | null = null;
  const depth = (at: LngLat, among?: readonly Edge[]): number => {
    const metres = area.depth(at, among);
    if (metres > most) {
      most = metres;
      found = { metres, at };
    }
    return metres;
  };
  /** Sides of which one is the nearest to each point of a stretch: it is as near as this to the beginning. */
  const around = (edge: Edge, before: number, among?: readonly Edge[]): readonly Edge[] =>
    area.edgesAround(edge.from, PLANES * (Math.abs(before) + 2 * length(edge)), among);
  const search = (edge: Edge, before: number, after: number, among: readonly Edge[]): void => {
    if ((before + after + length(edge)) / 2 <= most + EXACT) return;
    const near = around(edge, before, among);
    const middle = halfway(edge);
    const between = depth(middle, near);
    search({ from: edge.from, to: middle }, before, between, near);
    search({ from: middle, to: edge.to }, between, after, near);
  };
  let [end, atEnd]: [LngLat | null, number] = [null, 0];
  for (const edge of edges) {
    const { from, to } = edge;
    if (Math.min(from.lat, to.lat) > north || Math.max(from.lat, to.lat) < south) continue;
    if (!area.isNear(boxOf([edge]))) continue;
    // Most sides begin where the last ended.
    const before = from === end ? atEnd : depth(from);
    const near = around(edge, before);
    [end, atEnd] = [to, depth(to, near)];
    search(edge, before, atEnd, near);
  }
  return found;
}

function halfway({ from, to }: Edge): LngLat {
  return { lng: (from.lng + to.lng) / 2, lat: (from.lat + to.lat) / 2 };
}

/** Metres, rather too many. */
function length({ from, to }: Edge): number {
  const scale = parallelScale(Math.min(Math.abs(from.lat), Math.abs(to.lat)));
  return Math.hypot((to.lng - from.lng) * scale, to.lat - from.lat) * METRES_PER_DEGREE;
}
