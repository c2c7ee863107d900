import { contains } from '../geo/lng-lat.ts';
import type { Bounds } from '../geo/lng-lat.ts';
import { builtWords } from '../messages/built-words.ts';
import { decodeBasemap } from '../map/basemap/basemap.ts';
import type { Ground } from '../state/ground.tsx';

type KeyLines = NonNullable<Ground['keyLines']>;

/**
 * What the key of a map tells of its ground: that borders are disputed, where one of them is drawn within the bounds. The
 * whole world is drawn around every region, and borders that nobody sees would be told of in all keys.
 * @throws {BasemapError} where the topology is none
 */
export function keyLinesOf(topology: unknown, bounds: Bounds): KeyLines {
  const { borders } = decodeBasemap(topology);
  const isSeen = borders.features.some(({ geometry, properties: { disputed = false } }) => {
    if (!disputed) return false;
    const { type, coordinates } = geometry;
    const positions = type === 'LineString' ? coordinates : coordinates.flat();
    return positions.some(([lng = 0, lat = 0]) => contains(bounds, { lng, lat }));
  });
  const names = { en: builtWords.disputedBorder };
  return isSeen ? [{ tone: 'border', look: 'dashed', names }] : [];
}
