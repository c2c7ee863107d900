import type { FeatureCollection, Geometry, Position } from 'geojson';
import { toMercator, toScreen } from '../../geo/web-mercator.ts';
import type { ScreenTransform, Size } from '../../geo/web-mercator.ts';

/** Writes the lines and areas of a collection as SVG path data, CSS pixels, clipped to the map. */
export type WritePaths = (collection: FeatureCollection) => string;

export type Pixel = readonly [x: number, y: number];
/** Whether a pixel lies on the inner side of one edge, and where a line through that edge meets it. */
export interface Edge {
  readonly isInside: (pixel: Pixel) => boolean;
  readonly meet: (from: Pixel, to: Pixel) => Pixel;
}

/** How far lines and areas go on beyond the map, so that no stroke is seen along its edge, CSS pixels. */
const BEYOND = 8;

/**
 * Straight lines between the points, as the interactive map draws them, in the same projection; across the 180th
 * meridian the world goes on.
 * @param transform of the map's camera
 * @param grain what positions are rounded to, CSS pixels
 */
export function createPathWriter(
  transform: ScreenTransform,
  { width, height }: Size,
  grain = 0.1,
): WritePaths {
  const edges = edgesOf({ width, height });
  const { scale, dx } = transform;
  /** Which worlds the map shows, side by side: 0 is the one from 180° W to 180° E. */
  const first = Math.floor((-BEYOND - dx) / scale);
  const last = Math.floor((width + BEYOND - dx) / scale);
  const worlds = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  let shift = 0;
  const project = (positions: readonly Position[]): Pixel[] =>
    positions.map(([lng = 0, lat = 0]) => {
      const { x, y } = toScreen(toMercator({ lng, lat }), transform);
      return [x + shift, y];
    });
  const area = (ring: readonly Position[]): string => {
    const open = ring.slice(0, -1);
    return written(edges.reduce(clipRing, project(open)), grain, 'Z');
  };
  const line = (positions: readonly Position[]): string =>
    clippedLine(project(positions), edges)
      .map((run) => written(run, grain, ''))
      .join('');
  const draw = (geometry: Geometry): string => {
    switch (geometry.type) {
      case 'Polygon':
        return geometry.coordinates.map(area).join('');
      case 'MultiPolygon':
        return geometry.coordinates.flat().map(area).join('');
      case 'LineString':
        return line(geometry.coordinates);
      case 'MultiLineString':
        return geometry.coordinates.map(line).join('');
      case 'GeometryCollection':
        return geometry.geometries.map(draw).join('');
      default:
        return '';
    }
  };
  return ({ features }) =>
    worlds
      .map((world) => {
        shift = world * scale;
        return features.map(({ geometry }) => draw(geometry)).join('');
      })
      .join('');
}

/** Those that what is drawn of a map ends at, a little beyond it. */
export function edgesOf({ width, height }: Size): readonly Edge[] {
  return [
    edgeAt(0, -BEYOND, 1),
    edgeAt(0, width + BEYOND, -1),
    edgeAt(1, -BEYOND, 1),
    edgeAt(1, height + BEYOND, -1),
  ];
}

/** The pieces of a line that lie within edges. */
export function clippedLine(line: readonly Pixel[], edges: readonly Edge[]): Pixel[][] {
  return edges.reduce<Pixel[][]>(
    (runs, edge) => runs.flatMap((run) => clipLine(run, edge)),
    [[...line]],
  );
}

/** The edge on which one coordinate has a value; `inwards` is 1 where the map lies towards greater ones. */
function edgeAt(axis: 0 | 1, value: number, inwards: 1 | -1): Edge {
  return {
    isInside: (pixel) => (pixel[axis] - value) * inwards >= 0,
    meet: (from, to) => {
      const part = (value - from[axis]) / (to[axis] - from[axis]);
      const other = from[1 - axis]! + part * (to[1 - axis]! - from[1 - axis]!);
      return axis === 0 ? [value, other] : [other, value];
    },
  };
}

/** Sutherland and Hodgman's way: what is cut off of an area becomes a side along the edge. */
function clipRing(ring: readonly Pixel[], { isInside, meet }: Edge): Pixel[] {
  return ring.flatMap((to, at) => {
    const from = ring.at(at - 1)!;
    if (isInside(to)) return isInside(from) ? [to] : [meet(from, to), to];
    return isInside(from) ? [meet(from, to)] : [];
  });
}

/** What is cut off of a line leaves pieces. */
function clipLine(line: readonly Pixel[], { isInside, meet }: Edge): Pixel[][] {
  const runs: Pixel[][] = [];
  line.forEach((to, at) => {
    const from = line[at - 1];
    const enters = isInside(to);
    const wasInside = from !== undefined && isInside(from);
    if (enters && !wasInside) runs.push(from ? [meet(from, to), to] : [to]);
    else if (enters) runs.at(-1)!.push(to);
    else if (from && wasInside) runs.at(-1)!.push(meet(from, to));
  });
  return runs;
}

/** Path data; points that fall together are written once, and what has no extent left is not written. */
function written(pixels: readonly Pixel[], grain: number, end: 'Z' | ''): string {
  const rounded = (value: number): string =>
    String(Number((Math.round(value / grain) * grain).toFixed(1)));
  const points = pixels.map(([x, y]) => `${rounded(x)},${rounded(y)}`);
  const apart = points.filter((point, at) => point !== points[at - 1]);
  return apart.length < (end ? 3 : 2) ? '' : `M${apart.join('L')}${end}`;
}
