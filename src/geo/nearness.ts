import { globePoint, kilometresBetween } from './great-circle.ts';
import type { GlobePoint } from './great-circle.ts';
import type { LngLat } from './lng-lat.ts';

/** Kilometres from a point to the nearest of some others. */
export type Nearness = (point: LngLat) => number;

/** Points that others are near to. */
export interface KnownPoints {
  readonly add: (point: LngLat) => void;
  /** Null where there are none. */
  readonly nearness: () => Nearness | null;
}

/** Points of one cell of so many degrees are one: a table may have a million. */
const CELL = 0.25;

export function createKnownPoints(): KnownPoints {
  const cells = new Map<number, GlobePoint>();
  return {
    add(point) {
      const cell = Math.round(point.lng / CELL) * 4096 + Math.round(point.lat / CELL);
      if (!cells.has(cell)) cells.set(cell, globePoint(point));
    },
    nearness() {
      const others = [...cells.values()];
      if (others.length === 0) return null;
      return (point) => {
        const at = globePoint(point);
        return others.reduce(
          (least, other) => Math.min(least, kilometresBetween(at, other)),
          Infinity,
        );
      };
    },
  };
}
