import { isPlaced } from '../../spans.ts';
import type { Rule } from '../rule.ts';

/** A quote says where in its article it stands, by both offsets, where its source names the article's file. */
export const quoteOffsets: Rule = ({ quotes, hasHash }, report) => {
  for (const { claim, quote, file, pointer } of quotes) {
    if (isPlaced(quote)) continue;
    const hasNeither = quote.start === undefined && quote.end === undefined;
    if (hasNeither && !hasHash(claim.source)) continue;
    const expected = hasNeither
      ? 'the offsets of the words, since the source has a hash'
      : 'start and end, or neither';
    const key = quote.start === undefined ? 'start' : 'end';
    const cure = 'dateline fill --articles FOLDER writes them';
    report.finding(file, `${pointer}/quote/${key}`, 'nothing', expected, cure);
  }
};
