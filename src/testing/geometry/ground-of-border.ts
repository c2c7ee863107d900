import type { GeometryCollection, Topology } from 'topojson-specification';

const NONE: GeometryCollection = { type: 'GeometryCollection', geometries: [] };

/** A ground with a border and nothing else. @param positions degrees */
export function groundOfBorder(disputed: boolean, ...positions: [number, number][]): Topology {
  return {
    type: 'Topology',
    objects: {
      world: NONE,
      land: NONE,
      lakes: NONE,
      rivers: NONE,
      districts: NONE,
      labels: NONE,
      borders: {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'MultiLineString',
            properties: { level: 1, ...(disputed && { disputed }) },
            arcs: [[0]],
          },
        ],
      },
    },
    arcs: [positions],
  };
}
