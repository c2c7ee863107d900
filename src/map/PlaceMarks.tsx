import { useEffect, useMemo, useRef } from 'react';
import { placesOf } from '../state/selectors.ts';
import { useDataset, useIncidentsShown } from '../state/shown.ts';
import { arrangePlaces, markedPlaces } from './arrange.ts';
import type { CameraFeed } from './camera-feed.ts';
import { PlaceMark } from './PlaceMark.tsx';

/** A displacement longer than this gets a line back to the point, CSS pixels. */
const LEADER_FROM = 5;

/** A mark and a name at each place of the dataset: a button where the window holds incidents, else a faint ghost. */
export function PlaceMarks({ feed }: { feed: CameraFeed }) {
  const dataset = useDataset();
  const shown = useIncidentsShown();
  const marks = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const leaders = useRef<SVGGElement>(null);

  // All of the dataset's places make the arrangement, so that scrubbing never moves a mark.
  const places = useMemo(() => markedPlaces(dataset), [dataset]);
  const shownByPlace = useMemo(
    () => new Map(placesOf(dataset, shown).map((entry) => [entry.place.id, entry])),
    [dataset, shown],
  );

  useEffect(
    () =>
      feed.subscribe((frame) => {
        arrangePlaces(places, frame).forEach(({ at, mark, label }, index) => {
          move(marks.current?.children[index], mark);
          const name = labels.current?.children[index];
          if (name instanceof HTMLElement) name.hidden = label === null;
          if (label) move(name, label);
          const led = Math.hypot(mark.x - at.x, mark.y - at.y) > LEADER_FROM;
          const line = led
            ? `M${round(at.x)} ${round(at.y)}L${round(mark.x)} ${round(mark.y)}`
            : '';
          leaders.current?.children[index]?.setAttribute('d', line);
        });
      }),
    [feed, places],
  );

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
      <div ref={marks} className="map__marks">
        {places.map((all) => (
          <div key={all.place.id} className="map__mark">
            <PlaceMark all={all} shown={shownByPlace.get(all.place.id) ?? null} />
          </div>
        ))}
      </div>
    </>
  );
}

function move(
  element: Element | undefined,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  if (element instanceof HTMLElement)
    element.style.transform = `translate(${round(x)}px, ${round(y)}px)`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
