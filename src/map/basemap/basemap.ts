import type {
  Feature,
  FeatureCollection,
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

/** The names of an orientation label, by language. */
export type Names = Readonly<Record<'en' | 'az' | 'hy' | 'ru' | 'tr', string>>;

/** Everything the basemap is drawn from. Degrees, WGS84. */
export interface Basemap {
  /** Countries that do not touch the region; coarse. */
  readonly world: Areas<{ a3: string }>;
  /** Countries in and around the region, finer towards its middle. Their inland waters are filled: see `lakes`. */
  readonly land: Areas<{ a3: string }>;
  /** Level 1: of Armenia or Azerbaijan; 2: of their neighbours; 3: of the rest. */
  readonly borders: Lines<{ level: 1 | 2 | 3 }>;
  readonly districts: Lines<unknown>;
  readonly lakes: Areas<{ km2: number }>;
  /** Level 1: Kura and Aras, with the id of their label; 3 and 4: tributaries. */
  readonly rivers: Lines<{ level: 1 | 3 | 4; id?: string }>;
  /** The former autonomous oblast, 1923–1991. */
  readonly nkao1991: Lines<unknown>;
  /** The ceasefire line of 1994, schematic. */
  readonly loc1994: Lines<unknown>;
  /**
   * Towns, waters and countries for orientation, never places of incidents. Those of kind `oblast` and `line1994`
   * have no names but an `angle`, degrees clockwise from east, at which the page's words stand. `from` and `until` are whole
   * zooms, the latter excluded.
   */
  readonly labels: FeatureCollection<
    Point,
    {
      id: string;
      kind: string;
      rank: number;
      names?: Names;
      angle?: number;
      from?: number;
      until?: number;
    }
  >;
}

/*
 * What the code knows of this one basemap by name is here: the layers of its file, which are the sources of the style, and the
 * relief beside it. Another region's basemap brings its own: then these become part of what `decodeBasemap` returns.
 */

/** The sources of the style: the relief, and the layers of the basemap's file by their names. */
export const SOURCE = {
  world: 'world',
  land: 'land',
  relief: 'relief',
  lakes: 'lakes',
  rivers: 'rivers',
  districts: 'districts',
  borders: 'borders',
  nkao1991: 'nkao1991',
  loc1994: 'loc1994',
  labels: 'labels',
} as const satisfies Record<keyof Basemap | 'relief', string>;

const { relief: _, ...LAYERS } = SOURCE;
const OBJECTS: readonly (keyof Basemap)[] = Object.values(LAYERS);

/** The corners of the relief picture, degrees: top left, top right, bottom right, bottom left. */
export const RELIEF_CORNERS: [
  [number, number],
  [number, number],
  [number, number],
  [number, number],
] = [
  [42, 43.5],
  [52, 43.5],
  [52, 36.5],
  [42, 36.5],
];

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
      `got the objects ${got}, expected also ${missing.join(', ')}; make basemap.topo.json as data/geo/PROVENANCE.md says`,
    );
  }
  return Object.fromEntries(
    OBJECTS.map((name) => [name, collection(topology, name)]),
  ) as unknown as Basemap;
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
