import { fold } from '../folded-text.ts';

/** Letters that Arabic and Persian write in two ways, and the stroke that only stretches a word. */
const LETTERS: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ـ: '' };
/**
 * What stands between words, of the scripts that names come in, but a single space. By ranges, as going by the property
 * of being no letter takes seven times as long.
 */
const MARKS =
  '\\0-\\t\\v-\\x1f!-/:-@[-`{-\\xbf\\xd7\\xf7\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05f3\\u05f4\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u104a\\u104b\\u2000-\\u206f\\u2190-\\u2bff\\u3001-\\u303f\\u30fb\\ufffc\\ufffd';
const BETWEEN = new RegExp(` *[${MARKS}][ ${MARKS}]*| {2,}`, 'g');
const WORDS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  mt: 'mount',
  ft: 'fort',
};

/**
 * Names of places, one a line, as they are compared: `Saint-Étienne`, `St. Etienne` and `SAINT ETIENNE` are one. Lines
 * stay lines, so that a whole gazetteer is folded at once; folded again a name stays the same.
 */
export function foldNames(names: string): string {
  return fold(names)
    .replace(/[ىیکةـ]/gu, (letter) => LETTERS[letter]!)
    .replace(/\.(?=[a-z]\b)/g, '')
    .replace(BETWEEN, ' ')
    .replace(/^ | $/gmu, '')
    .replace(/\b(?:ste?|mt|ft)\b/g, (word) => WORDS[word]!);
}

/** A folded name without words before and after it that only say what it is the name of: `aleppo` of `province of aleppo`. */
export function withoutWords(folded: string, words: ReadonlySet<string>): string {
  const left = withoutFirstWords(folded, words).split(' ');
  while (left.length > 1 && words.has(left.at(-1)!)) left.pop();
  return left.join(' ');
}

/** The same with the words before it alone: `bay city` of `city of bay city`. */
export function withoutFirstWords(folded: string, words: ReadonlySet<string>): string {
  const left = folded.split(' ');
  while (left.length > 1 && words.has(left[0]!)) left.shift();
  return left.join(' ');
}
