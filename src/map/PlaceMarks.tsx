import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { toMercator, toScreen } from '../geo/web-mercator.ts';
import { placesOf } from '../state/selectors.ts';
import { useDataset, useIncidentsShown } from '../state/shown.ts';
import { createArranger, markedPlaces } from './arrange.ts';
import type { ArrangedPlace } from './arrange.ts';
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

/** A mark and a name at each place of the dataset: a button where the window holds incidents, else a faint ghost. */
export function PlaceMarks({ feed, still }: Props) {
  const dataset = useDataset();
  const shown = useIncidentsShown();
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
  const shownByPlace = useMemo(
    () => new Map(placesOf(dataset, shown).map((entry) => [entry.place.id, entry])),
    [dataset, shown],
  );

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
        move(target, mark);
        if (target instanceof HTMLElement) target.style.setProperty('--reach', `${reach}px`);
        const name = labels.current?.children[index];
        if (name instanceof HTMLElement) name.hidden = label === null;
        if (label) move(name, label);
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

  const here = pointed === null ? undefined : shownByPlace.get(pointed);
  return (
    <>
      <svg className="map__leaders" aria-hidden="true">
        <g ref={leaders}>
          {places.map(({ place }) => (
            <path key={place.id} className={shownByPlace.has(place.id) ? '' : 'is-out'} />
          ))}
        </g>
      </svg>
      <div ref={labels} className="map__labels" aria-hidden="true">
        {places.map(({ place, lines }) => (
          <div
            key={place.id}
            className={`place-label kind-${place.kind}${shownByPlace.has(place.id) ? '' : ' is-out'}`}
          >
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        ))}
      </div>
      {here && (
        <MarkCard
          id={cardId}
          here={here}
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
              shown={shownByPlace.get(all.place.id) ?? null}
              actions={actions}
              cardId={here?.place.id === all.place.id ? cardId : undefined}
            />
          </div>
        ))}
      </div>
    </>
  );
}

function move(
  element: Element | null | undefined,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  if (element instanceof HTMLElement)
    element.style.transform = `translate(${round(x)}px, ${round(y)}px)`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
