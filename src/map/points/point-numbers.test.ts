import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMercator, screenTransform } from '../../geo/web-mercator.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import { createPointField } from './gl/point-field.ts';
import { createPointNumbers } from './point-numbers.ts';
import type { PointNumber } from './point-numbers.ts';
import { PointsInView } from './points-in-view.ts';

const size = { width: 400, height: 300 };
const frameAt = (lng: number): CameraFrame => {
  const camera = { lng, lat: 40, zoom: 7 };
  return { camera, size, transform: screenTransform(camera, size) };
};
const frame = frameAt(46);
const RADIUS = 4;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

function numbersOf(points: readonly Point[], seen = frame): readonly PointNumber[] {
  const { scale, dx, dy } = frame.transform;
  const field = createPointField(
    points.map(({ x, y }) => fromMercator({ x: (x - dx) / scale, y: (y - dy) / scale })),
  );
  const view = new PointsInView(points.length);
  const order = Uint32Array.from(points.keys());
  const marks = { look: new Uint8Array(0), order, length: points.length, version: 1 };
  view.fill(field, marks, seen);
  const totals = Int32Array.from(points, ({ count }) => count);
  const style = { format: String, digit: 6 };
  return createPointNumbers()(view, totals, () => RADIUS, seen, style);
}

const cloud = fc.array(
  fc.record({
    x: fc.integer({ min: 20, max: 380 }),
    y: fc.integer({ min: 20, max: 280 }),
    count: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 120 },
);

describe('numbers above points', () => {
  it('counts the incidents of points that crowd together', () => {
    const crowd = Array.from({ length: 20 }, (_, at) => ({
      x: 205 + (at % 5) * 2,
      y: 155 + Math.floor(at / 5) * 2,
      count: 3,
    }));
    const numbers = numbersOf(crowd);
    expect(numbers.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    expect(numbers.every(({ around }) => around !== null)).toBe(true);
  });

  it('stands beside a point that is alone, and not beside a single incident', () => {
    const [number, ...rest] = numbersOf([
      { x: 60, y: 60, count: 12 },
      { x: 300, y: 200, count: 1 },
    ]);
    expect(rest).toEqual([]);
    expect(number).toMatchObject({ count: 12, text: '12', place: 0, around: null });
    expect(number!.box.x).toBeGreaterThanOrEqual(60 + RADIUS);
  });

  it('never covers another, nor a point that it does not count', () => {
    fc.assert(
      fc.property(cloud, (points) => {
        const numbers = numbersOf(points);
        numbers.forEach(({ box: a, around, place }, at) => {
          for (const { box: b } of numbers.slice(at + 1)) {
            const apart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.height <= b.y ||
              b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
          if (around) return;
          const hidden = points.filter(
            ({ x, y }, other) =>
              other !== place && x >= a.x && x <= a.x + a.width && y >= a.y && y <= a.y + a.height,
          );
          expect(hidden).toEqual([]);
        });
      }),
    );
  });

  it('counts no incident twice, and says no more than there is', () => {
    fc.assert(
      fc.property(cloud, (points) => {
        const sum = numbersOf(points).reduce((all, { count }) => all + count, 0);
        expect(sum).toBeLessThanOrEqual(points.reduce((all, { count }) => all + count, 0));
      }),
    );
  });

  it('stays on its points while the map is moved', () => {
    fc.assert(
      fc.property(cloud, fc.double({ min: -0.05, max: 0.05, noNaN: true }), (points, by) => {
        const inside = points.filter(({ x }) => x > 120 && x < 280);
        const moved = numbersOf(inside, frameAt(46 + by));
        const counts = (numbers: readonly PointNumber[]) =>
          numbers.filter(({ around }) => around).map(({ count }) => count);
        expect(counts(moved)).toEqual(counts(numbersOf(inside)));
      }),
    );
  });
});
