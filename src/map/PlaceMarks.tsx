import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { toScreen } from '../geo/web-mercator.ts';
import { useMessages } from '../messages/react.tsx';
import { useViewStore } from '../state/react.tsx';
import { useDataset } from '../state/shown.ts';
import { Later, loadAhead } from '../ui/Later.tsx';
import { markedPlaces } from './arrange.ts';
import type { ArrangedPlace } from './arrange.ts';
import type { CameraFeed, CameraFrame } from './camera-feed.ts';
import { layoutMark } from './mark-layout.ts';
import { bindPlaceButtons } from './place-buttons.ts';
import type { Box } from './box.ts';
import { placeLayers } from './place-layers.ts';
import type { PlaceLayers } from './place-layers.ts';
import { bindPlaceNames } from './place-names.ts';
import { PlacePicture } from './PlacePicture.tsx';
import { usePointedMark } from './usePointedMark.ts';
import { useTextMeasure } from './useTextMeasure.ts';

const loadCard = () => import('./MarkCard.tsx');

interface Props {
  readonly feed: CameraFeed;
  readonly theme: 'light' | 'dark';
  /** Whether a picture stands for the map. */
  readonly still: boolean;
  /** The marks have been drawn for the first time. */
  readonly onDrawn: () => void;
}

/** The dataset's places above the map, where they are not too many for a mark each. */
export default function PlaceMarks({ feed, theme, still, onDrawn }: Props) {
  const dataset = useDataset();
  const measure = useTextMeasure();
  const layers = useMemo(() => placeLayers(dataset, measure), [dataset, measure]);
  return (
    <>
      <PlacePicture feed={feed} layers={layers} theme={theme} onDrawn={onDrawn} />
      <PlaceControls feed={feed} layers={layers} still={still} />
    </>
  );
}

interface ControlProps {
  readonly feed: CameraFeed;
  readonly layers: PlaceLayers;
  readonly still: boolean;
}

/** A name at each place, a button on each mark, and the card of the mark that is pointed at. */
function PlaceControls({ feed, layers, still }: ControlProps) {
  const words = useMessages();
  const store = useViewStore();
  const { pointed, actions } = usePointedMark(feed, still);
  const cardId = useId();
  const [cardTries, setCardTries] = useState(0);
  const marks = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLDivElement>(null);
  const { places, anchor, arrange } = layers;
  // A button must outlast the names' fonts: it may have the focus by then, or the pointer.
  const marked = useMemo(() => markedPlaces(store.dataset), [store]);

  useEffect(() => {
    let last: readonly ArrangedPlace[] | null = null;
    return feed.subscribe(({ camera, transform }) => {
      const origin = toScreen(anchor, transform);
      move(marks.current, origin);
      move(names.current, origin);
      const arranged = arrange(camera.zoom);
      if (arranged === last) return;
      last = arranged;
      arranged.forEach(({ mark, label, reach }, index) => {
        const holder = marks.current?.children[index];
        stand(holder, mark);
        if (holder instanceof HTMLElement) holder.style.setProperty('--reach', `${reach}px`);
        const name = names.current?.children[index];
        if (name instanceof HTMLElement) name.hidden = label === null;
        if (label) stand(name, label);
      });
    });
  }, [feed, anchor, arrange]);
  useLayoutEffect(() => {
    const holders = [...(marks.current?.children ?? [])] as HTMLElement[];
    return bindPlaceButtons(holders, marked, store, words, actions);
  }, [marked, store, words, actions]);
  useLayoutEffect(
    () => bindPlaceNames([...(names.current?.children ?? [])], layers, store),
    [layers, store],
  );
  // The page is spared the card until it is drawn; nobody who points then waits for it.
  useEffect(() => void loadAhead(loadCard), []);
  useEffect(() => {
    if (pointed === null) return;
    const button = marks.current?.querySelector(`[data-place="${CSS.escape(pointed)}"]`);
    button?.setAttribute('aria-describedby', cardId);
    return () => button?.removeAttribute('aria-describedby');
  }, [pointed, cardId]);

  const boxes = useCallback(
    ({ camera, transform }: CameraFrame): ReadonlyMap<string, Box> => {
      const origin = toScreen(anchor, transform);
      const state = store.getState();
      return new Map(
        arrange(camera.zoom).map(({ mark }, index) => {
          const all = places[index]!;
          const shown = store.placeState(state, all.code)?.shown;
          const { width, height } = shown ? layoutMark(shown.groups, all.unit, all.width) : all;
          const x = origin.x + mark.x - width / 2;
          return [all.place.id, { x, y: origin.y + mark.y - height / 2, width, height }];
        }),
      );
    },
    [anchor, arrange, places, store],
  );

  return (
    <>
      <div ref={names} className="map__labels" aria-hidden="true">
        {places.map(({ place, lines }) => (
          <div key={place.id} className={`place-label kind-${place.kind}`}>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        ))}
      </div>
      {pointed !== null && (
        <Later
          key={pointed}
          load={loadCard}
          attempt={cardTries}
          onError={() => setCardTries(cardTries + 1)}
          props={{
            id: cardId,
            place: pointed,
            feed,
            boxes,
            onEnter: actions.stay,
            onLeave: actions.unpoint,
            onDismiss: actions.dismiss,
          }}
        />
      )}
      <div ref={marks} className="map__marks">
        {places.map(({ place }) => (
          <div key={place.id} className="map__mark" />
        ))}
      </div>
    </>
  );
}

function move(
  element: HTMLElement | null,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  if (element) element.style.transform = `translate(${round(x)}px, ${round(y)}px)`;
}

/** Where an element stands among its siblings: told by its box, for every transform is a picture apart. */
function stand(
  element: Element | null | undefined,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  if (!(element instanceof HTMLElement)) return;
  element.style.left = `${round(x)}px`;
  element.style.top = `${round(y)}px`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
