import { clamp } from '../../ui/clamp.ts';
import { meet } from '../layout/box.ts';
import type { Box } from '../layout/box.ts';

/**
 * The gap between a card and its mark, CSS pixels: no more than between two tags, so that none lies in between. To the pointer the
 * card is larger (map.css), so that it never leaves both.
 */
const GAP = 4;
/** The gap to the map's edges, CSS pixels. */
const EDGE = 6;

/**
 * Where a mark's card stands: inside the map, beside the mark, over as few other marks as can be; below, above,
 * right, left, in this order where equal.
 * @param mark the box of the mark that the card tells of
 * @param others the boxes of the other marks
 */
export function placeCard(
  mark: Box,
  card: { readonly width: number; readonly height: number },
  map: { readonly width: number; readonly height: number },
  others: readonly Box[],
): { readonly x: number; readonly y: number } {
  const middle = mark.x + mark.width / 2 - card.width / 2;
  const level = mark.y + mark.height / 2 - card.height / 2;
  const below = mark.y + mark.height + GAP;
  const above = mark.y - GAP - card.height;
  const right = mark.x + mark.width + GAP;
  const left = mark.x - GAP - card.width;
  const options = [
    [middle, below],
    [middle, above],
    [right, level],
    [left, level],
    [right, below],
    [left, below],
    [right, above],
    [left, above],
  ].map(([x = 0, y = 0]) => ({
    x: clamp(x, EDGE, map.width - EDGE - card.width),
    y: clamp(y, EDGE, map.height - EDGE - card.height),
    width: card.width,
    height: card.height,
  }));
  // Covering its own mark is worse than covering any number of others.
  const cost = (box: Box): number =>
    (meet(box, mark) ? 2 * others.length + 1 : 0) +
    others.filter((other) => meet(box, other)).length +
    // What lies on the way to the card would take the pointer from it.
    others.filter((other) => meet(box, other, GAP)).length;
  const best = options.reduce((least, next) => (cost(next) < cost(least) ? next : least));
  return { x: Math.round(best.x), y: Math.round(best.y) };
}
