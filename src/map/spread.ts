/** A mark's place on the screen and the radius it needs, CSS pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

const ROUNDS = 40;
/** How strongly a mark is drawn back to its point, a share of its distance a round. */
const PULL = 0.04;

/**
 * Moves discs that overlap apart, as little as it takes, and leaves the others where they are. Deterministic:
 * the same discs give the same answer, so marks don't dance.
 * @returns the offset of each from its own point, CSS pixels
 */
export function spreadDiscs(discs: readonly Disc[]): Offset[] {
  const moved = discs.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let touched = false;
    for (let a = 0; a < discs.length; a++) {
      for (let b = a + 1; b < discs.length; b++) touched = separate(discs, moved, a, b) || touched;
    }
    if (!touched) break;
    if (round < ROUNDS - 8) drawBack(discs, moved);
  }
  return discs.map((disc, at) => ({ dx: moved[at]!.x - disc.x, dy: moved[at]!.y - disc.y }));
}

interface MovedPoint {
  x: number;
  y: number;
}

function separate(discs: readonly Disc[], moved: MovedPoint[], a: number, b: number): boolean {
  const first = moved[a]!;
  const second = moved[b]!;
  const needed = discs[a]!.r + discs[b]!.r;
  let dx = second.x - first.x;
  let dy = second.y - first.y;
  if (Math.abs(dx) >= needed || Math.abs(dy) >= needed) return false;
  let distance = Math.hypot(dx, dy);
  if (distance >= needed) return false;
  if (distance < 0.01) {
    // One point for both: each pair goes apart at its own angle.
    const angle = (a * 2.399963 + b) % (2 * Math.PI);
    dx = Math.cos(angle);
    dy = Math.sin(angle);
    distance = 1;
  }
  const push = (needed - Math.min(distance, needed)) / 2 / distance;
  first.x -= dx * push;
  first.y -= dy * push;
  second.x += dx * push;
  second.y += dy * push;
  return true;
}

function drawBack(discs: readonly Disc[], moved: MovedPoint[]): void {
  moved.forEach((point, at) => {
    point.x += (discs[at]!.x - point.x) * PULL;
    point.y += (discs[at]!.y - point.y) * PULL;
  });
}
