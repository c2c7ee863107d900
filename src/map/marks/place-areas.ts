import type { Place } from '../../evidence/model.ts';
import { mercatorPerMetre, TILE_SIZE, toMercator } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { Box } from '../layout/box.ts';

/** Paths are in CSS pixels of this zoom, from the anchor: small numbers keep their exactness. */
export const AREA_ZOOM = 8;
const SCALE = TILE_SIZE * 2 ** AREA_ZOOM;

/** How exact a place may honestly be taken: its outline, or a ring of its radius. */
export interface PlaceArea {
  readonly path: Path2D;
  /** Of a ring, CSS pixels at `AREA_ZOOM`; null where it is an outline. */
  readonly radius: number | null;
  /** What it covers, CSS pixels at `AREA_ZOOM` from the anchor. */
  readonly box: Box;
}

/** Null for a country, whose borders are the basemap's, and for what is exactly where it is. */
export function areaOf(place: Place, anchor: MercatorPoint): PlaceArea | null {
  if (place.kind === 'country') return null;
  const at = (point: MercatorPoint): [number, number] => [
    (point.x - anchor.x) * SCALE,
    (point.y - anchor.y) * SCALE,
  ];
  const path = new Path2D();
  if (place.outline) {
    const points: [number, number][] = [];
    for (const ring of place.outline.flat()) {
      ring.forEach(([lng, lat], index) => {
        const point = at(toMercator({ lng, lat }));
        points.push(point);
        if (index === 0) path.moveTo(...point);
        else path.lineTo(...point);
      });
      path.closePath();
    }
    return { path, radius: null, box: boxAround(points) };
  }
  if (place.radiusKm <= 0) return null;
  const radius = place.radiusKm * 1000 * mercatorPerMetre(place.lat) * SCALE;
  const [x, y] = at(toMercator(place));
  path.arc(x, y, radius, 0, 2 * Math.PI);
  return {
    path,
    radius,
    box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
  };
}

function boxAround(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
