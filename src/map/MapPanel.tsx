import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import basemapUrl from '../../data/geo/basemap/basemap.topo.json?url';
import { geodataQuery } from '../dataset/queries.ts';
import { useMessages } from '../messages/react.tsx';
import { useElementSize } from '../ui/useElementSize.ts';
import { AreaMarks } from './AreaMarks.tsx';
import { Attribution } from './Attribution.tsx';
import { decodeBasemap } from './basemap.ts';
import { createCameraFeed } from './camera-feed.ts';
import type { MapStatus } from './map-status.ts';
import { PlaceMarks } from './PlaceMarks.tsx';

/** MapLibre comes after the list: its size is several times that of everything else. */
const MapCanvas = lazy(() => import('./MapCanvas.tsx'));
const StaticMap = lazy(() => import('./StaticMap.tsx'));

const basemapQuery = geodataQuery(basemapUrl, decodeBasemap);

export interface MapPanelProps {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /** Whether one finger scrolls the page and two move the map. */
  readonly cooperative: boolean;
}

/** The map: basemap, areas and marks; a picture in its place where WebGL 2 is missing. */
export function MapPanel({ theme, reducedMotion, cooperative }: MapPanelProps) {
  const words = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const [status, setStatus] = useState<MapStatus>('loading');
  const [feed] = useState(createCameraFeed);
  const basemap = useQuery(basemapQuery);
  const onStatus = useCallback(
    (next: MapStatus) => setStatus((last) => (last === 'unavailable' ? last : next)),
    [],
  );
  const picture = status === 'unavailable' || (basemap.isError && 'failed');

  const canvas = useMemo(() => {
    if (!size || !basemap.data || picture) return null;
    return (
      <Suspense fallback={null}>
        <MapCanvas
          basemap={basemap.data}
          feed={feed}
          theme={theme}
          reducedMotion={reducedMotion}
          cooperative={cooperative}
          onStatus={onStatus}
        />
      </Suspense>
    );
  }, [size, basemap.data, picture, feed, theme, reducedMotion, cooperative, onStatus]);

  return (
    <section className="map" aria-label={words.mapRegion} data-map={status}>
      <div ref={box} className="map__box">
        {canvas}
        {picture && size && (
          <Suspense fallback={null}>
            <StaticMap basemap={basemap.data ?? null} feed={feed} size={size} theme={theme} />
          </Suspense>
        )}
        {size && (
          <>
            <AreaMarks feed={feed} />
            <PlaceMarks feed={feed} />
          </>
        )}
        {status === 'loading' && !picture && <p className="map__notice">{words.mapLoading}</p>}
        {status === 'unavailable' && (
          <p className="map__notice map__notice--bottom">{words.mapUnavailable}</p>
        )}
        {basemap.isError && (
          <div className="map__notice" role="alert">
            {words.mapFailed}{' '}
            <button type="button" className="button" onClick={() => void basemap.refetch()}>
              {words.retry}
            </button>
          </div>
        )}
      </div>
      <Attribution />
    </section>
  );
}
