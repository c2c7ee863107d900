import type { Quote } from '../evidence/model.ts';

/** Quotes longer than this are named by their first and last words, UTF-16 units. */
const LONGEST_WHOLE = 160;
const WORDS_AT_END = 6;
/** Pages differ in their no-break spaces and line ends: words are named between these. */
const UNLIKE_SPACES = /[\u00a0\u202f\n\r\t]+|\s{2,}/u;

/**
 * The address of the very sentence: the page's address with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), which browsers that know it scroll to and mark. The words that stand
 * before the quote in its own line, or else those after it, are named too, as an article may have the same words twice.
 * A page's own fragment is replaced.
 */
export function sentenceAddress(page: string, quote: Quote): string {
  const { words, before, after } = wholeWords(quote);
  const base = page.replace(/#.*$/, '');
  if (words === '') return page;
  const terms = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...quoteTerms(words),
    ...(after === '' || before !== '' ? [] : [`-${encode(after)}`]),
  ];
  return `${base}#:~:text=${terms.join(',')}`;
}

/** A fragment matches whole words only, so a word that the quote cuts is left out, and the context beyond it. */
function wholeWords({
  exact,
  prefix = '',
  suffix = '',
}: Quote): Record<'words' | 'before' | 'after', string> {
  const cutsFirst = isLetter(prefix.at(-1)) && isLetter(exact[0]);
  const cutsLast = isLetter(exact.at(-1)) && isLetter(suffix[0]);
  let words = exact;
  if (cutsFirst) words = words.replace(/^\S+\s*/u, '');
  if (cutsLast) words = words.replace(/\s*\S+$/u, '');
  return {
    words: words.trim(),
    before: cutsFirst ? '' : contextBefore(prefix),
    after: cutsLast ? '' : contextAfter(suffix),
  };
}

/** What stands before a quote in its line; where the line begins further back, its first word may be a cut one. */
function contextBefore(prefix: string): string {
  const pieces = prefix.split(UNLIKE_SPACES);
  const line = pieces.at(-1)!;
  return saying(pieces.length === 1 ? line.replace(/^\S*\s*/u, '') : line);
}

function contextAfter(suffix: string): string {
  const pieces = suffix.split(UNLIKE_SPACES);
  const line = pieces[0]!;
  return saying(pieces.length === 1 ? line.replace(/\s*\S*$/u, '') : line);
}

/** Punctuation alone is no context. */
function saying(words: string): string {
  return /[\p{L}\p{N}]/u.test(words) ? words.trim() : '';
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** The quote's own words: whole, or their beginning and end. */
function quoteTerms(words: string): readonly string[] {
  const parts = words
    .split(UNLIKE_SPACES)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 1) {
    // The two ends must not overlap, or nothing matches.
    const all = words.split(' ');
    const atEnd = Math.min(WORDS_AT_END, Math.floor(all.length / 2));
    if (words.length <= LONGEST_WHOLE || atEnd === 0) return [encode(words)];
    return [all.slice(0, atEnd), all.slice(-atEnd)].map((end) => encode(end.join(' ')));
  }
  const start = parts[0]!.split(' ').slice(0, WORDS_AT_END).join(' ');
  const end = parts.at(-1)!.split(' ').slice(-WORDS_AT_END).join(' ');
  return [encode(start), encode(end)];
}

/** Dashes, commas and ampersands are the fragment's own syntax. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
}
