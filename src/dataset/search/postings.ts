/**
 * The rows of a word, ascending, as bytes: the gaps between them (each less one, from row 0) as varints of seven bits,
 * low ones first; or, where that would take as many bytes or more, one bit a row, low ones first. So no word takes more
 * than an eighth of a byte a row, and the length alone tells which of the two it is.
 */
export function bitmapBytes(rows: number): number {
  return Math.ceil(rows / 8);
}

/** How many bytes a gap takes. */
export function gapBytes(gap: number): number {
  let bytes = 1;
  for (let rest = gap >>> 7; rest > 0; rest >>>= 7) bytes += 1;
  return bytes;
}

/** Writes a number below 2^32 as a varint. @returns the position after it */
export function writeVarint(value: number, bytes: Uint8Array, at: number): number {
  let rest = value;
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

/** Sets `into[row]` to 1 for every row of `bytes[from]` to `bytes[to]`, excluded. @param into one entry for each row */
export function markPostings(bytes: Uint8Array, from: number, to: number, into: Uint8Array): void {
  if (to - from === bitmapBytes(into.length)) markBitmap(bytes, from, to, into);
  else markGaps(bytes, from, to, into);
}

function markGaps(bytes: Uint8Array, from: number, to: number, into: Uint8Array): void {
  let row = -1;
  for (let at = from; at < to;) {
    let byte = bytes[at++]!;
    let gap = byte & 127;
    for (let shift = 7; byte > 127 && at < to; shift += 7) {
      byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
    }
    row += gap + 1;
    into[row] = 1;
  }
}

function markBitmap(bytes: Uint8Array, from: number, to: number, into: Uint8Array): void {
  for (let at = from, first = 0; at < to; at++, first += 8) {
    for (let bits = bytes[at]!; bits !== 0; bits &= bits - 1) {
      into[first + 31 - Math.clz32(bits & -bits)] = 1;
    }
  }
}

/** The rows that a mask marks, as postings. @param marks 1 for each such row, else 0 */
export function postingsOf(marks: Uint8Array): Uint8Array {
  const most = bitmapBytes(marks.length);
  const gaps = new Uint8Array(most + 5);
  let at = 0;
  let last = -1;
  for (let row = marks.indexOf(1); row !== -1 && at < most; row = marks.indexOf(1, row + 1)) {
    at = writeVarint(row - last - 1, gaps, at);
    last = row;
  }
  if (at < most) return gaps.slice(0, at);
  const bitmap = new Uint8Array(most);
  for (let row = 0; row < marks.length; row++) {
    if (marks[row] === 1) bitmap[row >>> 3]! |= 1 << (row & 7);
  }
  return bitmap;
}
