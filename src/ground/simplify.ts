import { mercatorX, mercatorY } from './detail.ts';
import type { Detail } from './detail.ts';
import { GRID } from './world.ts';
import type { Line } from './world.ts';

/** A line whose points are weighed: how coarse the ground may be with the point still in it. */
export interface Weighed {
  readonly line: Line;
  /** In tolerances of the place; infinite for what always stays. */
  readonly weights: Float64Array;
  /** Of a ring the root of its area, of a line its length; in tolerances of the place. */
  readonly extent: number;
}

/** Points nearer than this to the last are passed by before all are weighed, in tolerances. */
const NEAR = 0.5;
const EAST = 360 * GRID;

/**
 * Weighs points by the area that the line loses without them (Visvalingam and Whyatt), the root of it in tolerances of
 * the place. Where a ring is cut at the 180th meridian, the points of the cut stay.
 */
export function weigh(source: Line, isRing: boolean, { toleranceAt }: Detail): Weighed {
  const line = thinned(source, toleranceAt);
  const count = line.length / 2;
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  const tolerances = new Float64Array(count);
  const weights = new Float64Array(count).fill(Infinity);
  for (let at = 0; at < count; at++) {
    xs[at] = mercatorX(line[2 * at]!);
    ys[at] = mercatorY(line[2 * at + 1]!);
    tolerances[at] = toleranceAt(line[2 * at]!, line[2 * at + 1]!);
  }
  const previous = Int32Array.from({ length: count }, (_, at) => at - 1);
  const next = Int32Array.from({ length: count }, (_, at) => at + 1);
  const areaAt = (at: number): number => {
    const [a, b] = [previous[at]!, next[at]!];
    const area =
      Math.abs((xs[a]! - xs[at]!) * (ys[b]! - ys[at]!) - (xs[b]! - xs[at]!) * (ys[a]! - ys[at]!)) /
      2;
    return Math.sqrt(area) / tolerances[at]!;
  };
  const isCut = (at: number): boolean => {
    const x = line[2 * at];
    if (x !== 0 && x !== EAST) return false;
    return line[2 * at - 2] !== x || line[2 * at + 2] !== x;
  };
  const queue = createQueue(count);
  for (let at = 1; at < count - 1; at++) if (!isRing || !isCut(at)) queue.put(at, areaAt(at));
  let reached = 0;
  for (let at = queue.take(); at >= 0; at = queue.take()) {
    // Nothing that goes later is lighter than what went before it.
    reached = Math.max(reached, queue.weightOf(at));
    weights[at] = reached;
    const [a, b] = [previous[at]!, next[at]!];
    next[a] = b;
    previous[b] = a;
    if (queue.has(a)) queue.put(a, areaAt(a));
    if (queue.has(b)) queue.put(b, areaAt(b));
  }
  return { line, weights, extent: extentOf(xs, ys, isRing) / tolerances[0]! };
}

/** The points that are at least so heavy, each once. */
export function simplified({ line, weights }: Weighed, least: number): Line {
  const kept: number[] = [];
  for (let at = 0; at < weights.length; at++)
    if (weights[at]! >= least) kept.push(line[2 * at]!, line[2 * at + 1]!);
  return Int32Array.from(kept);
}

function thinned(line: Line, toleranceAt: Detail['toleranceAt']): Line {
  const kept: number[] = [line[0]!, line[1]!];
  let [lastX, lastY] = [mercatorX(line[0]!), mercatorY(line[1]!)];
  for (let at = 2; at < line.length; at += 2) {
    const [column, row] = [line[at]!, line[at + 1]!];
    const [x, y] = [mercatorX(column), mercatorY(row)];
    const isEdge = at === line.length - 2 || column === 0 || column === EAST;
    const way = Math.abs(x - lastX) + Math.abs(y - lastY);
    if (!isEdge && way < NEAR * toleranceAt(column, row)) continue;
    kept.push(column, row);
    [lastX, lastY] = [x, y];
  }
  return Int32Array.from(kept);
}

function extentOf(xs: Float64Array, ys: Float64Array, isRing: boolean): number {
  let [area, length] = [0, 0];
  for (let at = 1; at < xs.length; at++) {
    area += xs[at - 1]! * ys[at]! - xs[at]! * ys[at - 1]!;
    length += Math.hypot(xs[at]! - xs[at - 1]!, ys[at]! - ys[at - 1]!);
  }
  return isRing ? Math.sqrt(Math.abs(area) / 2) : length;
}

/** Gives the lightest of some numbered things first; a weight may change. */
interface Queue {
  readonly put: (at: number, weight: number) => void;
  /** −1 where there is none left. */
  readonly take: () => number;
  readonly has: (at: number) => boolean;
  readonly weightOf: (at: number) => number;
}

/** A binary heap. @param count the things are numbered below it */
function createQueue(count: number): Queue {
  const heap = new Int32Array(count);
  const places = new Int32Array(count).fill(-1);
  const weights = new Float64Array(count);
  let size = 0;
  const set = (place: number, at: number): void => {
    heap[place] = at;
    places[at] = place;
  };
  const up = (from: number, at: number): void => {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (weights[heap[parent]!]! <= weights[at]!) break;
      set(place, heap[parent]!);
      place = parent;
    }
    set(place, at);
  };
  const down = (from: number, at: number): void => {
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && weights[heap[child + 1]!]! < weights[heap[child]!]!) child++;
      if (weights[heap[child]!]! >= weights[at]!) break;
      set(place, heap[child]!);
      place = child;
    }
    set(place, at);
  };
  return {
    put(at, weight) {
      const isNew = places[at] === -1;
      const isLighter = isNew || weight < weights[at]!;
      weights[at] = weight;
      if (isNew) size++;
      if (isLighter) up(isNew ? size - 1 : places[at]!, at);
      else down(places[at]!, at);
    },
    take() {
      if (size === 0) return -1;
      const first = heap[0]!;
      size--;
      if (size > 0) down(0, heap[size]!);
      places[first] = -1;
      return first;
    },
    has: (at) => places[at] !== -1,
    weightOf: (at) => weights[at]!,
  };
}
