import type { Dataset } from '../../dataset/dataset.ts';
import type { Place } from '../../evidence/model.ts';
import { screenTransform } from '../../geo/web-mercator.ts';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import { openedPlace } from '../../state/selectors.ts';
import type { ViewStore } from '../../state/store.ts';
import type { View } from '../../state/view/view.ts';
import { cameraAt, cameraFor, cameraThatShows, sameCamera, wholeArea } from './camera-target.ts';

/** The part of the map that the tie moves. */
export interface MovableMap {
  readonly camera: Camera;
  readonly size: Size;
  /** Eases there, unless motion is reduced. */
  moveTo(camera: Camera): void;
  jumpTo(camera: Camera): void;
}

export interface CameraTie {
  /** Takes up that a person has moved the map. */
  moved(camera: Camera): void;
  /** Takes up that the map's box has changed its size. */
  resized(): void;
  /** Looks elsewhere at the page's own wish, and says so in the view. */
  steer(camera: Camera): void;
  showWhole(): void;
  release(): void;
}

/**
 * Keeps the map's camera and the view's one thing, because an address is a citation: opened again it must show what
 * was seen when it was copied. So there are two states, and no third:
 *
 * - The view has no camera. Then the map always looks where such an address looks when it is opened: at the place
 *   that is open, else at the dataset's bounds, fitted anew when a place is opened or closed and when the box changes.
 * - The view has a camera. Then the map looks there, and whenever the page moves it (to show a place that lies out
 *   of view) the view gets the new camera. Opening a place by its mark makes this state: the reader is looking at it
 *   already, so the map stays, and the view says where it stays. Where its box then leaves less room for the reader's
 *   sake, and the place would be out of view, it is brought back.
 *
 * A place beyond the dataset's bounds has no basemap around it. Opening it leaves the map where it is, or is on its way
 * to; where that is not the whole area, this makes the second state, too.
 *
 * A camera that shows just the whole area while nothing is open is the default, and is dropped.
 */
export function tieCamera(store: ViewStore, map: MovableMap): CameraTie {
  const { dataset, actions } = store;
  let own = store.getState().view.camera;
  /** The place that the map was last brought to, or was found at. */
  let followed = openedPlace(dataset, store.getState().view);
  const isKnown = ({ incident }: View): boolean =>
    incident === null || dataset.details.rowOf(incident) !== undefined;
  /** Whether what has been opened is not followed yet, as it is not known where it lies. */
  let waits = !own && !isKnown(store.getState().view);
  let released = false;
  let { size } = map;
  /** The camera that the view has got only because a place beyond the bounds was opened. */
  let kept: Camera | null = null;

  const write = (camera: Camera | null): void => {
    own = camera;
    actions.setCamera(camera);
  };
  /** Writes after the store has told of a change: others, who are told later, must see that change first. */
  const writeAfter = (camera: Camera | null): void => {
    const { view } = store.getState();
    queueMicrotask(() => {
      if (!released && store.getState().view === view) write(camera);
    });
  };

  if (own) {
    const there = cameraFor(dataset, store.getState().view, map.size);
    if (!sameCamera(there, own)) write(there);
  }

  /** Follows what is opened, or closed. */
  const follow = (next: View): void => {
    const place = openedPlace(dataset, next);
    const { to, written } = followingOf(dataset, next, followed, place, map);
    followed = place;
    if (to) map.moveTo(to);
    if (written === undefined) return;
    if (!next.camera) kept = written;
    writeAfter(written);
  };

  const unsubscribe = store.subscribe(({ view: next, failedLookup }, { view: last }) => {
    if (next.place !== last.place || next.incident !== last.incident) waits = true;
    if (next.camera !== last.camera) {
      if (next.camera === own) return;
      // The same view once more, as a host sends it, which says nothing of the camera.
      const isSame = next.place === last.place && next.incident === last.incident;
      if (!next.camera && own && own === kept && isSame) return writeAfter(kept);
      own = next.camera;
      waits = !own && !isKnown(next);
      followed = openedPlace(dataset, next);
      const target = cameraFor(dataset, next, map.size);
      map.moveTo(target);
      if (next.camera && !sameCamera(target, next.camera)) writeAfter(target);
      return;
    }
    if (!waits) return;
    // The store tells when it has been looked for; where that failed, it may be found yet.
    if (!isKnown(next) && failedLookup?.id !== next.incident) return;
    waits = !isKnown(next);
    follow(next);
  });

  return {
    moved(camera) {
      // Whoever moves the map meanwhile is not taken elsewhere.
      waits = false;
      write(camera);
    },
    resized() {
      const { view } = store.getState();
      const before = size;
      size = map.size;
      if (!view.camera) return map.jumpTo(cameraFor(dataset, view, size));
      const place = openedPlace(dataset, view);
      // A map that gives room to the reader keeps in view what was opened there.
      const { camera } = map;
      if (!place || pathTo(dataset, place, { camera, size: before })) return;
      const target = pathTo(dataset, place, map);
      if (!target) return;
      map.moveTo(target);
      write(target);
    },
    steer(camera) {
      map.moveTo(camera);
      const isOpen = openedPlace(dataset, store.getState().view) !== null;
      write(!isOpen && sameCamera(camera, wholeArea(dataset, map.size)) ? null : camera);
    },
    showWhole() {
      const target = wholeArea(dataset, map.size);
      map.moveTo(target);
      write(openedPlace(dataset, store.getState().view) ? target : null);
    },
    release() {
      released = true;
      unsubscribe();
    },
  };
}

/** Where a map goes for a place to be in view; null where it is. */
function pathTo(
  { cameraLimits }: Dataset,
  place: Place,
  { camera, size }: Pick<MovableMap, 'camera' | 'size'>,
): Camera | null {
  const transform = screenTransform(camera, size);
  return cameraThatShows(place, { camera, size, transform }, cameraLimits);
}

/** What opening or closing leads to; without a key, that stays as it is. */
interface Following {
  /** Where the map moves. */
  readonly to?: Camera;
  /** The camera that the view has from then on. */
  readonly written?: Camera | null;
}

/** @param before the place that the map was brought to before @param place the one that is open in `next` */
function followingOf(
  dataset: Dataset,
  next: View,
  before: Place | null,
  place: Place | null,
  map: MovableMap,
): Following {
  const { size } = map;
  const whole = wholeArea(dataset, size);
  if (!next.camera) {
    if (!place?.outside) return place === before ? {} : { to: cameraFor(dataset, next, size) };
    const there = cameraAt(dataset, before, size);
    return sameCamera(there, whole) ? {} : { written: there };
  }
  if (place) {
    const target = pathTo(dataset, place, map);
    return target ? { to: target, written: target } : {};
  }
  const isClosed = next.place === null && next.incident === null;
  return isClosed && sameCamera(next.camera, whole) ? { written: null } : {};
}
