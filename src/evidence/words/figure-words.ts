import {
  AFTER_NUMBER,
  ARTICLES,
  around,
  atLeast,
  BEFORE_NUMBER,
  COLLECTIVES,
  exactly,
  FILLERS,
  UNREADABLE,
  VAGUE_FIRST,
  VAGUE_HEADS,
} from './figure-phrases.ts';
import type { FigureBounds, Reading } from './figure-phrases.ts';
import { readNumber } from './number-words.ts';

/**
 * Reads English words of a figure, as a newspaper puts them, into the bounds they give: "nine" 9 to 9, "at least ten" 10
 * and no upper one, "more than 40" 41, "as many as 34" no lower one and 34, "nearly 4,000" up to 3,999, "dozens" none.
 * Round words ("two dozen", "a hundred") bound only behind a comparison ("more than a hundred"): alone they may mean about.
 * @returns null where the words are not understood; the reader never guesses
 */
export function readFigureWords(text: string): FigureBounds | null {
  const words = tokens(text);
  if (words.some((word) => UNREADABLE.test(word))) return null;
  if (isVague(words)) return {};
  const bare = withoutFillers(words);
  for (const [phrase, reading] of BEFORE_NUMBER) {
    if (startsWith(bare, phrase)) return readCompared(bare.slice(length(phrase)), reading);
  }
  return bare[0] === 'between' ? readRange(bare.slice(1), 'and') : readPlain(bare);
}

/** What stands behind "at least", "some", "nearly" … */
function readCompared(words: readonly string[], reading: Reading): FigureBounds | null {
  if (isVague(words)) return {};
  const number = readNumber(words);
  // "some villages" says no more than "villages".
  if (!number) return reading === around && /^\p{L}+s$/u.test(words.at(-1) ?? '') ? {} : null;
  return number.plus || countsMore(number.rest) || afterNumber(number.rest)
    ? null
    : reading(number.value);
}

function readPlain(words: readonly string[]): FigureBounds | null {
  // "a further two", "another ten" are numbers behind their article; "a hundred" is one with it.
  const number =
    readNumber(words) ??
    (ARTICLES.has(words[0] ?? '') ? readNumber(withoutFillers(words.slice(1))) : null);
  if (!number) return readArticle(words);
  const { value, rest } = number;
  const joiner = rest[0] ?? '';
  const range = ['to', 'or', '-'].includes(joiner) ? readRange(words, joiner) : null;
  if (range) return range;
  if (countsMore(rest)) return null;
  const after = number.plus ? atLeast : afterNumber(rest);
  if (after) return after(value);
  return number.round ? null : exactly(value);
}

/** "12 to 20", "two or three", "10-12": its smaller end comes first, else it is none. */
function readRange(words: readonly string[], joiner: string): FigureBounds | null {
  const first = readNumber(words);
  if (!first || first.rest[0] !== joiner) return null;
  const second = readNumber(first.rest.slice(1));
  if (!second || countsMore(second.rest) || second.value <= first.value) return null;
  return { min: first.value, max: second.value };
}

/** "a damaged building" is one; whether "a brigade", "a row of homes" or "a man and his son" is, stays open. */
function readArticle([article = '', ...rest]: readonly string[]): FigureBounds | null {
  if (!ARTICLES.has(article) || rest.length === 0) return null;
  const open = rest.some((word) => ['of', 'and', 'or'].includes(word) || COLLECTIVES.has(word));
  return open || hasNumber(rest) ? null : { ...exactly(1), orMore: true };
}

function isVague(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (VAGUE_FIRST.has(first)) return true;
  if (first === 'a' && (second === 'few' || second === 'couple')) return true;
  const of = words.indexOf('of');
  const within = ARTICLES.has(first) ? 4 : 2;
  return of > 0 && of <= within && VAGUE_HEADS.has(words[of - 1]!);
}

function afterNumber(words: readonly string[]): Reading | null {
  return AFTER_NUMBER.find(([phrase]) => startsWith(words, phrase))?.[1] ?? null;
}

/** Whether another count follows: "… and three wounded", "… and his brother". */
function countsMore(words: readonly string[]): boolean {
  return (
    hasNumber(words) || /(?:^| )and (?:an?|another|his|her|their|its) /.test(`${words.join(' ')} `)
  );
}

function hasNumber(words: readonly string[]): boolean {
  return words.some((_, at) => readNumber(words.slice(at)) !== null);
}

function withoutFillers(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => !FILLERS.has(word));
  return at < 0 ? [] : words.slice(at);
}

function startsWith(words: readonly string[], phrase: string): boolean {
  return phrase.split(' ').every((word, at) => words[at] === word);
}

function length(phrase: string): number {
  return phrase.split(' ').length;
}

/** Words in lower case without punctuation around; a dash between numbers or words is a word of its own. */
function tokens(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/(\d)\s?[-–—]\s?(?=\d)/g, '$1 - ')
    .replaceAll(/[–—]/g, ' - ')
    .split(/\s+/)
    .map((word) => (word === '-' ? word : word.replaceAll(/^["'“‘([]+|["'”’)\],;:.!?]+$/g, '')))
    .filter((word) => word !== '');
}
