import { describe, expect, it } from 'vitest';
import { screenTransform } from '../../geo/web-mercator.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import { ZOOM } from '../../geo/camera-limits.ts';
import { cameraAround } from './camera-around.ts';

const size = { width: 800, height: 600 };
const frameAt = (zoom: number): CameraFrame => {
  const camera = { lng: 46, lat: 40, zoom };
  return { camera, size, transform: screenTransform(camera, size) };
};

const LIMITS = { middle: 0, minZoom: ZOOM.min, maxZoom: ZOOM.max, isAcross: false };

describe('the camera around a few points', () => {
  it('looks at their middle and shows them all', () => {
    const camera = cameraAround({ x: 100, y: 200, width: 60, height: 40 }, frameAt(6), LIMITS)!;
    const { scale, dx, dy } = screenTransform(camera, size);
    const before = frameAt(6).transform;
    const at = (x: number): number => ((x - before.dx) / before.scale) * scale + dx;
    const down = (y: number): number => ((y - before.dy) / before.scale) * scale + dy;
    expect(at(130)).toBeCloseTo(400, 3);
    expect(down(220)).toBeCloseTo(300, 0);
    expect(at(100)).toBeGreaterThan(0);
    expect(at(160)).toBeLessThan(800);
  });

  it('goes a level nearer at least, and no nearer than the map can', () => {
    const wide = cameraAround({ x: 0, y: 0, width: 800, height: 600 }, frameAt(6), LIMITS)!;
    expect(wide.zoom).toBe(7);
    const point = cameraAround({ x: 400, y: 300, width: 0, height: 0 }, frameAt(6), LIMITS)!;
    expect(point.zoom).toBe(ZOOM.max);
    expect(cameraAround({ x: 0, y: 0, width: 9, height: 9 }, frameAt(ZOOM.max), LIMITS)).toBeNull();
  });
});
