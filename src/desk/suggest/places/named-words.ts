import type { Span } from '../../../evidence/spans.ts';
import { foldNames } from '../../../geo/gazetteer/fold-names.ts';

/** A word that names may be made of. */
export interface NamedWord extends Span {
  readonly text: string;
  /** As names are compared: `foldNames`. */
  readonly folded: string;
  /** The same without what makes it a possessive; its end is `bareEnd`. */
  readonly bare: string;
  readonly bareEnd: number;
  /** A capital, or a letter of a script that has none. */
  readonly isCapital: boolean;
  /** Whether nothing but a space, a hyphen or an opening bracket parts it from the word before. */
  readonly isJoined: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘.][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s$/iu;
const BETWEEN = /^(?:[ \u00a0]|-|[ \u00a0]?\()$/u;
/** Behind "St" and "U.S". */
const ABBREVIATED = /^\.[ \u00a0]$/u;

/** The words of a sentence, in order. Of "U.S." the last full stop is no part. */
export function namedWords(sentence: string): readonly NamedWord[] {
  const found = [...sentence.matchAll(WORD)].map(({ 0: text, index }) => ({ text, start: index }));
  // Folded at once: one by one it takes several times as long.
  const fold = (words: readonly string[]): string[] => foldNames(words.join('\n')).split('\n');
  const folded = fold(found.map(({ text }) => text));
  const bare = fold(found.map(({ text }) => text.replace(POSSESSIVE, '')));
  return found.map(({ text, start }, at) => {
    const before = found[at - 1];
    const gap = before ? sentence.slice(before.start + before.text.length, start) : null;
    const first = String.fromCodePoint(text.codePointAt(0)!);
    return {
      text,
      start,
      end: start + text.length,
      folded: folded[at]!,
      bare: bare[at]!,
      bareEnd: start + text.replace(POSSESSIVE, '').length,
      isCapital: first !== first.toLowerCase() || /\p{Lo}/u.test(first),
      isJoined:
        gap !== null && (BETWEEN.test(gap) || (isShort(before!.text) && ABBREVIATED.test(gap))),
    };
  });
}

function isShort(text: string): boolean {
  return text.length <= 2 || text.includes('.');
}
