import type { Quote } from '../evidence/model.ts';

/** Quotes longer than this are named by their first and last words, UTF-16 units: late, as other sentences may begin alike. */
const LONGEST_WHOLE = 140;
/** So many units are one sentence's own. Fewer may stand in an article twice, so what is beside them is named too. */
const SHORT = 60;
const WORDS_AT_END = 4;
const LETTER = /[\p{L}\p{N}]/u;
/** Pages differ in their no-break spaces and line ends: words are named between these. */
const UNLIKE_SPACES = /[\u00a0\u202f\n\r\t]+|\s{2,}/u;

/**
 * The address of the very sentence: the page's address with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), which browsers that know it scroll to and mark. Where an article may
 * have the same words twice, those that stand before the quote in its line, or else those after it, are named too.
 * A page's own fragment is replaced.
 */
export function sentenceAddress(page: string, { exact, prefix = '', suffix = '' }: Quote): string {
  // A fragment matches whole words only, so a word that the quote cuts is left out, and the context beyond it.
  const cutsFirst = LETTER.test(prefix.slice(-1)) && LETTER.test(exact.slice(0, 1));
  const cutsLast = LETTER.test(exact.slice(-1)) && LETTER.test(suffix.slice(0, 1));
  let words = exact;
  if (cutsFirst) words = words.replace(/^\S+\s*/u, '');
  if (cutsLast) words = words.replace(/\s*\S+$/u, '');
  words = words.trim();
  if (words === '') return page;
  const before = cutsFirst ? '' : contextOf(prefix.split(UNLIKE_SPACES).toReversed(), /^\S*\s*/u);
  const after = cutsLast ? '' : contextOf(suffix.split(UNLIKE_SPACES), /\s*\S*$/u);
  const terms = termsOf(words);
  if (terms.length > 1 || words.length <= SHORT) {
    if (before !== '') terms.unshift(`${encode(before)}-`);
    else if (after !== '') terms.push(`-${encode(after)}`);
  }
  return `${page.replace(/#.*$/, '')}#:~:text=${terms.join(',')}`;
}

/**
 * What stands beside a quote in its line. Where the line goes on beyond the context, the word at its end may be a cut one;
 * punctuation alone is no context.
 * @param pieces the nearest first
 */
function contextOf([nearest = '', ...further]: readonly string[], atEnd: RegExp): string {
  const words = further.length > 0 ? nearest : nearest.replace(atEnd, '');
  return LETTER.test(words) ? words.trim() : '';
}

/** The quote's own words: whole, or their beginning and end. */
function termsOf(words: string): string[] {
  const parts = words.split(UNLIKE_SPACES);
  const [first, last] = [parts[0]!.trim().split(' '), parts.at(-1)!.trim().split(' ')];
  // Of one part the two ends must not overlap, or nothing matches.
  const apart = parts.length > 1 ? WORDS_AT_END : Math.min(WORDS_AT_END, first.length >> 1);
  if (parts.length === 1 && (words.length <= LONGEST_WHOLE || apart === 0)) return [encode(words)];
  return [first.slice(0, apart), last.slice(-apart)].map((end) => encode(end.join(' ')));
}

/** Dashes, commas and ampersands are the fragment's own syntax. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
