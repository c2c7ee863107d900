import {
  around,
  atLeast,
  countOf,
  exactly,
  plain,
  rangeOf,
  readPhrase,
  withoutFillers,
} from './amounts.ts';
import type { FigureBounds, Reading } from './amounts.ts';
import {
  AFTER_NUMBER,
  ARTICLES,
  BEFORE_NUMBER,
  COLLECTIVES,
  FILLERS,
  UNREADABLE,
  VAGUE_FIRST,
  VAGUE_HEADS,
} from './figure-phrases.ts';
import { joinedGroups } from './digit-groups.ts';
import { beginsWithNumber, readAmount, readNumber, withDecimals } from './number-words.ts';

/**
 * Reads English words of a figure, as a newspaper puts them, into the bounds they give: "nine" 9 to 9, "at least ten" 10
 * and no upper one, "more than 40" 41, "as many as 34" no lower one and 34, "nearly 4,000" up to 3,999, "dozens" none.
 * Numbers that end in a round word ("two dozen", "a hundred", "5 thousand", "2.5 million") bound only behind a comparison
 * ("more than a hundred"): alone they may mean about so many.
 * @returns null where the words are not understood; the reader never guesses
 */
export function readFigureWords(text: string): FigureBounds | null {
  const words = tokens(text);
  if (words.some((word) => UNREADABLE.test(word))) return null;
  if (isVague(words)) return {};
  const bare = withoutFillers(words, FILLERS);
  const compared = readPhrase(bare, BEFORE_NUMBER);
  if (compared) return readCompared(compared.rest, compared.reading);
  return bare[0] === 'between' ? readRange(bare.slice(1), 'and') : readPlain(bare);
}

/** What stands behind "at least", "some", "nearly" … */
function readCompared(words: readonly string[], reading: Reading): FigureBounds | null {
  if (isVague(words)) return {};
  const number = readNumber(words);
  // "some villages" says no more than "villages".
  if (!number) return reading === around && /^\p{L}+s$/u.test(words.at(-1) ?? '') ? {} : null;
  return number.plus || countsMore(number.rest) || readPhrase(number.rest, AFTER_NUMBER)
    ? null
    : reading(number.value);
}

function readPlain(words: readonly string[]): FigureBounds | null {
  // "a further two", "another ten" are numbers behind their article; "a hundred" is one with it.
  const amount =
    readAmount(words) ??
    (ARTICLES.has(words[0] ?? '') ? readAmount(withoutFillers(words.slice(1), FILLERS)) : null);
  if (!amount) return readArticle(words);
  const joiner = amount.rest[0] ?? '';
  const range = ['to', 'or', '-'].includes(joiner) ? readRange(words, joiner) : null;
  if (range) return range;
  const number = countOf(amount);
  if (!number || countsMore(number.rest)) return null;
  const after = number.plus ? atLeast : readPhrase(number.rest, AFTER_NUMBER)?.reading;
  return after ? after(number.value) : plain(number);
}

/** "12 to 20", "two or three", "10-12", "1.5 to 2 million": its smaller end comes first, else it is none. */
function readRange(words: readonly string[], joiner: string): FigureBounds | null {
  const first = readAmount(words);
  if (!first || first.rest[0] !== joiner) return null;
  const second = readAmount(first.rest.slice(1));
  return second && !countsMore(second.rest) ? rangeOf(first, second) : null;
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

/** Whether another count follows: "… and three wounded", "… and his brother". */
function countsMore(words: readonly string[]): boolean {
  return (
    hasNumber(words) || /(?:^| )and (?:an?|another|his|her|their|its) /.test(`${words.join(' ')} `)
  );
}

function hasNumber(words: readonly string[]): boolean {
  return words.some((_, at) => beginsWithNumber(words.slice(at)));
}

/** Words in lower case without punctuation around; a dash between numbers or words is a word of its own. */
function tokens(text: string): string[] {
  return withDecimals(joinedGroups(text, ',').toLowerCase().replaceAll(/\s+/g, ' '))
    .replaceAll(/(\d)\s?[-–—]\s?(?=\d)/g, '$1 - ')
    .replaceAll(/[–—]/g, ' - ')
    .split(/\s+/)
    .map((word) => (word === '-' ? word : word.replaceAll(/^["'“‘([]+|["'”’)\],;:.!?]+$/g, '')))
    .filter((word) => word !== '');
}
