import type { Place } from '../../evidence/model.ts';
import { edgeLines } from '../../geo/edge-lines.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { mercatorPerMetre, TILE_SIZE, toMercator } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import { boxAround, boxAt } from '../layout/box.ts';
import type { Box } from '../layout/box.ts';

/** Paths are in CSS pixels of this zoom, from the anchor: small numbers keep their exactness. */
export const AREA_ZOOM = 8;
const SCALE = TILE_SIZE * 2 ** AREA_ZOOM;

/** How exact a place may honestly be taken: its outline, or a ring of its radius. */
export interface PlaceArea {
  readonly path: Path2D;
  /** The radius of a ring, CSS pixels at `AREA_ZOOM`; null where it is an outline. */
  readonly radius: number | null;
  /** What it covers, CSS pixels at `AREA_ZOOM` from the anchor. */
  readonly box: Box;
}

/** The area of a place; null for a country, whose borders are the basemap's, and for what is exactly where it is. */
export function areaOf(place: Place, anchor: MercatorPoint): PlaceArea | null {
  if (place.kind === 'country') return null;
  const at = (position: LngLat): MercatorPoint => {
    const { x, y } = toMercator(position);
    return { x: (x - anchor.x) * SCALE, y: (y - anchor.y) * SCALE };
  };
  const path = new Path2D();
  if (place.outline) {
    const points: MercatorPoint[] = [];
    for (const { positions, closed } of place.outline.flat().flatMap(edgeLines)) {
      positions.forEach(([lng, lat], index) => {
        const point = at({ lng, lat });
        points.push(point);
        if (index === 0) path.moveTo(point.x, point.y);
        else path.lineTo(point.x, point.y);
      });
      if (closed) path.closePath();
    }
    return { path, radius: null, box: boxAround(points) };
  }
  if (place.radiusKm <= 0) return null;
  const radius = place.radiusKm * 1000 * mercatorPerMetre(place.lat) * SCALE;
  const middle = at(place);
  path.arc(middle.x, middle.y, radius, 0, 2 * Math.PI);
  return { path, radius, box: boxAt(middle, 2 * radius) };
}
