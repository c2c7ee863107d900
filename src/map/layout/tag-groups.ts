import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { GroupCount } from '../../state/selection/place-counts.ts';
import type { MarkedPlace } from './marked-places.ts';
import { joinGroups } from './stands.ts';
import type { LayoutInput } from './stands.ts';
import { TAG_FONT } from './tag-layout.ts';

/** A group without room for its tag is joined as if it lay so much nearer. */
const SOONER = 0.5;

/** What a tag says of one place or of several. */
export function tagOf(
  group: readonly number[],
  places: readonly MarkedPlace[],
  measure: LayoutInput['measure'],
): {
  readonly groups: GroupCount[];
  readonly count: number;
  readonly name: string;
  readonly width: number;
} {
  const { name: first, tagWidth } = places[group[0]!]!;
  const more = group.length - 1;
  const name = more === 0 ? first : `${first} +${more}`;
  return {
    groups: joinGroups(group.map((at) => places[at]!.groups)),
    count: group.reduce((sum, at) => sum + places[at]!.count, 0),
    name,
    width: more === 0 ? tagWidth : Math.ceil(measure([name], TAG_FONT)) + 1,
  };
}

/** Those with the most incidents first. */
export function byCount(order: readonly number[], places: readonly MarkedPlace[]): number[] {
  return order.toSorted((a, b) => places[b]!.count - places[a]!.count || a - b);
}

/** Those with the shortest name first: it stands for the others. */
export function byName(group: readonly number[], places: readonly MarkedPlace[]): number[] {
  return group.toSorted((a, b) => places[a]!.tagWidth - places[b]!.tagWidth || a - b);
}

/** Joins the groups that lie nearest to one another until there are no more than may be. */
export function joinNearest(
  order: readonly number[],
  screen: readonly MercatorPoint[],
  most: number,
  places: readonly MarkedPlace[],
): number[][] {
  let groups = order.map((at) => [at]);
  while (groups.length > most) groups = joinTwo(groups, screen, places);
  return groups;
}

/**
 * Joins the two groups that lie nearest to one another: how far apart their farthest members are decides, so that no
 * group swallows all.
 * @param hasRoom the places whose tags have found room: the others' are joined sooner; null where nothing is known yet
 */
export function joinTwo(
  groups: readonly number[][],
  screen: readonly MercatorPoint[],
  places: readonly MarkedPlace[],
  hasRoom: ReadonlySet<number> | null = null,
): number[][] {
  let nearest = { distance: Infinity, a: 0, b: 0 };
  groups.forEach((here, a) =>
    groups.slice(a + 1).forEach((there, after) => {
      const b = a + 1 + after;
      const isSooner = hasRoom && (!hasRoom.has(here[0]!) || !hasRoom.has(there[0]!));
      const share = isSooner ? SOONER : 1;
      const distance = share * farthest(here, there, screen);
      if (distance < nearest.distance) nearest = { distance, a, b };
    }),
  );
  const { a, b } = nearest;
  const joined = byName([...groups[a]!, ...groups[b]!], places);
  return [...groups.filter((_, at) => at !== a && at !== b), joined];
}

function farthest(
  here: readonly number[],
  there: readonly number[],
  screen: readonly MercatorPoint[],
): number {
  let distance = 0;
  for (const a of here) {
    for (const b of there) {
      const [{ x, y }, other] = [screen[a]!, screen[b]!];
      distance = Math.max(distance, Math.hypot(x - other.x, y - other.y));
    }
  }
  return distance;
}
