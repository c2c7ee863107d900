import { describe, expect, it } from 'vitest';
import { toMercator } from '../geo/web-mercator.ts';
import { stretchesOf } from './river-stretches.ts';
import { GRID } from './world.ts';

/** A line of positions, degrees. */
const line = (...positions: readonly (readonly [lng: number, lat: number])[]): Int32Array =>
  Int32Array.from(positions.flatMap(([lng, lat]) => [(lng + 180) * GRID, (lat + 90) * GRID]));
const always = (): boolean => true;
/** A degree of the equator in parts of the unit square. */
const DEGREE = 1 / 360;

describe('the stretches of a river that a name may stand along', () => {
  it('lie on the line, and are turned as it runs', () => {
    const found = stretchesOf([line([0, 0], [10, 0])], 4 * DEGREE, always).toSorted(
      (a, b) => a.x - b.x,
    );
    expect(found).toHaveLength(4);
    const middle = toMercator({ lng: 2, lat: 0 });
    expect(found[0]!.angle).toBe(0);
    expect(found[0]!.x).toBeCloseTo(middle.x, 6);
    expect(found[0]!.y).toBeCloseTo(middle.y, 6);
  });

  it('are read from the left to the right, whichever way the river runs', () => {
    const angles = (...positions: [number, number][]): number[] =>
      stretchesOf([line(...positions)], 2 * DEGREE, always).map(({ angle }) => angle);
    expect(new Set(angles([0, 0], [5, -5]))).toEqual(new Set([45]));
    expect(new Set(angles([5, -5], [0, 0]))).toEqual(new Set([45]));
    expect(new Set(angles([0, 0], [5, 5]))).toEqual(new Set([-45]));
  });

  it('are the straightest first, and none where the river winds or is too short', () => {
    const bent = line([0, 0], [4, 0], [4.5, 0.6], [5, 0], [9, 0]);
    const found = stretchesOf([bent], 3 * DEGREE, always);
    expect(found[0]!.angle).toBe(0);
    const winding = line(...Array.from({ length: 20 }, (_, at) => [at / 4, at % 2] as const));
    expect(stretchesOf([winding], 3 * DEGREE, always)).toEqual([]);
    expect(stretchesOf([line([0, 0], [2, 0])], 3 * DEGREE, always)).toEqual([]);
  });

  it('are where the ground is to be seen', () => {
    const east = stretchesOf([line([0, 0], [20, 0])], 2 * DEGREE, ({ x }) => x > 0.5 + 10 * DEGREE);
    expect(east.length).toBeGreaterThan(0);
    expect(Math.min(...east.map(({ x }) => x))).toBeGreaterThan(0.5 + 10 * DEGREE);
  });
});
