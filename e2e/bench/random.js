/**
 * @typedef {object} Random
 * @property {() => number} number from 0 to 1, the latter excluded
 * @property {(from: number, to: number) => number} integer both ends included
 * @property {(share: number) => boolean} chance
 * @property {<T>(options: readonly (readonly [T, number])[]) => T} weighted one of the options, each with its weight
 */

/**
 * Numbers that look random and are the same for the same seed (mulberry32).
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    number,
    integer: (from, to) => from + Math.floor(number() * (to - from + 1)),
    chance: (share) => number() < share,
    weighted(options) {
      const sum = options.reduce((all, [, weight]) => all + weight, 0);
      let left = number() * sum;
      for (const [option, weight] of options) {
        left -= weight;
        if (left < 0) return option;
      }
      throw new Error('Nothing to choose from: got no option with a weight, expected one');
    },
  };
}
