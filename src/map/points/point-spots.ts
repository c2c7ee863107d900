import type { Size } from '../../geo/web-mercator.ts';
import { EDGE } from './points-in-view.ts';
import type { PointsInView } from './points-in-view.ts';

/** The side of a square in which a point is looked for, CSS pixels. */
const SPOT = 8;
const SEVERAL = -1;

/** The points that a number would hide: by small squares of the screen, in an array that is used again. */
export class PointSpots {
  private spots = new Int32Array(0);
  private across = 0;
  private down = 0;

  /** @param radiusOf of a place's point, CSS pixels */
  fill(
    { place, x, y, length }: PointsInView,
    radiusOf: (place: number) => number,
    { width, height }: Size,
  ): void {
    this.across = Math.ceil((width + 2 * EDGE) / SPOT) + 1;
    this.down = Math.ceil((height + 2 * EDGE) / SPOT) + 1;
    const needed = this.across * this.down;
    if (this.spots.length < needed) this.spots = new Int32Array(needed);
    else this.spots.fill(0);
    for (let at = 0; at < length; at++) {
      const within = Math.max(0, radiusOf(place[at]!) - SPOT / 2);
      const right = this.column(x[at]! + within);
      const bottom = this.row(y[at]! + within);
      for (let row = this.row(y[at]! - within); row <= bottom; row++) {
        for (let column = this.column(x[at]! - within); column <= right; column++) {
          const spot = row * this.across + column;
          this.spots[spot] = this.spots[spot] === 0 ? place[at]! + 1 : SEVERAL;
        }
      }
    }
  }

  /** Whether any point but one lies in a box, or up to a square's side beside it. CSS pixels. */
  hides(x: number, y: number, width: number, height: number, but: number): boolean {
    const right = this.column(x + width);
    const bottom = this.row(y + height);
    for (let row = this.row(y); row <= bottom; row++) {
      for (let column = this.column(x); column <= right; column++) {
        const there = this.spots[row * this.across + column]!;
        if (there !== 0 && there !== but + 1) return true;
      }
    }
    return false;
  }

  private column(x: number): number {
    return Math.max(0, Math.min(this.across - 1, Math.floor((x + EDGE) / SPOT)));
  }

  private row(y: number): number {
    return Math.max(0, Math.min(this.down - 1, Math.floor((y + EDGE) / SPOT)));
  }
}
