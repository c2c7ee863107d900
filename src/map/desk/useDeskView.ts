import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { StyleSpecification } from 'maplibre-gl';
import { cameraLimits, PADDING } from '../../geo/camera-limits.ts';
import type { CameraLimits } from '../../geo/camera-limits.ts';
import type { Bounds } from '../../geo/lng-lat.ts';
import { fitBounds } from '../../geo/web-mercator.ts';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import { deskPlaceWords as words } from '../../messages/desk-rooms/desk-place-words.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import { PLACE_ZOOM, reachable } from '../view/camera-target.ts';
import type { MapReport } from '../view/map-status.ts';
import { MapView } from '../view/map-view.ts';

/** How near a point may have to be put: a house is told from the next. */
const NEAREST = 15;

export interface DeskViewOptions {
  readonly container: RefObject<HTMLElement | null>;
  readonly feed: CameraFeed;
  readonly style: StyleSpecification;
  readonly reducedMotion: boolean;
  /** What the map looks at; another object moves it. */
  readonly look: Bounds;
  /** The id of the element that says how the map is used. */
  readonly describedBy: string;
  readonly onReport: (report: MapReport) => void;
}

/** Makes the desk's map and takes it where it is to look. @returns the map, while there is one */
export function useDeskView(options: DeskViewOptions): RefObject<MapView | null> {
  const { container, feed, style, reducedMotion, look, describedBy, onReport } = options;
  const map = useRef<MapView | null>(null);
  // A map that is made again is made as things are then.
  const latest = useRef({ style, reducedMotion, look });
  const limits = useRef(deskLimits(look));
  // Until somebody moves it, it shows what it is to look at in whatever box it gets.
  const isMoved = useRef(false);
  useEffect(() => {
    const element = container.current;
    const around = element?.parentElement;
    if (!element || !around) return;
    const { look: first, ...given } = latest.current;
    onReport('loading');
    try {
      const made = new MapView({
        ...given,
        container: element,
        around,
        camera: cameraOn(first, element.getBoundingClientRect(), limits.current),
        limits: limits.current,
        cooperative: false,
        label: words.canvas,
        describedBy,
        locale: { 'Map.Title': words.canvas },
        onCamera: (camera, size) => feed.set(camera, size),
        onMoved: () => {
          isMoved.current = true;
        },
        onResized: () => {
          const view = map.current;
          if (view && !isMoved.current)
            view.jumpTo(cameraOn(latest.current.look, view.size, limits.current));
        },
        onReport,
      });
      map.current = made;
      feed.set(made.camera, made.size);
      return () => {
        made.destroy();
        map.current = null;
        onReport('ended');
      };
    } catch (error) {
      console.warn('Dateline: the interactive map is not available.', error);
      const noContext = error instanceof Error && error.name === 'GPUInitializationError';
      onReport(noContext ? 'no-webgl' : 'broken');
    }
  }, [container, feed, describedBy, onReport]);
  useLayoutEffect(() => {
    const view = map.current;
    view?.setStyle(style);
    view?.setReducedMotion(reducedMotion);
    if (look !== latest.current.look) {
      isMoved.current = false;
      view?.moveTo(cameraOn(look, view.size, limits.current));
    }
    latest.current = { style, reducedMotion, look };
  }, [style, reducedMotion, look]);
  return map;
}

/** All of the world can be reached, however small the dataset is. */
export function deskLimits(bounds: Bounds): CameraLimits {
  return { ...cameraLimits(bounds), minZoom: 0, maxZoom: NEAREST };
}

/** The camera that shows a box, no nearer than a town and its surroundings. */
export function cameraOn(bounds: Bounds, size: Size, limits: CameraLimits): Camera {
  return reachable(fitBounds(bounds, size, PADDING, PLACE_ZOOM), size, limits);
}
