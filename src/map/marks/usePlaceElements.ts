import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { toScreen } from '../../geo/web-mercator.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewStore } from '../../state/store-context.tsx';
import { boxAround } from '../layout/box.ts';
import type { Layouts } from '../layout/layouts.ts';
import type { MarkedPlace } from '../layout/marked-places.ts';
import type { Stand } from '../layout/stands.ts';
import { cameraAround } from '../points/camera-around.ts';
import type { CameraFeed } from '../view/camera-feed.ts';
import { followMarks } from './follow-marks.ts';
import { bindPlaceButtons } from './place-buttons.ts';
import { bindCrowds } from './place-crowds.ts';
import type { PlaceLayers } from './place-layers.ts';
import { bindPlaceNames } from './place-names.ts';
import type { PointedMark } from './usePointedMark.ts';

interface Holders {
  readonly marks: RefObject<HTMLDivElement | null>;
  readonly crowds: RefObject<HTMLDivElement | null>;
  readonly names: RefObject<HTMLDivElement | null>;
}

/** Fills and moves the buttons and names that React has only made room for: it draws none of them anew in a move. */
export function usePlaceElements(
  { marks, crowds, names }: Holders,
  places: readonly MarkedPlace[],
  {
    feed,
    layers: { anchor },
    layouts,
  }: { readonly feed: CameraFeed; readonly layers: PlaceLayers; readonly layouts: Layouts },
  actions: PointedMark['actions'],
): void {
  const words = useMessages();
  const store = useViewStore();
  useLayoutEffect(() => {
    const holders = [...(marks.current?.children ?? [])] as HTMLElement[];
    return bindPlaceButtons(holders, places, layouts, store, words, actions);
  }, [marks, places, layouts, store, words, actions]);
  useLayoutEffect(() => {
    /** Opens the only place that is shown, or the first, or shows several that part nearer from nearer. */
    const press = (stand: Stand): void => {
      const { placeState, getState } = store;
      const shown = stand.places.filter((at) => placeState(getState(), places[at]!.code)?.shown);
      const frame = feed.now();
      const around =
        frame && boxAround(stand.places.map((at) => toScreen(places[at]!.point, frame.transform)));
      const isNearer = stand.canPart && shown.length > 1;
      const camera = isNearer && around && cameraAround(around, frame, store.dataset.cameraLimits);
      if (!camera || !feed.steer(camera)) actions.open(places[shown[0] ?? stand.places[0]!]!.place);
    };
    const holders = { marks: marks.current!, crowds: crowds.current!, names: names.current! };
    const follower = followMarks(holders, places.length, anchor, feed, layouts);
    const unbind = bindCrowds(crowds.current!, places, layouts, store, words, {
      press,
      written: () => follower.redraw(),
      release(crowd) {
        const first = marks.current?.children[crowd.places[0]!]?.firstElementChild;
        if (first instanceof HTMLElement) first.focus({ preventScroll: true });
      },
    });
    const unname = bindPlaceNames(
      [...names.current!.children] as HTMLElement[],
      places,
      layouts,
      store,
      press,
    );
    return () => {
      unname();
      unbind();
      follower.end();
    };
  }, [marks, crowds, names, feed, anchor, places, layouts, store, words, actions]);
}
