import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { FILES } from '../../evidence/files.ts';
import { VERSION_1_GROUND, VERSION_1_LINES } from '../../evidence/version-1/version-1-ground.ts';
import { errorCode } from '../paths.ts';

/** What version 1 had in the code of its map, and version 2 has in files. */
export interface EarlierGround {
  /** What `basemap.geojson` says, its schema's address apart. */
  readonly basemap: object;
  /** What `ground.json` says beside the topology. */
  readonly about: typeof VERSION_1_GROUND;
}

/** A ten-thousandth of a degree, 11 m at most: the topology is no finer. */
const DECIMALS = 4;

/** What belongs to a topology that version 1 drew, known by the lines in it; null for any other. */
export function earlierGround(topology: unknown): EarlierGround | null {
  const { objects } = (topology ?? {}) as Partial<Topology>;
  if (!VERSION_1_LINES.every(({ object }) => objects?.[object])) return null;
  const features = VERSION_1_LINES.map(({ object, id, kind, names }) => {
    const lines = linesOf(topology as Topology, object);
    const geometry = kind === 'area' ? areaWithin(lines) : along(lines);
    return { type: 'Feature', id, geometry, properties: { kind, names, dashed: true } };
  });
  return { basemap: { type: 'FeatureCollection', features }, about: VERSION_1_GROUND };
}

/** The same of a data folder; null where it has no such topology. */
export async function readEarlierGround(dir: string): Promise<EarlierGround | null> {
  try {
    const text = await readFile(join(dir, FILES.borders), 'utf8');
    return earlierGround(JSON.parse(text));
  } catch (error) {
    // What can't be read is another reader's to say.
    if (errorCode(error) !== undefined || error instanceof SyntaxError) return null;
    throw error;
  }
}

function linesOf(topology: Topology, object: string): Position[][] {
  const decoded: Feature | FeatureCollection = feature(topology, topology.objects[object]!);
  const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
  const lines = features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });
  return lines.map((line) => line.map((position) => position.map(rounded)));
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}

function along(lines: readonly Position[][]): object {
  return lines.length === 1
    ? { type: 'LineString', coordinates: lines[0] }
    : { type: 'MultiLineString', coordinates: lines };
}

/** The area that lines go around: version 1 drew it as stretches whose ends stand a little apart. */
function areaWithin([first = [], ...others]: readonly Position[][]): object {
  const ring = [...first];
  const left = others.map((line) => [line, line.toReversed()]);
  while (left.length > 0) {
    const [next] = left.flat().toSorted((a, b) => gap(ring, a) - gap(ring, b));
    ring.push(...next!);
    left.splice(
      left.findIndex((ways) => ways.includes(next!)),
      1,
    );
  }
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

/** From the end of one line to the start of another, squared degrees. */
function gap(line: readonly Position[], next: readonly Position[]): number {
  const [end, start] = [line.at(-1)!, next[0]!];
  return (end[0]! - start[0]!) ** 2 + (end[1]! - start[1]!) ** 2;
}
