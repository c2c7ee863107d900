import { isOnePoint } from '../../geo/one-point.ts';
import type { Size } from '../../geo/web-mercator.ts';
import type { Box } from './box.ts';
import { labelRule, LINE_HEIGHT } from '../basemap/labels.ts';
import { BADGE, COUNTED, layoutMark, mostWidth, TARGET } from '../marks/mark-layout.ts';
import type { MarkLayout } from '../marks/mark-layout.ts';
import { besides, isWithin } from './beside.ts';
import { crowdMarks } from './crowds.ts';
import type { Occupied } from './occupied.ts';
import { BARE, joinGroups, NARROW } from './stands.ts';
import type { LayoutInput, Located, PlacedStand, StandLabel } from './stands.ts';

/** Marks that are nearer than this overlap. */
const APART = 1;
/** The gap between a name and anything else, and the map's edge, CSS pixels. */
const NAME_CLEAR = 1;
const NAME_INSET = 2;
/** How wide a crowd's mark may become before it has a second row, CSS pixels. */
const CROWD_WIDTH = 48;
/** How far a crowd's mark stands above the middle of its points, from its lower edge, CSS pixels. */
const ANCHOR = 6;
/** The most letters that name the places of a crowd one by one. */
const MOST_LETTERS = 28;

/** The marks of these places: each on its point, and one over those that crowd. */
export function standMarks(
  marked: readonly number[],
  { places, size, format, nearestZoom }: LayoutInput,
  { points, screen }: Located,
  hasNames: boolean,
): PlacedStand[] {
  const scale = scaleFor(size);
  return crowdMarks(marked.length, (members): PlacedStand => {
    const here = members
      .map((member) => marked[member]!)
      .toSorted((a, b) => places[b]!.count - places[a]!.count || a - b);
    const first = here[0]!;
    const unit = places[first]!.unit * scale;
    const count = here.reduce((sum, at) => sum + places[at]!.count, 0);
    const isCrowd = here.length > 1;
    const canPart = here.some((at) =>
      here.some((other) => !isOnePoint(points[at]!, points[other]!, nearestZoom)),
    );
    const groups = joinGroups(here.map((at) => places[at]!.groups));
    // Large marks would join with their neighbours, and those with theirs, until one stood for a country.
    const isCounted =
      count > 1 && (!hasNames || (canPart && groups.length > 1 && size.width < NARROW));
    const mark = isCounted
      ? countedMark(format(count))
      : layoutMark(groups, unit, isCrowd ? CROWD_WIDTH : undefined);
    const { width, height } = mark;
    // Over the middle of the points, which stay in sight and can be pressed; on its point where there is but one.
    const middle = {
      x: mean(here.map((at) => screen[at]!.x)),
      y: mean(here.map((at) => screen[at]!.y)),
    };
    const ink = isCounted ? { width: width - 4, height: COUNTED } : inkOf(mark);
    const lift = canPart ? ink.height / 2 + ANCHOR : 0;
    const centre = canPart ? { x: middle.x, y: middle.y - lift } : screen[first]!;
    const badge = count > 1 && !isCounted ? BADGE : null;
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
        isCounted,
        canPart,
      },
      box: {
        x: centre.x - ink.width / 2 - APART / 2,
        y: centre.y - ink.height / 2 - APART / 2,
        width: ink.width / 2 + (badge ? width / 2 + badge.x : ink.width / 2) + APART,
        height:
          ink.height / 2 +
          Math.max(badge ? height / 2 + badge.y : 0, ink.height / 2 + (canPart ? ANCHOR : 0)) +
          APART,
      },
    };
  }).map(({ mark }) => mark);
}

/** The name beside a mark; null where there is no room. */
export function nameBeside(
  { stand, box }: PlacedStand,
  { places, size, measure }: LayoutInput,
  { screen }: Located,
  occupied: Occupied,
): { readonly label: StandLabel; readonly box: Box } | null {
  const [first, ...others] = stand.places.map((at) => places[at]!);
  const { font } = labelRule(first!.place);
  const texts =
    others.length === 0 ? [{ lines: first!.lines, width: first!.labelWidth }] : crowdNames();
  const at = screen[stand.places[0]!]!;
  const centre = { x: at.x + stand.offset.x, y: at.y + stand.offset.y };
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
    const all = [first!, ...others].map(({ name }) => name).join(', ');
    const short = [...first!.lines.slice(0, -1), `${first!.lines.at(-1)} +${others.length}`];
    const candidates = all.length <= MOST_LETTERS ? [[all], short] : [short];
    return candidates.map((lines) => ({ lines, width: Math.ceil(measure(lines, font)) + 1 }));
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A number alone. */
function countedMark(number: string): MarkLayout {
  return { width: Math.max(TARGET, mostWidth(number) + 4), height: TARGET, glyphs: [] };
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
