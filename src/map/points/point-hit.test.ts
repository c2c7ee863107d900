import { describe, expect, it } from 'vitest';
import { GROUP_IDS, VOCABULARY } from '../../testing/default-vocabulary.ts';
import { fromMercator, screenTransform } from '../../geo/web-mercator.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import { createPointField } from './gl/point-field.ts';
import { nearestPoint, OUTLINE, pointAt } from './point-hit.ts';
import type { DrawnPoints } from './point-hit.ts';
import { shapeField } from './gl/shape-field.ts';

const camera = { lng: 46, lat: 40, zoom: 7 };
const size = { width: 400, height: 300 };
const frame: CameraFrame = { camera, size, transform: screenTransform(camera, size) };
const shapes = shapeField(VOCABULARY.groups.map(({ mark }) => mark));

interface Point {
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
  readonly group: string;
}

/** Points where they stand on the screen, drawn as large as they are said to be. */
function drawn(points: readonly Point[]): DrawnPoints {
  const { scale, dx, dy } = frame.transform;
  const field = createPointField(
    points.map(({ x, y }) => fromMercator({ x: (x - dx) / scale, y: (y - dy) / scale })),
  );
  const look = Uint8Array.from(
    points.flatMap(({ diameter, group }) => [2 * diameter, GROUP_IDS.indexOf(group)]),
  );
  const order = Uint32Array.from(points.keys());
  const marks = { look, order, length: points.length, version: 1 };
  return { field, marks, shapes, growthAt: () => 1 };
}

describe('what is pointed at', () => {
  const square = drawn([{ x: 100, y: 80, diameter: 16, group: 'ground' }]);
  const diamond = drawn([{ x: 100, y: 80, diameter: 16, group: 'strike' }]);

  it('ends where the shape and its outline do', () => {
    const edge = 106 + OUTLINE;
    expect(pointAt(square, frame, edge - 0.2, 80, [])).toBe(0);
    expect(pointAt(square, frame, edge + 0.2, 80, [])).toBe(-1);
    expect(pointAt(square, frame, 105, 85, [])).toBe(0);
    expect(pointAt(diamond, frame, 105, 85, [])).toBe(-1);
  });

  it('is the smaller of two, as that lies on top, or the later of equals', () => {
    const pair = (first: number, second: number): DrawnPoints =>
      drawn([
        { x: 100, y: 80, diameter: first, group: 'ground' },
        { x: 102, y: 80, diameter: second, group: 'ground' },
      ]);
    expect(pointAt(pair(10, 20), frame, 101, 80, [])).toBe(0);
    expect(pointAt(pair(20, 10), frame, 101, 80, [])).toBe(1);
    expect(pointAt(pair(12, 12), frame, 101, 80, [])).toBe(1);
    expect(pointAt(pair(12, 12), frame, 101, 80, [0])).toBe(0);
  });

  it('is never what is not drawn', () => {
    const gone = drawn([{ x: 100, y: 80, diameter: 0, group: 'ground' }]);
    expect(pointAt(gone, frame, 100, 80, [])).toBe(-1);
    expect(nearestPoint(gone, frame, 100, 80, 22)).toBe(-1);
  });

  it('is for a finger the nearest within reach', () => {
    const two = drawn([
      { x: 100, y: 80, diameter: 7, group: 'ground' },
      { x: 130, y: 80, diameter: 7, group: 'air' },
    ]);
    expect(nearestPoint(two, frame, 112, 80, 22)).toBe(0);
    expect(nearestPoint(two, frame, 118, 80, 22)).toBe(1);
    expect(nearestPoint(two, frame, 155, 80, 22)).toBe(-1);
  });
});
