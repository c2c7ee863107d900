import type { CodedSentence } from '../../evidence/model.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import { sentences } from '../text/sentences.ts';
import { oneLine } from '../text/one-line.ts';
import type { Sentence } from '../text/sentences.ts';

/** An article that is open: its text as coded, cut into sentences. */
export interface DeskArticle {
  /** The source whose file it is, carried by none. */
  readonly source: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/**
 * An article cut as its coding has it, so that nothing moves that somebody has looked at; else as we cut.
 * @param source the id of the source whose file the text is
 */
export function deskArticle(records: Records, source: string, text: string): DeskArticle {
  const cut = sentences(text);
  const coded = records.coding.get(source)?.sentences;
  if (!coded) return { source, text, sentences: cut };
  let at = 0;
  const paragraphs = coded.map(({ start, end }) => {
    while ((cut[at + 1]?.start ?? Infinity) <= start) at += 1;
    return { start, end, paragraph: cut[at]?.paragraph ?? 0 };
  });
  return { source, text, sentences: paragraphs };
}

/** The coding of an article with a sentence set aside, or taken up again; of one without a coding, all its sentences. */
export function withAside(
  records: Records,
  article: DeskArticle,
  index: number,
  aside: Pick<CodedSentence, 'aside' | 'why'> | null,
): RecordTypes['coding'] {
  const { source, sentences: coded } = records.coding.get(article.source) ?? newCoding(article);
  return {
    source,
    sentences: coded.map((sentence, at) => {
      if (at !== index) return sentence;
      const { start, end } = sentence;
      if (!aside) return { start, end };
      const { why = '', ...reason } = aside;
      return { start, end, ...reason, ...(oneLine(why) !== '' && { why: oneLine(why) }) };
    }),
  };
}

/** The coding of an article in which nothing is set aside yet. */
export function newCoding({ source, sentences: all }: DeskArticle): RecordTypes['coding'] {
  return { source, sentences: all.map(({ start, end }) => ({ start, end })) };
}
