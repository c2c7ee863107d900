import { memo, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { toMercator, toScreen } from '../geo/web-mercator.ts';
import { useDataset, usePlaceState } from '../state/shown.ts';
import { createArranger, markedPlaces } from './arrange.ts';
import type { ArrangedPlace, MarkedPlace } from './arrange.ts';
import type { CameraFeed, CameraFrame } from './camera-feed.ts';
import { MarkCard } from './MarkCard.tsx';
import type { Box } from './place-card.ts';
import { PlaceMark } from './PlaceMark.tsx';
import { usePointedMark } from './usePointedMark.ts';
import { useTextMeasure } from './useTextMeasure.ts';

/** A displacement longer than this gets a line back to the point, CSS pixels. */
const LEADER_FROM = 5;

interface Props {
  readonly feed: CameraFeed;
  /** Whether a picture stands for the map. */
  readonly still: boolean;
}

/**
 * A mark and a name at each place of the dataset, and what ties them to it. They are arranged here; what each shows
 * is its own affair, so that a move of the window costs no more than what it changes.
 */
export function PlaceMarks({ feed, still }: Props) {
  const dataset = useDataset();
  const measure = useTextMeasure();
  const { pointed, actions } = usePointedMark(feed, still);
  const cardId = useId();
  const marks = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const leaders = useRef<SVGGElement>(null);

  // All of the dataset's places make the arrangement, so that scrubbing never moves a mark.
  const places = useMemo(() => markedPlaces(dataset, measure), [dataset, measure]);
  const anchor = useMemo(() => {
    const [[west, south], [east, north]] = dataset.info.bounds;
    return toMercator({ lng: (west + east) / 2, lat: (south + north) / 2 });
  }, [dataset]);
  const arrange = useMemo(() => createArranger(places, anchor), [places, anchor]);
  useEffect(() => {
    let last: readonly ArrangedPlace[] | null = null;
    return feed.subscribe(({ camera, transform }) => {
      const origin = toScreen(anchor, transform);
      move(marks.current, origin);
      move(labels.current, origin);
      leaders.current?.setAttribute('transform', `translate(${origin.x} ${origin.y})`);
      const arranged = arrange(camera.zoom);
      if (arranged === last) return;
      last = arranged;
      arranged.forEach(({ at, mark, label, reach }, index) => {
        const target = marks.current?.children[index];
        stand(target, mark);
        if (target instanceof HTMLElement) target.style.setProperty('--reach', `${reach}px`);
        const name = labels.current?.children[index];
        if (name instanceof HTMLElement) name.hidden = label === null;
        if (label) stand(name, label);
        const led = Math.hypot(mark.x - at.x, mark.y - at.y) > LEADER_FROM;
        const line = led ? `M${round(at.x)} ${round(at.y)}L${round(mark.x)} ${round(mark.y)}` : '';
        leaders.current?.children[index]?.setAttribute('d', line);
      });
    });
  }, [feed, anchor, arrange]);

  const boxes = useCallback(
    ({ camera, transform }: CameraFrame): ReadonlyMap<string, Box> => {
      const origin = toScreen(anchor, transform);
      return new Map(
        arrange(camera.zoom).map(({ mark }, index) => {
          const { place, width, height } = places[index]!;
          const x = origin.x + mark.x - width / 2;
          return [place.id, { x, y: origin.y + mark.y - height / 2, width, height }];
        }),
      );
    },
    [anchor, arrange, places],
  );

  return (
    <>
      <svg className="map__leaders" aria-hidden="true">
        <g ref={leaders}>
          {places.map(({ place }) => (
            <Leader key={place.id} id={place.id} />
          ))}
        </g>
      </svg>
      <div ref={labels} className="map__labels" aria-hidden="true">
        {places.map((all) => (
          <Name key={all.place.id} all={all} />
        ))}
      </div>
      {pointed !== null && (
        <MarkCard
          id={cardId}
          place={pointed}
          feed={feed}
          boxes={boxes}
          onEnter={actions.stay}
          onLeave={actions.unpoint}
          onDismiss={actions.dismiss}
        />
      )}
      <div ref={marks} className="map__marks">
        {places.map((all) => (
          <div key={all.place.id} className="map__mark">
            <PlaceMark
              all={all}
              actions={actions}
              cardId={pointed === all.place.id ? cardId : undefined}
            />
          </div>
        ))}
      </div>
    </>
  );
}

/** `is-out`: nothing there is shown; `is-gone`: nor could it be in another window. */
function usePresence(id: string): '' | ' is-out' | ' is-gone' {
  const state = usePlaceState(id);
  return state?.shown ? '' : state ? ' is-out' : ' is-gone';
}

/** From a mark that had to give way to its point. */
const Leader = memo(function Leader({ id }: { id: string }) {
  return <path className={`leader${usePresence(id)}`} />;
});

const Name = memo(function Name({ all: { place, lines } }: { all: MarkedPlace }) {
  return (
    <div className={`place-label kind-${place.kind}${usePresence(place.id)}`}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
});

function move(
  element: Element | null | undefined,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  if (element instanceof HTMLElement)
    element.style.transform = `translate(${round(x)}px, ${round(y)}px)`;
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
