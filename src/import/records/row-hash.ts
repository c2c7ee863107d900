import type { Row } from '../table.ts';

/**
 * A number of 53 bits for texts in their order (cyrb53, public domain): one for all that many rows say, where the rows
 * themselves would fill the memory. In one import of a million rows of twenty thousand, two that differ have the same.
 */
export function hashOf(texts: Iterable<string>): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const mix = (code: number): void => {
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  };
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) mix(text.charCodeAt(at));
    // Where one text ends and the next begins is part of what is said.
    mix(0x1_0000);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507);
  high ^= Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507);
  low ^= Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

/** What a row says, whatever its place in the file: text and numbers are told apart. */
export function rowHash({ cells }: Row): number {
  return hashOf(cells.map((cell) => `${typeof cell} ${String(cell)}`));
}
