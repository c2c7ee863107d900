import type { Size } from '../../geo/web-mercator.ts';
import type { MercatorPoint } from '../../geo/web-mercator.ts';
import type { Box } from './box.ts';

/** The gap between a tag and the map's edge, CSS pixels. */
const INSET = 6;
/** How far a tag moves along the edge at a time, CSS pixels. */
const STEP = 8;

/**
 * Where a tag for a place beyond the map may stand: where the way to the place leaves the map, and along the edge from
 * there to either side, the nearest first.
 * @param to where the place would be, CSS pixels from the map's upper left corner
 */
export function* edgePositions(
  to: MercatorPoint,
  tag: { readonly width: number; readonly height: number },
  size: Size,
): Generator<Box> {
  const across = Math.max(1, size.width - tag.width - 2 * INSET);
  const down = Math.max(1, size.height - tag.height - 2 * INSET);
  const dx = to.x - size.width / 2;
  const dy = to.y - size.height / 2;
  const share = Math.min(
    across / 2 / Math.max(Math.abs(dx), 1e-9),
    down / 2 / Math.max(Math.abs(dy), 1e-9),
  );
  const start = alongEdge(across / 2 + dx * share, down / 2 + dy * share, across, down);
  const length = 2 * (across + down);
  for (let away = 0; away <= length / 2; away += STEP) {
    for (const turn of away === 0 ? [0] : [away, -away]) {
      const { x, y } = atEdge((start + turn + length) % length, across, down);
      yield { x: INSET + x, y: INSET + y, width: tag.width, height: tag.height };
    }
  }
}

/** How far along the edge of a box a point of it lies, clockwise from its upper left corner. */
function alongEdge(x: number, y: number, across: number, down: number): number {
  const near = 1e-6;
  if (y <= near) return x;
  if (x >= across - near) return across + y;
  if (y >= down - near) return across + down + (across - x);
  return 2 * across + down + (down - y);
}

function atEdge(along: number, across: number, down: number): MercatorPoint {
  if (along <= across) return { x: along, y: 0 };
  if (along <= across + down) return { x: across, y: along - across };
  if (along <= 2 * across + down) return { x: 2 * across + down - along, y: down };
  return { x: 0, y: 2 * (across + down) - along };
}
