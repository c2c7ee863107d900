import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { zxyToTileId } from 'pmtiles';
import type { FeatureCollection } from 'geojson';

/** What an archive is made of: features by the name of their layer, and the tiles that it has. */
export interface ArchiveContent {
  readonly layers: Readonly<Record<string, FeatureCollection>>;
  /** Degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly minZoom: number;
  readonly maxZoom: number;
}

const HEADER = 127;
const NO_COMPRESSION = 1;
export const TILE_TYPE = { vector: 1, png: 2 } as const;

/**
 * A PMTiles archive of version 3, uncompressed, in one directory.
 * @param type what its tiles are said to be
 * @see https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function streetArchive(
  { layers, bounds, minZoom, maxZoom }: ArchiveContent,
  type: number = TILE_TYPE.vector,
): Uint8Array {
  const tiles = tilesOf({ layers, bounds, minZoom, maxZoom });
  const directory = directoryOf(tiles);
  const metadata = new TextEncoder().encode(
    JSON.stringify({ vector_layers: Object.keys(layers).map((id) => ({ id, fields: {} })) }),
  );
  const length = tiles.reduce((sum, { data }) => sum + data.length, 0);
  const header = new DataView(new ArrayBuffer(HEADER));
  new TextEncoder().encode('PMTiles').forEach((byte, at) => header.setUint8(at, byte));
  header.setUint8(7, 3);
  const tilesAt = HEADER + directory.length + metadata.length;
  const numbers = [
    [HEADER, directory.length],
    [HEADER + directory.length, metadata.length],
    [tilesAt, 0],
    [tilesAt, length],
    [tiles.length, tiles.length],
  ].flat();
  numbers.push(tiles.length);
  numbers.forEach((number, at) => header.setBigUint64(8 + 8 * at, BigInt(number), true));
  [1, NO_COMPRESSION, NO_COMPRESSION, type, minZoom, maxZoom].forEach((byte, at) =>
    header.setUint8(96 + at, byte),
  );
  bounds.forEach((degrees, at) => header.setInt32(102 + 4 * at, Math.round(degrees * 1e7), true));
  header.setUint8(118, minZoom);
  return Buffer.concat([
    new Uint8Array(header.buffer),
    directory,
    metadata,
    ...tiles.map(({ data }) => data),
  ]);
}

interface Tile {
  readonly id: number;
  readonly data: Uint8Array;
}

/** In the order of their ids. */
function tilesOf({ layers, bounds, minZoom, maxZoom }: ArchiveContent): Tile[] {
  const indexes = Object.entries(layers).map(
    ([name, data]) => [name, new GeoJSONVT(data, { maxZoom, indexMaxZoom: maxZoom })] as const,
  );
  const [west, south, east, north] = bounds;
  const tiles: Tile[] = [];
  for (let z = minZoom; z <= maxZoom; z++) {
    const [first, last] = [tileAt(west, north, z), tileAt(east, south, z)];
    for (let x = first.x; x <= last.x; x++)
      for (let y = first.y; y <= last.y; y++) {
        const drawn = indexes.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile ? [[name, tile] as const] : [];
        });
        if (drawn.length > 0)
          tiles.push({ id: zxyToTileId(z, x, y), data: fromGeojsonVt(Object.fromEntries(drawn)) });
      }
  }
  return tiles.toSorted((a, b) => a.id - b.id);
}

function tileAt(lng: number, lat: number, zoom: number): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return { x: Math.floor((lng / 360 + 0.5) * 2 ** zoom), y: Math.floor(y * 2 ** zoom) };
}

/** The numbers of all tiles: how far each id is from the last, how often it repeats, its length and where it lies. */
function directoryOf(tiles: readonly Tile[]): Uint8Array {
  const ids = tiles.map(({ id }, at) => id - (tiles[at - 1]?.id ?? 0));
  const runs = tiles.map(() => 1);
  const lengths = tiles.map(({ data }) => data.length);
  // One that follows the last in the file is 0, else where it is and one more.
  const offsets = tiles.map((_, at) => (at === 0 ? 1 : 0));
  return Uint8Array.from([tiles.length, ...ids, ...runs, ...lengths, ...offsets].flatMap(varint));
}

function varint(number: number): number[] {
  return number < 128 ? [number] : [(number % 128) + 128, ...varint(Math.floor(number / 128))];
}
