import type { PlaceKind } from '../../evidence/model.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import { contains } from './box.ts';
import type { Box } from './box.ts';
import { placeTags } from './area-tags.ts';
import type { PlacedTag } from './area-tags.ts';
import type { Occupied } from './occupied.ts';
import { BARE, NARROW } from './stands.ts';
import type { LayoutInput, Located, Stand } from './stands.ts';
import { byCount, joinNearest, joinTwo, tagOf } from './tag-groups.ts';
import { layoutTag } from './tag-layout.ts';

/** The room of a tag and its line on a map, square CSS pixels. */
const ROOM = 11_000;
/** The kinds of area that others lie in. */
const WHOLES: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['region', 'country']);
/** Any map has room for so many tags, and nobody reads more. */
const FEW = 2;
const MANY = 40;

/**
 * The tags of areas: one each, or one for near ones where the map has no room for more. Those out of view have none.
 * @param occupied what lies on the map already
 * @param taken the same in a list
 * @param take is told of each tag's box
 */
export function standAreas(
  areas: readonly number[],
  input: LayoutInput,
  located: Located,
  occupied: Occupied,
  taken: readonly Box[],
  take: (box: Box) => void,
  hasNames: boolean,
): Stand[] {
  const { places, size } = input;
  const { screen } = located;
  const seen = byCount(
    areas.filter((at) => seenOf(at, input, located)),
    places,
  );
  const obstacles = {
    size,
    occupied,
    taken,
    areas: seen.flatMap((at) => boxOfArea(at, input, located) ?? []),
    points: screen,
  };
  const place = (groups: readonly number[][], names: boolean) => {
    const stands = groups.map((group) => tagWithout(group, input, located, names));
    const wishes = stands.map(({ width, height, places: [first] }) => ({
      point: seenOf(first!, input, located)!,
      inside: boxOfArea(first!, input, located),
      width,
      height,
    }));
    const tags = placeTags(wishes, obstacles);
    return tags.map((tag, at) => ({ tag, stand: stands[at]! }));
  };

  // What is said of a district is not said of the region or the country: their tags are no other's.
  const isWhole = (at: number): boolean => WHOLES.has(places[at]!.place.kind);
  const wholes = seen.filter(isWhole).map((at) => [at]);
  const parts = seen.filter((at) => !isWhole(at));
  const room = Math.min(MANY, Math.floor((size.width * size.height) / ROOM));
  const most = Math.max(FEW, room - wholes.length);
  let groups = joinNearest(parts, screen, most, places);
  let placed = place([...groups, ...wholes], hasNames);
  while (groups.length > most / 2 && placed.some(({ tag }) => !tag)) {
    const without = placed.filter(({ tag }) => !tag).length;
    const fewer = Math.max(groups.length - without, Math.floor(most / 2));
    const hasPlace = new Set(placed.flatMap(({ tag, stand }) => (tag ? stand.places : [])));
    while (groups.length > fewer) groups = joinTwo(groups, screen, places, hasPlace);
    placed = place([...groups, ...wholes], hasNames);
  }
  const settle = ({ tag, stand }: (typeof placed)[number]): Stand => {
    if (!tag) return bareArea(stand.places, located);
    take(tag.box);
    return withTag(stand, tag, input, located);
  };
  const named = placed.filter(({ tag }) => tag).map(settle);
  const left = placed.filter(({ tag }) => !tag).map(({ stand }) => [...stand.places]);
  const hidden = areas.filter((at) => !seenOf(at, input, located));
  return [
    ...named,
    ...place(left, false).map(settle),
    ...hidden.map((at) => bareArea([at], located)),
  ];
}

/** A tag that stands nowhere yet. */
function tagWithout(
  group: readonly number[],
  { places, size, measure, format }: LayoutInput,
  located: Located,
  hasName: boolean,
): Stand {
  const { groups, count, name, width } = tagOf(group, places, measure);
  // Where room is short a name says more than glyphs, and where there is none for it a number must do.
  const hasGlyphs = size.width >= NARROW;
  const nameWidth = hasName ? width : 0;
  const tag = layoutTag(hasGlyphs ? groups : [], nameWidth, format(count), false);
  return {
    ...bareArea(group, located),
    width: tag.width,
    height: tag.height,
    hasGlyphs,
    name: hasName ? name : null,
    nameWidth,
    canPart: group.length > 1,
  };
}

function withTag(
  stand: Stand,
  { box, leader, side }: PlacedTag,
  { transform }: LayoutInput,
  { screen }: Located,
): Stand {
  const from = screen[stand.places[0]!]!;
  return {
    ...stand,
    offset: { x: box.x + box.width / 2 - from.x, y: box.y + box.height / 2 - from.y },
    side,
    leader: leader && {
      from: {
        x: (leader[0].x - transform.dx) / transform.scale,
        y: (leader[0].y - transform.dy) / transform.scale,
      },
      to: { x: leader[1].x - from.x, y: leader[1].y - from.y },
    },
  };
}

/** Out of view, or without room for a tag: its outline says where, and what is pressed stands in its middle. */
function bareArea(group: readonly number[], { points }: Located): Stand {
  return { ...BARE, kind: 'area', places: group, at: points[group[0]!]! };
}

/** What an area covers, CSS pixels from the map's upper left corner; null where its borders are the basemap's. */
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

/**
 * The point of an area that its tag belongs to: its own, or the middle of the map where that lies within it; null where
 * it is out of view, though its border may reach into it.
 */
function seenOf(at: number, input: LayoutInput, located: Located): MercatorPoint | null {
  const { width, height } = input.size;
  const point = located.screen[at]!;
  if (contains({ x: 0, y: 0, width, height }, point)) return point;
  const box = boxOfArea(at, input, located);
  const middle = { x: width / 2, y: height / 2 };
  return box && contains(box, middle) ? middle : null;
}
