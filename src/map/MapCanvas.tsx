import { useEffect, useMemo, useRef } from 'react';
import reliefUrl from '../../data/geo/basemap/relief.webp?url';
import { useMessages } from '../messages/react.tsx';
import { useViewActions, useViewStore } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import { openedPlace } from '../state/selectors.ts';
import { markedPlaces, reservedRoom } from './arrange.ts';
import type { Basemap } from './basemap.ts';
import type { CameraFeed } from './camera-feed.ts';
import { cameraFor, cameraThatShows, wholeArea } from './camera-target.ts';
import { FONT_FACES } from './fonts.ts';
import { MapControls } from './MapControls.tsx';
import { MapView } from './map-view.ts';
import type { MapStatus } from './map-status.ts';
import { buildStyle } from './style.ts';

interface Props {
  readonly basemap: Basemap;
  readonly feed: CameraFeed;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly cooperative: boolean;
  readonly onStatus: (status: MapStatus) => void;
}

/** Mounts the MapLibre map and ties it to the store: the camera both ways, nothing else. */
export default function MapCanvas({
  basemap,
  feed,
  theme,
  reducedMotion,
  cooperative,
  onStatus,
}: Props) {
  const words = useMessages();
  const dataset = useDataset();
  const store = useViewStore();
  const actions = useViewActions();
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<MapView | null>(null);

  const style = useMemo(
    () =>
      buildStyle({
        theme,
        basemap,
        labels: reservedRoom(markedPlaces(dataset), true),
        namesElsewhere: true,
        words: { oblast: words.oblast, line1994: words.line1994 },
        assets: { relief: reliefUrl, fonts: FONT_FACES },
      }),
    [theme, basemap, dataset, words],
  );
  const firstStyle = useRef(style);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const size = (): { width: number; height: number } => ({
      width: element.clientWidth,
      height: element.clientHeight,
    });
    const camera = cameraFor(dataset, store.getState().view, size());
    let view: MapView;
    let own = store.getState().view.camera;
    try {
      view = new MapView({
        container: element,
        style: firstStyle.current,
        camera,
        cooperative: false,
        reducedMotion,
        label: words.mapHelp,
        onCamera: (next) => feed.set(next, size()),
        onMoved: (next) => {
          own = next;
          actions.setCamera(next);
        },
        onStatus,
      });
    } catch (error) {
      // No WebGL 2, or none left: the picture serves, and the console keeps the reason.
      console.warn('Dateline: the interactive map is not available.', error);
      onStatus('unavailable');
      return;
    }
    feed.set(view.camera, size());
    map.current = view;
    const observer = new ResizeObserver(() => feed.set(view.camera, size()));
    observer.observe(element);

    const unsubscribe = store.subscribe(({ view: next }, { view: last }) => {
      if (next.camera !== last.camera && next.camera !== own) {
        own = next.camera;
        view.moveTo(cameraFor(dataset, next, size()));
        return;
      }
      const place = openedPlace(dataset, next);
      if (!place || place === openedPlace(dataset, last) || !feed.current) return;
      const target = cameraThatShows(place, feed.current);
      if (target) view.moveTo(target);
    });
    return () => {
      unsubscribe();
      observer.disconnect();
      view.destroy();
      map.current = null;
    };
  }, [dataset, store, actions, feed, words, reducedMotion, onStatus]);

  useEffect(() => map.current?.setStyle(style), [style]);
  useEffect(() => map.current?.setCooperative(cooperative), [cooperative]);

  const showWhole = (): void => {
    const frame = feed.current;
    if (!frame) return;
    actions.setCamera(null);
    map.current?.moveTo(wholeArea(dataset, frame.size));
  };

  return (
    <>
      <div ref={container} className="map__canvas" />
      <MapControls onZoom={(levels) => map.current?.zoomBy(levels)} onWhole={showWhole} />
    </>
  );
}
