import type { Geometry, Position } from 'geojson';
import { childText, childrenOf } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

const PARTS = new Set([
  'Point',
  'LineString',
  'LinearRing',
  'Polygon',
  'MultiGeometry',
  'Track',
  'MultiTrack',
  'Model',
]);

/** The geometry of a placemark: null where it has none; an empty one where its numbers can’t be read. */
export function kmlGeometry(placemark: XmlElement): Geometry | null {
  const parts = placemark.children.filter(({ name }) => PARTS.has(name)).map(geometryOf);
  const [first] = parts;
  return parts.length > 1 ? { type: 'GeometryCollection', geometries: parts } : (first ?? null);
}

/** The degrees of a placemark of one point as they are written; null of any other. */
export function writtenPoint(placemark: XmlElement): readonly [lng: string, lat: string] | null {
  const [part, ...others] = placemark.children.filter(({ name }) => PARTS.has(name));
  if (part?.name !== 'Point' || others.length > 0) return null;
  const [lng, lat] = childText(part, 'coordinates')
    .trim()
    .split(/\s*,\s*|\s+/);
  return lng === undefined || lat === undefined ? null : [lng, lat];
}

function geometryOf(element: XmlElement): Geometry {
  switch (element.name) {
    case 'Point':
      return {
        type: 'Point',
        coordinates: positionsOf(childText(element, 'coordinates'))[0] ?? [],
      };
    case 'Model': {
      const [location] = childrenOf(element, 'Location');
      return {
        type: 'Point',
        coordinates: [
          numberOf(childText(location, 'longitude')),
          numberOf(childText(location, 'latitude')),
        ],
      };
    }
    case 'Polygon':
      return { type: 'Polygon', coordinates: ringsOf(element) };
    case 'Track':
      // Longitude, latitude and height with spaces between, an element each.
      return {
        type: 'LineString',
        coordinates: childrenOf(element, 'coord').map(({ text }) =>
          text.trim().split(/\s+/).map(numberOf),
        ),
      };
    case 'MultiGeometry':
    case 'MultiTrack':
      return {
        type: 'GeometryCollection',
        geometries: element.children.filter(({ name }) => PARTS.has(name)).map(geometryOf),
      };
    default:
      return { type: 'LineString', coordinates: positionsOf(childText(element, 'coordinates')) };
  }
}

function ringsOf(polygon: XmlElement): Position[][] {
  return [
    ...childrenOf(polygon, 'outerBoundaryIs'),
    ...childrenOf(polygon, 'innerBoundaryIs'),
  ].flatMap((boundary) =>
    childrenOf(boundary, 'LinearRing').map((ring) => positionsOf(childText(ring, 'coordinates'))),
  );
}

/** `46.36,40.68,0` apart by white space, of which some writers put some behind the commas, too. */
function positionsOf(text: string): Position[] {
  return text
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/)
    .filter((tuple) => tuple !== '')
    .map((tuple) => tuple.split(',').map(numberOf));
}

/** NaN for what is no number, which then is no position. */
function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
