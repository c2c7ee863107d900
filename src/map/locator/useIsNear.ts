import { useCallback, useSyncExternalStore } from 'react';
import { useDataset } from '../../state/selection/shown.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import { isNear } from './locator-frame.ts';

/** Whether the map looks so near that a locator helps. Renders when that changes, not with every frame of the camera. */
export function useIsNear(feed: CameraFeed): boolean {
  const { bounds } = useDataset().info;
  const subscribe = useCallback((onChange: () => void) => feed.subscribe(onChange), [feed]);
  return useSyncExternalStore(subscribe, () => {
    const frame = feed.now();
    return frame !== null && isNear(frame, bounds);
  });
}
