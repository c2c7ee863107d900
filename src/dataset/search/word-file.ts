import { writeVarint } from './postings.ts';
import type { WordIndex } from './word-index.ts';

/** A run of an index's terms with their postings: what one file holds. */
export type WordRun = Pick<WordIndex, 'terms' | 'from' | 'postings'>;

const MOST_VARINT_BYTES = 5;

/**
 * The bytes of a file: how many terms, how many bytes of text (varints); the terms in UTF-8, a line feed between two;
 * how many bytes of postings each has (varints); the postings.
 */
export function encodeWordRun({ terms, from, postings }: WordRun): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(terms.join('\n'));
  const held = postings.subarray(from[0], from[terms.length]);
  const bytes = new Uint8Array((terms.length + 2) * MOST_VARINT_BYTES + text.length + held.length);
  let at = writeVarint(terms.length, bytes, 0);
  at = writeVarint(text.length, bytes, at);
  bytes.set(text, at);
  at += text.length;
  for (let term = 0; term < terms.length; term++) {
    at = writeVarint(from[term + 1]! - from[term]!, bytes, at);
  }
  bytes.set(held, at);
  return bytes.slice(0, at + held.length);
}

/** Reads the bytes of a file that is whole: its checksum was compared. */
export function decodeWordRun(bytes: Uint8Array): WordRun {
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const count = next();
  const textBytes = next();
  const terms = new TextDecoder().decode(bytes.subarray(at, at + textBytes)).split('\n');
  at += textBytes;
  const from = new Uint32Array(count + 1);
  for (let term = 0; term < count; term++) from[term + 1] = from[term]! + next();
  return { terms, from, postings: bytes.subarray(at) };
}

/** FNV-1a, 32 bits: shows a file that was cut short, damaged, or comes from another build. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x0100_0193);
  return hash >>> 0;
}
