import { toScreen } from '../../geo/web-mercator.ts';
import type { Box } from '../box.ts';
import { labelRule } from '../labels.ts';
import { nameBeside, standMarks } from './mark-stands.ts';
import { Occupied } from './occupied.ts';
import type { LayoutInput, Located, MapLayout, PlacedStand, Stand } from './stands.ts';
import { hasRoom } from './stands.ts';
import { bareArea, groupsAtEdge, groupsOfAreas, standArea, standAtEdge } from './tag-stands.ts';

/** A map that is less high has marks and numbers alone, CSS pixels. */
const NAMES_FROM = 140;

/**
 * Lays out everything that stands for places against each other and against what lies over the map: for one camera, the
 * same whatever the window holds, so that scrubbing moves nothing.
 */
export function layoutMap(input: LayoutInput): MapLayout {
  const { places, size, transform, furniture } = input;
  const located = locate(input);
  const { points, screen } = located;
  const hasNames = size.height >= NAMES_FROM;
  const isSeen = (at: number): boolean => {
    const { x, y } = screen[at]!;
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  };
  const indexes = places.map((_, at) => at);
  const edges = indexes.filter((at) => places[at]!.isElsewhere && !isSeen(at));
  const others = indexes.filter((at) => !places[at]!.isElsewhere || isSeen(at));
  const areas = others.filter((at) => places[at]!.isArea);
  const marked = others.filter((at) => !places[at]!.isArea);

  const occupied = new Occupied();
  const taken: Box[] = [];
  const take = (box: Box): void => {
    occupied.add(box);
    taken.push(box);
  };
  const stands: Stand[] = [];
  for (const box of furniture) take(box);
  const marks = standMarks(marked, input, located);
  for (const { box } of marks) take(box);
  for (const group of groupsAtEdge(edges, input, located)) {
    const { stand, box } = standAtEdge(group, input, located, occupied, hasNames);
    stands.push(stand);
    if (hasRoom(stand)) take(box);
  }
  // Names before tags: a tag has many places to go to.
  const named = hasNames ? byRank(marks, input) : [];
  const labels = new Map(
    named.map((mark) => {
      const found = nameBeside(mark, input, located, occupied);
      if (found) take(found.box);
      return [mark, found?.label ?? null] as const;
    }),
  );
  for (const group of groupsOfAreas(areas, input, located)) {
    const placed = standArea(group, input, located, occupied, taken, hasNames);
    stands.push(placed?.stand ?? bareArea(group, points[group[0]!]!));
    if (placed) take(placed.box);
  }
  for (const mark of marks) stands.push({ ...mark.stand, label: labels.get(mark) ?? null });
  return { places, transform, size, stands, taken };
}

function locate({ places, size, transform }: LayoutInput): Located {
  const centre = (size.width / 2 - transform.dx) / transform.scale;
  const points = places.map(({ point: { x, y } }) => ({ x: x + Math.round(centre - x), y }));
  return { points, screen: points.map((point) => toScreen(point, transform)) };
}

/** Cities first. */
function byRank(marks: readonly PlacedStand[], { places }: LayoutInput): PlacedStand[] {
  const rank = ({ stand }: PlacedStand): number => labelRule(places[stand.places[0]!]!.place).rank;
  return marks.toSorted((a, b) => rank(a) - rank(b));
}
