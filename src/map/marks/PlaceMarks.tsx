import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import type { Counted } from '../../state/places.ts';
import { useViewStore } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { Later } from '../../ui/lazy/Later.tsx';
import { lazyPart } from '../../ui/lazy/lazy-part.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { boxAt } from '../layout/box.ts';
import type { Box } from '../layout/box.ts';
import type { CameraFeed, CameraFrame } from '../view/camera-feed.ts';
import { GroundLabels } from '../basemap/GroundLabels.tsx';
import { namelessLabels } from '../basemap/label-source.ts';
import type { Layouts } from '../layout/layouts.ts';
import { placeBoxes } from '../layout/place-boxes.ts';
import { placeLayers } from './place-layers.ts';
import { markedPlaces } from '../layout/marked-places.ts';
import type { MarkedPlace } from '../layout/marked-places.ts';
import type { PlaceLayers } from './place-layers.ts';
import { PlaceCanvas } from './canvas/PlaceCanvas.tsx';
import { usePlaceElements } from './usePlaceElements.ts';
import { usePointedMark } from './usePointedMark.ts';
import { useLayouts } from './useLayouts.ts';
import { useTextMeasure } from './useTextMeasure.ts';

const cardPart = lazyPart('mark-card', () => import('./MarkCard.tsx'));

/** What draws the places is given: see `MapPanel`. */
export interface PlacesProps {
  readonly feed: CameraFeed;
  /** Null where there is none, and until it is there. */
  readonly basemap: Basemap | null;
  /** Whether the ground is as it stays: it has no names before. */
  readonly hasGround: boolean;
  readonly theme: 'light' | 'dark';
  /** Whether the still map stands in. */
  readonly still: boolean;
  /** The marks have been drawn for the first time. */
  readonly onDrawn: () => void;
}

/** The dataset's places above the map, where they are not too many for a mark each. */
export default function PlaceMarks({
  feed,
  basemap,
  hasGround,
  theme,
  still,
  onDrawn,
}: PlacesProps) {
  const dataset = useDataset();
  const { language } = useMessages();
  const measure = useTextMeasure();
  const layers = useMemo(
    () => placeLayers(dataset, language, measure),
    [dataset, language, measure],
  );
  const root = useRef<HTMLDivElement>(null);
  const layouts = useLayouts(root, feed, layers.places, measure);
  const labels = useMemo(() => namelessLabels(layers.places), [layers]);
  return (
    <div ref={root} className="map__layers">
      {hasGround && <GroundLabels {...{ basemap, feed, layouts, labels, measure, theme }} />}
      <PlaceCanvas feed={feed} layers={layers} layouts={layouts} theme={theme} onDrawn={onDrawn} />
      <PlaceControls feed={feed} layers={layers} layouts={layouts} still={still} />
    </div>
  );
}

interface ControlProps {
  readonly feed: CameraFeed;
  readonly layers: PlaceLayers;
  readonly layouts: Layouts;
  readonly still: boolean;
}

/** A name beside each mark, a button on each place, and the card of the mark that is pointed at. */
function PlaceControls({ feed, layers, layouts, still }: ControlProps) {
  const store = useViewStore();
  const words = useMessages();
  const client = useQueryClient();
  const { pointed, actions } = usePointedMark(feed, still);
  const cardId = useId();
  const [cardTries, setCardTries] = useState(0);
  const marks = useRef<HTMLDivElement>(null);
  const crowds = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLDivElement>(null);
  // For their ids, their order and where they are, which stay when a font comes: a button that has the focus stays too.
  const places = useMemo(() => markedPlaces(store.dataset, words.language), [store, words]);
  usePlaceElements({ marks, crowds, names }, places, { feed, layers, layouts }, actions);
  // The page is spared the card until it is drawn; nobody who points then waits for it.
  useEffect(() => void client.prefetchQuery(cardPart), [client]);
  useEffect(() => {
    if (pointed === null) return;
    const button = marks.current?.querySelector(`[data-place="${CSS.escape(pointed)}"]`);
    button?.setAttribute('aria-describedby', cardId);
    return () => button?.removeAttribute('aria-describedby');
  }, [pointed, cardId]);

  const boxes = useMarkBoxes(places, layouts);

  return (
    <>
      <div ref={names} className="map__labels" aria-hidden="true">
        {places.map(({ place }) => (
          <div key={place.id} className={`place-label kind-${place.kind}`} hidden />
        ))}
      </div>
      {pointed !== null && (
        <Later
          key={pointed}
          part={cardPart}
          attempt={cardTries}
          onError={() => setCardTries(cardTries + 1)}
        >
          {({ default: MarkCard }) => (
            <MarkCard id={cardId} place={pointed} feed={feed} boxes={boxes} actions={actions} />
          )}
        </Later>
      )}
      <div ref={crowds} className="map__marks" />
      <div ref={marks} className="map__marks">
        {places.map(({ place }) => (
          <div key={place.id} className="map__mark" />
        ))}
      </div>
    </>
  );
}

/** Where each mark is that is shown, by its place's id: what its card keeps clear of. */
function useMarkBoxes(
  places: readonly MarkedPlace[],
  layouts: Layouts,
): (frame: CameraFrame) => ReadonlyMap<string, Box> {
  const store = useViewStore();
  const { countOnly } = useMessages();
  return useCallback(
    (frame: CameraFrame): ReadonlyMap<string, Box> => {
      const layout = layouts.now();
      if (!layout) return new Map();
      const state = store.getState();
      const all = placeBoxes(layout);
      const shownAt = (at: number): Counted | null =>
        store.placeState(state, places[at]!.code)?.shown ?? null;
      return new Map(
        places.flatMap(({ place, code }, at) => {
          if (!store.placeState(state, code)?.shown) return [];
          const { x, y } = all.middleOf(at, frame);
          const { width, height, shift } = all.sizeOf(at, shownAt, countOnly);
          return [[place.id, boxAt({ x: x + shift, y }, width, height)]];
        }),
      );
    },
    [layouts, places, store, countOnly],
  );
}
