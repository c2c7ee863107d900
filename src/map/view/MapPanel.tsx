import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useGround } from '../../state/ground.tsx';
import { useViewStore } from '../../state/store-context.tsx';
import { useElementSize } from '../../ui/useElementSize.ts';
import { useInView } from '../../ui/useInView.ts';
import { Attribution } from './Attribution.tsx';
import { basemapQuery } from '../basemap/basemap-query.ts';
import { createCameraFeed } from './camera-feed.ts';
import type { CameraFeed, CameraFrame } from './camera-feed.ts';
import { cameraFor } from './camera-target.ts';
import { Later } from '../../ui/lazy/Later.tsx';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';
import { locatorSize } from '../locator/locator-frame.ts';
import { hasManyPlaces } from '../../state/many-places.ts';
import { MapNotice } from './MapNotice.tsx';
import { FIRST_CONDITION, nextCondition } from './map-status.ts';
import { StillMap } from '../still/StillMap.tsx';
import { useIsNear } from '../locator/useIsNear.ts';
import { useLateMap } from './useLateMap.ts';
import { useMarksArrival } from './useMarksArrival.ts';
import type { MarksArrival } from './useMarksArrival.ts';
import type { Size } from '../../geo/web-mercator.ts';
import type { PlacesProps } from '../marks/PlaceMarks.tsx';
import { PACE } from '../../time/pace.ts';

/** MapLibre comes after the list: its size is several times that of everything else. */
const canvasPart = lazyPart('map-canvas', () => import('./MapCanvas.tsx'));
export const marksPart = lazyPart('place-marks', () => import('../marks/PlaceMarks.tsx'));
export const pointsPart = lazyPart('points', () => import('../points/PointCanvas.tsx'));
const locatorPart = lazyPart('locator', () => import('../locator/Locator.tsx'));

export interface MapPanelProps {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /** Whether one finger scrolls the page and two move the map. */
  readonly cooperative: boolean;
  /** Whether it gives its graphics context up while out of view: a page of embeds holds more maps than it gets contexts. */
  readonly givesWay?: boolean;
  /** Whether an overview of the whole area says where the map is, once it is near and has the room and the ground for it. Default false. */
  readonly locator?: boolean;
}

/** The map: basemap, areas and marks; the still map in its place where the interactive one can't be had. */
export function MapPanel(props: MapPanelProps) {
  const { theme, reducedMotion, cooperative, givesWay = false, locator = false } = props;
  const words = useMessages();
  const store = useViewStore();
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const overview = size && locatorSize(size);
  const [condition, report] = useReducer(nextCondition, FIRST_CONDITION);
  const { status, drawn, fault, part, attempt, retried } = condition;
  const [feed] = useState(createCameraFeed);
  const many = useMemo(() => hasManyPlaces(store.dataset), [store]);
  const marks = useMarksArrival();
  const inView = useInView(box, { watches: givesWay, patience: PACE.contextKept });
  useEffect(() => (inView ? undefined : report('out-of-view')), [inView]);
  const ground = useGround();
  const basemap = useQuery(basemapQuery(ground));
  const hasGround = ground === null || basemap.data !== undefined;
  // Together with the basemap that it draws, not after it.
  const client = useQueryClient();
  useEffect(() => void client.prefetchQuery(canvasPart), [client]);
  useLateMap(condition, size !== null && inView && hasGround, report);
  const isNear = useIsNear(feed);
  const failed = fault ?? (basemap.isError ? 'no-basemap' : null);
  // Without marks there is nothing on the map to look at, whatever else it lacks.
  const lack = marks.failed ? 'no-marks' : (failed ?? (part && 'part'));
  const retry = (): void => {
    if (marks.failed) marks.retry();
    if (fault || part) report('retry');
    else if (basemap.isError) void basemap.refetch();
  };

  useFirstCamera(feed, size);

  return (
    <section
      className="map"
      aria-label={words.mapRegion}
      tabIndex={-1}
      data-map={failed ? 'unavailable' : status}
    >
      <div ref={box} className="map__box">
        {size && inView && hasGround && (!failed || failed === 'not-loaded') && (
          <Later
            key={`${attempt} ${words.language}`}
            part={canvasPart}
            attempt={attempt}
            onError={() => report('not-loaded')}
          >
            {({ default: MapCanvas }) => (
              <MapCanvas
                basemap={basemap.data ?? null}
                feed={feed}
                theme={theme}
                reducedMotion={reducedMotion}
                cooperative={cooperative}
                onReport={report}
              />
            )}
          </Later>
        )}
        {failed && size && (
          <StillMap
            basemap={basemap.data ?? null}
            feed={feed}
            size={size}
            theme={theme}
            attempt={attempt}
          />
        )}
        {/* Points have graphics contexts, too; marks of their own stay. */}
        {size && (inView || !many) && (
          <Marks
            feed={feed}
            basemap={basemap.data ?? null}
            hasGround={hasGround}
            theme={theme}
            still={failed !== null}
            arrival={marks}
          />
        )}
        {locator && isNear && overview && basemap.data && (
          <Later part={locatorPart}>
            {({ default: Locator }) => (
              <Locator basemap={basemap.data} feed={feed} size={overview} theme={theme} />
            )}
          </Later>
        )}
        <MapNotice
          key={attempt}
          fault={lack}
          waits={!drawn || !marks.settled}
          retried={retried || marks.retried}
          onRetry={retry}
        />
      </div>
      <Attribution relief />
    </section>
  );
}

/** The marks stand right before the map is there, and when the page around them has come; then the map leads. */
function useFirstCamera(feed: CameraFeed, size: Size | null): void {
  const store = useViewStore();
  const led = useRef<CameraFrame | null>(null);
  useLayoutEffect(() => {
    if (!size || feed.now() !== led.current) return;
    feed.set(cameraFor(store.dataset, store.getState().view, size), size);
    led.current = feed.now();
  }, [feed, size, store]);
}

interface MarksProps extends Omit<PlacesProps, 'onDrawn'> {
  readonly arrival: MarksArrival;
}

/** What draws the places: a mark for each, or a point where there are more than can have one. */
function Marks({ arrival, ...props }: MarksProps) {
  const { dataset } = useViewStore();
  const many = useMemo(() => hasManyPlaces(dataset), [dataset]);
  const { attempt, onDrawn, onError } = arrival;
  return (
    <Later key={attempt} part={many ? pointsPart : marksPart} attempt={attempt} onError={onError}>
      {({ default: Drawn }) => <Drawn {...props} onDrawn={onDrawn} />}
    </Later>
  );
}
