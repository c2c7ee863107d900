/** Finds lines of a text. */
export interface LineIndex {
  /** The numbers of the lines that are this one, from 0, ascending. */
  readonly find: (line: string) => readonly number[];
}

/** A table twice as large as what it holds is seldom gone through for long. */
const ROOM = 2;

/**
 * Makes the lines of a text ready to be found. They are hashed where they stand: as strings in a map, two hundred thousand
 * would take five times as long and ten times the memory.
 */
export function createLineIndex(text: string): LineIndex {
  const starts = startsOf(text);
  const count = starts.length - 1;
  const size = 2 ** Math.ceil(Math.log2(count * ROOM));
  // Each slot leads to the last line of its hash, and each line to the one before, by numbers from 1.
  const last = new Int32Array(size);
  const before = new Int32Array(count);
  for (let line = 0; line < count; line += 1) {
    const slot = hashOf(text, starts[line]!, starts[line + 1]! - 1) & (size - 1);
    before[line] = last[slot]!;
    last[slot] = line + 1;
  }
  return {
    find(wanted) {
      const found: number[] = [];
      const slot = hashOf(wanted, 0, wanted.length) & (size - 1);
      for (let line = last[slot]! - 1; line >= 0; line = before[line]! - 1) {
        const length = starts[line + 1]! - 1 - starts[line]!;
        if (length === wanted.length && text.startsWith(wanted, starts[line])) found.push(line);
      }
      return found.toReversed();
    },
  };
}

/** Where each line begins, and where one after the last would. */
function startsOf(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return Int32Array.from(starts);
}

/** FNV-1a over the units of a part of a text. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
