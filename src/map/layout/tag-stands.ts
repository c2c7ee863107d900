import type { MercatorPoint, Size } from '../../geo/web-mercator.ts';
import type { GroupCount } from '../../state/place-counts.ts';
import type { Box } from '../box.ts';
import { placeTag } from './area-tags.ts';
import { edgePositions } from './edge-tags.ts';
import type { MarkedPlace } from './marked-places.ts';
import type { Occupied } from './occupied.ts';
import { BARE, joinGroups } from './stands.ts';
import type { LayoutInput, Located, PlacedStand, Stand } from './stands.ts';
import { layoutTag, TAG_FONT } from './tag-layout.ts';

/** So much of the way along two edges of a map has room for a tag, CSS pixels. */
const EDGE_ROOM = 150;
/** So many square pixels of a map have room for a tag and its line. */
const ROOM = 9000;
/** Between two tags at the edge, CSS pixels. */
const CLEAR = 1;

/** Those at the edge that share a tag: as many tags as the edge has room for. */
export function groupsAtEdge(
  edges: readonly number[],
  { places, size }: LayoutInput,
  { screen }: Located,
): number[][] {
  const most = Math.floor((size.width + size.height) / EDGE_ROOM);
  return joinNearest(byCount(edges, places), screen, Math.max(1, most));
}

/** The areas that share a tag: as many tags as the map has room for; those out of view have their own. */
export function groupsOfAreas(
  areas: readonly number[],
  input: LayoutInput,
  located: Located,
): number[][] {
  const { places, size } = input;
  const isSeen = (at: number): boolean => seenOf(at, input, located) !== null;
  const most = Math.floor((size.width * size.height) / ROOM);
  return [
    ...joinNearest(byCount(areas.filter(isSeen), places), located.screen, Math.max(1, most)),
    ...areas.filter((at) => !isSeen(at)).map((at) => [at]),
  ];
}

/** A tag at the edge, where the way to its first place leaves the map. */
export function standAtEdge(
  group: readonly number[],
  { places, size, measure }: LayoutInput,
  { points, screen }: Located,
  occupied: Occupied,
  hasName: boolean,
): PlacedStand {
  const first = group[0]!;
  const to = screen[first]!;
  const { groups, count, name, width } = tagOf(group, places, measure);
  let found: Box | null = null;
  for (const nameWidth of hasName ? [width, 0] : [0]) {
    const tag = layoutTag(groups, nameWidth, String(count), true);
    for (const box of edgePositions(to, tag, size)) {
      found ??= box;
      if (occupied.isFree(box, CLEAR)) return stand(box, nameWidth, tag);
    }
  }
  // No room anywhere: what is pressed is there all the same.
  return stand(found!, 0, { width: 0, height: 0 });

  function stand(box: Box, nameWidth: number, room: Size): PlacedStand {
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

/**
 * A tag in the first of its areas, or beside it.
 * @param crossed what lines had better not cross
 */
export function standArea(
  group: readonly number[],
  input: LayoutInput,
  located: Located,
  occupied: Occupied,
  crossed: readonly Box[],
  hasName: boolean,
): PlacedStand | null {
  const { places, size, transform, measure } = input;
  const first = group[0]!;
  const at = located.points[first]!;
  const from = located.screen[first]!;
  const inside = boxOfArea(first, input, located);
  const seen = seenOf(first, input, located);
  const { groups, count, name, width: fullWidth } = tagOf(group, places, measure);
  for (const nameWidth of seen === null ? [] : hasName ? [fullWidth, 0] : [0]) {
    const { width, height } = layoutTag(groups, nameWidth, String(count), false);
    const placed = placeTag(seen!, { width, height }, inside, size, occupied, crossed);
    if (!placed) continue;
    const { box, leader, side } = placed;
    const stand: Stand = {
      ...bareArea(group, at),
      width,
      height,
      offset: { x: box.x + width / 2 - from.x, y: box.y + height / 2 - from.y },
      side,
      name: nameWidth > 0 ? name : null,
      nameWidth,
      // The borders of a country are the ground's: no line leads to a point of it.
      leader: leader &&
        inside && {
          from: {
            x: (leader[0].x - transform.dx) / transform.scale,
            y: (leader[0].y - transform.dy) / transform.scale,
          },
          to: { x: leader[1].x - from.x, y: leader[1].y - from.y },
        },
    };
    return { stand, box };
  }
  return null;
}

/** Out of view, or without room for a tag: its outline says where, and what is pressed stands in its middle. */
export function bareArea(group: readonly number[], at: MercatorPoint): Stand {
  return { ...BARE, kind: 'area', places: group, at };
}

/** What an area covers, CSS pixels from the map's upper left corner; null where its borders are the ground's. */
function boxOfArea(
  at: number,
  { places, transform }: LayoutInput,
  { points }: Located,
): Box | null {
  const { extent, point } = places[at]!;
  if (!extent) return null;
  const { scale, dx, dy } = transform;
  return {
    x: (extent.x + points[at]!.x - point.x) * scale + dx,
    y: extent.y * scale + dy,
    width: extent.width * scale,
    height: extent.height * scale,
  };
}

/** The point of an area that its tag belongs to: its own, or the nearest of its box in view; null where it is out of view. */
function seenOf(at: number, input: LayoutInput, located: Located): MercatorPoint | null {
  return nearestInView(located.screen[at]!, boxOfArea(at, input, located), input.size);
}

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
