import { expect, it } from 'vitest';
import { isOnePoint, NEAREST_ZOOM } from './one-point.ts';
import { TILE_SIZE } from './web-mercator.ts';

it('tells points apart from 24 pixels on, as near as a map goes', () => {
  const pixel = 1 / (TILE_SIZE * 2 ** NEAREST_ZOOM);
  const point = { x: 0.6, y: 0.4 };
  expect(isOnePoint(point, point)).toBe(true);
  expect(isOnePoint(point, { ...point, x: point.x + 23.9 * pixel })).toBe(true);
  expect(isOnePoint(point, { ...point, y: point.y - 24.1 * pixel })).toBe(false);
  expect(isOnePoint(point, { x: point.x + 18 * pixel, y: point.y + 18 * pixel })).toBe(false);
});
