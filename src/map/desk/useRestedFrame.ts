import { useEffect, useState } from 'react';
import { PACE } from '../../time/pace.ts';
import type { CameraFeed, CameraFrame } from '../view/camera-feed.ts';

/** Where the map looks once it is still; null before it looks anywhere. */
export function useRestedFrame(feed: CameraFeed): CameraFrame | null {
  const [rested, setRested] = useState(() => feed.now());
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const end = feed.subscribe((frame) => {
      clearTimeout(soon);
      soon = setTimeout(() => setRested(frame), PACE.cameraIdle);
    });
    return () => {
      clearTimeout(soon);
      end();
    };
  }, [feed]);
  return rested;
}
