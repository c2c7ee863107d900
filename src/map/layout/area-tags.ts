import type { MercatorPoint, Size } from '../../geo/web-mercator.ts';
import { boxAt, contains, meet } from './box.ts';
import type { Box } from './box.ts';
import { isWithin } from './beside.ts';
import { crosses, linesCross } from './crossing.ts';
import type { Line } from './crossing.ts';
import type { Occupied } from './occupied.ts';

/** What a tag is placed by, CSS pixels from the map's upper left corner. */
export interface TagWish {
  /** A point of its area that is in view. */
  readonly point: MercatorPoint;
  /** Its area's box; null where the basemap draws its borders: then no line leads to a point of it. */
  readonly inside: Box | null;
  readonly width: number;
  readonly height: number;
}

/** A tag's box, and where the line from its area meets it. */
export interface PlacedTag {
  readonly box: Box;
  /** The line from the area to the tag, CSS pixels; null where the tag lies in its area. */
  readonly leader: Line | null;
  /** The edge that stays where it is when the tag holds less: -1 its left one, 1 its right one, 0 its middle. */
  readonly side: -1 | 0 | 1;
}

/** What the tags of a map keep clear of. */
export interface TagObstacles {
  readonly size: Size;
  /** What no tag may lie on. */
  readonly occupied: Occupied;
  /** The same: what no line had better cross. */
  readonly taken: readonly Box[];
  /** The boxes of areas, which tags had better leave in sight. */
  readonly areas: readonly Box[];
  /** Where places are: what a tag had better not cover. */
  readonly points: readonly MercatorPoint[];
}

interface Candidate extends PlacedTag {
  /** What it costs whatever the other tags do, CSS pixels of a line. */
  readonly cost: number;
}

/** Tags stand in rows and columns, CSS pixels: those near one another come to lie below one another. */
const ROW = 26;
const COLUMN = 16;
/** The shortest and the longest line, CSS pixels. */
const NEAREST = 12;
const FARTHEST = 300;
/** The gap between a tag and anything else, CSS pixels. */
const CLEAR = 3;
/** The gap between a tag and the map's edge, CSS pixels. */
const INSET = 5;
/** An area has room for its tag within, where it is so much wider and higher. */
const ROOMY = { width: 1.4, height: 3 };
/** The most places for a tag that are weighed against the other tags. */
const MOST_CANDIDATES = 240;
/** The most tags that are moved in pairs: of more, each is moved by itself alone. */
const MOST_PAIRED = 32;
/** The rounds in which each tag looks for a better place among the others. */
const ROUNDS = 6;

// What is bad about a place, in CSS pixels of a longer line.
/** Level lines are read more easily than steep ones: a share of the height. */
const STEEP = 0.6;
/** A line over a name, a mark, another tag or line. */
const CROSSING = 120;
/** A tag on the box of an area, and on a place. */
const ON_AREA = 6;
const ON_POINT = 20;
/** The cost of no place at all. */
const WITHOUT = 3000;
/** What a tag gains that stands right below or above another. */
const ALIGNED = 14;

/**
 * Places for the tags of areas: within the area, where there is ample room, else beside it on a line. Each takes the
 * place that costs least, and again as the others move, so that lines are short and cross as little as may be.
 * @returns for each wish its place; null where there is no room
 */
export function placeTags(
  wishes: readonly TagWish[],
  obstacles: TagObstacles,
): (PlacedTag | null)[] {
  const inside: (PlacedTag | null)[] = [];
  for (const wish of wishes) inside.push(placeWithin(wish, obstacles, inside));
  const fixed = inside.filter((tag) => tag !== null);
  const loose = wishes.filter((_, at) => !inside[at]);
  const candidates = loose.map((wish) => candidatesOf(wish, obstacles));
  // Who comes first shapes the whole: the better of two orders.
  const order = [...loose.keys()];
  const downwards = order.toSorted((a, b) => loose[a]!.point.y - loose[b]!.point.y);
  const [first, second] = [order, downwards].map((by) => settleAll(by, candidates, fixed));
  const placed = (costOf(first!, fixed) <= costOf(second!, fixed) ? first! : second!).values();
  return inside.map((tag) => tag ?? placed.next().value ?? null);
}

/** Places for tags among those that are fixed, each in turn. @param order who chooses when, by their positions */
function settleAll(
  order: readonly number[],
  candidates: readonly (readonly Candidate[])[],
  fixed: readonly PlacedTag[],
): (Candidate | null)[] {
  const placed = candidates.map((): Candidate | null => null);
  /** Gives tags the cheapest places that the others leave them, one after the other, where that is better. */
  const settle = (...moving: number[]): void => {
    const others: PlacedTag[] = [...fixed];
    placed.forEach((tag, at) => {
      if (tag && !moving.includes(at)) others.push(tag);
    });
    const found: (Candidate | null)[] = [];
    for (const at of moving)
      found.push(cheapest(candidates[at]!, [...others, ...found.filter((tag) => tag !== null)]));
    const now = moving.map((at) => placed[at]!);
    if (costOf(found, others) < costOf(now, others))
      moving.forEach((at, index) => (placed[at] = found[index]!));
  };
  for (let round = 0; round < ROUNDS; round++) {
    const before = [...placed];
    for (const at of order) settle(at);
    // What is in another's way is moved together with it: so many pairs are worth it for few tags alone.
    for (const at of placed.length <= MOST_PAIRED ? order : [])
      for (const other of order)
        if (at !== other && isInWay(placed[at]!, placed[other]!)) settle(at, other);
    if (placed.every((tag, at) => tag === before[at])) break;
  }
  return placed;
}

/** What tags cost together, beside others. */
function costOf(tags: readonly (Candidate | null)[], others: readonly PlacedTag[]): number {
  return tags.reduce((sum, tag, at) => {
    if (!tag) return sum + WITHOUT;
    const before = tags.slice(0, at).filter((other) => other !== null);
    return [...others, ...before].reduce(
      (all, other) => all + costBeside(tag, other),
      sum + tag.cost,
    );
  }, 0);
}

/** What two tags cost each other; infinite where one lies on the other. */
function costBeside(a: PlacedTag, b: PlacedTag): number {
  if (meet(a.box, b.box, CLEAR)) return Infinity;
  let cost = isBelow(a, b) ? -ALIGNED : 0;
  if (a.leader && crosses(a.leader, b.box)) cost += CROSSING;
  if (b.leader && crosses(b.leader, a.box)) cost += CROSSING;
  if (a.leader && b.leader && linesCross(a.leader, b.leader)) cost += CROSSING;
  return cost;
}

function isInWay(tag: PlacedTag | null, other: PlacedTag | null): boolean {
  return tag === null || other === null || costBeside(tag, other) > 0;
}

function placeWithin(
  { point, inside, width, height }: TagWish,
  { size, occupied }: TagObstacles,
  placed: readonly (PlacedTag | null)[],
): PlacedTag | null {
  if (!inside || inside.width < width * ROOMY.width || inside.height < height * ROOMY.height)
    return null;
  const box = boxAt(point, width, height);
  const others = placed.flatMap((tag) => tag?.box ?? []);
  return isWithin(box, size, INSET) && occupied.isFree(box, CLEAR) && isFree(box, others)
    ? { box, leader: null, side: 0 }
    : null;
}

/** Where a tag may stand as far as the map is concerned, the cheapest first. */
function candidatesOf(wish: TagWish, obstacles: TagObstacles): Candidate[] {
  const { point, inside, width, height } = wish;
  const { size, occupied, taken, areas, points } = obstacles;
  const near: { tag: PlacedTag; length: number }[] = [];
  for (let y = INSET; y + height <= size.height - INSET; y += ROW) {
    const dy = y + height / 2 - point.y;
    if (Math.abs(dy) * (1 + STEEP) > FARTHEST) continue;
    for (let x = COLUMN; x < size.width; x += COLUMN) {
      for (const side of [-1, 1] as const) {
        const left = side < 0 ? x : x - width;
        const dx = (inside ? x : left + width / 2) - point.x;
        const length = Math.hypot(dx, dy) + STEEP * Math.abs(dy);
        if (length > FARTHEST || (inside && dx * -side < NEAREST)) continue;
        if (left < INSET || left + width > size.width - INSET) continue;
        const leader: Line | null = inside && [point, { x, y: y + height / 2 }];
        near.push({ tag: { box: { x: left, y, width, height }, leader, side }, length });
      }
    }
  }
  near.sort((a, b) => a.length - b.length);
  const found: Candidate[] = [];
  for (const { tag, length } of near) {
    if (found.length === MOST_CANDIDATES) break;
    const { box, leader } = tag;
    if (!occupied.isFree(box, CLEAR)) continue;
    const crossed = leader ? taken.filter((other) => crosses(leader, other)).length : 0;
    const covered = points.filter((other) => contains(box, other)).length;
    const under = areas.filter((area) => meet(area, box)).length;
    found.push({
      ...tag,
      cost: length + CROSSING * crossed + ON_POINT * covered + ON_AREA * under,
    });
  }
  return found.toSorted((a, b) => a.cost - b.cost);
}

function cheapest(
  candidates: readonly Candidate[],
  others: readonly PlacedTag[],
): Candidate | null {
  let best: Candidate | null = null;
  let least = WITHOUT;
  for (const candidate of candidates) {
    // One above and one below is all that it may be aligned with.
    if (candidate.cost - 2 * ALIGNED >= least) break;
    let { cost } = candidate;
    for (const other of others) {
      cost += costBeside(candidate, other);
      if (cost - 2 * ALIGNED >= least) break;
    }
    if (cost >= least) continue;
    best = candidate;
    least = cost;
  }
  return best;
}

/** Whether a tag stands in the row above or below another, with the edge that its line meets below the other's. */
function isBelow(a: PlacedTag, b: PlacedTag): boolean {
  if (a.side !== b.side || Math.abs(Math.abs(a.box.y - b.box.y) - ROW) > 1) return false;
  return a.side < 0
    ? a.box.x === b.box.x
    : Math.abs(a.box.x + a.box.width - b.box.x - b.box.width) < 1;
}

function isFree(box: Box, others: readonly Box[]): boolean {
  return others.every((other) => !meet(box, other, CLEAR));
}
