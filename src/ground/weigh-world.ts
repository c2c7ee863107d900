import { contains, widthOf } from '../geo/lng-lat.ts';
import type { Bounds } from '../geo/lng-lat.ts';
import { mercatorX, mercatorY } from './detail.ts';
import type { Detail } from './detail.ts';
import { weigh } from './simplify.ts';
import type { Weighed } from './simplify.ts';
import { GRID } from './world.ts';
import type { Line, World, WorldArea } from './world.ts';

/** Of bounds wider than this all borders are alike, degrees. */
const WIDE = 60;

/** An area, ready for any coarseness. */
export interface WeighedArea {
  readonly polygons: readonly (readonly Weighed[])[];
}
interface PlainLine {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly line: Line;
}
/** Lines that are drawn alike. */
export interface WeighedLines {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly lines: readonly Weighed[];
}

/** The world's shapes, weighed, as far as they are to be seen; lines by how they are drawn. */
export function weighWorld(world: World, detail: Detail, bounds: Bounds) {
  const areas = (all: readonly WorldArea[]): WeighedArea[] =>
    all.map(({ polygons }) => ({
      polygons: polygons.map((rings) => rings.map((ring) => weigh(ring, true, detail))),
    }));
  const rivers = world.rivers.flatMap(({ lines, rank }) => {
    const from = riverZoom(rank);
    const near = lines.filter((line) => from <= nearestZoom(line, detail));
    const properties = { level: rank <= 3 ? 2 : 3, from };
    return near.map((line) => ({ properties, line }));
  });
  const inner = widthOf(bounds) < WIDE;
  const borders = world.borders.flatMap(({ lines, disputed, from }) =>
    lines
      .filter((line) => from <= nearestZoom(line, detail))
      .map((line) => ({
        properties: {
          level: !inner ? 3 : reaches(line, bounds) ? 1 : 2,
          ...(disputed && { disputed }),
          ...(from > 0 && { from }),
        },
        line,
      })),
  );
  const lines = (all: readonly PlainLine[]): WeighedLines[] => {
    const alike = new Map<string, PlainLine[]>();
    for (const one of all) {
      const key = JSON.stringify(one.properties);
      alike.set(key, [...(alike.get(key) ?? []), one]);
    }
    return [...alike.values()].map((same) => ({
      properties: same[0]!.properties,
      lines: same.map(({ line }) => weigh(line, false, detail)),
    }));
  };
  return {
    land: areas(world.land),
    lakes: areas(world.lakes),
    rivers: lines(rivers),
    borders: lines(borders),
  };
}

/** The zoom from which a river is drawn, by its rank: far away few. */
export function riverZoom(rank: number): number {
  return Math.max(3, rank + 0.5);
}

/** The nearest zoom that the ground is good for along a line. */
export function nearestZoom(line: Line, { zoomAt }: Pick<Detail, 'zoomAt'>): number {
  let nearest = -Infinity;
  // Every tenth point and the last: what is between them is no nearer by much.
  for (let at = 0; at < line.length; at += at + 20 < line.length || at === line.length - 2 ? 20 : 2)
    nearest = Math.max(nearest, zoomAt({ x: mercatorX(line[at]!), y: mercatorY(line[at + 1]!) }));
  return nearest;
}

function reaches(line: Line, bounds: Bounds): boolean {
  for (let at = 0; at < line.length; at += 2)
    if (contains(bounds, { lng: line[at]! / GRID - 180, lat: line[at + 1]! / GRID - 90 }))
      return true;
  return false;
}
