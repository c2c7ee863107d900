/** The values that coders gave one unit; null for a coder who gave none. */
export type CodedUnit = readonly (string | null)[];

/**
 * Krippendorff's alpha for nominal data, any number of coders, values missing or not: 1 for full agreement, 0 for what
 * chance would give, below 0 for less. Units with fewer than two values say nothing and are left out.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
 * @returns null where no two values can differ: fewer than two units' worth of values, or all the same
 */
export function nominalAlpha(units: readonly CodedUnit[]): number | null {
  const totals = new Map<string, number>();
  let pairable = 0;
  let disagreeing = 0;
  for (const unit of units) {
    const counts = new Map<string, number>();
    for (const value of unit) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    const given = sum(counts.values());
    if (given < 2) continue;
    pairable += given;
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreeing += (count * (given - count)) / (given - 1);
    }
  }
  const same = sum([...totals.values()].map((count) => count * (count - 1)));
  const expected = (pairable * (pairable - 1) - same) / (pairable - 1);
  return pairable > 1 && expected > 0 ? 1 - disagreeing / expected : null;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
