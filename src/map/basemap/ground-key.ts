import type { Position } from 'geojson';
import { middleOf, nearLng, widthOf } from '../../geo/lng-lat.ts';
import type { Bounds } from '../../geo/lng-lat.ts';
import { builtWords } from '../../messages/built-words.ts';
import type { KeyLine } from '../../state/own-lines.ts';
import { decodeBasemap } from './basemap.ts';

/**
 * What the key of a map tells of its ground: that borders are disputed, where one of them is drawn within the bounds. The
 * whole world is drawn around every region, and borders that nobody sees would be told of in all keys.
 * @throws {BasemapError} where the topology is none
 */
export function keyLinesOf(topology: unknown, bounds: Bounds): readonly KeyLine[] {
  const { borders } = decodeBasemap(topology);
  const isSeen = borders.features.some(({ geometry, properties: { disputed = false } }) => {
    if (!disputed) return false;
    const { type, coordinates } = geometry;
    return (type === 'LineString' ? [coordinates] : coordinates).some((line) =>
      meets(line, bounds),
    );
  });
  const names = { en: builtWords.disputedBorder };
  return isSeen ? [{ tone: 'border', look: 'dashed', names }] : [];
}

/** Whether a line has a part within bounds, though it may have no point there. */
function meets(line: readonly Position[], bounds: Bounds): boolean {
  const middle = middleOf(bounds).lng;
  const [[, south], [, north]] = bounds;
  const half = widthOf(bounds) / 2;
  const box: readonly [Range, Range] = [
    [middle - half, middle + half],
    [south, north],
  ];
  return line.some(([lng = 0, lat = 0], at) => {
    const [before = lng, latBefore = lat] = line[at - 1] ?? [];
    const to = nearLng(lng, middle);
    const from = nearLng(before, to);
    // What ends a turn away from the middle begins on the other side.
    return [-360, 0, 360].some((turn) => crosses([from + turn, latBefore], [to + turn, lat], box));
  });
}

type Range = readonly [least: number, most: number];
type Point = readonly [x: number, y: number];

/** Whether a straight line between two points has a part in a box, its edge counted in. */
function crosses(from: Point, to: Point, box: readonly [Range, Range]): boolean {
  let [begin, end] = [0, 1];
  for (const axis of [0, 1] as const) {
    const [least, most] = box[axis];
    const step = to[axis] - from[axis];
    if (step === 0 && (from[axis] < least || from[axis] > most)) return false;
    if (step === 0) continue;
    const parts = [(least - from[axis]) / step, (most - from[axis]) / step];
    begin = Math.max(begin, Math.min(...parts));
    end = Math.min(end, Math.max(...parts));
  }
  return begin <= end;
}
