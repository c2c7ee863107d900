import { show } from '../finding.ts';
import type { Quote } from '../model.ts';
import { isPlaced } from '../spans.ts';
import type { Span } from '../spans.ts';
import { nearestText } from './nearest-text.ts';
import { listOffsets, occurrences } from './occurrences.ts';

/** Most of an article that a finding shows, UTF-16 units: enough to find the place, never an excerpt of its own. */
export const SHOWN = 40;

export type QuoteReport = (key: keyof Quote, got: string, expected: string, cure?: string) => void;

/**
 * Proves a quote against the article: its words, prefix and suffix stand at its offsets, to the UTF-16 unit. Words that
 * do not stand there are looked for elsewhere, so that an offset can be mended from the finding. A quote without offsets
 * is proven only to stand in the article: that it has them is another rule's matter.
 */
export function proveQuote(quote: Quote, text: string, report: QuoteReport): void {
  if (isPlaced(quote)) provePlaced(quote, text, report);
  else if (!text.includes(quote.exact)) reportNowhere(quote.exact, text, report);
}

function provePlaced(quote: Quote & Span, text: string, report: QuoteReport): void {
  const { exact, prefix, suffix, start, end } = quote;
  const there = text.slice(start, end);
  if (there !== exact) {
    const places = occurrences(exact, text);
    if (places.length === 0) reportAltered(quote, text, report);
    else
      report(
        'start',
        `${start} to ${end}, where ${show(there.slice(0, SHOWN))} stands`,
        listOffsets(places, exact),
      );
    return;
  }
  if (prefix !== undefined) {
    const before = text.slice(Math.max(0, start - prefix.length), start);
    if (before !== prefix) report('prefix', show(prefix), show(before.slice(-SHOWN)));
  }
  if (suffix !== undefined) {
    const after = text.slice(end, end + suffix.length);
    if (after !== suffix) report('suffix', show(suffix), show(after.slice(0, SHOWN)));
  }
}

/** The words stand nowhere: shows where they part from the article. */
function reportAltered(quote: Quote & Span, text: string, report: QuoteReport): void {
  const { exact, start, end } = quote;
  let same = 0;
  while (same < exact.length && exact[same] === text[start + same]) same++;
  if (same === 0) {
    reportNowhere(exact, text, report);
    return;
  }
  const from = Math.max(0, same - SHOWN / 2);
  const there = text.slice(
    start + from,
    Math.min(start + from + SHOWN, Math.max(end, start + same + 1)),
  );
  report(
    'exact',
    `${show(exact.slice(from, from + SHOWN))}, which stands nowhere in the article`,
    `${show(there)}, as at offset ${start + from}`,
  );
}

/** The words stand nowhere, and no offset says where they should: shows what is most like them. */
export function reportNowhere(exact: string, text: string, report: QuoteReport): void {
  const near = nearestText(exact, text);
  const likest = near?.text ?? '';
  let same = 0;
  while (same < exact.length && exact[same] === likest[same]) same++;
  const from = Math.max(0, same - SHOWN / 2);
  report(
    'exact',
    `${show(exact.slice(from, from + SHOWN))}, which stands nowhere in the article`,
    near
      ? `${show(likest.slice(from, from + SHOWN))}, as at offset ${near.start + from}`
      : 'words of the article, verbatim',
  );
}
