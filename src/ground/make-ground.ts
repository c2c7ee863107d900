import type { Topology } from 'topojson-specification';
import type { Bounds } from '../geo/lng-lat.ts';
import { detailFor } from './detail.ts';
import type { Detail } from './detail.ts';
import { labelsFor } from './ground-names.ts';
import type { NameOptions } from './ground-names.ts';
import { simplified } from './simplify.ts';
import { weighWorld } from './weigh-world.ts';
import type { WeighedArea, WeighedLines } from './weigh-world.ts';
import { GRID } from './world.ts';
import type { Line, World } from './world.ts';
import { topologyOf } from './write-topology.ts';
import type { MadeShape } from './write-topology.ts';

/** The compressed size of a text, bytes. */
export type Weigh = (text: string) => number;

export interface GroundOptions extends NameOptions {
  /** Degrees; west > east crosses the 180th meridian. */
  readonly bounds: Bounds;
}

/** What a ground may weigh, compressed, bytes, and how far below it is good enough. */
const MOST = 122_000;
const NEAR_MOST = 0.9;
const AIM = 0.96;
const TRIES = 5;
/** The least extent of what is drawn, in tolerances. */
const LEAST = { land: 1.6, lake: 4, hole: 4, line: 2 };

/**
 * The basemap of a region: land, water, borders and names, finer within its bounds and coarser with the distance.
 * @param weigh what a ground weighs on its way to a page: one that isn't sent may be as fine as it is good for
 */
export function makeGround(
  world: World,
  { bounds, ...names }: GroundOptions,
  weigh: Weigh,
): Topology {
  const detail = detailFor(bounds);
  const labels = labelsFor(world, detail, names);
  const shapes = weighWorld(world, detail, bounds);
  const made = (coarseness: number): Topology =>
    topologyOf({
      land: areasAt(shapes.land, LEAST.land, coarseness, detail),
      lakes: areasAt(shapes.lakes, LEAST.lake, coarseness, detail),
      rivers: linesAt(shapes.rivers, coarseness, detail),
      borders: linesAt(shapes.borders, coarseness, detail),
      labels,
    });
  return finestWithin(made, (topology) => weigh(JSON.stringify(topology)) / MOST);
}

/** The finest ground that weighs no more than it may, or nearly that. @throws {Error} where none does */
function finestWithin(
  made: (coarseness: number) => Topology,
  partOfMost: (topology: Topology) => number,
): Topology {
  let best: Topology | null = null;
  let coarseness = 1;
  // How many times the tolerance halves the bytes, as a power; learnt from each pair of tries.
  let power = 1.3;
  let last: { readonly coarseness: number; readonly part: number } | null = null;
  for (let tries = 0; tries < TRIES; tries++) {
    const topology = made(coarseness);
    const part = partOfMost(topology);
    if (part <= 1) best = topology;
    if (best && (coarseness === 1 || part > NEAR_MOST)) break;
    if (last) {
      const learnt = Math.log(coarseness / last.coarseness) / Math.log(last.part / part);
      power = Math.min(3, Math.max(1, learnt));
    }
    last = { coarseness, part };
    coarseness = Math.max(1, coarseness * (part / AIM) ** power);
  }
  if (best) return best;
  const coarsest = made(coarseness * 2);
  if (partOfMost(coarsest) > 1)
    throw new Error(`The map's ground weighs more than ${MOST} bytes, however coarse it is.`);
  return coarsest;
}

function areasAt(
  areas: readonly WeighedArea[],
  least: number,
  coarseness: number,
  detail: Detail,
): MadeShape[] {
  const polygons = areas.flatMap(({ polygons: all }) =>
    all.flatMap(([outer, ...holes]) => {
      if (!outer || outer.extent < least * coarseness) return [];
      const ring = gridded(simplified(outer, coarseness), coarseness, detail);
      if (ring.length < 8) return [];
      const inner = holes
        .filter(({ extent }) => extent >= LEAST.hole * coarseness)
        .map((hole) => gridded(simplified(hole, coarseness), coarseness, detail))
        .filter(({ length }) => length >= 8);
      return [[ring, ...inner]];
    }),
  );
  return [{ properties: {}, polygons }];
}

function linesAt(all: readonly WeighedLines[], coarseness: number, detail: Detail): MadeShape[] {
  return all.map(({ properties, lines }) => ({
    properties,
    lines: lines
      .filter(({ extent }) => extent >= LEAST.line * coarseness)
      .map((line) => gridded(simplified(line, coarseness), coarseness, detail))
      .filter(({ length }) => length >= 4),
  }));
}

/** Steps of the grid, and from which tolerance on a coarser one does, in steps. */
const COARSE = 10;
const DOES = 25;

/** Positions on a coarser grid where nobody sees it, which is shorter to write; each point once. */
function gridded(line: Line, coarseness: number, { toleranceAt }: Detail): Line {
  const kept: number[] = [];
  for (let at = 0; at < line.length; at += 2) {
    const [x, y] = [line[at]!, line[at + 1]!];
    const unseen = toleranceAt(x, y) * coarseness * 360 * GRID;
    const grain = unseen < DOES ? 1 : COARSE;
    const [a, b] = [Math.round(x / grain) * grain, Math.round(y / grain) * grain];
    if (kept.length === 0 || kept.at(-2) !== a || kept.at(-1) !== b) kept.push(a, b);
  }
  return Int32Array.from(kept);
}
