import { toScreen } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { Counted } from '../../state/places.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import { boxAt } from './box.ts';
import { TARGET } from '../marks/mark-layout.ts';
import { hasRoom, joinGroups } from './stands.ts';
import type { MapLayout, Stand } from './stands.ts';
import { middleOf, shapeOf } from './stand-content.ts';

/** The side of what is pressed of a place whose mark is another's, CSS pixels: the dot that says where it is. */
const DOT = 16;
/** A finger's target, where the neighbours leave it that much, CSS pixels. */
const FINGER = 44;

/** What is pressed of each place: its mark, its tag, or the dot of one in a crowd. */
export interface PlaceBoxes {
  /** The stand of a place, by its position in the list. */
  standOf(place: number): Stand;
  /** Where it stands in a frame, CSS pixels from the map's upper left corner. */
  middleOf(place: number, frame: Pick<CameraFrame, 'transform'>): MercatorPoint;
  /**
   * The size of what is pressed, and how far its middle lies to the right, CSS pixels.
   * @param shownAt what is shown at a place now
   */
  sizeOf(
    place: number,
    shownAt: (place: number) => Counted | null,
    format: (count: number) => string,
  ): { readonly width: number; readonly height: number; readonly shift: number };
  /** The side of a finger's target: it ends halfway to the nearest neighbour, which has the other half, CSS pixels. */
  reachOf(place: number): number;
  /** Whether what is pressed is the dot of a place in a crowd. */
  isDot(place: number): boolean;
  /** Whether what is pressed lies above what stands at the same point. */
  isFirst(place: number): boolean;
}

export function placeBoxes(layout: MapLayout): PlaceBoxes {
  const { places } = layout;
  const stands: Stand[] = [];
  for (const stand of layout.stands) for (const place of stand.places) stands[place] = stand;
  const standOf = (place: number): Stand => stands[place]!;
  const isFirst = (place: number): boolean => standOf(place).places[0] === place;
  /**
   * What parts nearer is where it is, as are those of several at one point that are not the first: the button of what one
   * mark stands for. What lies beyond the map has only its tag.
   */
  const isDot = (place: number): boolean => {
    const { kind, canPart } = standOf(place);
    return kind !== 'edge' && (canPart || !isFirst(place));
  };
  const rooms = layout.stands.filter(hasRoom).map((stand) => ({
    stand,
    ...boxAt(middleOf(stand, layout, layout), stand.width, stand.height),
  }));
  return {
    standOf,
    isDot,
    isFirst,
    reachOf(place) {
      const stand = standOf(place);
      // A tag is wide enough, and the tag above it as near as a line of text.
      if (stand.kind !== 'point') return 0;
      const { x, y } = middleOf(stand, layout, layout);
      const own = Math.max(stand.width, stand.height) / 2;
      return rooms.reduce(
        (reach, room) => {
          if (room.stand === stand) return reach;
          const across = Math.max(room.x - x, x - room.x - room.width, 0);
          const down = Math.max(room.y - y, y - room.y - room.height, 0);
          const gap = Math.max(0, Math.hypot(across, down) - own);
          return Math.min(reach, Math.max(2 * own, 2 * own + gap));
        },
        Math.max(2 * own, FINGER),
      );
    },
    middleOf(place, frame) {
      const stand = standOf(place);
      if (!isDot(place)) return middleOf(stand, layout, frame);
      const turn = stand.at.x - places[stand.places[0]!]!.point.x;
      const { x, y } = places[place]!.point;
      return toScreen({ x: x + turn, y }, frame.transform);
    },
    sizeOf(place, shownAt, format) {
      const stand = standOf(place);
      if (isDot(place)) return { width: DOT, height: DOT, shift: 0 };
      if (!hasRoom(stand)) return { width: TARGET, height: TARGET, shift: 0 };
      const shown = stand.places.flatMap((at) => shownAt(at) ?? []);
      const count = shown.reduce((sum, here) => sum + here.count, 0);
      const groups = joinGroups(shown.map((here) => here.groups));
      const { width, height } = shapeOf(stand, groups, format(count));
      const shift = (stand.side * (stand.width - width)) / 2;
      return { width: Math.max(TARGET, width), height: Math.max(TARGET, height), shift };
    },
  };
}
