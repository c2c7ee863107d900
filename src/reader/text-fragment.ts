import type { Quote } from '../evidence/model.ts';

/** Quotes longer than this are named by their first and last words, UTF-16 units. */
const LONGEST_WHOLE = 120;
const WORDS_AT_END = 6;

/**
 * The address of the very sentence: the page's address with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), which browsers that know it scroll to and mark.
 * A page's own fragment is replaced.
 */
export function sentenceAddress(page: string, quote: Quote): string {
  const words = wholeWords(quote);
  const base = page.replace(/#.*$/, '');
  if (words === '') return page;
  return `${base}#:~:text=${fragmentText(words)}`;
}

/** A fragment matches whole words only, so a word that the quote cuts is left out. */
function wholeWords({ exact, prefix = '', suffix = '' }: Quote): string {
  let words = exact;
  if (isWordEnd(prefix.at(-1)) && isWordEnd(exact[0])) words = words.replace(/^\S+\s*/u, '');
  if (isWordEnd(exact.at(-1)) && isWordEnd(suffix[0])) words = words.replace(/\s*\S+$/u, '');
  return words.trim();
}

function isWordEnd(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function fragmentText(words: string): string {
  // Pages differ in their no-break spaces and line ends: such a quote is named by what stands around them.
  const parts = words
    .split(/[\u00a0\u202f\n\r\t]+|\s{2,}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1 && words.length <= LONGEST_WHOLE) return encode(words);
  if (parts.length === 1) {
    const all = words.split(' ');
    // The two ends must not overlap, or nothing matches.
    const atEnd = Math.min(WORDS_AT_END, Math.floor(all.length / 2));
    if (atEnd === 0) return encode(words);
    return `${encode(all.slice(0, atEnd).join(' '))},${encode(all.slice(-atEnd).join(' '))}`;
  }
  const start = first.split(' ').slice(0, WORDS_AT_END).join(' ');
  const end = last.split(' ').slice(-WORDS_AT_END).join(' ');
  return `${encode(start)},${encode(end)}`;
}

/** Dashes, commas and ampersands are the fragment's own syntax. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
}
