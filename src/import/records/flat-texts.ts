/**
 * Texts by number, as bytes outside of the heap: there a million of them are nothing that has to be looked through for what
 * is no more used, nor room that grows with them.
 */
export interface FlatTexts {
  readonly count: number;
  /** @returns its number, from 0 @param text well-formed */
  readonly add: (text: string) => number;
  readonly at: (number: number) => string;
}

/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const MOST_BYTES = 3;

export function createFlatTexts(): FlatTexts {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];
  let bytes = new Uint8Array(4096);
  /** Where each begins, and where the last ends. */
  let starts = new Uint32Array(256);
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(text) {
      const start = starts[count]!;
      const most = start + text.length * MOST_BYTES;
      if (most > bytes.length) {
        const more = new Uint8Array(Math.max(most, bytes.length * 2));
        more.set(bytes.subarray(0, start));
        bytes = more;
      }
      if (count + 2 > starts.length) {
        const more = new Uint32Array(starts.length * 2);
        more.set(starts);
        starts = more;
      }
      starts[count + 1] = start + encoder.encodeInto(text, bytes.subarray(start)).written;
      count += 1;
      return count - 1;
    },
    at: (number) => decoder.decode(bytes.subarray(starts[number], starts[number + 1])),
  };
}
