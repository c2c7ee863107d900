import { FILES } from '../../files.ts';
import { pointerTo, show } from '../../finding.ts';
import { openRing } from './rings.ts';
import type { Rule } from '../rule.ts';

/** The geometries of each kind of feature. */
const GEOMETRIES = {
  line: ['LineString', 'MultiLineString'],
  area: ['Polygon', 'MultiPolygon'],
  label: ['Point'],
} as const;

/** How deep positions lie in the coordinates of a geometry, and the fewest of them in the innermost list. */
const SHAPES: Readonly<Record<string, { readonly depth: number; readonly fewest: number }>> = {
  Point: { depth: 0, fewest: 1 },
  LineString: { depth: 1, fewest: 2 },
  MultiLineString: { depth: 2, fewest: 2 },
  Polygon: { depth: 2, fewest: 4 },
  MultiPolygon: { depth: 3, fewest: 4 },
};

/** A feature of the dataset's own map has the geometry that its kind is drawn from. */
export const basemapGeometry: Rule = ({ files }, report) => {
  files.basemap?.features.forEach(({ geometry, properties: { kind } }, index) => {
    const at = pointerTo('features', index, 'geometry');
    const fitting: readonly string[] = GEOMETRIES[kind];
    if (!fitting.includes(geometry.type)) {
      const expected = `${fitting.join(' or ')}, as its kind is ${show(kind)}`;
      report.finding(FILES.basemap, `${at}/type`, show(geometry.type), expected);
      return;
    }
    const { depth, fewest } = SHAPES[geometry.type]!;
    if (hasShape(geometry.coordinates, depth, fewest)) {
      const open = kind === 'area' ? openRing(geometry) : null;
      if (open) {
        const pointer = `${at}/coordinates${pointerTo(...open.path)}`;
        report.finding(FILES.basemap, pointer, open.got, open.expected);
      }
      return;
    }
    const nested =
      depth === 0 ? 'a position' : `${'lists of '.repeat(depth - 1)}a list of positions`;
    const expected = `${nested}, each [longitude, latitude] in degrees${fewest > 1 ? `, at least ${fewest} in a list` : ''}`;
    report.finding(FILES.basemap, `${at}/coordinates`, show(geometry.coordinates), expected);
  });
};

function hasShape(value: unknown, depth: number, fewest: number): boolean {
  if (depth === 0) return isPosition(value);
  if (!Array.isArray(value) || value.length < (depth === 1 ? fewest : 1)) return false;
  return value.every((item) => hasShape(item, depth - 1, fewest));
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [lng, lat] = value as [unknown, unknown];
  return (
    typeof lng === 'number' &&
    typeof lat === 'number' &&
    Math.abs(lng) <= 180 &&
    Math.abs(lat) <= 90
  );
}
