import type { Place } from '../../evidence/model.ts';
import { edgeLines } from '../../geo/edge-lines.ts';
import { tenths } from '../../geo/tenths.ts';
import { mercatorPerMetre, toMercator, toScreen } from '../../geo/web-mercator.ts';
import type { ScreenTransform, Size } from '../../geo/web-mercator.ts';
import { clippedLine, edgesOf } from './svg-paths.ts';
import type { Edge, Pixel } from './svg-paths.ts';

/** The radius below which a ring would say nothing that its mark does not, CSS pixels. */
const SMALLEST_RING = 16;
/** How far a ring's sides may be off the ring, CSS pixels, and how many it has at most. */
const OFF = 0.1;
const MOST_SIDES = 100_000;

/**
 * How exact a place may honestly be taken, as SVG path data, CSS pixels: the outline of a district, sector or region;
 * elsewhere the ring of the radius, where it is seen at all. What lies far beyond the picture is cut off: a rasteriser
 * can't count so far.
 */
export function areaPath(place: Place, transform: ScreenTransform, size: Size): string {
  const edges = edgesOf(size);
  const at = (lng: number, lat: number): Pixel => {
    const { x, y } = toScreen(toMercator({ lng, lat }), transform);
    return [x, y];
  };
  if (place.outline)
    return place.outline
      .flat()
      .flatMap(edgeLines)
      .map(({ positions, closed }) =>
        lineWithin(
          positions.map(([lng, lat]) => at(lng, lat)),
          closed,
          edges,
        ),
      )
      .join('');
  // A point for a whole country says no more than its name.
  if (place.kind === 'country') return '';
  const radius = tenths(place.radiusKm * 1000 * mercatorPerMetre(place.lat) * transform.scale);
  if (radius < SMALLEST_RING) return '';
  return ringWithin(at(place.lng, place.lat), radius, edges);
}

/** A line as it is where all of it is within edges, else its pieces that are. */
function lineWithin(line: readonly Pixel[], closed: boolean, edges: readonly Edge[]): string {
  const isWhole = line.every((pixel) => edges.every(({ isInside }) => isInside(pixel)));
  const pieces = isWhole ? [line] : clippedLine(line, edges);
  return pieces
    .map((piece) => piece.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join('L'))
    .map((piece) => `M${piece}${isWhole && closed ? 'Z' : ''}`)
    .join('');
}

/** The same of a ring, which is written as two halves where all of it is within edges, and as straight sides elsewhere. */
function ringWithin([x, y]: Pixel, radius: number, edges: readonly Edge[]): string {
  const extremes: Pixel[] = [
    [x - radius, y],
    [x + radius, y],
    [x, y - radius],
    [x, y + radius],
  ];
  if (extremes.every((pixel) => edges.every(({ isInside }) => isInside(pixel)))) {
    const [left, right, level] = [tenths(x - radius), tenths(x + radius), tenths(y)];
    const half = (to: number): string => `A${radius} ${radius} 0 1 0 ${to} ${level}`;
    return `M${left} ${level}${half(right)}${half(left)}Z`;
  }
  const sides = Math.min(MOST_SIDES, Math.ceil(Math.PI * Math.sqrt(radius / (2 * OFF))));
  const ring = Array.from({ length: sides + 1 }, (_, side): Pixel => {
    const angle = (2 * Math.PI * side) / sides;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return lineWithin(ring, false, edges);
}
