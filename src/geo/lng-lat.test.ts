import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, middleOf, widthOf } from './lng-lat.ts';
import type { Bounds } from './lng-lat.ts';
import { fitBounds, screenTransform, toMercator, toScreen } from './web-mercator.ts';

const lngs = fc.integer({ min: -180, max: 180 });
const lats = fc.integer({ min: -80, max: 80 });
/** Boxes that do and that do not cross the 180th meridian. */
const boxes: fc.Arbitrary<Bounds> = fc
  .tuple(lngs, lngs, fc.tuple(lats, lats))
  .filter(([west, east, [a, b]]) => west !== east && a !== b)
  .map(([west, east, [a, b]]) => [
    [west, Math.min(a, b)],
    [east, Math.max(a, b)],
  ]);
const PACIFIC: Bounds = [
  [160, -50],
  [-150, 10],
];

describe('a box of degrees', () => {
  it.each([
    [170, -20, true],
    [180, -20, true],
    [-180, -20, true],
    [-160, -20, true],
    [0, -20, false],
    [150, -20, false],
    [170, 20, false],
  ])('across the 180th meridian holds %i, %i: %s', (lng, lat, isIn) => {
    expect(contains(PACIFIC, { lng, lat })).toBe(isIn);
  });

  it('is measured and halved across the meridian', () => {
    expect(widthOf(PACIFIC)).toBe(50);
    expect(middleOf(PACIFIC)).toEqual({ lng: -175, lat: -20 });
  });

  it('holds its corners and its middle, and what is as far from the west as it is wide', () => {
    fc.assert(
      fc.property(boxes, lngs, (box, lng) => {
        const [[west, south], [east, north]] = box;
        expect(widthOf(box)).toBeGreaterThan(0);
        expect(widthOf(box)).toBeLessThanOrEqual(360);
        const middle = middleOf(box);
        expect(Math.abs(middle.lng)).toBeLessThanOrEqual(180);
        for (const point of [{ lng: west, lat: south }, { lng: east, lat: north }, middle])
          expect(contains(box, point)).toBe(true);
        const fromWest = (((lng - west) % 360) + 360) % 360;
        // 180 and −180 are one meridian, by two names.
        if (Math.abs(lng) < 180)
          expect(contains(box, { lng, lat: south })).toBe(fromWest <= widthOf(box));
      }),
    );
  });
});

describe('the camera that shows a box', () => {
  it('holds all of it, across the meridian too, and looks at its middle', () => {
    const size = { width: 800, height: 500 };
    fc.assert(
      fc.property(boxes, (box) => {
        const [[, south], [, north]] = box;
        const camera = fitBounds(box, size, 20);
        expect(Math.abs(camera.lng)).toBeLessThanOrEqual(180);
        expect(camera.lng).toBeCloseTo(middleOf(box).lng, 6);
        if (camera.zoom === 0) return;
        const transform = screenTransform(camera, size);
        const left = camera.lng - widthOf(box) / 2;
        const upper = toScreen(toMercator({ lng: left, lat: north }), transform);
        const lower = toScreen(toMercator({ lng: left + widthOf(box), lat: south }), transform);
        expect(Math.min(upper.x, upper.y)).toBeGreaterThanOrEqual(20 - 1e-6);
        expect(lower.x).toBeLessThanOrEqual(size.width - 20 + 1e-6);
        expect(lower.y).toBeLessThanOrEqual(size.height - 20 + 1e-6);
      }),
    );
  });
});

it('projects the poles onto the edges of the world', () => {
  for (const lat of [85.0512, 89.9, 90]) {
    expect(toMercator({ lng: 0, lat }).y).toBe(0);
    expect(toMercator({ lng: 0, lat: -lat }).y).toBe(1);
  }
});
