import { wrapLng } from '../geo/lng-lat.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { GRID } from './world.ts';
import type { Line, WorldArea } from './world.ts';

/** Makes areas ready to be asked whether a point lies in one of them. */
export function createLand(areas: readonly WorldArea[]): (point: LngLat) => boolean {
  const polygons = areas
    .flatMap((area) => area.polygons)
    .map((rings) => ({ rings, box: boxOf(rings[0]!) }));
  return ({ lng, lat }) => {
    const x = (wrapLng(lng) + 180) * GRID;
    const y = (lat + 90) * GRID;
    return polygons.some(
      ({ rings, box: { west, south, east, north } }) =>
        x >= west && x <= east && y >= south && y <= north && isWithin(rings, x, y),
    );
  };
}

function boxOf(ring: Line) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let at = 0; at < ring.length; at += 2) {
    box.west = Math.min(box.west, ring[at]!);
    box.east = Math.max(box.east, ring[at]!);
    box.south = Math.min(box.south, ring[at + 1]!);
    box.north = Math.max(box.north, ring[at + 1]!);
  }
  return box;
}

/** Whether a point lies within the first ring and in no hole. */
function isWithin(rings: readonly Line[], x: number, y: number): boolean {
  let within = false;
  for (const ring of rings) {
    let [fromX, fromY] = [ring.at(-2)!, ring.at(-1)!];
    for (let at = 0; at < ring.length; at += 2) {
      const [toX, toY] = [ring[at]!, ring[at + 1]!];
      const crosses = fromY > y !== toY > y;
      if (crosses && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) within = !within;
      [fromX, fromY] = [toX, toY];
    }
  }
  return within;
}
