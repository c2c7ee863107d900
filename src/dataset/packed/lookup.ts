import type { Row } from '../indexes/columns.ts';
import { lowest } from '../indexes/time-index.ts';

/**
 * `lookup.bin` finds the row of an id: pairs of 32-bit numbers, little-endian: the hash of an id and its row, sorted by
 * hash, then row. Hashes are spread evenly, so a small part of the file around a hash's share of the range holds it.
 * Different ids may have one hash: the incident itself says whether it is the one.
 */
const PAIR_BYTES = 8;
const RANGE = 2 ** 32;

/** 32-bit FNV-1a of the id's UTF-8, and the finalizer of MurmurHash3, which spreads ids that differ in a digit. */
export function hashOf(id: string): number {
  let hash = 0x811c_9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** @param hashes of the ids, by row */
export function encodeLookup(hashes: Uint32Array): Uint8Array<ArrayBuffer> {
  const order = Uint32Array.from(hashes.keys()).toSorted(
    (a, b) => hashes[a]! - hashes[b]! || a - b,
  );
  const pairs = new Uint32Array(order.length * 2);
  order.forEach((row, at) => {
    pairs[at * 2] = hashes[row]!;
    pairs[at * 2 + 1] = row;
  });
  return new Uint8Array(pairs.buffer);
}

/** A part of the file, in bytes; the end is excluded. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a hash is to be looked for. Its place scatters around the expected one by √rows / 2 at most; six times as far
 * each side misses one hash in a thousand million.
 */
export function windowOf(hash: number, rows: number): ByteRange {
  const expected = Math.floor((hash / RANGE) * rows);
  const reach = Math.ceil(Math.sqrt(rows) * 3) + 8;
  return {
    start: Math.max(0, expected - reach) * PAIR_BYTES,
    end: Math.min(rows, expected + reach) * PAIR_BYTES,
  };
}

/**
 * The rows whose ids have a hash; null where they may stand outside the part that is given.
 * @param bytes the part of the file at `range` @param rows how many the whole file has
 */
export function rowsIn(
  bytes: Uint8Array<ArrayBuffer>,
  { start, end }: ByteRange,
  rows: number,
  hash: number,
): Row[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pairs = Math.floor(bytes.byteLength / PAIR_BYTES);
  const hashAt = (at: number): number => view.getUint32(at * PAIR_BYTES, true);
  const first = lowest(pairs, (at) => hashAt(at) >= hash);
  const after = lowest(pairs, (at) => hashAt(at) > hash);
  if ((first === 0 && start > 0) || (after === pairs && end < rows * PAIR_BYTES)) return null;
  return Array.from({ length: after - first }, (_, at) =>
    view.getUint32((first + at) * PAIR_BYTES + 4, true),
  );
}

/** How long the file of so many rows is, in bytes. */
export function lookupBytes(rows: number): number {
  return rows * PAIR_BYTES;
}
