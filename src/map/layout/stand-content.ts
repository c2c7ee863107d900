import { toScreen } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { FadeStep } from '../../state/selection/fade.ts';
import type { GroupCount } from '../../state/selection/place-counts.ts';
import type { Counted, PlaceState } from '../../state/places.ts';
import { boxAt } from './box.ts';
import type { Box } from './box.ts';
import type { CameraFrame } from '../view/camera-feed.ts';
import { layoutMark } from '../marks/mark-layout.ts';
import type { PlacedGlyph } from '../marks/mark-layout.ts';
import { joinGroups } from './stands.ts';
import type { MapLayout, Stand } from './stands.ts';
import { layoutTag } from './tag-layout.ts';
import type { TagLayout } from './tag-layout.ts';

/** What a stand holds of what is shown now, CSS pixels. */
export interface StandContent {
  readonly width: number;
  readonly height: number;
  /** Positions from its upper left corner. */
  readonly glyphs: readonly PlacedGlyph[];
  /** The tag's parts; null for a mark. */
  readonly tag: TagLayout | null;
  /** How many incidents, and as it is written. */
  readonly count: number;
  readonly number: string;
  readonly fade: FadeStep;
}

/**
 * What a stand holds where its places are in these states; null where nothing of them is shown. Never more than the
 * layout has given it room for.
 * @param states of its places, in their order
 */
export function contentOf(
  stand: Stand,
  states: readonly (PlaceState | null)[],
  format: (count: number) => string,
): StandContent | null {
  const shown = states.flatMap((state) => (state?.shown ? [state] : []));
  if (shown.length === 0) return null;
  const { groups, count } = together(shown.map((state) => state.shown!));
  const fade = shown.reduce<FadeStep>(
    (least, state) => (state.fade < least ? state.fade : least),
    3,
  );
  return { ...shapeOf(stand, groups, format(count)), count, number: format(count), fade };
}

function together(all: readonly Counted[]): Counted {
  if (all.length === 1) return all[0]!;
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    groups: joinGroups(all.map(({ groups }) => groups)),
  };
}

/** A stand's parts for these groups. */
export function shapeOf(
  { kind, nameWidth, hasGlyphs, isCounted, unit, width, height }: Stand,
  groups: readonly GroupCount[],
  number: string,
): Pick<StandContent, 'width' | 'height' | 'glyphs' | 'tag'> {
  if (kind === 'point' || kind === 'crowd') {
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    if (isCounted && count > 1) return { width, height, glyphs: [], tag: null };
    // Never wider than the room that the whole dataset's mark has been given.
    const mark = layoutMark(groups, unit, width);
    return { ...mark, tag: null };
  }
  const tag = layoutTag(hasGlyphs ? groups : [], nameWidth, number, kind === 'edge');
  return { width: tag.width, height: tag.height, glyphs: tag.glyphs, tag };
}

/** The middle of a stand's whole room in a frame, CSS pixels from the map's upper left corner. */
export function middleOf(
  { kind, at, offset }: Stand,
  layout: MapLayout,
  { transform }: Pick<CameraFrame, 'transform'>,
): MercatorPoint {
  // What is at the edge stays there.
  const { x, y } = toScreen(at, kind === 'edge' ? layout.transform : transform);
  return { x: x + offset.x, y: y + offset.y };
}

/** The box of what a stand holds, CSS pixels from the map's upper left corner. @param middle of its whole room */
export function boxOf(
  { side, width }: Stand,
  middle: MercatorPoint,
  content: Pick<StandContent, 'width' | 'height'>,
): Box {
  // A tag that holds less keeps the edge that its line meets.
  const shift = (side * (width - content.width)) / 2;
  return boxAt({ x: middle.x + shift, y: middle.y }, content.width, content.height);
}
