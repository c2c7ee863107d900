type Position = readonly [lng: number, lat: number];

/** A line along a ring's edge; it is closed where it is all of it. */
export interface EdgeLine {
  readonly positions: readonly Position[];
  readonly closed: boolean;
}

/**
 * What is drawn of a ring's edge: all of it, or, of what is cut at the 180th meridian as RFC 7946 has it, what remains
 * without the cut, which is nobody's border.
 * @param ring closed, degrees, WGS84
 */
export function edgeLines(ring: readonly Position[]): readonly EdgeLine[] {
  const cut = ring.findIndex((position, at) => at > 0 && isCut(ring[at - 1]!, position));
  if (cut < 0) return [{ positions: ring, closed: true }];
  // Begun anew behind the cut: the last of a ring is its first.
  const lines: Position[][] = [];
  for (const position of [...ring.slice(cut, -1), ...ring.slice(0, cut)]) {
    const line = lines.at(-1);
    if (line && !isCut(line.at(-1)!, position)) line.push(position);
    else lines.push([position]);
  }
  return lines.map((positions) => ({ positions, closed: false }));
}

function isCut([from]: Position, [to]: Position): boolean {
  return isSeam(from) && isSeam(to);
}

/** Whether a longitude, degrees, is that of the 180th meridian; it may run on past it. */
export function isSeam(lng: number): boolean {
  return Math.abs(lng) % 360 === 180;
}
