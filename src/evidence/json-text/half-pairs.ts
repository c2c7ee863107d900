/** One of the two escapes that a character of the upper planes has, without the other. */
export interface HalfPair {
  /** Where it stands, UTF-16 units. */
  readonly offset: number;
  /** As it is written: `\ud83d`. */
  readonly escape: string;
}

const MAY_HAVE = /\\u[dD][89a-fA-F]/;
/** Whole pairs, halves, and all other escapes, so that what follows a backslash that is escaped is taken for none. */
const ESCAPES = /\\u[dD][89abAB]..\\u[dD][c-fC-F]..|(\\u[dD][89a-fA-F]..)|\\./gs;

/**
 * The first half of a character in a JSON text; null without any. JSON allows it and text does not: it would be another
 * character wherever the text is written in UTF-8. In a text that was read from UTF-8 it can be an escape alone.
 */
export function halfPair(text: string): HalfPair | null {
  if (!MAY_HAVE.test(text)) return null;
  for (const { 1: escape, index: offset } of text.matchAll(ESCAPES))
    if (escape !== undefined) return { offset, escape };
  return null;
}
