import type {
  Feature,
  FeatureCollection,
  GeoJsonProperties,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;
type Lines<P> = FeatureCollection<LineString | MultiLineString, P>;

/** Everything the basemap is drawn from. Degrees, WGS84. */
export interface Basemap {
  /** Countries that do not touch the region; coarse. */
  readonly world: Areas<{ a3: string }>;
  /** Countries in and around the region, finer towards its middle. Their inland waters are filled: see `lakes`. */
  readonly land: Areas<{ a3: string }>;
  /**
   * Level 1: of the countries in the middle; 2: of their neighbours; 3: of the rest. Disputed ones are dashed, on
   * nobody's side. `from` is the least zoom, 0 where there is none.
   */
  readonly borders: Lines<{ level: 1 | 2 | 3; disputed?: boolean; from?: number }>;
  readonly districts: Lines<unknown>;
  readonly lakes: Areas<GeoJsonProperties>;
  /** Level 1: the largest of a region, with the id of their label; 2: large ones; 3 and 4: tributaries. */
  readonly rivers: Lines<{ level: 1 | 2 | 3 | 4; id?: string; from?: number }>;
  /**
   * Towns, waters and countries for orientation, never places of incidents. `angle`: degrees clockwise from the east, of
   * those that stand along a line. `from` and `until` are zooms, the latter excluded.
   */
  readonly labels: FeatureCollection<
    Point,
    {
      id: string;
      kind: string;
      rank: number;
      names: Readonly<Record<string, string>>;
      angle?: number;
      from?: number;
      until?: number;
    }
  >;
}

/** The sources of the style: the relief, the layers of the basemap's file by their names, streets, and the dataset's own lines. */
export const SOURCE = {
  world: 'world',
  land: 'land',
  relief: 'relief',
  lakes: 'lakes',
  rivers: 'rivers',
  districts: 'districts',
  borders: 'borders',
  labels: 'labels',
  streets: 'streets',
  own: 'own',
} as const satisfies Record<keyof Basemap | 'relief' | 'streets' | 'own', string>;

const { relief: _relief, streets: _streets, own: _own, ...LAYERS } = SOURCE;
const OBJECTS: readonly (keyof Basemap)[] = Object.values(LAYERS);

/** The file is not a basemap. */
export class BasemapError extends Error {
  override readonly name = 'BasemapError';
}

/**
 * The feature collections of a basemap file, a quantised TopoJSON topology.
 * @throws {BasemapError} where it is no topology, or lacks one of the objects
 */
export function decodeBasemap(topology: unknown): Basemap {
  if (!isTopology(topology)) {
    throw new BasemapError(
      `got ${describe(topology)}, expected a TopoJSON topology; fetch basemap.topo.json again`,
    );
  }
  const missing = OBJECTS.filter((name) => !(name in topology.objects));
  if (missing.length > 0) {
    const got = Object.keys(topology.objects).join(', ') || 'none';
    throw new BasemapError(
      `got the objects ${got}, expected also ${missing.join(', ')}; make basemap.topo.json again`,
    );
  }
  const basemap = Object.fromEntries(
    OBJECTS.map((name) => [name, collection(topology, name)]),
  ) as unknown as Basemap;
  return { ...basemap, labels: named(basemap.labels) };
}

/** Topologies of version 1 hold labels without names, of lines that are the dataset's own since. */
function named(labels: Basemap['labels']): Basemap['labels'] {
  return { ...labels, features: labels.features.filter(({ properties }) => 'names' in properties) };
}

function collection(topology: Topology, name: string): FeatureCollection {
  const decoded: Feature | FeatureCollection = feature(topology, topology.objects[name]!);
  return decoded.type === 'FeatureCollection'
    ? decoded
    : { type: 'FeatureCollection', features: [decoded] };
}

function isTopology(value: unknown): value is Topology {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { type?: unknown }).type === 'Topology' &&
    typeof (value as { objects?: unknown }).objects === 'object' &&
    (value as { objects: unknown }).objects !== null &&
    Array.isArray((value as { arcs?: unknown }).arcs)
  );
}

function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'type' in value ? `an object of type ${String(value.type)}` : 'an object without a type';
}
