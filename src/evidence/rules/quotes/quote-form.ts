import { show } from '../../finding.ts';
import type { Quote } from '../../model.ts';
import { isPlaced } from '../../spans.ts';
import type { Span } from '../../spans.ts';
import { sentenceEnd } from '../../words/sentence-end.ts';
import type { Rule } from '../rule.ts';

/** Longest prefix and suffix of a quote, UTF-16 units. */
export const MAX_CONTEXT = 32;
/** Longest quote, UTF-16 units: a long sentence of a newspaper, and room to spare for the longest yet coded. */
export const MAX_QUOTE = 400;

/** A quote by itself: its offsets fit its words, which are no more than one sentence, without white space around. */
export const quoteForm: Rule = ({ quotes }, report) => {
  for (const { quote, file, pointer } of quotes) {
    const reportOf: QuoteReport = (key, got, expected) =>
      report.finding(file, `${pointer}/quote/${key}`, got, expected);
    if (isPlaced(quote)) checkOffsets(quote, reportOf);
    checkWords(quote, reportOf);
  }
};

/** Says what of a quote is not as it should be, and what mends it. */
export type QuoteReport = (key: keyof Quote, got: string, expected: string, cure?: string) => void;

function checkOffsets(quote: Quote & Span, report: QuoteReport): void {
  const { exact, prefix = '', start, end } = quote;
  if (end <= start) {
    report('end', String(end), `more than the start, ${start}`);
  } else if (end - start !== exact.length) {
    const expected = `start + ${exact.length} = ${start + exact.length}, the length of the words`;
    report('end', `${end} (${end - start} units)`, expected);
  }
  if (prefix.length > start) {
    const got = `${prefix.length} units before the offset ${start}`;
    report('prefix', got, `at most ${start}: the file begins there`);
  }
}

function checkWords(quote: Quote, report: QuoteReport): void {
  const { exact } = quote;
  if (exact.trim() !== exact)
    report('exact', show(exact), 'no white space before the first word or after the last');
  if (exact.length > MAX_QUOTE)
    report('exact', `${exact.length} units`, `at most ${MAX_QUOTE}: cut the quote, not the claim`);
  const at = sentenceEnd(exact);
  if (at !== null) {
    const got = `a sentence that ends at ${show(exact.slice(Math.max(0, at - 20), at + 20))}`;
    report('exact', got, 'one sentence at most');
  }
  for (const key of ['prefix', 'suffix'] as const) {
    const length = quote[key]?.length;
    if (length === 0) report(key, '""', 'text of the article, or no such key');
    if ((length ?? 0) > MAX_CONTEXT) report(key, `${length} units`, `at most ${MAX_CONTEXT}`);
  }
}
