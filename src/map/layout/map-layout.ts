import { TILE_SIZE, toScreen } from '../../geo/web-mercator.ts';
import type { MercatorPoint, ScreenTransform, Size } from '../../geo/web-mercator.ts';
import { GROUPS } from '../../evidence/categories.ts';
import type { GroupCount } from '../../state/place-counts.ts';
import { ZOOM } from '../camera-target.ts';
import type { Box } from '../box.ts';
import { labelRule, LINE_HEIGHT } from '../labels.ts';
import { layoutMark } from '../mark-layout.ts';
import type { MarkLayout } from '../mark-layout.ts';
import { placeTag } from './area-tags.ts';
import { besides, isWithin } from './beside.ts';
import { crowdMarks } from './crowds.ts';
import { edgePositions } from './edge-tags.ts';
import type { MarkedPlace } from './marked-places.ts';
import { Occupied } from './occupied.ts';
import { layoutTag, TAG_FONT } from './tag-layout.ts';

/**
 * What stands on the map for one place, or for several: a mark on a place's point (`point`), one mark for places that
 * crowd (`crowd`), a tag in an area or beside it, or for several of them (`area`), a tag at the edge for what lies beyond
 * the map (`edge`).
 */
export interface Stand {
  readonly kind: 'point' | 'crowd' | 'area' | 'edge';
  /** The places, by their positions in the list: the one with the most incidents first. */
  readonly places: readonly number[];
  /** The point of the unit square that it goes with. */
  readonly at: MercatorPoint;
  /** From there to the middle of its box as the layout has found it, CSS pixels. */
  readonly offset: MercatorPoint;
  /** The most that it takes, without its number at the corner, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Of a mark: the size of one incident's glyph, CSS pixels. */
  readonly unit: number;
  /** Of a tag: which of its edges stays where it is when it holds less than it might. */
  readonly side: -1 | 0 | 1;
  /** Of a tag: what it says before its number; null where there is no room for it. */
  readonly name: string | null;
  /** How wide that is, CSS pixels; 0 for none. */
  readonly nameWidth: number;
  /** From a point of the unit square to the box, from `at`, CSS pixels: the line to a tag beside its area. */
  readonly leader: { readonly from: MercatorPoint; readonly to: MercatorPoint } | null;
  /** Of a tag at the edge: where its arrow points, radians clockwise from the east. */
  readonly angle: number | null;
  /** The name beside a mark: its upper left corner from the middle of the mark's box; null where there is no room. */
  readonly label: StandLabel | null;
  /** Whether nearer the parts of a crowd stand apart. */
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
  /** All boxes that are taken, CSS pixels from the map's upper left corner: what the ground's labels keep clear of. */
  readonly taken: readonly Box[];
}

export interface LayoutInput {
  readonly places: readonly MarkedPlace[];
  readonly transform: ScreenTransform;
  readonly size: Size;
  /** What lies over the map and can't give way, CSS pixels from its upper left corner. */
  readonly furniture: readonly Box[];
  readonly measure: (lines: readonly string[], font: string) => number;
}

/** What the number at a mark's lower right corner takes beyond its box, CSS pixels. */
const BADGE = { x: 7, y: 6 };
/** Marks that are nearer than this overlap. */
const APART = 1;
/** A map that is less high has marks and numbers alone, CSS pixels. */
const NAMES_FROM = 140;
const NAME_CLEAR = 1;
const NAME_INSET = 2;
/** Places that are nearer than this where the map can go no nearer are on one point, CSS pixels. */
const ONE_POINT = 24;
/** How wide a crowd's mark may become before it has a second row, CSS pixels. */
const CROWD_WIDTH = 48;

/**
 * Lays out everything that stands for places against each other and against what lies over the map: for one camera, the
 * same whatever the window holds, so that scrubbing moves nothing.
 */
export function layoutMap(input: LayoutInput): MapLayout {
  const { places, size, transform, furniture } = input;
  const centre = (size.width / 2 - transform.dx) / transform.scale;
  const points = places.map(({ point }) => ({
    x: point.x + Math.round(centre - point.x),
    y: point.y,
  }));
  const screen = points.map((point) => toScreen(point, transform));
  const hasNames = size.height >= NAMES_FROM;
  const isSeen = (at: number): boolean => {
    const { x, y } = screen[at]!;
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  };
  const indexes = places.map((_, at) => at);
  const edges = indexes.filter((at) => places[at]!.isElsewhere && !isSeen(at));
  const areas = indexes.filter((at) => places[at]!.isArea && !edges.includes(at));
  const marked = indexes.filter((at) => !places[at]!.isArea && !edges.includes(at));

  const occupied = new Occupied();
  const taken: Box[] = [];
  const take = (box: Box): void => {
    occupied.add(box);
    taken.push(box);
  };
  for (const box of furniture) take(box);

  const marks = standMarks(marked, input, points, screen);
  for (const { box } of marks) take(box);
  const stands: Stand[] = [];
  const perEdge = Math.max(1, Math.floor((size.width + size.height) / EDGE_ROOM));
  for (const group of joinNearest(byCount(edges, places), screen, perEdge)) {
    const { stand, box } = standAtEdge(group, input, points, screen, occupied, hasNames);
    stands.push(stand);
    if (hasRoom(stand)) take(box);
  }
  // Names before tags: a tag has many places to go to.
  const labels = new Map<Stand, StandLabel>();
  const order = marks
    .map((mark, at) => ({ mark, at, rank: labelRule(places[mark.stand.places[0]!]!.place).rank }))
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at);
  for (const { mark } of hasNames ? order : []) {
    const found = nameBeside(mark, input, screen[mark.stand.places[0]!]!, occupied);
    if (!found) continue;
    labels.set(mark.stand, found.label);
    take(found.box);
  }
  const most = Math.max(1, Math.floor((size.width * size.height) / ROOM));
  for (const group of joinNearest(byCount(areas, places), screen, most))
    stands.push(standArea(group, input, points, screen, occupied, taken, take, hasNames));
  for (const { stand } of marks) stands.push({ ...stand, label: labels.get(stand) ?? null });
  return { places, transform, size, stands, taken };
}

interface PlacedMark {
  readonly stand: Stand;
  /** With its number. */
  readonly box: Box;
}

/** What is seen of a mark, around its middle: its glyphs, or the plate that several lie on. */
function inkOf({ glyphs, width, height }: MarkLayout): Size {
  const [only] = glyphs;
  return glyphs.length === 1 ? { width: only!.size, height: only!.size } : { width, height };
}

/** The size of marks on a small map: where the largest has room for one, they are as large as they may be. */
function scaleFor({ width, height }: Size): number {
  return Math.min(1, Math.max(0.6, Math.min(width / 700, height / 480)));
}

function standMarks(
  marked: readonly number[],
  { places, size }: LayoutInput,
  points: readonly MercatorPoint[],
  screen: readonly MercatorPoint[],
): PlacedMark[] {
  const nearest = TILE_SIZE * 2 ** ZOOM.max;
  const scale = scaleFor(size);
  return crowdMarks(marked.length, (members): PlacedMark => {
    const here = members
      .map((member) => marked[member]!)
      .toSorted((a, b) => places[b]!.count - places[a]!.count || a - b);
    const first = here[0]!;
    const unit = places[first]!.unit * scale;
    const count = here.reduce((sum, at) => sum + places[at]!.count, 0);
    const isCrowd = here.length > 1;
    const mark = layoutMark(
      joinGroups(here.map((at) => places[at]!.groups)),
      unit,
      isCrowd ? CROWD_WIDTH : undefined,
    );
    const { width, height } = mark;
    const canPart = here.some((at) =>
      here.some(
        (other) =>
          Math.hypot(points[at]!.x - points[other]!.x, points[at]!.y - points[other]!.y) * nearest >
          ONE_POINT,
      ),
    );
    // Over the middle of the points, which stay in sight and can be pressed; on its point where there is but one.
    const middle = {
      x: mean(here.map((at) => screen[at]!.x)),
      y: mean(here.map((at) => screen[at]!.y)),
    };
    const ink = inkOf(mark);
    const lift = canPart ? ink.height / 2 + ANCHOR : 0;
    const centre = canPart ? { x: middle.x, y: middle.y - lift } : screen[first]!;
    return {
      stand: {
        ...BARE,
        kind: isCrowd ? 'crowd' : 'point',
        places: here,
        at: points[first]!,
        offset: { x: centre.x - screen[first]!.x, y: centre.y - screen[first]!.y },
        width,
        height,
        unit,
        canPart,
      },
      box: {
        x: centre.x - ink.width / 2 - APART / 2,
        y: centre.y - ink.height / 2 - APART / 2,
        width: ink.width / 2 + (count > 1 ? width / 2 + BADGE.x : ink.width / 2) + APART,
        height:
          ink.height / 2 +
          Math.max(count > 1 ? height / 2 + BADGE.y : 0, ink.height / 2 + (canPart ? ANCHOR : 0)) +
          APART,
      },
    };
  }).map(({ mark }) => mark);
}

/** How far a crowd's mark stands above the middle of its points, from its lower edge, CSS pixels. */
export const ANCHOR = 6;

function nameBeside(
  { stand, box }: PlacedMark,
  { places, size, measure }: LayoutInput,
  screen: MercatorPoint,
  occupied: Occupied,
): { readonly label: StandLabel; readonly box: Box } | null {
  const [first, ...others] = stand.places.map((at) => places[at]!);
  const { font } = labelRule(first!.place);
  const texts =
    others.length === 0 ? [{ lines: first!.lines, width: first!.labelWidth }] : crowdNames();
  const centre = { x: screen.x + stand.offset.x, y: screen.y + stand.offset.y };
  for (const { lines, width } of texts) {
    const height = lines.length * LINE_HEIGHT;
    const found = besides(box, width, height).find(
      (option) => isWithin(option, size, NAME_INSET) && occupied.isFree(option, NAME_CLEAR),
    );
    if (found)
      return {
        label: { x: found.x - centre.x, y: found.y - centre.y, width, height, lines },
        box: found,
      };
  }
  return null;

  function crowdNames(): { readonly lines: readonly string[]; readonly width: number }[] {
    const names = others.map(({ place }) => place.names.en);
    const all = [first!.place.names.en, ...names].join(', ');
    const short = [...first!.lines.slice(0, -1), `${first!.lines.at(-1)} +${others.length}`];
    const candidates = all.length <= MOST_LETTERS ? [[all], short] : [short];
    return candidates.map((lines) => ({ lines, width: Math.ceil(measure(lines, font)) + 1 }));
  }
}

/** So many letters name the places of a crowd one by one. */
const MOST_LETTERS = 28;

function standAtEdge(
  group: readonly number[],
  { places, size, measure }: LayoutInput,
  points: readonly MercatorPoint[],
  screen: readonly MercatorPoint[],
  occupied: Occupied,
  hasName: boolean,
): PlacedMark {
  const first = group[0]!;
  const to = screen[first]!;
  const { groups, count, name, width } = tagOf(group, places, measure);
  let found: Box | null = null;
  for (const nameWidth of hasName ? [width, 0] : [0]) {
    const tag = layoutTag(groups, nameWidth, String(count), true);
    for (const box of edgePositions(to, tag, size)) {
      found ??= box;
      if (occupied.isFree(box, NAME_CLEAR)) return stand(box, nameWidth, tag);
    }
  }
  // No room anywhere: what is pressed is there all the same.
  return stand(found!, 0, { width: 0, height: 0 });

  function stand(box: Box, nameWidth: number, room: Size): PlacedMark {
    const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return {
      box,
      stand: {
        ...BARE,
        kind: 'edge',
        places: group,
        at: points[first]!,
        offset: { x: centre.x - to.x, y: centre.y - to.y },
        width: room.width,
        height: room.height,
        side: centre.x > size.width / 2 ? 1 : -1,
        name: nameWidth > 0 ? name : null,
        nameWidth,
        angle: Math.atan2(to.y - centre.y, to.x - centre.x),
      },
    };
  }
}

/** What a tag says of one place or of several. */
function tagOf(
  group: readonly number[],
  places: readonly MarkedPlace[],
  measure: LayoutInput['measure'],
): {
  readonly groups: GroupCount[];
  readonly count: number;
  readonly name: string;
  readonly width: number;
} {
  const { place, tagWidth } = places[group[0]!]!;
  const more = group.length - 1;
  const name = more === 0 ? place.names.en : `${place.names.en} +${more}`;
  return {
    groups: joinGroups(group.map((at) => places[at]!.groups)),
    count: group.reduce((sum, at) => sum + places[at]!.count, 0),
    name,
    width: more === 0 ? tagWidth : Math.ceil(measure([name], TAG_FONT)) + 1,
  };
}

/** Those with the most incidents first. */
function byCount(order: readonly number[], places: readonly MarkedPlace[]): number[] {
  return order.toSorted((a, b) => places[b]!.count - places[a]!.count || a - b);
}

/** What most stands have none of. */
const BARE = {
  offset: { x: 0, y: 0 },
  width: 0,
  height: 0,
  unit: 0,
  side: 0,
  name: null,
  nameWidth: 0,
  leader: null,
  angle: null,
  label: null,
  canPart: false,
} as const;

/** Whether a stand is drawn: a tag without room is not. */
export function hasRoom({ width }: Stand): boolean {
  return width > 0;
}

/** So much of the way along two edges of a map has room for a tag, CSS pixels. */
const EDGE_ROOM = 150;
/** So many square pixels of a map have room for a tag and its line. */
const ROOM = 9000;

/**
 * Joins what lies nearest to one another until there are no more groups than may be.
 * @param order what is joined, the first of it first in its group
 */
function joinNearest(
  order: readonly number[],
  screen: readonly MercatorPoint[],
  most: number,
): number[][] {
  const groups = order.map((at) => [at]);
  while (groups.length > most) {
    let nearest = { distance: Infinity, into: 0, from: 0 };
    groups.forEach(([a], into) =>
      groups.slice(into + 1).forEach(([b], after) => {
        const distance = Math.hypot(screen[a!]!.x - screen[b!]!.x, screen[a!]!.y - screen[b!]!.y);
        if (distance < nearest.distance) nearest = { distance, into, from: into + 1 + after };
      }),
    );
    groups[nearest.into]!.push(...groups.splice(nearest.from, 1)[0]!);
  }
  return groups;
}

function standArea(
  group: readonly number[],
  { places, size, transform, measure }: LayoutInput,
  points: readonly MercatorPoint[],
  screen: readonly MercatorPoint[],
  occupied: Occupied,
  crossed: readonly Box[],
  take: (box: Box) => void,
  hasName: boolean,
): Stand {
  const first = group[0]!;
  const { extent, point: own } = places[first]!;
  const point = points[first]!;
  const from = screen[first]!;
  const { groups, count, name, width: fullWidth } = tagOf(group, places, measure);
  const shift = point.x - own.x;
  const inside = extent && {
    x: (extent.x + shift) * transform.scale + transform.dx,
    y: extent.y * transform.scale + transform.dy,
    width: extent.width * transform.scale,
    height: extent.height * transform.scale,
  };
  const seen = nearestInView(from, inside, size);
  const bare: Stand = { ...BARE, kind: 'area', places: group, at: point };
  for (const nameWidth of hasName ? [fullWidth, 0] : [0]) {
    const { width, height } = layoutTag(groups, nameWidth, String(count), false);
    const tag = { width, height };
    const placed = seen && placeTag(seen, tag, inside, size, occupied, crossed);
    if (!placed) continue;
    const { box, leader, side } = placed;
    take(box);
    return {
      ...bare,
      ...tag,
      offset: { x: box.x + width / 2 - from.x, y: box.y + height / 2 - from.y },
      side,
      name: nameWidth > 0 ? name : null,
      nameWidth,
      // The borders of a country are the ground's: no line leads to a point of it.
      leader: leader &&
        extent && {
          from: {
            x: (leader[0].x - transform.dx) / transform.scale,
            y: (leader[0].y - transform.dy) / transform.scale,
          },
          to: { x: leader[1].x - from.x, y: leader[1].y - from.y },
        },
    };
  }
  // Out of view, or no room: its outline says where, and what is pressed stands in its middle.
  return bare;
}

/** The point of an area that its tag belongs to: its own, or the nearest of its box in view; null where it is out of view. */
function nearestInView(point: MercatorPoint, box: Box | null, size: Size): MercatorPoint | null {
  const near = {
    x: Math.min(Math.max(point.x, 0), size.width),
    y: Math.min(Math.max(point.y, 0), size.height),
  };
  if (near.x === point.x && near.y === point.y) return point;
  if (!box) return null;
  const isIn =
    near.x >= box.x &&
    near.y >= box.y &&
    near.x <= box.x + box.width &&
    near.y <= box.y + box.height;
  return isIn ? near : null;
}

/** The groups of several places together, in the order of `groupsAt`. */
export function joinGroups(all: readonly (readonly GroupCount[])[]): GroupCount[] {
  const entries = all.flat();
  return [false, true].flatMap((over) =>
    GROUPS.flatMap((group) => {
      const same = entries.filter((entry) => entry.group === group && entry.over === over);
      return same.length === 0
        ? []
        : [{ group, over, count: same.reduce((sum, { count }) => sum + count, 0) }];
    }),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
