/** A mark's box, around its centre, and the name that belongs to it, CSS pixels. A lower rank is placed first. */
export interface LabelCandidate {
  readonly x: number;
  readonly y: number;
  /** Half of the mark's width and height: the name stands clear of it. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly rank: number;
  /** The name's own size; zero width for a mark that only takes room. */
  readonly width: number;
  readonly height: number;
}

/** The name's upper left corner, or null where there is no room. */
export type LabelPosition = { readonly x: number; readonly y: number } | null;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 5;
/** Boxes of names that come this close don't touch, CSS pixels. */
const CLEARANCE = 1;

/**
 * Places names beside their marks so that no name covers a mark or another name: to the right, else left, above or
 * below, else not at all. Deterministic.
 * @returns a position for each candidate, in their order
 */
export function layoutLabels(candidates: readonly LabelCandidate[]): LabelPosition[] {
  const marks = candidates.map(({ x, y, halfWidth, halfHeight }) => ({
    left: x - halfWidth,
    top: y - halfHeight,
    right: x + halfWidth,
    bottom: y + halfHeight,
  }));
  const names: Box[] = [];
  const positions: LabelPosition[] = candidates.map(() => null);
  const order = candidates
    .map((_, at) => at)
    .toSorted((a, b) => candidates[a]!.rank - candidates[b]!.rank || a - b);
  for (const at of order) {
    const candidate = candidates[at]!;
    if (candidate.width === 0) continue;
    const box = around(candidate).find(
      (option) =>
        !marks.some((mark, other) => other !== at && meet(mark, option)) &&
        !names.some((name) => meet(name, option)),
    );
    if (!box) continue;
    names.push(box);
    positions[at] = { x: box.left, y: box.top };
  }
  return positions;
}

function around({ x, y, halfWidth, halfHeight, width, height }: LabelCandidate): Box[] {
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const right = x + halfWidth + GAP;
  const left = x - halfWidth - GAP - width;
  const middle = y - height / 2;
  return [
    box(right, middle),
    box(left, middle),
    box(x - width / 2, y - halfHeight - GAP - height),
    box(x - width / 2, y + halfHeight + GAP),
    box(right, y - halfHeight - height / 2),
    box(right, y + halfHeight - height / 2),
    box(left, y - halfHeight - height / 2),
    box(left, y + halfHeight - height / 2),
  ];
}

function meet(a: Box, b: Box): boolean {
  return (
    a.left < b.right + CLEARANCE &&
    b.left < a.right + CLEARANCE &&
    a.top < b.bottom + CLEARANCE &&
    b.top < a.bottom + CLEARANCE
  );
}
