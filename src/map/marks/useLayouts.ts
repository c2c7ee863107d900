import { useEffect, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { createLayouts } from '../layout/layouts.ts';
import type { Layouts } from '../layout/layouts.ts';
import { useDataset } from '../../state/selection/shown.ts';
import { layoutMap } from '../layout/map-layout.ts';
import type { LayoutInput } from '../layout/stands.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import { watchFurniture } from './furniture.ts';

/**
 * Lays out what stands on the map, for the camera in force and around what lies over the map.
 * @param root holds the layers; what covers the map is around it
 */
export function useLayouts(
  root: RefObject<HTMLElement | null>,
  feed: CameraFeed,
  places: LayoutInput['places'],
  measure: LayoutInput['measure'],
): Layouts {
  const { countOnly: format } = useMessages();
  const { nearestZoom } = useDataset().info;
  const [layouts] = useState(() => createLayouts(feed));
  useLayoutEffect(() => {
    const furniture = watchFurniture(root.current!, () => layouts.refresh());
    layouts.use((frame) => {
      const { size, transform } = frame;
      return layoutMap({
        places,
        size,
        transform,
        furniture: furniture.read(),
        measure,
        nearestZoom,
        format,
      });
    });
    return () => furniture.end();
  }, [root, layouts, places, measure, nearestZoom, format]);
  useEffect(() => layouts.follow(), [layouts]);
  return layouts;
}
