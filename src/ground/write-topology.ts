import type { Properties, Topology } from 'topojson-specification';
import type { MadeLabel } from './name-choice.ts';
import { GRID } from './world.ts';
import type { Line } from './world.ts';

/** Lines or, by polygon, rings that are drawn alike. */
export interface MadeShape {
  readonly properties: Properties;
  readonly lines?: readonly Line[];
  readonly polygons?: readonly (readonly Line[])[];
}

/** What a ground holds, by the names of a basemap's objects. */
export interface MadeGround {
  readonly land: readonly MadeShape[];
  readonly borders: readonly MadeShape[];
  readonly lakes: readonly MadeShape[];
  readonly rivers: readonly MadeShape[];
  readonly labels: readonly MadeLabel[];
}

/** A ground as the basemap file that the page reads; each line and ring is an arc of its own. */
export function topologyOf({ labels, ...shapes }: MadeGround): Topology {
  const arcs: number[][][] = [];
  const arc = (line: Line): number[] => [arcs.push(steps(line)) - 1];
  const collection = (all: readonly MadeShape[]) => ({
    type: 'GeometryCollection' as const,
    geometries: all.map(({ properties, lines, polygons }) =>
      polygons
        ? {
            type: 'MultiPolygon' as const,
            properties,
            arcs: polygons.map((rings) => rings.map(arc)),
          }
        : { type: 'MultiLineString' as const, properties, arcs: (lines ?? []).map(arc) },
    ),
  });
  const none = collection([]);
  return {
    type: 'Topology',
    transform: { scale: [1 / GRID, 1 / GRID], translate: [-180, -90] },
    objects: {
      world: none,
      land: collection(shapes.land),
      borders: collection(shapes.borders),
      districts: none,
      lakes: collection(shapes.lakes),
      rivers: collection(shapes.rivers),
      labels: {
        type: 'GeometryCollection',
        geometries: labels.map(({ lng, lat, ...properties }) => ({
          type: 'Point',
          properties,
          coordinates: [Math.round((lng + 180) * GRID), Math.round((lat + 90) * GRID)],
        })),
      },
    },
    arcs,
  };
}

function steps(line: Line): number[][] {
  return Array.from({ length: line.length / 2 }, (_, at) =>
    at === 0
      ? [line[0]!, line[1]!]
      : [line[2 * at]! - line[2 * at - 2]!, line[2 * at + 1]! - line[2 * at - 1]!],
  );
}
