import type { Row } from './columns.ts';

/**
 * How many rows of each category are among the first so many of an order: sums kept for each block of rows, so that an
 * answer costs a look-up and the rest of one block, whatever the number of rows.
 */
export interface CategoryRanks {
  /** Adds the counts of the first `position` rows, `times` over (−1 takes them away), one for each category. */
  add(position: number, into: Int32Array, times: 1 | -1): void;
  /** How many of the first `position` rows are of a chosen category. @param chosen 1 for each that is */
  count(position: number, chosen: Uint8Array): number;
  /** Where the row stands that is the `index`th, from 0, of those of a chosen category; there must be one. */
  position(index: number, chosen: Uint8Array): number;
}

const BLOCK = 512;

/**
 * The counts by category before each block of an order, and after the last.
 * @param category by row @param categories how many there are
 * @param counted which rows count at all; null for all
 * @param order the rows in their order; null where that is their own
 */
export function categorySums(
  category: Uint8Array,
  categories: number,
  length: number,
  counted: Uint8Array | null,
  order: Uint32Array | null,
): Int32Array<ArrayBuffer> {
  const blocks = Math.floor(length / BLOCK);
  const sums = new Int32Array((blocks + 1) * categories);
  const running = new Int32Array(categories);
  for (let block = 0; block <= blocks; block++) {
    sums.set(running, block * categories);
    const last = Math.min(length, (block + 1) * BLOCK);
    for (let position = block * BLOCK; position < last; position++) {
      const row = order ? order[position]! : position;
      if (!counted || counted[row]) running[category[row]!]! += 1;
    }
  }
  return sums;
}

/** @param sums of `categorySums`, of the same */
export function createCategoryRanks(
  category: Uint8Array,
  categories: number,
  length: number,
  counted: Uint8Array | null,
  order: Uint32Array | null,
  sums: Int32Array = categorySums(category, categories, length, counted, order),
): CategoryRanks {
  const blocks = Math.floor(length / BLOCK);
  const rowAt = (position: number): Row => (order ? order[position]! : position);
  const countOfBlocks = (block: number, chosen: Uint8Array): number => {
    let sum = 0;
    const from = block * categories;
    for (let code = 0; code < categories; code++) if (chosen[code]) sum += sums[from + code]!;
    return sum;
  };
  return {
    add(position, into, times) {
      const block = Math.floor(position / BLOCK);
      const from = block * categories;
      for (let code = 0; code < categories; code++) into[code]! += times * sums[from + code]!;
      for (let at = block * BLOCK; at < position; at++) {
        const row = rowAt(at);
        if (!counted || counted[row]) into[category[row]!]! += times;
      }
    },
    count(position, chosen) {
      const block = Math.floor(position / BLOCK);
      let sum = countOfBlocks(block, chosen);
      for (let at = block * BLOCK; at < position; at++) {
        const row = rowAt(at);
        if ((!counted || counted[row]) && chosen[category[row]!]) sum += 1;
      }
      return sum;
    },
    position(index, chosen) {
      let low = 0;
      let high = blocks;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (countOfBlocks(middle, chosen) <= index) low = middle;
        else high = middle - 1;
      }
      let left = index - countOfBlocks(low, chosen);
      for (let at = low * BLOCK; at < length; at++) {
        const row = rowAt(at);
        if ((!counted || counted[row]) && chosen[category[row]!] && left-- === 0) return at;
      }
      throw new RangeError(`No row ${index}: got an index past the last row that counts`);
    },
  };
}
