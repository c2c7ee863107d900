import { counted, show } from '../../evidence/finding.ts';
import type { Outline } from './place-draft.ts';

type Found = { readonly outline: Outline } | { readonly got: string };

/** The only area of a GeoJSON text, WGS84 degrees to four decimals, as outlines have them; else what was got in its place. */
export function readOutline(text: string): Found {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { got: 'a file that is no JSON' };
  }
  const areas = areasOf(value);
  const [area] = areas;
  if (!area || areas.length > 1)
    return { got: areas.length > 1 ? counted(areas.length, 'area') : 'no area' };
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0)
    return { got: 'an area without coordinates' };
  const read: [number, number][][][] = [];
  for (const polygon of polygons as unknown[]) {
    if (!Array.isArray(polygon) || polygon.length === 0) return { got: 'an area without a ring' };
    const rings = (polygon as unknown[]).map(ringOf);
    const bad = rings.find((ring) => typeof ring === 'string');
    if (bad !== undefined) return { got: bad };
    read.push(rings as [number, number][][]);
  }
  const [only, ...others] = read as [[number, number][][], ...[number, number][][][]];
  return {
    outline:
      others.length === 0
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates: read },
  };
}

interface FoundArea {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates?: unknown;
}

function areasOf(value: unknown): FoundArea[] {
  if (typeof value !== 'object' || value === null || !('type' in value)) return [];
  const { type, features, geometry, geometries } = value as Record<string, unknown>;
  if (type === 'FeatureCollection' && Array.isArray(features)) return features.flatMap(areasOf);
  if (type === 'GeometryCollection' && Array.isArray(geometries))
    return geometries.flatMap(areasOf);
  if (type === 'Feature') return areasOf(geometry);
  return type === 'Polygon' || type === 'MultiPolygon' ? [value as FoundArea] : [];
}

/** A ring, closed; or what is there that is none. */
function ringOf(value: unknown): [number, number][] | string {
  if (!Array.isArray(value)) return 'a ring that is no list';
  const ring: [number, number][] = [];
  for (const position of value as unknown[]) {
    const [lng, lat] = Array.isArray(position) ? (position as unknown[]) : [];
    if (
      typeof lng !== 'number' ||
      typeof lat !== 'number' ||
      !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)
    )
      return `a corner ${show(position)} that is not [longitude, latitude] in degrees`;
    const [x, y] = [Number(lng.toFixed(4)), Number(lat.toFixed(4))];
    const last = ring.at(-1);
    if (last?.[0] !== x || last[1] !== y) ring.push([x, y]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push([...first]);
  return ring.length < 4 ? 'a ring of fewer than 3 corners' : ring;
}
