import type { MercatorPoint, ScreenTransform, Size } from '../../geo/web-mercator.ts';
import type { GroupCount } from '../../state/selection/place-counts.ts';
import type { Box } from './box.ts';
import type { MeasureLines } from '../basemap/labels.ts';
import type { MarkedPlace } from './marked-places.ts';

/**
 * What stands on the map for one place, or for several: a mark on a place's point (`point`), one mark for places that
 * crowd (`crowd`), a tag in an area or beside it, or for several of them (`area`), a tag at the edge for what lies beyond
 * the map (`edge`).
 */
export interface Stand {
  readonly kind: 'point' | 'crowd' | 'area' | 'edge';
  /** The places, by their positions in the list: the one that it is named for first. */
  readonly places: readonly number[];
  /** The point of the unit square that it goes with. */
  readonly at: MercatorPoint;
  /** The way from there to the middle of its box as the layout has found it, CSS pixels. */
  readonly offset: MercatorPoint;
  /** The most that it takes, without its number at the corner, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The size of one incident's glyph, CSS pixels. Of marks alone. */
  readonly unit: number;
  /** Whether several incidents are a number alone, for want of room. Of marks alone. */
  readonly isCounted: boolean;
  /** The edge of a tag that stays where it is when it holds less than it might. */
  readonly side: -1 | 0 | 1;
  /** What a tag says before its number; null where there is no room for it. */
  readonly name: string | null;
  /** How wide that is, CSS pixels; 0 for none. */
  readonly nameWidth: number;
  /** Whether a tag shows what kinds of incident it counts. */
  readonly hasGlyphs: boolean;
  /** The line to a tag beside its area: from a point of the unit square, to the box, CSS pixels from `at`. */
  readonly leader: { readonly from: MercatorPoint; readonly to: MercatorPoint } | null;
  /** The direction of the arrow of a tag at the edge, radians clockwise from the east. */
  readonly angle: number | null;
  /** The name beside a mark: its upper left corner from the middle of the mark's box; null where there is no room. */
  readonly label: StandLabel | null;
  /** Whether nearer its places have marks or tags of their own. */
  readonly canPart: boolean;
}

export interface StandLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface MapLayout {
  readonly places: readonly MarkedPlace[];
  readonly transform: ScreenTransform;
  readonly size: Size;
  readonly stands: readonly Stand[];
  /** All boxes that are taken, CSS pixels from the map's upper left corner: what the basemap's labels keep clear of. */
  readonly taken: readonly Box[];
}

export interface LayoutInput {
  readonly places: readonly MarkedPlace[];
  readonly transform: ScreenTransform;
  readonly size: Size;
  /** What lies over the map and can't give way, CSS pixels from its upper left corner. */
  readonly furniture: readonly Box[];
  readonly measure: MeasureLines;
  /** How near the map goes; default `NEAREST_ZOOM`. */
  readonly nearestZoom?: number | undefined;
  /** A number of incidents as it is written. */
  readonly format: (count: number) => string;
}

/** Where the places are, by their positions in the list. */
export interface Located {
  /** Points in the unit square, or beside it: the copy that is nearest to where the map looks. */
  readonly points: readonly MercatorPoint[];
  /** CSS pixels from the map's upper left corner. */
  readonly screen: readonly MercatorPoint[];
}

export interface PlacedStand {
  readonly stand: Stand;
  /** What it takes, a mark with its number. */
  readonly box: Box;
}

/** The width of a map below which every name counts, CSS pixels. */
export const NARROW = 500;

/** What most stands have none of. */
export const BARE = {
  offset: { x: 0, y: 0 },
  width: 0,
  height: 0,
  unit: 0,
  isCounted: false,
  side: 0,
  name: null,
  nameWidth: 0,
  hasGlyphs: true,
  leader: null,
  angle: null,
  label: null,
  canPart: false,
} as const;

/** Whether a stand is drawn: a tag without room is not. */
export function hasRoom({ width }: Stand): boolean {
  return width > 0;
}

/** Whether a dot says where each place is: of a crowd, and where there is no room for more. */
export function hasDots(stand: Stand): boolean {
  return (stand.kind === 'crowd' && stand.canPart) || (stand.kind === 'area' && !hasRoom(stand));
}

/** The groups of several places together, in the order of `groupsAt`. */
export function joinGroups(all: readonly (readonly GroupCount[])[]): GroupCount[] {
  const bySlot = new Map<number, GroupCount>();
  for (const entry of all.flat()) {
    const same = bySlot.get(entry.slot);
    bySlot.set(entry.slot, same ? { ...same, count: same.count + entry.count } : entry);
  }
  return [...bySlot.values()].toSorted((a, b) => a.slot - b.slot);
}
