/**
 * How much of something a page holds late in a run, against earlier in it: the median of the last third of its samples by
 * that of the second. The first third is left out, as caches fill in it.
 * @param {readonly number[]} samples in the order of time
 * @returns {{ earlier: number, later: number, share: number }} `share` of the earlier that has been added, less than 0 where it became less
 * @throws {Error} where there are too few of them for two in each third
 */
export function growthOf(samples) {
  const third = Math.floor(samples.length / 3);
  if (third < 2)
    throw new Error(`got ${samples.length} samples, expected 6 at least: measure more often`);
  const earlier = median(samples.slice(-2 * third, -third));
  const later = median(samples.slice(-third));
  return { earlier, later, share: (later - earlier) / earlier };
}

/** @param {readonly number[]} values @returns {number} of an even number of them, the mean of the two in the middle */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? NaN) + (sorted[Math.ceil(at)] ?? NaN)) / 2;
}
