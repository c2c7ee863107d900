import { useEffect, useMemo, useState } from 'react';
import type { Place } from '../../evidence/model.ts';
import { useViewStore } from '../../state/store-context.tsx';
import type { ViewStore } from '../../state/store.ts';
import { debounce, PACE } from '../../time/pace.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import { cameraThatShows } from '../view/camera-target.ts';
import type { MarkActions } from './place-buttons.ts';

export interface PointedMark {
  /** The place whose card is shown. */
  readonly pointed: string | null;
  readonly actions: MarkActions & {
    /** The pointer has come to the card. */
    readonly stay: () => void;
    /** Takes the card away; the mark stays lit while it is pointed at. */
    readonly dismiss: () => void;
    /** Points at no mark any more. */
    readonly leave: () => void;
    /** Whether the still map stands in. */
    readonly setStill: (still: boolean) => void;
  };
}

function createMarkActions(
  store: ViewStore,
  feed: CameraFeed,
  setPointed: (place: string | null) => void,
): PointedMark['actions'] {
  const act = store.actions;
  const limits = store.dataset.cameraLimits;
  let lit: string | null = null;
  let still = false;
  const dismiss = (): void => setPointed(null);
  const leave = (): void => {
    leaveSoon.cancel();
    dismiss();
    const { highlight } = store.getState();
    // Another part of the page may point elsewhere by now.
    if (lit !== null && highlight?.place === lit && highlight.incident === null)
      act.setHighlight(null);
    lit = null;
  };
  const leaveSoon = debounce(leave, PACE.toMapCard);
  return {
    stay: leaveSoon.cancel,
    dismiss,
    point({ id }: Place) {
      leaveSoon.cancel();
      lit = id;
      setPointed(id);
      act.setHighlight({ place: id, incident: null });
    },
    unpoint() {
      leaveSoon();
      if (still) feed.steer(null);
    },
    /**
     * See `tieCamera`: who opens a place by its mark is looking at it, so the view says where. Before the map is there,
     * nothing keeps that in step with the room that the reader leaves: the map comes to look at the place.
     */
    open(place: Place) {
      dismiss();
      const { view } = store.getState();
      const frame = feed.now();
      if (still || !frame || !feed.steer(null)) return act.openPlace(place.id);
      const camera = cameraThatShows(place, frame, limits) ?? view.camera ?? frame.camera;
      act.setView({ ...view, place: place.id, incident: null, camera });
    },
    reveal(place: Place) {
      const frame = feed.now();
      const target = frame && cameraThatShows(place, frame, limits);
      if (target) feed.steer(target);
    },
    leave,
    setStill(now) {
      still = now;
    },
  };
}

/**
 * Which mark a person points at, by pointer or keyboard, and what follows from it.
 * @param still whether the still map stands in, which no view's camera moves
 */
export function usePointedMark(feed: CameraFeed, still: boolean): PointedMark {
  const store = useViewStore();
  const [pointed, setPointed] = useState<string | null>(null);
  // The same when the map fails: other actions would be other buttons, one of which may have the focus.
  const actions = useMemo(() => createMarkActions(store, feed, setPointed), [store, feed]);
  useEffect(() => actions.setStill(still), [actions, still]);
  useEffect(() => () => actions.leave(), [actions]);
  return { pointed, actions };
}
