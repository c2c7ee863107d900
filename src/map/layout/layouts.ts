import { debounce, PACE } from '../../time/pace.ts';
import type { CameraFeed, CameraFrame } from '../view/camera-feed.ts';
import type { MapLayout } from './stands.ts';

/**
 * The layout that is in force. It moves with the map, and is made anew when the map is idle, or its size or what it is
 * made from changes.
 */
export interface Layouts {
  /** The layout; null before the first frame, and before it is known how it is made. */
  readonly now: () => MapLayout | null;
  /** Makes it so from now on. */
  readonly use: (layoutFor: (frame: CameraFrame) => MapLayout) => void;
  /** Makes it anew: what it is made from has changed. */
  readonly refresh: () => void;
  /** Follows the camera. @returns the function that ends it */
  readonly follow: () => () => void;
  /** @returns the function that ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLayouts(feed: CameraFeed): Layouts {
  let layoutFor: ((frame: CameraFrame) => MapLayout) | null = null;
  let current: MapLayout | null = null;
  /** The last that the listeners know of. */
  let told: MapLayout | null = null;
  const listeners = new Set<() => void>();
  const now = (): MapLayout | null => {
    const frame = feed.now();
    if (!frame || !layoutFor) return null;
    const { width, height } = frame.size;
    if (current?.size.width !== width || current.size.height !== height) current = layoutFor(frame);
    return current;
  };
  const tell = (): void => {
    if (current === told) return;
    told = current;
    for (const listener of listeners) listener();
  };
  const refresh = (): void => {
    refreshIdle.cancel();
    const frame = feed.now();
    if (!frame || !layoutFor) return;
    current = layoutFor(frame);
    tell();
  };
  const refreshIdle = debounce(refresh, PACE.cameraIdle);
  return {
    now,
    use(next) {
      layoutFor = next;
      refresh();
    },
    refresh,
    follow() {
      const unfollow = feed.subscribe(({ transform }) => {
        const layout = now();
        tell();
        if (layout && transform !== layout.transform) refreshIdle();
        else refreshIdle.cancel();
      });
      return () => {
        unfollow();
        refreshIdle.cancel();
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
