import { useLayoutEffect, useRef } from 'react';
import { nearLng } from '../../geo/lng-lat.ts';
import { tenths } from '../../geo/tenths.ts';
import { toMercator, toScreen } from '../../geo/web-mercator.ts';
import { moveFocus } from '../../ui/keys/move-focus.ts';
import { deskPlaceWords as words } from '../../messages/desk-rooms/desk-place-words.ts';
import type { CameraFeed, CameraFrame } from '../view/camera-feed.ts';
import type { MapPlace } from './sketch.ts';

interface Props {
  readonly places: readonly MapPlace[];
  /** The id of the one that is looked at. */
  readonly shown: string | null;
  /** Whether somebody puts a point or a corner: a press on a mark is one on the ground then. */
  readonly isPutting: boolean;
  readonly feed: CameraFeed;
  readonly onPick: (id: string) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** A small mark on each place: one stop of the Tab key, arrows go from one to the next. */
export function PlaceMarkers({ places, shown, isPutting, feed, onPick }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const points = places.map(toMercator);
    return feed.subscribe(({ transform, camera }) => {
      for (const [at, element] of [...(holder.current?.children ?? [])].entries()) {
        const point = points[at];
        const place = places[at];
        if (!point || !place || !(element instanceof HTMLElement)) continue;
        const turns = (nearLng(place.lng, camera.lng) - place.lng) / 360;
        const { x, y } = toScreen({ x: point.x + turns, y: point.y }, transform);
        element.style.transform = `translate(${tenths(x)}px, ${tenths(y)}px)`;
      }
    });
  }, [places, feed]);
  const stop = places.some(({ id }) => id === shown) ? shown : places[0]?.id;
  return (
    <div
      ref={holder}
      className="desk-map__places"
      role="group"
      aria-label={words.onMap}
      inert={isPutting}
      onKeyDown={(event) => moveFocus(event, 'button', STEPS)}
    >
      {places.map(({ id, label, isArea }) => (
        <button
          key={id}
          type="button"
          className={`desk-map__place ${isArea ? 'is-area' : ''}`}
          data-place={id}
          aria-label={label}
          aria-pressed={id === shown}
          tabIndex={id === stop ? 0 : -1}
          onClick={() => onPick(id)}
        />
      ))}
    </div>
  );
}

/** The most places that have a mark at once. */
export const MOST_MARKS = 300;

/** The places that lie in view, no more than there can be marks. */
export function placesInView(
  places: readonly MapPlace[],
  { camera, size, transform }: CameraFrame,
): readonly MapPlace[] {
  const seen: MapPlace[] = [];
  for (const place of places) {
    const lng = nearLng(place.lng, camera.lng);
    const { x, y } = toScreen(toMercator({ lng, lat: place.lat }), transform);
    if (x >= 0 && y >= 0 && x <= size.width && y <= size.height) seen.push(place);
    if (seen.length === MOST_MARKS) break;
  }
  return seen;
}
