/** Rounds to a tenth: of a pixel nobody sees less, and shorter numbers make smaller files. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
