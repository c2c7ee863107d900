/*
 * The forms of texts in the files that authors write, and each in words for whoever wrote another one.
 */

export const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
/** The most characters of an id: it names files and folders, for which file systems have 255 bytes. */
export const LONGEST_ID = 200;
/** No control characters and no line breaks, those of Unicode's own included. */
export const ONE_LINE = String.raw`^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$`;
/** The same, and something in it that can be seen. */
export const TEXT = String.raw`^(?=.*\S)[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$`;
/** Something that can be seen. */
export const SEEN = String.raw`\S`;
/** Of the web, without white space, braces and control characters, which would end a field of a citation. */
export const ADDRESS = String.raw`^https?://[^\s{}\u0000-\u001f\u007f-\u009f]+$`;
/** Without a way out of the folder that it begins in. */
export const PATH = String.raw`^(?!/)(?!.*(^|/)\.\.?(/|$))[^\\\u0000-\u001f\u007f-\u009f]+$`;
export const SHA_256 = '^[0-9a-f]{64}$';
/** A BCP 47 tag, as names are keyed by. */
export const LANGUAGE_TAG = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$';
export const VERSION = String.raw`^\d+\.\d+\.\d+$`;
export const CAMERA = String.raw`^\d+(\.\d+)?/-?\d+(\.\d+)?/-?\d+(\.\d+)?$`;
export const INTEGER = String.raw`^-?\d+$`;

const WORDS: ReadonlyMap<string, string> = new Map([
  [ID, 'lower-case letters a to z and digits, in words with hyphens between them (missile-strike)'],
  [ONE_LINE, 'a text without line breaks and control characters'],
  [TEXT, 'a text that is not empty, without line breaks and control characters'],
  [SEEN, 'a text that is not empty'],
  [ADDRESS, 'an address that begins with https:// or http://, without spaces and braces'],
  [PATH, 'a path with slashes, from the root and with no .. in it (events/media/photo.jpg)'],
  [SHA_256, 'a SHA-256 hash: 64 digits of 0 to 9 and a to f'],
  [LANGUAGE_TAG, 'the tag of a language, such as en or zh-Hant'],
  [VERSION, 'three numbers with dots between them (1.0.0)'],
  [CAMERA, 'zoom/latitude/longitude (6/40.2/46.5)'],
  [INTEGER, 'a whole number'],
]);

/** What a text of a pattern is; undefined of a pattern that is not one of these. */
export function wordsOfPattern(pattern: unknown): string | undefined {
  return typeof pattern === 'string' ? WORDS.get(pattern) : undefined;
}
