import { screenTransform } from '../../geo/web-mercator.ts';
import type { Camera, ScreenTransform, Size } from '../../geo/web-mercator.ts';

/**
 * Where the map looks, frame by frame, for what is drawn above it: never React state. And the other way, a wish of
 * what is drawn above it that the map look elsewhere.
 */
export interface CameraFeed {
  /** The last frame; null before the first. */
  now(): CameraFrame | null;
  /** A frame that would be seen as the last one, as of a map that takes the place of the still one, is left out. */
  set(camera: Camera, size: Size): void;
  /** Calls at once when there is a frame already. @returns the function that ends it */
  subscribe(listener: (frame: CameraFrame) => void): () => void;
  /**
   * Asks whatever draws the map to look there. Null: what was asked for is no longer needed.
   * @returns whether there is a map that can
   */
  steer(camera: Camera | null): boolean;
  /** @returns the function that ends it */
  onSteer(listener: (camera: Camera | null) => void): () => void;
}

export interface CameraFrame {
  readonly camera: Camera;
  readonly size: Size;
  readonly transform: ScreenTransform;
}

export function createCameraFeed(): CameraFeed {
  let current: CameraFrame | null = null;
  const listeners = new Set<(frame: CameraFrame) => void>();
  const steered = new Set<(camera: Camera | null) => void>();
  return {
    now: () => current,
    set(camera, size) {
      if (current && isSeenAs(current, camera, size)) return;
      current = { camera, size, transform: screenTransform(camera, size) };
      for (const listener of listeners) listener(current);
    },
    subscribe(listener) {
      listeners.add(listener);
      if (current) listener(current);
      return () => void listeners.delete(listener);
    },
    steer(camera) {
      for (const listener of steered) listener(camera);
      return steered.size > 0;
    },
    onSteer(listener) {
      steered.add(listener);
      return () => void steered.delete(listener);
    },
  };
}

/** Degrees and zooms that move nothing by a thousandth of a pixel, at the nearest zoom. */
const UNSEEN = 1e-7;

function isSeenAs({ camera, size }: CameraFrame, next: Camera, box: Size): boolean {
  return (
    size.width === box.width &&
    size.height === box.height &&
    Math.abs(camera.lng - next.lng) < UNSEEN &&
    Math.abs(camera.lat - next.lat) < UNSEEN &&
    Math.abs(camera.zoom - next.zoom) < UNSEEN
  );
}
