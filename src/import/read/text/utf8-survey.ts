/** What the bytes are, taken for UTF-8. */
export interface Utf8Survey {
  /** Characters of several bytes, whole and allowed. */
  readonly characters: number;
  /** Bytes that belong to no character. */
  readonly stray: number;
  /** Where the first of them is, from 0; -1 when there is none. */
  readonly firstStray: number;
  /** The last character has begun and isn't ended: the file was cut there. */
  readonly cut: boolean;
}

/**
 * Counts characters of several bytes and bytes that belong to none, by the Unicode standard's table 3-7. A count, not a
 * yes or no: one text cut in mid-character doesn't make a large file of UTF-8 one of Windows-1252.
 */
export function surveyUtf8(pieces: Iterable<Uint8Array>): Utf8Survey {
  const found = { characters: 0, stray: 0, firstStray: -1 };
  let before = 0;
  // The beginning of a character whose rest is in the next piece.
  let begun = new Uint8Array();
  for (const piece of pieces) {
    const bytes = begun.length === 0 ? piece : joined(begun, piece);
    const done = surveyPiece(bytes, before, found);
    before += done;
    begun = bytes.slice(done);
  }
  return { ...found, cut: begun.length > 0 };
}

/** @returns how many bytes were gone through: to the end, or to the last character, which is not whole */
function surveyPiece(
  bytes: Uint8Array,
  before: number,
  found: { -readonly [Key in keyof Omit<Utf8Survey, 'cut'>]: Utf8Survey[Key] },
): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = lengthOf(lead);
    const held = length === 0 ? 0 : following(bytes, at, lead, length);
    if (length > 0 && held === length - 1) {
      found.characters += 1;
      at += length;
      continue;
    }
    if (length > 0 && at + held + 1 === bytes.length) return at;
    if (found.firstStray < 0) found.firstStray = before + at;
    found.stray += 1;
    at += 1 + held;
  }
  return at;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** How many bytes a character that begins so has; 0 where none may. */
function lengthOf(lead: number): number {
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** How many of the bytes after the first are there and allowed. */
function following(bytes: Uint8Array, at: number, lead: number, length: number): number {
  for (let after = 1; after < length; after += 1) {
    const byte = bytes[at + after];
    if (byte === undefined || byte < lowest(lead, after) || byte > highest(lead, after)) {
      return after - 1;
    }
  }
  return length - 1;
}

/** No longer form than needed (E0, F0). */
function lowest(lead: number, after: number): number {
  if (after !== 1) return 0x80;
  if (lead === 0xe0) return 0xa0;
  return lead === 0xf0 ? 0x90 : 0x80;
}

/** No half of a pair (ED), nothing past U+10FFFF (F4). */
function highest(lead: number, after: number): number {
  if (after !== 1) return 0xbf;
  if (lead === 0xed) return 0x9f;
  return lead === 0xf4 ? 0x8f : 0xbf;
}
