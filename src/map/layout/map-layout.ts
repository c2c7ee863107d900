import { toScreen } from '../../geo/web-mercator.ts';
import { contains } from './box.ts';
import type { Box } from './box.ts';
import { labelRule } from '../basemap/labels.ts';
import { standAreas } from './area-stands.ts';
import { groupsAtEdge, standAtEdge } from './edge-stands.ts';
import { nameBeside, standMarks } from './mark-stands.ts';
import { Occupied } from './occupied.ts';
import type { LayoutInput, Located, MapLayout, PlacedStand, Stand, StandLabel } from './stands.ts';
import { hasRoom, NARROW } from './stands.ts';

/** A map that is less high has single marks and numbers alone, CSS pixels. */
const NAMES_FROM = 140;
/** The places that rank below have their names last where the map is narrow: villages and sites. */
const SMALL_PLACE = 2;

/**
 * Lays out everything that stands for places against each other and against what lies over the map: for one camera, the
 * same whatever the window holds, so that scrubbing moves nothing.
 */
export function layoutMap(input: LayoutInput): MapLayout {
  const { places, size, transform, furniture } = input;
  const located = locate(input);
  const { screen } = located;
  const hasNames = size.height >= NAMES_FROM;
  const viewport = { x: 0, y: 0, ...size };
  const isSeen = (at: number): boolean => contains(viewport, screen[at]!);
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
  const marks = standMarks(marked, input, located, hasNames);
  for (const { box } of marks) take(box);
  for (const group of groupsAtEdge(edges, input, located)) {
    const { stand, box } = standAtEdge(group, input, located, occupied, hasNames);
    stands.push(stand);
    if (hasRoom(stand)) take(box);
  }
  const labels = new Map<PlacedStand, StandLabel>();
  const name = (named: readonly PlacedStand[]): void => {
    for (const mark of hasNames ? byRank(named, input) : []) {
      const found = nameBeside(mark, input, located, occupied);
      if (!found) continue;
      take(found.box);
      labels.set(mark, found.label);
    }
  };
  // Names before tags, which have many places to go to; but on a small map the tags leave the small places their names.
  const isSmall = (mark: PlacedStand): boolean =>
    size.width < NARROW && rankOf(mark, input) > SMALL_PLACE;
  name(marks.filter((mark) => !isSmall(mark)));
  stands.push(...standAreas(areas, input, located, occupied, taken, take, hasNames));
  name(marks.filter(isSmall));
  for (const mark of marks) stands.push({ ...mark.stand, label: labels.get(mark) ?? null });
  return { places, transform, size, stands, taken };
}

function locate({ places, size, transform }: LayoutInput): Located {
  const centre = (size.width / 2 - transform.dx) / transform.scale;
  const points = places.map(({ point: { x, y } }) => ({ x: x + Math.round(centre - x), y }));
  return { points, screen: points.map((point) => toScreen(point, transform)) };
}

/** Cities first. */
function byRank(marks: readonly PlacedStand[], input: LayoutInput): PlacedStand[] {
  return marks.toSorted((a, b) => rankOf(a, input) - rankOf(b, input));
}

function rankOf({ stand }: PlacedStand, { places }: LayoutInput): number {
  return labelRule(places[stand.places[0]!]!.place).rank;
}
