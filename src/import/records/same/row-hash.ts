import type { Cell, Row } from '../../table.ts';

/**
 * A number of 53 bits for cells in their order (cyrb53, public domain): one for all that many rows say, where the rows
 * themselves would fill the memory. In one import of a million rows of twenty thousand, two that differ have the same.
 */
export function hashOf(cells: Iterable<Cell>): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const cell of cells) {
    const text = typeof cell === 'string' ? cell : String(cell);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 2_654_435_761);
      low = Math.imul(low ^ code, 1_597_334_677);
    }
    // Where one ends and the next begins is part of what is said, and text and numbers are told apart.
    const end = ENDS[typeof cell] ?? 0x1_0000;
    high = Math.imul(high ^ end, 2_654_435_761);
    low = Math.imul(low ^ end, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507);
  high ^= Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507);
  low ^= Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

/** What follows a cell of a type that isn't text: no text has such a unit. */
const ENDS: Readonly<Record<string, number>> = {
  number: 0x1_0001,
  boolean: 0x1_0002,
  object: 0x1_0003,
};

/** What a row says, whatever its place in the file. */
export function rowHash({ cells }: Row): number {
  return hashOf(cells);
}
