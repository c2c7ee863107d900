import type { CameraFrame } from '../view/camera-feed.ts';
import { meet } from '../layout/box.ts';
import type { Box } from '../layout/box.ts';
import { NumberGrid } from './number-grid.ts';
import { PointSpots } from './point-spots.ts';
import type { PointsInView } from './points-in-view.ts';

/** How many incidents a point stands for, or the points of a square that stand too close for a number each. */
export interface PointNumber {
  readonly count: number;
  readonly text: string;
  /** Where it is written, CSS pixels from the map's upper left corner. */
  readonly box: Box;
  /** The place that it belongs to, of several the one with the most incidents. */
  readonly place: number;
  /** The box of the middles of several; null for one. */
  readonly around: Box | null;
}

/** A number and where it may stand, the best first. */
interface Wanted extends Omit<PointNumber, 'box'> {
  readonly boxes: readonly Box[];
}

export interface NumberStyle {
  readonly format: (count: number) => string;
  /** The width of a digit, CSS pixels. */
  readonly digit: number;
}

const HEIGHT = 15;
/** The room beside the digits of a number on a plate of its own. */
const PADDING = 8;
/** The gap between a point and its number, and between two numbers. */
const GAP = 2;

/** The radius from which on a number is seen to be its point's wherever it stands, CSS pixels. */
const LARGE = 6;

/** Chooses the numbers to write: those of most incidents first, and none that would cover another, or another point. */
export function createPointNumbers() {
  const grid = new NumberGrid();
  const spots = new PointSpots();

  /**
   * @param totals how many incidents, by place
   * @param radiusOf of a place's point, CSS pixels
   */
  return function numbersOf(
    view: PointsInView,
    totals: Int32Array,
    radiusOf: (place: number) => number,
    frame: CameraFrame,
    style: NumberStyle,
  ): PointNumber[] {
    grid.fill(view, totals, frame);
    spots.fill(view, radiusOf, frame.size);
    const wanted = [
      ...ofSquares(grid, radiusOf, style),
      ...ofPoints(grid, view, totals, radiusOf, style),
    ];
    wanted.sort((a, b) => b.count - a.count);
    const chosen: PointNumber[] = [];
    for (const number of wanted) {
      const isFree = ({ x, y, width, height }: Box): boolean =>
        !chosen.some(({ box }) => meet(box, { x, y, width, height }, GAP)) &&
        (number.around !== null || !spots.hides(x, y, width, height, number.place));
      const box = number.boxes.find(isFree);
      if (box) chosen.push({ ...number, box });
    }
    return chosen;
  };
}

function ofSquares(
  grid: NumberGrid,
  radiusOf: (place: number) => number,
  style: NumberStyle,
): Wanted[] {
  const numbers: Wanted[] = [];
  for (let cell = 0; cell < grid.cells; cell++) {
    if (grid.crowded[cell] === 0) continue;
    const points = grid.points[cell]!;
    const count = grid.incidents[cell]!;
    const text = style.format(count);
    const width = text.length * style.digit + PADDING;
    const place = grid.most[cell]!;
    const [x, y] = [grid.left[cell]!, grid.top[cell]!];
    const around = { x, y, width: grid.right[cell]! - x, height: grid.bottom[cell]! - y };
    const middle = {
      x: grid.sumX[cell]! / points - width / 2,
      y: grid.sumY[cell]! / points - HEIGHT / 2,
      width,
      height: HEIGHT,
    };
    // Over a few that stand close it would hide them all.
    const small = around.width < width && around.height < 2 * HEIGHT;
    const boxes = small ? beside(around, radiusOf(place), width) : [middle];
    numbers.push({ count, text, boxes, place, around });
  }
  return numbers;
}

/** The numbers of points in squares that are not crowded: so few that the screen's size bounds them. */
function ofPoints(
  grid: NumberGrid,
  view: PointsInView,
  totals: Int32Array,
  radiusOf: (place: number) => number,
  style: NumberStyle,
): Wanted[] {
  const numbers: Wanted[] = [];
  for (let at = 0; at < view.length; at++) {
    const place = view.place[at]!;
    const count = totals[place]!;
    if (count < 2) continue;
    const x = view.x[at]!;
    const y = view.y[at]!;
    if (grid.crowded[grid.cellAt(x, y)] !== 0) continue;
    const text = style.format(count);
    const radius = radiusOf(place);
    const around = beside({ x, y, width: 0, height: 0 }, radius, text.length * style.digit);
    // Beside a small point a number elsewhere than on the right could as well be its neighbour's.
    const boxes = radius < LARGE ? around.slice(0, 1) : around;
    numbers.push({ count, text, boxes, place, around: null });
  }
  return numbers;
}

/** Boxes to the right of some points, to their left, below and above. @param width of the number */
function beside(points: Box, radius: number, width: number): Box[] {
  const [across, down] = [points.x + points.width / 2, points.y + points.height / 2];
  const off = radius + GAP;
  return [
    [points.x + points.width + off, down - HEIGHT / 2],
    [points.x - off - width, down - HEIGHT / 2],
    [across - width / 2, points.y + points.height + off],
    [across - width / 2, points.y - off - HEIGHT],
  ].map(([x = 0, y = 0]) => ({ x, y, width, height: HEIGHT }));
}
