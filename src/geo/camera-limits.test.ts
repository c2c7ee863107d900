import { expect, it } from 'vitest';
import { cameraLimits } from './camera-limits.ts';

it('a small area is seen from the least zoom that the basemap has', () => {
  const area = [
    [45, 38],
    [48, 41],
  ] as const;
  expect(cameraLimits(area)).toEqual({
    middle: 0,
    minZoom: 4,
    maxZoom: 12,
    isAcross: false,
  });
});

it('a tall one from where all of it is seen', () => {
  const tall = [
    [-76, -56],
    [-66, -17],
  ] as const;
  expect(cameraLimits(tall).minZoom).toBeLessThan(3);
});

it('a large one from as far as its smallest map needs, on its side of the world', () => {
  const pacific = [
    [170, -50],
    [-120, 60],
  ] as const;
  const { middle, minZoom, isAcross } = cameraLimits(pacific);
  expect(middle).toBeCloseTo(-155);
  expect(isAcross).toBe(true);
  expect(minZoom).toBeLessThan(2);
});
