import type { Size } from '../../geo/web-mercator.ts';
import type { Box } from './box.ts';
import { edgePositions } from './edge-tags.ts';
import type { Occupied } from './occupied.ts';
import { BARE } from './stands.ts';
import type { LayoutInput, Located, PlacedStand } from './stands.ts';
import { byCount, joinNearest, tagOf } from './tag-groups.ts';
import { layoutTag } from './tag-layout.ts';

/** The length along two edges of a map that has room for a tag, CSS pixels. */
const EDGE_ROOM = 150;
/** The gap between two tags at the edge, CSS pixels. */
const CLEAR = 1;

/** Those at the edge that share a tag: as many tags as the edge has room for. */
export function groupsAtEdge(
  edges: readonly number[],
  { places, size }: LayoutInput,
  { screen }: Located,
): number[][] {
  const most = Math.floor((size.width + size.height) / EDGE_ROOM);
  return joinNearest(byCount(edges, places), screen, Math.max(1, most), places);
}

/** A tag at the edge, where the way to its first place leaves the map. */
export function standAtEdge(
  group: readonly number[],
  { places, size, measure, format }: LayoutInput,
  { points, screen }: Located,
  occupied: Occupied,
  hasName: boolean,
): PlacedStand {
  const first = group[0]!;
  const to = screen[first]!;
  const { groups, count, name, width } = tagOf(group, places, measure);
  let found: Box | null = null;
  for (const nameWidth of hasName ? [width, 0] : [0]) {
    const tag = layoutTag(groups, nameWidth, format(count), true);
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
