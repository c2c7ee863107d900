import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewStore } from '../../state/store-context.tsx';
import { useGround } from '../../state/ground.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import type { Basemap } from '../basemap/basemap.ts';
import type { CameraFeed } from './camera-feed.ts';
import { cameraFor } from './camera-target.ts';
import { tieCamera } from './camera-tie.ts';
import type { CameraTie } from './camera-tie.ts';
import { AwayNotice } from './AwayNotice.tsx';
import { MapControls } from './MapControls.tsx';
import { MapView } from './map-view.ts';
import { ScaleBar } from './ScaleBar.tsx';
import type { MapReport } from './map-status.ts';
import { buildStyle } from '../basemap/style.ts';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';

const streetsPart = lazyPart('streets', () => import('../streets/streets.ts'));

interface Props {
  /** Null: plain ground. */
  readonly basemap: Basemap | null;
  readonly feed: CameraFeed;
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly cooperative: boolean;
  readonly onReport: (report: MapReport) => void;
}

/** Mounts the MapLibre map and ties it to the store. Another language is another mount: MapLibre keeps its first words. */
export default function MapCanvas(props: Props) {
  const { basemap, feed, theme, reducedMotion, cooperative, onReport } = props;
  const words = useMessages();
  const dataset = useDataset();
  const store = useViewStore();
  const helpId = useId();
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<{ readonly view: MapView; readonly tie: CameraTie } | null>(null);

  const { relief = null, streets: archive = null } = useGround() ?? {};
  const streets = useQuery({ ...streetsPart, enabled: archive !== null, retryOnMount: true });
  const streetStyle = streets.data?.streetStyle;
  useEffect(() => {
    if (streets.isError) onReport('lacking');
  }, [streets.isError, onReport]);
  const own = dataset.basemap ?? null;
  const style = useMemo(() => {
    const drawn = archive && streetStyle ? streetStyle(archive, theme, words.language) : null;
    return buildStyle({ theme, basemap, relief, streets: drawn, own });
  }, [theme, basemap, relief, archive, streetStyle, words.language, own]);
  // A map that is made again, for whatever reason, is made as things are then.
  const latest = useRef({ style, cooperative, reducedMotion, words });
  useLayoutEffect(() => {
    latest.current = { style, cooperative, reducedMotion, words };
    map.current?.view.setStyle(style);
    map.current?.view.setCooperative(cooperative);
    map.current?.view.setReducedMotion(reducedMotion);
  }, [style, cooperative, reducedMotion, words]);

  useEffect(() => {
    const element = container.current;
    const around = element?.parentElement;
    if (!element || !around) return;
    const { words: said, ...options } = latest.current;
    const size = element.getBoundingClientRect();
    let view: MapView;
    let tie: CameraTie | null = null;
    onReport('loading');
    try {
      view = new MapView({
        ...options,
        container: element,
        around,
        camera: cameraFor(dataset, store.getState().view, size),
        limits: dataset.cameraLimits,
        label: said.mapCanvas,
        describedBy: helpId,
        locale: {
          'Map.Title': said.mapRegion,
          'CooperativeGesturesHandler.WindowsHelpText': said.mapScrollKey('Ctrl'),
          'CooperativeGesturesHandler.MacHelpText': said.mapScrollKey('⌘'),
          'CooperativeGesturesHandler.MobileHelpText': said.mapTwoFingers,
        },
        onCamera: (camera, box) => feed.set(camera, box),
        onMoved: (camera) => tie?.moved(camera),
        onResized: () => tie?.resized(),
        onReport,
      });
    } catch (error) {
      // No WebGL 2, or none left: the still map serves, and the console keeps the reason.
      console.warn('Dateline: the interactive map is not available.', error);
      const noContext = error instanceof Error && error.name === 'GPUInitializationError';
      onReport(noContext ? 'no-webgl' : 'broken');
      return;
    }
    tie = tieCamera(store, view);
    map.current = { view, tie };
    feed.set(view.camera, view.size);
    const steered = feed.onSteer((camera) => camera && tie.steer(camera));
    return () => {
      steered();
      tie.release();
      view.destroy();
      map.current = null;
      onReport('ended');
    };
  }, [dataset, store, feed, onReport, helpId]);

  return (
    <>
      <div ref={container} className="map__canvas" />
      <p id={helpId} hidden>
        {words.mapHelp}
      </p>
      <ScaleBar feed={feed} />
      <AwayNotice
        feed={feed}
        onBack={(camera) => {
          map.current?.tie.steer(camera);
          // The button goes with the sentence; the keyboard stays on the map.
          container.current?.querySelector('canvas')?.focus();
        }}
      />
      <MapControls
        onZoom={(levels) => map.current?.view.zoomBy(levels)}
        onWhole={() => map.current?.tie.showWhole()}
      />
    </>
  );
}
