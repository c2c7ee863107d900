const SMALLEST = 15;
const LARGEST = 38;

/** The width of a group's glyph for a number of incidents, CSS pixels: its area grows with the number. */
export function glyphSize(count: number): number {
  return Math.min(LARGEST, SMALLEST * Math.sqrt(count));
}

/** The radius that a place's glyphs need beside one another, CSS pixels. */
export function markRadius(counts: readonly number[]): number {
  const area = counts.reduce((sum, count) => sum + glyphSize(count) ** 2, 0);
  return Math.max(11, Math.sqrt(area) / 2 + 3);
}
