import type { Span } from '../../evidence/spans.ts';

/** A word of a sentence: what stands between two white spaces, without punctuation around it. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether punctuation parts it from the next word, or from the one before. */
  readonly isLast: boolean;
  readonly isFirst: boolean;
}

const OPENING = /^["'“‘«([{¿¡*_]+/u;
const CLOSING = /[\])}"'”’»,;:.!?…*_]+$/u;

/** The words of a sentence, in order; a dash alone is one. */
export function wordsOf(sentence: string): readonly Word[] {
  return Array.from(sentence.matchAll(/\S+/gu), ({ 0: whole, index }): Word => {
    const opening = OPENING.exec(whole)?.[0] ?? '';
    const rest = whole.slice(opening.length);
    // "300%" and "U.S.": what belongs to the word is not around it.
    const closing = CLOSING.exec(rest)?.[0] ?? '';
    const text = rest.slice(0, rest.length - closing.length);
    const start = index + opening.length;
    const isQuoted = /["']/.test(closing) && !/["']/.test(opening);
    return {
      text,
      lower: text.toLowerCase(),
      start,
      end: start + text.length,
      isLast: /[\])},;:.!?…”»]/u.test(closing) || isQuoted,
      isFirst: /[([“«]/u.test(opening),
    };
  }).filter(({ text }) => text !== '');
}
