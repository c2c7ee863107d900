import type { Quote } from '../evidence/model.ts';

/** Quotes longer than this are named by their first and last words, UTF-16 units: late, as other sentences may begin alike. */
const LONGEST_WHOLE = 140;
const WORDS_AT_END = 4;
/** So many words beside a quote are named with it. */
const BESIDE = 2;
const LETTER = /[\p{L}\p{N}]/u;
/** Pages differ in their no-break spaces and line ends: words are named between these. */
const UNLIKE_SPACES = /[\u00a0\u202f\n\r\t]+|\s{2,}/u;

/**
 * The address of the very sentence: the page's address with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), which browsers that know it scroll to and mark. An article may
 * have the same words twice, so those next before the quote in its line, or else those next after it, are named too.
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
  const before = cutsFirst
    ? ''
    : contextOf(
        prefix
          .replace(/[^\S\n\r]+$/u, '')
          .split(UNLIKE_SPACES)
          .toReversed(),
        /^\S*/u,
        -BESIDE,
      );
  const after = cutsLast
    ? ''
    : contextOf(suffix.replace(/^[^\S\n\r]+/u, '').split(UNLIKE_SPACES), /\S*$/u, 0, BESIDE);
  const terms = termsOf(words);
  if (before !== '') terms.unshift(`${encode(before)}-`);
  else if (after !== '') terms.push(`-${encode(after)}`);
  return `${page.replace(/#.*$/, '')}#:~:text=${terms.join(',')}`;
}

/**
 * The words next to a quote in its line. Where the line goes on beyond the context, the word at its end may be a cut one;
 * punctuation alone is no context.
 * @param pieces the nearest first
 * @param part which of its words, as of `slice`
 */
function contextOf(
  [nearest = '', ...further]: readonly string[],
  atEnd: RegExp,
  ...part: readonly [from: number, to?: number]
): string {
  const line = further.length > 0 ? nearest : nearest.replace(atEnd, '');
  const words = line
    .trim()
    .split(' ')
    .slice(...part)
    .join(' ');
  return LETTER.test(words) ? words : '';
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
