import type { PlaceState } from '../state/places.ts';
import { openedPlace } from '../state/selectors.ts';
import type { ViewStore } from '../state/store.ts';
import type { ArrangedPlace } from './arrange.ts';
import type { CameraFrame } from './camera-feed.ts';
import { drawPlaces, inkOf } from './draw-places.ts';
import type { DrawnPlace, PlaceColours } from './draw-marks.ts';
import { layoutMark } from './mark-layout.ts';
import { areaOf } from './place-areas.ts';
import type { Box } from './box.ts';
import { largestGroup } from './place-layers.ts';
import type { PlaceLayers } from './place-layers.ts';

export interface PlacePainter {
  /** Brings the picture up to the store's state: where the camera has not moved, no more of it than has changed. */
  paint(frame: CameraFrame, colours: PlaceColours): void;
  /** The picture was lost: the next one is painted whole. */
  forget(): void;
}

/** What decides how a place is drawn; the same as long as nothing of it changes. */
interface Entry {
  readonly state: PlaceState;
  readonly arranged: ArrangedPlace;
  readonly lit: boolean;
  readonly drawn: DrawnPlace;
}

export function createPlacePainter(
  context: CanvasRenderingContext2D,
  { places, anchor, arrange }: PlaceLayers,
  { dataset, getState, placeState }: ViewStore,
  format: (count: number) => string,
): PlacePainter {
  const areas = places.map(({ place }) => areaOf(place, anchor));
  let entries: readonly (Entry | null)[] = [];
  let last: { readonly frame: CameraFrame; readonly colours: PlaceColours } | null = null;
  let ratio = 0;

  const drawnOf = (index: number, state: PlaceState, { at, mark }: ArrangedPlace, lit: boolean) => {
    const { shown, matching, fade } = state;
    const { unit, width } = places[index]!;
    const most = largestGroup((shown ?? matching).groups);
    return {
      at,
      mark,
      area: areas[index]!,
      tone: most.group,
      shown: shown && {
        // Never wider than the room that the whole dataset's mark has been given.
        layout: layoutMark(shown.groups, unit, width),
        count: shown.count,
        number: format(shown.count),
        fade,
        lit,
      },
    };
  };

  return {
    forget() {
      last = null;
    },
    paint(frame, colours) {
      const state = getState();
      const open = openedPlace(dataset, state.view)?.id;
      const pointed = state.highlight?.place;
      const arrangement = arrange(frame.camera.zoom);
      const dirty: Box[] = [];
      const next = places.map(({ place: { id }, code }, index): Entry | null => {
        const before = entries[index] ?? null;
        const there = placeState(state, code);
        const arranged = arrangement[index]!;
        const lit = id === open || id === pointed;
        if (before?.state === there && before?.arranged === arranged && before.lit === lit)
          return before;
        const entry = there
          ? { state: there, arranged, lit, drawn: drawnOf(index, there, arranged, lit) }
          : null;
        for (const changed of [before, entry])
          if (changed) dirty.push(...inkOf(changed.drawn, frame.camera.zoom));
        return entry;
      });
      const whole = last?.frame !== frame || last.colours !== colours || ratio !== devicePixelRatio;
      entries = next;
      last = { frame, colours };
      ratio = devicePixelRatio;
      if (!whole && dirty.length === 0) return;
      const drawn = next.flatMap((entry) => entry?.drawn ?? []);
      drawPlaces(context, frame, anchor, drawn, colours, whole ? null : dirty);
    },
  };
}
