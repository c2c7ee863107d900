import { expect, it, vi } from 'vitest';
import { createCameraFeed } from './camera-feed.ts';
import type { CameraFrame } from './camera-feed.ts';

const camera = { lng: 46.7, lat: 39.8, zoom: 7 };
const size = { width: 640.5, height: 480 };

it('tells at once of the last frame, and then of each that is seen as another', () => {
  const feed = createCameraFeed();
  feed.set(camera, size);
  const listener = vi.fn<(frame: CameraFrame) => void>();
  feed.subscribe(listener);
  expect(listener).toHaveBeenCalledOnce();
  const frame = feed.now();
  feed.set({ ...camera, lng: camera.lng + 1e-9 }, { ...size });
  expect(listener).toHaveBeenCalledOnce();
  expect(feed.now()).toBe(frame);
  for (const [moved, box] of [
    [{ ...camera, lng: camera.lng + 1e-5 }, size],
    [
      { ...camera, lng: camera.lng + 1e-5 },
      { ...size, width: 640 },
    ],
    [{ ...camera, zoom: camera.zoom + 0.001 }, size],
    [{ ...camera, lat: camera.lat - 1e-5 }, size],
    [
      { ...camera, lat: camera.lat - 1e-5 },
      { ...size, height: 479 },
    ],
  ] as const) {
    listener.mockClear();
    feed.set(moved, box);
    expect(listener).toHaveBeenCalledOnce();
    expect(feed.now()).toMatchObject({ camera: moved, size: box });
  }
});

it('follows a move however slow', () => {
  const feed = createCameraFeed();
  for (let step = 0; step <= 1000; step++) feed.set({ ...camera, lng: 46 + step * 5e-8 }, size);
  expect(feed.now()!.camera.lng).toBeCloseTo(46 + 5e-5, 6);
});
