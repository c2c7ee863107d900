import { TILE_SIZE } from '../../geo/web-mercator.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import { EDGE } from './points-in-view.ts';
import type { PointsInView } from './points-in-view.ts';

/** The side of a square at a whole zoom, CSS pixels. */
const SIDE = 80;
/** What a point with a number of its own needs around it, CSS pixels squared, and what points need at the outside. */
const ROOM = 420;
const AROUND = { width: 24, height: 16 };

/**
 * The drawn points in view, in the squares of a grid that lies still on the map: panning brings squares into view and
 * takes them out of it, and changes none. All that is kept is kept by square, in arrays that are used again.
 */
export class NumberGrid {
  /** How many squares there are, row by row. */
  cells = 0;
  /** How many points lie in each, and how many incidents. */
  points = new Uint32Array(0);
  incidents = new Float64Array(0);
  /** The box of the points' middles and their sum, CSS pixels from the map's upper left corner. */
  left = new Float64Array(0);
  top = new Float64Array(0);
  right = new Float64Array(0);
  bottom = new Float64Array(0);
  sumX = new Float64Array(0);
  sumY = new Float64Array(0);
  /** The place with the most incidents. */
  most = new Int32Array(0);
  /** 1 where the points stand so close that a number each could not be read. */
  crowded = new Uint8Array(0);
  private side = SIDE;
  private across = 0;
  private originX = 0;
  private originY = 0;

  /** The square of a point that is seen. */
  cellAt(x: number, y: number): number {
    const row = Math.floor((y - this.originY) / this.side);
    return row * this.across + Math.floor((x - this.originX) / this.side);
  }

  /** @param totals how many incidents, by place */
  fill(view: PointsInView, totals: Int32Array, frame: CameraFrame): void {
    this.reset(frame);
    const { points, incidents, left, top, right, bottom, sumX, sumY, most } = this;
    for (let at = 0; at < view.length; at++) {
      const place = view.place[at]!;
      const x = view.x[at]!;
      const y = view.y[at]!;
      const cell = this.cellAt(x, y);
      const first = points[cell] === 0;
      points[cell]!++;
      incidents[cell]! += totals[place]!;
      sumX[cell]! += x;
      sumY[cell]! += y;
      left[cell] = first ? x : Math.min(left[cell]!, x);
      right[cell] = first ? x : Math.max(right[cell]!, x);
      top[cell] = first ? y : Math.min(top[cell]!, y);
      bottom[cell] = first ? y : Math.max(bottom[cell]!, y);
      if (first || totals[place]! > totals[most[cell]!]!) most[cell] = place;
    }
    for (let cell = 0; cell < this.cells; cell++) {
      const count = points[cell]!;
      if (count < 2) continue;
      const across = right[cell]! - left[cell]! + AROUND.width;
      const down = bottom[cell]! - top[cell]! + AROUND.height;
      this.crowded[cell] = count * ROOM > across * down ? 1 : 0;
    }
  }

  private reset({ camera, size, transform }: CameraFrame): void {
    this.side = (SIDE * transform.scale) / (TILE_SIZE * 2 ** Math.round(camera.zoom));
    this.originX = firstLine(transform.dx, this.side);
    this.originY = firstLine(transform.dy, this.side);
    this.across = Math.floor((size.width + EDGE - this.originX) / this.side) + 1;
    const down = Math.floor((size.height + EDGE - this.originY) / this.side) + 1;
    this.cells = this.across * down;
    if (this.points.length < this.cells) {
      this.points = new Uint32Array(this.cells);
      for (const name of MEASURED) this[name] = new Float64Array(this.cells);
      this.most = new Int32Array(this.cells);
      this.crowded = new Uint8Array(this.cells);
      return;
    }
    for (const values of [this.points, this.incidents, this.sumX, this.sumY, this.crowded])
      values.fill(0);
  }
}

const MEASURED = ['incidents', 'left', 'top', 'right', 'bottom', 'sumX', 'sumY'] as const;

/** The last of the grid's lines before everything that is seen. */
function firstLine(origin: number, side: number): number {
  return origin + Math.floor((-EDGE - origin) / side) * side;
}
