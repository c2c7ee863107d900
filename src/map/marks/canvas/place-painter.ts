import { toScreen } from '../../../geo/web-mercator.ts';
import type { PlaceState } from '../../../state/places.ts';
import { openedPlace } from '../../../state/selectors.ts';
import type { ViewStore } from '../../../state/store.ts';
import type { Box } from '../../layout/box.ts';
import type { CameraFrame } from '../../view/camera-feed.ts';
import { changedOutlines, drawOutlines, drawPlaces, standBox } from './draw-places.ts';
import type { DrawnStand, PlaceColours } from './draw-marks.ts';
import type { MapLayout, Stand } from '../../layout/stands.ts';
import { hasDots, hasRoom, joinGroups } from '../../layout/stands.ts';
import { boxOf, contentOf, middleOf } from '../../layout/stand-content.ts';
import { areaOf } from '../place-areas.ts';
import { largestGroup } from '../place-layers.ts';
import type { PlaceLayers } from '../place-layers.ts';

export interface PlacePainter {
  /** Brings the canvas up to the store's state: where the camera has not moved, no more of it than has changed. */
  paint(frame: CameraFrame, layout: MapLayout, colours: PlaceColours): void;
  /** The canvas was lost: the next painting is of everything. */
  forget(): void;
}

/** What decides how a stand is drawn; the same as long as nothing of it changes. */
interface Entry {
  readonly states: readonly (PlaceState | null)[];
  /** The place of it that is open or pointed at. */
  readonly lit: number | null;
  /** The drawing; null where nothing passes the filters. */
  readonly drawn: DrawnStand | null;
}

interface Last {
  readonly frame: CameraFrame;
  readonly layout: MapLayout;
  readonly colours: PlaceColours;
  readonly ratio: number;
}

export function createPlacePainter(
  context: CanvasRenderingContext2D,
  { places, anchor }: PlaceLayers,
  { dataset, getState, placeState }: ViewStore,
  format: (count: number) => string,
): PlacePainter {
  const areas = places.map(({ place }) => areaOf(place, anchor));
  const outlines = document.createElement('canvas').getContext('2d')!;
  let entries: readonly Entry[] = [];
  let last: Last | null = null;

  const draw = (
    stand: Stand,
    states: readonly (PlaceState | null)[],
    lit: boolean,
    isLit: (id: string) => boolean,
    layout: MapLayout,
    frame: CameraFrame,
  ): DrawnStand | null => {
    const matching = states.flatMap((state) => (state ? [state] : []));
    if (matching.length === 0) return null;
    const middle = middleOf(stand, layout, frame);
    const content = hasRoom(stand) ? contentOf(stand, states, format) : null;
    const isMark = stand.kind === 'point' || stand.kind === 'crowd';
    const shown = stand.places.filter((_, index) => states[index]?.shown);
    const at = toScreen(stand.at, frame.transform);
    return {
      middle,
      box: content ? boxOf(stand, middle, content) : { ...middle, width: 0, height: 0 },
      leader: stand.leader && [
        toScreen(stand.leader.from, frame.transform),
        { x: at.x + stand.leader.to.x, y: at.y + stand.leader.to.y },
      ],
      anchors: hasDots(stand)
        ? shown.map((place) => toScreen(places[place]!.point, frame.transform))
        : [],
      outlines:
        stand.kind === 'edge'
          ? []
          : stand.places.flatMap((place, index) => {
              const area = areas[place];
              const state = states[index];
              if (!area || !state) return [];
              const fade = state.shown ? state.fade : null;
              return [{ area, fade, lit: isLit(places[place]!.place.id) }];
            }),
      // A tag stands beside what it is about: its ghost would be somewhere else.
      ghost:
        isMark && shown.length === 0
          ? largestGroup(joinGroups(matching.map((state) => state.matching.groups))).group
          : null,
      name: nameOf(stand, shown, places),
      angle: stand.angle ?? 0,
      shown: content && { content, lit },
    };
  };

  return {
    forget() {
      last = null;
    },
    paint(frame, layout, colours) {
      const state = getState();
      const open = openedPlace(dataset, state.view)?.id;
      const pointed = state.highlight?.place;
      const isLit = (id: string): boolean => id === open || id === pointed;
      const ratio = devicePixelRatio;
      const same =
        last?.frame === frame &&
        last.layout === layout &&
        last.colours === colours &&
        last.ratio === ratio;
      const dirty: Box[] = [];
      const redrawn: Box[] = [];
      const next = layout.stands.map((stand, index): Entry => {
        const before = same ? entries[index] : undefined;
        const states = stand.places.map((at) => placeState(state, places[at]!.code));
        const lit = stand.places.find((at) => isLit(places[at]!.place.id)) ?? null;
        if (before?.lit === lit && before.states.every((was, at) => was === states[at]))
          return before;
        const drawn = draw(stand, states, lit !== null, isLit, layout, frame);
        const entry = { states, lit, drawn };
        redrawn.push(...changedOutlines(before?.drawn ?? null, drawn, anchor, frame));
        for (const one of [before?.drawn, drawn]) if (one) dirty.push(standBox(one));
        return entry;
      });
      entries = next;
      last = { frame, layout, colours, ratio };
      if (same && dirty.length === 0) return;
      const stands = next.flatMap((entry) => entry.drawn ?? []);
      const painting = { frame, anchor, stands, colours };
      if (!same || redrawn.length > 0)
        drawOutlines(outlines, { ...painting, dirty: same ? redrawn : null });
      drawPlaces(context, outlines.canvas, {
        ...painting,
        dirty: same ? [...dirty, ...redrawn] : null,
      });
    },
  };
}

/** What a tag says: of several places the only one that is shown by its own name, where there is room for it. */
function nameOf(
  { name, nameWidth }: Stand,
  shown: readonly number[],
  places: PlaceLayers['places'],
): string | null {
  const only = shown.length === 1 ? places[shown[0]!]! : null;
  return name !== null && only && only.tagWidth <= nameWidth ? only.name : name;
}
