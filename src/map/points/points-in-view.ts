import type { CameraFrame } from '../view/camera-feed.ts';
import type { PointField } from './gl/point-field.ts';
import { WIDEST } from './point-marks.ts';
import type { PointMarks } from './point-marks.ts';

/** Points so far beyond the map's edge are still partly seen, CSS pixels. */
export const EDGE = WIDEST / 2;

/** The points that a frame shows and where: arrays that are used again, in the order of drawing. */
export class PointsInView {
  length = 0;
  readonly place: Uint32Array;
  /** CSS pixels from the map's upper left corner. */
  readonly x: Float32Array;
  readonly y: Float32Array;

  /** @param places how many there are */
  constructor(places: number) {
    this.place = new Uint32Array(places);
    this.x = new Float32Array(places);
    this.y = new Float32Array(places);
  }

  /** Projects the points that are drawn, and culls those beyond the viewport. */
  fill(field: PointField, { order, length }: PointMarks, { size, transform }: CameraFrame): void {
    const { scale, dx, dy } = transform;
    const right = size.width + EDGE;
    const bottom = size.height + EDGE;
    let found = 0;
    for (let at = 0; at < length; at++) {
      const place = order[at]!;
      const x = field.x[place]! * scale + dx;
      const y = field.y[place]! * scale + dy;
      if (x < -EDGE || y < -EDGE || x > right || y > bottom) continue;
      this.place[found] = place;
      this.x[found] = x;
      this.y[found] = y;
      found++;
    }
    this.length = found;
  }
}
