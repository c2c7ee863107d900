import { isArea } from '../../evidence/is-area.ts';
import { createArea } from '../../geo/area.ts';
import { METRES_PER_DEGREE } from '../../geo/circle.ts';
import { globePoint, kilometresBetween } from '../../geo/great-circle.ts';
import { onGlobe } from '../../geo/lng-lat.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { crossingOf } from './outline-crossings.ts';
import type { Outline, PlaceDraft } from './place-draft.ts';

/** The fewest corners that have an area between them. */
export const FEWEST_CORNERS = 3;
/** Of a circle: it is told from a round one by a part in two hundred. */
const CIRCLE_CORNERS = 32;

/** Whether a place of the kind may have an outline: a country has its borders. */
export function hasOutline(kind: PlaceDraft['kind']): boolean {
  return kind !== null && kind !== 'country' && isArea({ kind });
}

/** The outline with these corners, degrees to four decimals as outlines have them; null of fewer than three. */
export function outlineOf(corners: readonly LngLat[]): Outline | null {
  const ring = corners.map((corner): [number, number] => {
    const { lng, lat } = onGlobe(corner);
    return [rounded(lng), rounded(lat)];
  });
  if (ring.length < FEWEST_CORNERS) return null;
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}

/** The corners of an outline that is one ring; null of one that has holes or several parts. */
export function cornersOf({ type, coordinates }: Outline): readonly LngLat[] | null {
  if (type !== 'Polygon' || coordinates.length !== 1) return null;
  return coordinates[0]!.slice(0, -1).map(([lng, lat]) => ({ lng, lat }));
}

/** An outline as far around a point as its radius, kilometres; null where that is none, or more than a quarter of the globe. */
export function circleAround({ lng, lat }: LngLat, radiusKm: number): Outline | null {
  const degrees = (radiusKm * 1000) / METRES_PER_DEGREE;
  if (!(degrees > 0 && degrees <= 90)) return null;
  // Where parallels are short, at a pole, it goes round the globe at most.
  const parallel = Math.max(Math.cos((lat * Math.PI) / 180), degrees / 180);
  const corners = Array.from({ length: CIRCLE_CORNERS }, (_, at) => {
    const turn = (2 * Math.PI * at) / CIRCLE_CORNERS;
    return {
      lng: lng + (degrees * Math.cos(turn)) / parallel,
      lat: lat + degrees * Math.sin(turn),
    };
  });
  return outlineOf(corners);
}

/** How far the farthest corner of an outline is from a point, whole kilometres, none too few. */
export function farthestCorner(point: LngLat, { type, coordinates }: Outline): number {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  const from = globePoint(point);
  return Math.ceil(
    rings
      .flat()
      .reduce(
        (most, [lng, lat]) => Math.max(most, kilometresBetween(from, globePoint({ lng, lat }))),
        0,
      ),
  );
}

/** What is wrong with an outline: a line of it crosses another, or the place's own point is not in it. */
export type OutlineFault =
  | { readonly is: 'crossing'; readonly at: LngLat }
  | { readonly is: 'outside' };

/** @param point of the place; null where there is none yet */
export function outlineFaults(outline: Outline, point: LngLat | null): readonly OutlineFault[] {
  const area = createArea(outline);
  const at = crossingOf(area.edges);
  return [
    ...(at ? [{ is: 'crossing', at } as const] : []),
    ...(point && !area.has(point) ? [{ is: 'outside' } as const] : []),
  ];
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(4));
}
