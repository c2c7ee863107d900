import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../geo/lng-lat.ts';
import { fitBounds, screenTransform } from '../../geo/web-mercator.ts';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import { isNear, locatorSize, locatorTransform, seenBox } from './locator-frame.ts';

const BOUNDS: Bounds = [
  [44, 38],
  [50, 42],
];
const MAP: Size = { width: 880, height: 540 };
const LOCATOR = locatorSize(MAP)!;
const locator = locatorTransform(BOUNDS, LOCATOR);

function frameOf(camera: Camera, size = MAP): CameraFrame {
  return { camera, size, transform: screenTransform(camera, size) };
}

describe('the locator', () => {
  it('is for views that hold less than half of what the whole area fills', () => {
    const whole = fitBounds(BOUNDS, MAP, 0);
    expect(isNear(frameOf(whole), BOUNDS)).toBe(false);
    expect(isNear(frameOf({ ...whole, zoom: whole.zoom + 0.5 }), BOUNDS)).toBe(false);
    expect(isNear(frameOf({ ...whole, zoom: whole.zoom + 0.7 }), BOUNDS)).toBe(true);
  });

  it('frames what is seen: the middle of the bounds in its own middle', () => {
    const camera = { ...fitBounds(BOUNDS, MAP, 0), zoom: 9 };
    const box = seenBox(frameOf(camera), LOCATOR, locator);
    expect(box.x + box.width / 2).toBeCloseTo(LOCATOR.width / 2, 3);
    expect(box.y + box.height / 2).toBeCloseTo(LOCATOR.height / 2, 3);
    expect(box.width / box.height).toBeCloseTo(MAP.width / MAP.height, 3);
  });

  it('keeps its frame large enough to be seen, and within the picture', () => {
    for (const lng of [-60, 44, 47, 50, 160]) {
      const { x, y, width, height } = seenBox(
        frameOf({ lng, lat: 40, zoom: 12 }),
        LOCATOR,
        locator,
      );
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(6);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(LOCATOR.width);
      expect(y + height).toBeLessThanOrEqual(LOCATOR.height);
    }
  });

  it('is smaller on a small map, and has no room on one that is smaller still', () => {
    const small = locatorSize({ width: 390, height: 260 })!;
    expect(small.width).toBeLessThan(LOCATOR.width);
    expect(small.height).toBeLessThan(LOCATOR.height);
    expect(locatorSize({ width: 700, height: 239 })).toEqual(small);
    expect(locatorSize({ width: 390, height: 140 })).toBeNull();
    expect(locatorSize({ width: 290, height: 400 })).toBeNull();
  });
});
