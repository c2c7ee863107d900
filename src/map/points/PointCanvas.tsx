import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewStore } from '../../state/store-context.tsx';
import { incidentsByPlace } from '../../state/selectors.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import { ColourSamples } from '../marks/canvas/ColourSamples.tsx';
import MarkCard from '../marks/MarkCard.tsx';
import type { Box } from '../layout/box.ts';
import { GroundLabels } from '../basemap/GroundLabels.tsx';
import { usePointedMark } from '../marks/usePointedMark.ts';
import { useLayouts } from '../marks/useLayouts.ts';
import { useTextMeasure } from '../marks/useTextMeasure.ts';
import { bindPoints } from './bind-points.ts';
import type { BoundPoints } from './bind-points.ts';
import { cameraAround } from './camera-around.ts';
import { namedPoints } from './named-points.ts';
import { bindPointer } from './point-pointer.ts';
import './points.css';
import type { PlacesProps } from '../marks/PlaceMarks.tsx';

/** The layout is for the basemap's labels alone: points have no stands. */
const NO_PLACES: readonly never[] = [];

/**
 * The places of a dataset that has too many for a mark each: a point for each, numbers where they crowd, and the card of
 * that which is pointed at. They have no buttons: without a pointer they are reached through the list.
 */
export default function PointCanvas({
  feed,
  basemap,
  hasGround,
  theme,
  still,
  onDrawn,
}: PlacesProps) {
  const words = useMessages();
  const store = useViewStore();
  const { pointed, actions } = usePointedMark(feed, still);
  const cardId = useId();
  const [plain, setPlain] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const samples = useRef<SVGSVGElement>(null);
  const bound = useRef<BoundPoints | null>(null);
  const isStill = useRef(still);
  useEffect(() => {
    isStill.current = still;
  }, [still]);

  // With the first frame of the page around them, and not before: only then has the document its theme.
  useLayoutEffect(() => {
    let unbind: (() => void) | null = null;
    const asked = requestAnimationFrame(() => {
      unbind = begin();
    });
    return () => {
      cancelAnimationFrame(asked);
      unbind?.();
    };

    function begin(): (() => void) | null {
      const doWithout = (): void => setPlain(true);
      const { places } = store.dataset;
      let made: BoundPoints;
      try {
        const format = words.countOnly;
        const options = { samples: samples.current!, feed, store, format, plain };
        made = bindPoints({ ...options, onLost: doWithout, onDrawn });
      } catch (error) {
        if (plain) {
          setFailure(error);
          return null;
        }
        console.warn('Dateline: the points are drawn without WebGL.', error);
        doWithout();
        return null;
      }
      bound.current = made;
      const release = bindPointer(samples.current!.parentElement!, made.painter, {
        point: (place) => actions.point(places[place]!),
        unpoint: actions.unpoint,
        open: (place) => actions.open(places[place]!),
        approach({ around, place }) {
          const frame = feed.now();
          const camera =
            frame &&
            around &&
            !isStill.current &&
            cameraAround(around, frame, store.dataset.cameraLimits);
          if (camera) feed.steer(camera);
          else actions.open(places[place]!);
        },
      });
      return () => {
        release();
        made.end();
        bound.current = null;
      };
    }
  }, [feed, store, words, plain, actions, onDrawn]);
  useEffect(() => bound.current?.recolour(), [theme]);

  const boxes = usePointBox(bound, pointed);
  const measure = useTextMeasure();
  const root = useRef<HTMLDivElement>(null);
  const layouts = useLayouts(root, feed, NO_PLACES, measure);
  const labels = useMemo(
    () => namedPoints(store.dataset.places, incidentsByPlace(store.dataset), words.language),
    [store, words],
  );

  // Told by whoever shows this, as where its code does not come.
  if (failure !== null) throw failure;
  return (
    <>
      <div ref={root} className="map__layers">
        {hasGround && <GroundLabels {...{ basemap, feed, layouts, labels, measure, theme }} />}
      </div>
      <ColourSamples ref={samples} />
      {pointed !== null && (
        <MarkCard id={cardId} place={pointed} feed={feed} boxes={boxes} actions={actions} />
      )}
    </>
  );
}

/** Where the point is that is pointed at, by its place's id: what its card keeps clear of. */
function usePointBox(
  boundRef: RefObject<BoundPoints | null>,
  pointed: string | null,
): (frame: CameraFrame) => ReadonlyMap<string, Box> {
  const store = useViewStore();
  return useCallback(
    (frame: CameraFrame): ReadonlyMap<string, Box> => {
      const code = pointed === null ? undefined : store.dataset.placeCodes.get(pointed);
      const painter = boundRef.current?.painter;
      if (pointed === null || code === undefined || !painter) return new Map();
      return new Map([[pointed, painter.boxOf(code, frame)]]);
    },
    [store, boundRef, pointed],
  );
}
